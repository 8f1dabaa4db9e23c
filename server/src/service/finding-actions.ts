import { ignoreHere, ignoreInFile } from '../lint/ignore.js';
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
    edits: ignoreHere(report, report.placeAt(finding.start).block, rule, REASON[locale]),
    preferred: false,
    finding,
  };
  const file: ReportAction = {
    title: TITLES.ignoreFile(rule)[locale],
    kind: 'ignore-file',
    edits: ignoreInFile(report, rule, REASON[locale]),
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
