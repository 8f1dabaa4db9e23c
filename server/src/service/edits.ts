import type { FixKind } from '../rules/rule.js';
import { FreeEdits, type TextEdit } from '../text/edits.js';
import type { PresentedFinding } from './present.js';

type PresentedFix = PresentedFinding['fixes'][number];

/** The edits of as many fixes as fit beside each other, first come first served, in text order. A fix goes in whole or not. */
export function mergeFixes(fixes: readonly PresentedFix[]): readonly TextEdit[] {
  const free = new FreeEdits();
  for (const { edits } of fixes) if (edits.every((edit) => free.fits(edit))) free.add(edits);
  return free.edits;
}

/** The fix of a finding that needs no choosing: its only one of that kind. */
export function onlyFix({ fixes }: PresentedFinding, kind?: FixKind): PresentedFix | undefined {
  return fixes.length === 1 && (kind === undefined || fixes[0]?.kind === kind) ? fixes[0] : undefined;
}
