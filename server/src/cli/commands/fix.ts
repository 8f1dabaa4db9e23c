import type { RuleId } from '../../rules/rule.js';
import { asCliError, CliError } from '../messages.js';
import { type CommonOptions, nameErrors, prepare, wholeNumber } from '../options/common.js';
import { findRule, unknownRule } from '../options/overrides.js';
import type { Analysed, Fixed } from '../run/analysed.js';
import { failureOf } from '../run/failure.js';
import { runFiles } from '../run/run-files.js';
import { sha1 } from '../run/sha1.js';
import { Formats } from '../show/outputs.js';
import { type FailOn, Tally } from '../show/tally.js';
import { at, type Terminal } from '../terminal.js';

export interface FixOptions extends CommonOptions {
  readonly dryRun?: boolean;
  readonly accept?: readonly string[];
  readonly failOn: FailOn;
  readonly maxWarnings?: string;
}

function acceptedOf(names: readonly string[]): { accept: RuleId[]; errors: CliError[] } {
  const accept: RuleId[] = [];
  const errors: CliError[] = [];
  for (const name of names.flatMap((list) => list.split(',')).filter((part) => part !== '')) {
    const rule = findRule(name);
    if (rule) accept.push(rule.meta.id);
    else errors.push(unknownRule(name));
  }
  return { accept, errors };
}

/** Puts the fixed file in the place of the one that was read, unless that has changed meanwhile. */
async function write(path: string, { bytes, before }: Fixed, terminal: Terminal): Promise<void> {
  try {
    const absolute = at(terminal, path);
    if (sha1(terminal.files.readNow(absolute)) !== before) throw new CliError('changed', { path });
    await terminal.files.write(absolute, bytes);
  } catch (error) {
    throw asCliError(error, path);
  }
}

/** `gongwen fix`: as `lint`, on files that are fixed first; the exit code is that of `lint` on the result. */
export async function fix(paths: readonly string[], options: FixOptions, terminal: Terminal): Promise<number> {
  const formats = await Formats.load(options.format);
  const maxWarnings = wholeNumber(options.maxWarnings, '--max-warnings', 0);
  const { accept, errors: wrong } = acceptedOf(options.accept ?? []);
  const dryRun = options.dryRun === true;
  const diff = dryRun && options.format.length === 0;
  const wanted = { ...formats.wanted, fix: { accept, diff } };
  const { run, locale, errors } = await prepare(paths, options, wanted, terminal);
  const outputs = diff ? undefined : formats.open({ locale, color: options.color, paths: run.paths }, terminal);
  const tally = new Tally();
  let [changed, count] = [0, 0];
  const settle = async (file: Analysed): Promise<Analysed> => {
    const { fixed, path } = file;
    if (!fixed) return file;
    try {
      if (!dryRun) await write(path, fixed, terminal);
      changed++;
      count += fixed.count;
      return file;
    } catch (error) {
      return failureOf(path, error, locale);
    }
  };
  try {
    const result = await runFiles(run, [...errors, ...wrong], {
      flow: () => outputs?.flow(),
      settle,
      async each(file) {
        tally.add(file.findings ?? []);
        if (diff && file.fixed?.diff) terminal.out.write(file.fixed.diff);
        await (outputs?.file(file) ?? terminal.out.ready());
      },
    });
    nameErrors(result.errors, terminal, formats.forPeople && outputs !== undefined);
    outputs?.end(tally.summary(result), result.errors);
    terminal.err.write(doneLine(locale, dryRun, changed, count));
    return result.errors.length > 0 ? 2 : tally.exitCode(options.failOn, maxWarnings);
  } catch (error) {
    outputs?.abort();
    throw error;
  }
}

function doneLine(locale: 'zh-CN' | 'en', dryRun: boolean, files: number, count: number): string {
  if (locale === 'en') return `${dryRun ? 'would correct' : 'corrected'} ${count} places in ${files} files\n`;
  return dryRun ? `可改正${files}个文件的${count}处，尚未写入\n` : `已改正${files}个文件的${count}处\n`;
}
