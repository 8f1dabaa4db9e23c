import assert from 'node:assert/strict';
import { readWord } from '../../server/src/word/read.js';
import { reviewWord } from '../../server/src/word/review/review.js';
import fc from '../helpers/property.js';
import { runs } from '../helpers/thorough.js';
import { HAND_FILES } from '../helpers/word-hand.js';

const names = Object.keys(HAND_FILES);
const spans = fc.array(fc.tuple(fc.nat(80), fc.nat(12), fc.constantFrom('', '改', '<&>', '两字')), { maxLength: 4 });

describe('reviewing any Word file anywhere', () => {
  it('keeps the text as it was in the original view, and is sound and the same when done again', () =>
    fc.assert(
      fc.property(fc.constantFrom(...names), spans, spans, (name, noted, changed) => {
        const bytes = HAND_FILES[name]?.bytes() ?? new Uint8Array();
        const before = readWord(bytes, { revisions: 'original' }).text;
        const { text } = readWord(bytes);
        const span = ([at, length]: readonly [number, number, string]) => {
          const start = Math.min(at, text.length);
          return { start, end: Math.min(start + length, text.length) };
        };
        const comments = noted.map((one, i) => ({ ...span(one), text: `批注${i}` }));
        const edits = changed.map((one) => ({ ...span(one), text: one[2] }));
        const made = reviewWord(bytes, { comments, edits, date: '2026-01-31T08:00:00Z' });
        assert.equal(readWord(made.bytes, { revisions: 'original' }).text, before);
        const final = readWord(made.bytes).text;
        if (made.edits === 0) assert.equal(final, text);
        const again = reviewWord(made.bytes, { comments: [], edits: [], date: '2026-01-31T08:00:00Z' });
        assert.deepEqual(again.bytes, made.bytes);
      }),
      { numRuns: runs(100) },
    ));
});
