import assert from 'node:assert/strict';
import { applyEdits, composeEdits, minimalEdit, type TextEdit } from '../../../server/src/text/edits.js';
import { nearest } from '../../../server/src/text/nearest.js';
import fc from '../../helpers/property.js';

const edits = (length: number): fc.Arbitrary<TextEdit[]> =>
  fc.array(fc.tuple(fc.nat(length), fc.nat(4), fc.string({ maxLength: 4 })), { maxLength: 5 }).map((raw) => {
    const made: TextEdit[] = [];
    let at = 0;
    for (const [start, size, text] of raw.sort((a, b) => a[0] - b[0])) {
      const from = Math.max(start, at);
      const end = Math.min(length, from + size);
      if (from > length) break;
      made.push({ start: from, end, text });
      at = end + 1;
    }
    return made;
  });

describe('edits', () => {
  it('compose to one list', () =>
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 30 }).chain((text) =>
          fc.tuple(fc.constant(text), edits(text.length)).chain(([, first]) => {
            const middle = applyEdits(text, first);
            return fc.tuple(fc.constant(text), fc.constant(first), edits(middle.length));
          }),
        ),
        ([text, first, second]) => {
          const composed = composeEdits(text.length, first, second);
          assert.equal(applyEdits(text, composed), applyEdits(applyEdits(text, first), second));
        },
      ),
    ));

  it('shrink to what changes', () => {
    assert.deepEqual(minimalEdit('甲1、乙', { start: 0, end: 4, text: '甲1.乙' }), { start: 2, end: 3, text: '.' });
    assert.deepEqual(minimalEdit('a𠮷b', { start: 0, end: 4, text: 'a𠮶b' }), { start: 1, end: 3, text: '𠮶' });
  });
});

describe('nearest', () => {
  const names = ['figures/rate', 'figures/sum', 'punctuation/repeated', 'F001'];
  const check = (written: string, meant: string | undefined) =>
    it(`${written} → ${meant}`, () => assert.equal(nearest(written, names), meant));
  check('figures/rates', 'figures/rate');
  check('figure/rate', 'figures/rate');
  check('rate', 'figures/rate');
  check('punctuation/repeatd', 'punctuation/repeated');
  check('unrelated', undefined);
});
