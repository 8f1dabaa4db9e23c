import type { Finding } from '../lint/finding.js';
import { planFixes } from '../lint/fixes.js';
import { ignoreHere, ignoreInFile } from '../lint/ignore.js';
import type { L10n, Locale } from '../messages/locale.js';
import type { Report } from '../report/report.js';
import type { TextEdit } from '../text/edits.js';
import type { Span } from '../text/span.js';
import { type PresentedFinding, presentFinding } from './present.js';

/** A finding as it is shown, with what it was made from. */
export interface ShownFinding extends PresentedFinding {
  readonly finding: Finding;
}

export const showFinding = (report: Report, finding: Finding, locale: Locale): ShownFinding => ({
  ...presentFinding(report, finding, locale),
  finding,
});

/** Something that can be done about a finding by editing the report. */
export interface FindingAction {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The one sure remedy of its finding. */
  readonly preferred: boolean;
}

/** Findings that a selection (or caret: empty span) touches, the smallest first. */
export const findingsAt = (findings: readonly ShownFinding[], { start, end }: Span): ShownFinding[] =>
  findings
    .filter((finding) => finding.start <= end && start <= finding.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));

const REASON: L10n = { 'zh-CN': '已核对，无误', en: 'checked, correct' };

const TITLES = {
  fixRule: (rule: string, n: number): L10n => ({
    'zh-CN': `修正本文件中全部${n}处（${rule}）`,
    en: `Fix all ${n} in this file (${rule})`,
  }),
  ignoreHere: (rule: string): L10n => ({
    'zh-CN': `此处忽略并注明理由（${rule}）`,
    en: `Ignore here, with a reason (${rule})`,
  }),
  ignoreFile: (rule: string): L10n => ({ 'zh-CN': `在本文件中忽略（${rule}）`, en: `Ignore in this file (${rule})` }),
};

/** Everything that can be done about one of the `findings` by editing the report itself. */
export function actionsFor(
  report: Report,
  findings: readonly ShownFinding[],
  { finding, fixes }: ShownFinding,
  locale: Locale,
): FindingAction[] {
  const { rule } = finding;
  const { id } = rule.meta;
  const actions: FindingAction[] = fixes.map((fix) => ({
    title: fix.title,
    edits: fix.edits,
    preferred: fixes.length === 1 && fix.kind === 'safe',
  }));
  const alike = findings.filter((other) => other.rule === id).map((other) => other.finding);
  const plan = alike.length > 1 ? planFixes(report, alike, new Set([id])) : undefined;
  if (plan && plan.fixed.length > 1)
    actions.push({ title: TITLES.fixRule(id, plan.fixed.length)[locale], edits: plan.edits, preferred: false });
  if (id.startsWith('engine/')) return actions;
  return [
    ...actions,
    {
      title: TITLES.ignoreHere(id)[locale],
      edits: ignoreHere(report, finding.place.block, id, REASON[locale]),
      preferred: false,
    },
    { title: TITLES.ignoreFile(id)[locale], edits: ignoreInFile(report, id, REASON[locale]), preferred: false },
  ];
}
