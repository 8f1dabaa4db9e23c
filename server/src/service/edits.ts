import type { FixKind } from '../rules/rule.js';
import type { PresentedFinding, TextEdit } from './present.js';

type PresentedFix = PresentedFinding['fixes'][number];

const collides = (a: TextEdit, b: TextEdit): boolean => a.start === b.start || (a.start < b.end && b.start < a.end);

/** The edits of as many fixes as fit beside each other, first come first served, in text order. A fix goes in whole or not. */
export function mergeFixes(fixes: readonly PresentedFix[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const { edits } of [...fixes].sort((a, b) => startOf(a) - startOf(b))) {
    // Fixes come in text order, so only the last ones taken can be in the way.
    const near = taken.slice(-8);
    if (!edits.some((edit) => near.some((other) => collides(edit, other)))) taken.push(...edits);
  }
  return taken.sort((a, b) => a.start - b.start || a.end - b.end);
}

const startOf = ({ edits }: PresentedFix): number => Math.min(...edits.map((edit) => edit.start));

/** The fix of a finding that needs no choosing: its only one of that kind. */
export function onlyFix({ fixes }: PresentedFinding, kind?: FixKind): PresentedFix | undefined {
  return fixes.length === 1 && (kind === undefined || fixes[0]?.kind === kind) ? fixes[0] : undefined;
}

/** `text` with `edits`, which are in text order and do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: insert } of edits) {
    result += text.slice(at, start) + insert;
    at = end;
  }
  return result + text.slice(at);
}
