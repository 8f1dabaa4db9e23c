import { SEVERITY_NAMES } from '../../../messages/names.js';
import { SEVERITIES, type Severity } from '../../../rules/rule.js';
import type { FindingOutput } from '../../../service/output/lint.js';
import { shortened } from '../../../text/shortened.js';
import type { Analysed } from '../../run/analysed.js';
import { argument, harmless } from '../harmless.js';
import { painter } from '../paint.js';
import { columnsOf } from '../width.js';
import { excerptOf } from './excerpt.js';
import { countOf, type Reporter, type ReporterContext, type Summary } from './reporter.js';

const COLOR: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan' | 'grey'>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
  hint: 'grey',
};

/** Related places and fixes that are shown. */
const SHOWN = 3;

const WORDS = {
  'zh-CN': {
    formula: '算式',
    related: '相关',
    fix: '可改',
    line: (n: number) => `第${n}行`,
    more: (n: number) => `另有${n}处`,
    skipped: (n: number) => `跳过${n}个不是报告的文件`,
    failed: (n: number) => `${n}个文件未能检查`,
    files: (n: number) => `检查了${n}份报告`,
    known: (n: number) => `基线中已有的${n}处不再列出`,
    clean: '没有发现问题',
    none: '没有检查到内容',
    comma: '，',
    colon: '：',
    separator: '；',
    nextFix: (n: number, paths: string) =>
      `下一步：“gongwen fix ${paths}”可自动改正其中${n}处格式问题（先加--dry-run预览）；`,
    next: '下一步：',
    nextExplain: (rule: string) => `“gongwen explain ${rule}”说明规则与依据。`,
    nextClean: '下一步：“gongwen figures 文件”列出全部数字及已核对的关系。',
  },
  en: {
    formula: 'formula',
    related: 'see',
    fix: 'fix',
    line: (n: number) => `line ${n}`,
    more: (n: number) => `${n} more`,
    skipped: (n: number) => `${n} files that are no reports skipped`,
    failed: (n: number) => `${n} files could not be checked`,
    files: (n: number) => `${n} reports checked`,
    known: (n: number) => `${n} known to the baseline`,
    clean: 'nothing to report',
    none: 'nothing was read',
    comma: ', ',
    colon: ': ',
    separator: '; ',
    nextFix: (n: number, paths: string) =>
      `Next: “gongwen fix ${paths}” corrects ${n} of them by itself (--dry-run shows how); `,
    next: 'Next: ',
    nextExplain: (rule: string) => `“gongwen explain ${rule}” says what a rule rests on.`,
    nextClean: 'Next: “gongwen figures FILE” lists every figure and what was checked.',
  },
} as const;

/** For people: place, message, excerpt with the figure underlined, formula, operands, fixes; a summary and what to do next. */
export function textReporter(context: ReporterContext): Reporter {
  const { write, locale, width } = context;
  const words = WORDS[locale];
  const paint = painter(context.color);
  let safe = 0;
  let example: FindingOutput | undefined;

  const detail = (label: string, text: string, last: boolean, gutter: string) =>
    write(`${gutter}${paint('grey', last ? '╰' : '│')} ${paint('grey', label)} ${harmless(text)}\n`);

  function finding(file: Analysed, f: FindingOutput): void {
    const name = paint(COLOR[f.severity], SEVERITY_NAMES[f.severity][locale]);
    write(
      `${harmless(file.path)}:${f.start.line}:${f.start.column} ${name} ${harmless(f.message)} ${paint('grey', `${f.rule} ${f.code}`)}\n`,
    );
    const gutter = ' '.repeat(6);
    if (file.text !== undefined && f.end.offset > f.start.offset) {
      const { before, marked, after } = excerptOf(file.text, f.start.offset, f.end.offset, Math.max(40, width - 10));
      write(`${paint('grey', `${String(f.start.line).padStart(5)} │`)} ${before}${paint('bold', marked)}${after}\n`);
      const line = ' '.repeat(columnsOf(before)) + paint(COLOR[f.severity], '~'.repeat(Math.max(1, columnsOf(marked))));
      write(`${gutter}${paint('grey', '│')} ${line}\n`);
    }
    const details = detailsOf(file, f);
    for (const [i, [label, text]] of details.entries()) detail(label, text, i === details.length - 1, gutter);
    write('\n');
  }

  function detailsOf(file: Analysed, f: FindingOutput): (readonly [string, string])[] {
    const details: (readonly [string, string])[] = [];
    const { formula } = f.data;
    if (typeof formula === 'string' && !f.message.includes(formula)) details.push([words.formula, formula]);
    if (f.related.length > 0) {
      const texts = f.related.slice(0, SHOWN).map((r) => {
        const quoted = shortened(file.text?.slice(r.start.offset, r.end.offset) ?? '', 20);
        const known = quoted === '' || r.message.includes(quoted) ? '' : `“${quoted.replace(/\s+/gu, ' ')}”`;
        return `${words.line(r.start.line)}${known}${words.colon}${r.message}`;
      });
      if (f.related.length > SHOWN) texts.push(words.more(f.related.length - SHOWN));
      details.push([words.related, texts.join(words.separator)]);
    }
    if (f.fixes.length > 0) {
      const titles = f.fixes.slice(0, SHOWN).map(({ title }) => title);
      if (f.fixes.length > SHOWN) titles.push(words.more(f.fixes.length - SHOWN));
      details.push([words.fix, titles.join(words.separator)]);
    }
    return details;
  }

  function summaryLine(summary: Summary): string {
    const counts = SEVERITIES.map((severity) => [severity, countOf(summary, severity)] as const)
      .filter(([, n]) => n > 0)
      .map(([severity, n]) =>
        paint(
          COLOR[severity],
          locale === 'en'
            ? `${n} ${SEVERITY_NAMES[severity].en}${n > 1 ? 's' : ''}`
            : `${n}个${SEVERITY_NAMES[severity]['zh-CN']}`,
        ),
      );
    const nothing = summary.files > summary.failed ? paint('green', words.clean) : words.none;
    const parts = [words.files(summary.files - summary.failed) + words.colon + (counts.join(words.comma) || nothing)];
    if (summary.skipped > 0) parts.push(words.skipped(summary.skipped));
    if (summary.known) parts.push(words.known(summary.known));
    if (summary.failed > 0) parts.push(paint('red', words.failed(summary.failed)));
    return parts.join(words.separator);
  }

  return {
    file(file) {
      if (file.error) write(`${harmless(file.path)}: ${paint('red', harmless(file.error.message))}\n\n`);
      for (const f of file.findings ?? []) {
        finding(file, f);
        if (f.fixes.some(({ kind }) => kind === 'safe')) safe++;
        if (!example || (f.severity === 'error' && example.severity !== 'error')) example = f;
      }
    },
    end(summary, errors) {
      for (const { path, message } of errors) if (path === undefined) write(`${paint('red', harmless(message))}\n`);
      write(`${summaryLine(summary)}\n`);
      if (!example) {
        if (summary.files > summary.failed) write(`${words.nextClean}\n`);
        return;
      }
      const paths =
        context.paths.length > 0 && context.paths.length <= 3
          ? context.paths.map(argument).join(' ')
          : locale === 'en'
            ? 'PATH'
            : '路径';
      write(`${safe > 0 ? words.nextFix(safe, paths) : words.next}${words.nextExplain(example.rule)}\n`);
    },
  };
}
