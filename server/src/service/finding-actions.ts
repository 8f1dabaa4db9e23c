import type { Finding } from '../lint/finding.js';
import { planFixes } from '../lint/fixes.js';
import { ignoreHere, ignoreInFile } from '../lint/ignore.js';
import type { L10n, Locale } from '../messages/locale.js';
import type { Report } from '../report/report.js';
import type { TextEdit } from '../text/edits.js';
import type { Span } from '../text/span.js';
import { fixesOf, headOf, type PresentedFinding, relatedOf } from './present.js';

/** A finding as it is shown, with what it was made from. */
export interface ShownFinding extends PresentedFinding {
  readonly finding: Finding;
}

/** Its fixes and what it is related to are worked out when somebody asks for them. */
export const showFinding = (report: Report, finding: Finding, locale: Locale): ShownFinding => {
  let related: PresentedFinding['related'] | undefined;
  let fixes: PresentedFinding['fixes'] | undefined;
  return {
    ...headOf(report, finding, locale),
    finding,
    get related() {
      return (related ??= relatedOf(report, finding, locale));
    },
    get fixes() {
      return (fixes ??= fixesOf(report, finding, locale));
    },
  };
};

/** Something that can be done about a finding by editing the report. */
export interface FindingAction {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The one sure remedy of its finding. */
  readonly preferred: boolean;
}

/**
 * Findings that a selection (or caret: empty span) touches: those that it stands in before those that it only borders
 * on, the smallest first.
 */
export const findingsAt = (findings: readonly ShownFinding[], { start, end }: Span): ShownFinding[] => {
  const borders = (finding: Span): number => Number(finding.end === start && finding.start < start);
  return findings
    .filter((finding) => finding.start <= end && start <= finding.end)
    .sort((a, b) => borders(a) - borders(b) || a.end - a.start - (b.end - b.start));
};

const REASON: L10n = { 'zh-CN': '已核对，无误', en: 'checked, correct' };

const TITLES = {
  fixRule: (n: number): L10n => ({
    'zh-CN': `本文件同类问题全部修正（${n}处）`,
    en: `Fix all ${n} of this kind in this file`,
  }),
  ignoreHere: (rule: string): L10n => ({
    'zh-CN': `此处忽略并注明理由（${rule}）`,
    en: `Ignore here, with a reason (${rule})`,
  }),
  ignoreFile: (rule: string): L10n => ({ 'zh-CN': `在本文件中忽略（${rule}）`, en: `Ignore in this file (${rule})` }),
};

/** Every fix of a finding, the sure one first. */
export function fixesFor({ fixes }: ShownFinding): FindingAction[] {
  const sure = fixes.filter(({ kind }) => kind === 'safe');
  const actions = fixes.map((fix) => ({
    title: fix.title,
    edits: fix.edits,
    preferred: fix.kind === 'safe' && sure.length === 1,
  }));
  return actions.sort((a, b) => Number(b.preferred) - Number(a.preferred));
}

/** One edit for all findings of a rule in the file; undefined where there is only one to fix. */
export function fixAllOfRule(
  report: Report,
  findings: readonly ShownFinding[],
  rule: Finding['rule'],
  locale: Locale,
): FindingAction | undefined {
  const { id } = rule.meta;
  const alike = findings.filter((other) => other.rule === id).map((other) => other.finding);
  const plan = alike.length > 1 ? planFixes(report, alike, new Set([id])) : undefined;
  return plan && plan.fixed.length > 1
    ? { title: TITLES.fixRule(plan.fixed.length)[locale], edits: plan.edits, preferred: false }
    : undefined;
}

/** Comments in the report that silence a finding, or its rule. */
export function ignoresFor(report: Report, { finding }: ShownFinding, locale: Locale): FindingAction[] {
  const { id } = finding.rule.meta;
  if (id.startsWith('engine/')) return [];
  return [
    {
      title: TITLES.ignoreHere(id)[locale],
      edits: ignoreHere(report, finding.place.block, id, REASON[locale]),
      preferred: false,
    },
    { title: TITLES.ignoreFile(id)[locale], edits: ignoreInFile(report, id, REASON[locale]), preferred: false },
  ];
}
