import type { Report } from '../report/report.js';
import type { RuleId } from '../rules/rule.js';
import { applyEdits, composeEdits, FreeEdits, minimalEdit, type TextEdit } from '../text/edits.js';
import { sourceEdit } from './edits.js';
import type { Finding, FindingFix } from './finding.js';

/** Rules whose single choice fix is made as well; safe fixes are always made. */
export type Accepted = ReadonlySet<RuleId>;

export interface FixPlan {
  /** Minimal, in text order, without collision; offsets in the report's text. */
  readonly edits: readonly TextEdit[];
  readonly fixed: readonly Finding[];
}

export interface FixedText {
  readonly text: string;
  /** From the first text to `text`. */
  readonly edits: readonly TextEdit[];
  /** Every finding whose fix was made, in all rounds. */
  readonly fixed: readonly Finding[];
  readonly rounds: number;
  /** The report that `text` is, and what is found in it. */
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/** The fix that may be made without asking. */
export function sureFix({ rule, fixes }: Finding, accept: Accepted): FindingFix | undefined {
  const safe = fixes.find((fix) => fix.kind === 'safe');
  if (safe) return safe;
  return accept.has(rule.meta.id) && fixes.length === 1 ? fixes[0] : undefined;
}

/** Edits of one fix on the source, without what stays the same. */
export const editsOf = (report: Report, fix: FindingFix): readonly TextEdit[] =>
  fix.edits
    .map((edit) => minimalEdit(report.text, sourceEdit(report, edit)))
    .filter((edit) => edit.end > edit.start || edit.text !== '');

/** The fixes of one round. Where two collide, the first in text order is made; the other one waits for the next round. */
export function planFixes(report: Report, findings: readonly Finding[], accept: Accepted): FixPlan {
  const taken = new FreeEdits();
  const fixed: Finding[] = [];
  for (const finding of findings) {
    const fix = sureFix(finding, accept);
    if (!fix) continue;
    const edits = editsOf(report, fix);
    if (edits.length === 0 || !edits.every((edit) => taken.fits(edit))) continue;
    taken.add(edits);
    fixed.push(finding);
  }
  return { edits: taken.edits, fixed };
}

/** Rounds after which fixing stops, whatever is left. */
const MAX_ROUNDS = 10;

export type Analyse = (text: string) => { readonly report: Report; readonly findings: readonly Finding[] };

/** Makes fixes and looks again until nothing is left to fix; stops where a text comes back. */
export function fixAll(text: string, analyse: Analyse, accept: Accepted = new Set()): FixedText {
  const seen = new Set([text]);
  const fixed: Finding[] = [];
  let current = text;
  let edits: readonly TextEdit[] = [];
  let rounds = 0;
  let looked = analyse(text);
  while (rounds < MAX_ROUNDS) {
    const plan = planFixes(looked.report, looked.findings, accept);
    const next = applyEdits(current, plan.edits);
    if (plan.edits.length === 0 || seen.has(next)) break;
    edits = rounds === 0 ? plan.edits : composeEdits(text.length, edits, plan.edits);
    for (const finding of plan.fixed) fixed.push(finding);
    seen.add(next);
    current = next;
    rounds++;
    looked = analyse(current);
  }
  return { text: current, edits: edits.map((edit) => minimalEdit(text, edit)), fixed, rounds, ...looked };
}
