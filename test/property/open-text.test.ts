import assert from 'node:assert/strict';
import { type Range, TextDocument } from 'vscode-languageserver-textdocument';
import { OpenText } from '../../server/src/lsp/open-text.js';
import fc from '../helpers/property.js';
import { runs } from '../helpers/thorough.js';

const piece = fc.constantFrom('\n', '\r\n', '\r', '甲', '全年办结3件。', '𠮷', '\ud842', ' ', 'a');
const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));
const position = fc.record({ line: fc.integer({ min: -1, max: 12 }), character: fc.integer({ min: -2, max: 24 }) });
const change = fc.oneof(fc.record({ range: fc.record({ start: position, end: position }), text }), fc.record({ text }));

const within = (text: OpenText, { start, end }: Range): Range => {
  const [from, to] = [text.offsetAt(start), text.offsetAt(end)];
  return { start: text.positionAt(Math.min(from, to)), end: text.positionAt(Math.max(from, to)) };
};

describe('an open text', () => {
  it('is edited, and names its places, as the protocol’s own document does', () =>
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 6 }), fc.array(position), (start, changes, positions) => {
        const own = OpenText.create('file:///a.txt', 'gongwen', 1, start);
        const other = TextDocument.create('file:///a.txt', 'gongwen', 1, start);
        for (const one of changes) {
          // Outside the text that one loses count of its lines.
          const inside = 'range' in one ? { ...one, range: within(own, one.range) } : one;
          OpenText.update(own, [one], 2);
          TextDocument.update(other, [inside], 2);
          assert.equal(own.getText(), other.getText());
        }
        for (const at of positions) assert.equal(own.offsetAt(at), other.offsetAt(at));
        for (let at = -1; at <= own.getText().length + 1; at++)
          assert.deepEqual(own.positionAt(at), other.positionAt(at));
      }),
      { numRuns: runs(200) },
    ));
});
