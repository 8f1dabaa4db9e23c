import assert from 'node:assert/strict';
import { presentFinding } from '../../server/src/service/present.js';
import type { ReportService } from '../../server/src/service/service.js';
import { applyEdits, Moves } from '../../server/src/text/edits.js';
import type { Span } from '../../server/src/text/span.js';
import { checkSound, checkSpan } from './sound.js';

const COMMENT = /<!--[\s\S]*?-->/gu;

/** Digits and 汉字 as printed in any width, without comments that speak to gongwen alone. */
function substance(text: string, of: RegExp): string {
  const read = text.includes('gongwen-') ? text.replace(COMMENT, '') : text;
  return (read.normalize('NFKC').match(of) ?? []).join('');
}

const DIGITS = /\p{Nd}/gu;
const HAN = /\p{Script=Han}/gu;

/** A finding as it is compared: where it stands and what it says. */
interface Said extends Span {
  readonly rule: string;
  readonly message: string;
}

/**
 * What fixing all at once must keep: the edits are sound and lead to the text; a second run changes nothing; no digit
 * and no 汉字 is changed; and whatever is found then was found, by the same rule at the same place, before.
 */
export function checkFixes(service: ReportService, source: string, format: 'text' | 'markdown'): void {
  const first = service.parse(source, { format });
  const before = service.inspect(first);
  checkSound(first, before.findings);
  const fixed = service.fixAll(source, { format });
  for (const edit of fixed.edits) checkSpan(source, edit, 'fix all');
  assert.equal(applyEdits(source, fixed.edits), fixed.text);
  assert.equal(service.fixAll(fixed.text, { format }).text, fixed.text, 'a second run finds more to fix');
  assert.equal(substance(fixed.text, DIGITS), substance(source, DIGITS), 'digits');
  assert.equal(substance(fixed.text, HAN), substance(source, HAN), '汉字');
  const after = service.parse(fixed.text, { format });
  const left = service.inspect(after).findings;
  checkSound(after, left);
  // What a comment silences and what a stronger finding tells has been found, too.
  const moves = new Moves(fixed.edits);
  const known = [...before.findings, ...before.silenced, ...before.absorbed].flatMap((one): Said[] => {
    const finding = 'finding' in one ? one.finding : one;
    const { rule, message, fixes, ...own } = presentFinding(first, finding, 'zh-CN');
    // A finding that speaks for many places stands at the first of them that is left.
    const places = [own, ...fixes.flatMap(({ edits }) => edits)];
    return places.map((span) => ({ rule, message, ...moves.spanOf(span) }));
  });
  for (const finding of left) {
    const { rule, message, start, end } = presentFinding(after, finding, 'zh-CN');
    const same = known.some((one) => one.rule === rule && one.start <= end && start <= one.end);
    assert.ok(same, `fixes make ${rule} speak at “${fixed.text.slice(start, end)}”: ${message}`);
  }
}
