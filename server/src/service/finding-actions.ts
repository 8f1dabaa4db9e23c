import type { L10n, Locale } from '../messages/locale.js';
import type { Report } from '../report/report.js';
import type { Span } from '../text/span.js';
import { mergeFixes, onlyFix } from './edits.js';
import type { PresentedFinding, TextEdit } from './present.js';

/** Something that can be done about findings, as edits of the report. */
export interface ReportAction {
  readonly title: string;
  readonly kind: 'fix' | 'fix-rule' | 'ignore-here' | 'ignore-file' | 'refactor';
  readonly edits: readonly TextEdit[];
  /** The one sure remedy of its finding. */
  readonly preferred: boolean;
  readonly finding: PresentedFinding | undefined;
}

/** Findings that a selection (or caret: empty span) touches, the smallest first. */
export const findingsAt = (findings: readonly PresentedFinding[], { start, end }: Span): PresentedFinding[] =>
  findings
    .filter((finding) => finding.start <= end && start <= finding.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));

/** Everything that can be done about one finding by editing the report itself. */
export function actionsFor(
  report: Report,
  findings: readonly PresentedFinding[],
  finding: PresentedFinding,
  locale: Locale,
): ReportAction[] {
  const { fixes, rule } = finding;
  const actions: ReportAction[] = fixes.map((fix) => ({
    title: fix.title,
    kind: 'fix',
    edits: fix.edits,
    preferred: onlyFix(finding, 'safe') === fix,
    finding,
  }));
  const others = findings.filter((other) => other.rule === rule).flatMap((other) => onlyFix(other) ?? []);
  if (others.length > 1)
    actions.push({
      title: TITLES.fixRule(rule, others.length)[locale],
      kind: 'fix-rule',
      edits: mergeFixes(others),
      preferred: false,
      finding,
    });
  const here: ReportAction = {
    title: TITLES.ignoreHere(rule)[locale],
    kind: 'ignore-here',
    edits: ignoreHere(report, finding, locale),
    preferred: false,
    finding,
  };
  const file: ReportAction = {
    title: TITLES.ignoreFile(rule)[locale],
    kind: 'ignore-file',
    edits: [ignoreInFile(report, rule, locale)],
    preferred: false,
    finding,
  };
  return [...actions, here, file];
}

const TITLES = {
  fixRule: (rule: string, n: number): L10n => ({
    'zh-CN': `修正本文件中全部 ${n} 处（${rule}）`,
    en: `Fix all ${n} in this file (${rule})`,
  }),
  ignoreHere: (rule: string): L10n => ({
    'zh-CN': `此处忽略，注明理由（${rule}）`,
    en: `Ignore here, with a reason (${rule})`,
  }),
  ignoreFile: (rule: string): L10n => ({
    'zh-CN': `在本文件中忽略（${rule}）`,
    en: `Ignore in this file (${rule})`,
  }),
};

const REASON: L10n = { 'zh-CN': '已核对，无误', en: 'checked, correct' };

const lineEnd = ({ text }: Report): string => /\r\n|\n|\r/.exec(text.slice(0, 2000))?.[0] ?? '\n';

/** A directive above the block; around the whole table where a line between its rows would cut it. */
function ignoreHere(report: Report, { start, rule }: PresentedFinding, locale: Locale): readonly TextEdit[] {
  const { block } = report.placeAt(start);
  const nl = lineEnd(report);
  if (block.kind !== 'table-row') {
    const at = report.offsetOf(block);
    return [{ start: at, end: at, text: `<!-- gongwen-ignore ${rule} ${REASON[locale]} -->${nl}` }];
  }
  const { blocks } = report;
  let first = report.indexOf(block);
  let after = first + 1;
  while (blocks[first - 1]?.kind === 'table-row') first--;
  while (blocks[after]?.kind === 'table-row') after++;
  const from = blocks[first];
  const next = blocks[after];
  const head = from ? report.offsetOf(from) : 0;
  const tail = next ? report.offsetOf(next) : report.text.length;
  const open = `<!-- gongwen-disable ${rule} ${REASON[locale]} -->${nl}`;
  const close = `${next ? '' : nl}<!-- gongwen-enable ${rule} -->${nl}`;
  return [
    { start: head, end: head, text: open },
    { start: tail, end: tail, text: close },
  ];
}

/** A directive above everything but front matter. */
function ignoreInFile(report: Report, rule: string, locale: Locale): TextEdit {
  const first = report.blocks.find((block) => block.kind !== 'opaque');
  const at = first && report.format === 'markdown' ? report.offsetOf(first) : 0;
  return {
    start: at,
    end: at,
    text: `<!-- gongwen-disable ${rule} ${REASON[locale]} -->${lineEnd(report)}`,
  };
}
