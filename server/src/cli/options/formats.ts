import { nearest } from '../../text/nearest.js';
import { CliError } from '../messages.js';

/** A format and where it goes: standard output, or a file. */
export interface Target {
  readonly format: string;
  readonly file: string | undefined;
}

/** `--format NAME[=FILE]`, repeated; at most one without a file. */
export function targetsOf(given: readonly string[], known: readonly string[]): Target[] {
  const targets = (given.length === 0 ? ['text'] : given).map((value): Target => {
    const at = value.indexOf('=');
    const format = at < 0 ? value : value.slice(0, at);
    const file = at < 0 ? undefined : value.slice(at + 1);
    if (!known.includes(format)) throw unknownFormat(format, known);
    if (file === '')
      throw new CliError('usage', { detail: { 'zh-CN': `${format}=后面缺少文件名`, en: `no file after ${format}=` } });
    return { format, file };
  });
  if (targets.filter(({ file }) => file === undefined).length > 1)
    throw new CliError('usage', {
      detail: {
        'zh-CN': '只能有一种格式写到标准输出；其余的请用“格式=文件”',
        en: 'only one format can go to standard output; give the others as FORMAT=FILE',
      },
    });
  return targets;
}

function unknownFormat(format: string, known: readonly string[]): CliError {
  const near = nearest(format, known);
  return new CliError('usage', {
    detail: {
      'zh-CN': `没有这种格式：${format}${near ? `；是不是${near}？` : '；'}可用的有：${known.join(' ')}`,
      en: `no such format: ${format}${near ? `; did you mean ${near}?` : ''} known: ${known.join(' ')}`,
    },
  });
}
