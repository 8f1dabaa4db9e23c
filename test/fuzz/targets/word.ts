import assert from 'node:assert/strict';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { readWord, WordError } from '../../../server/src/word/read.js';
import { reviewWord } from '../../../server/src/word/review/review.js';
import { WORD_FILES } from '../../helpers/word-files.js';
import type { Target } from '../target.js';

const XML = [
  '<w:p>',
  '</w:p>',
  '<w:tbl>',
  '</w:tbl>',
  '<w:tc/>',
  '<w:r><w:t>甲</w:t></w:r>',
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  '<w:ins w:id="1"><w:r><w:t>乙</w:t></w:r></w:ins>',
  '<w:del w:id="2"><w:r><w:delText>丙</w:delText></w:r></w:del>',
  '<w:commentRangeStart w:id="0"/>',
  '<w:tab/>',
  '<w:br/>',
  '<w:numPr><w:ilvl w:val="8"/><w:numId w:val="1"/></w:numPr>',
  '<w:gridSpan w:val="999999"/>',
  'w:val="-1"',
  'w:val="99999999999"',
  '&#x20BB7;',
  '&amp;',
  '&x;',
  '<!DOCTYPE a [<!ENTITY x "y">]>',
  '<![CDATA[丁]]>',
  '<!--',
  '\u0000',
  '"',
  '<',
  '',
] as const;

const names = Object.keys(WORD_FILES);
const put = fc.record({ part: fc.nat(), at: fc.nat(), length: fc.nat({ max: 60 }), text: fc.constantFrom(...XML) });
const byte = fc.record({ at: fc.nat(), value: fc.nat(255) });
const spot = fc.record({ at: fc.nat(), length: fc.nat(20), text: fc.constantFrom('', '改', '𠮷', '<&>') });

/** Parts of a Word file with XML put in anywhere, or its bytes changed: read or refused by name, and so reviewed. */
export const word: Target = {
  name: 'word',
  runs: 60,
  property: () =>
    fc.property(
      fc.constantFrom(...names),
      fc.array(put, { maxLength: 4 }),
      fc.array(byte, { maxLength: 4 }),
      fc.array(spot, { maxLength: 3 }),
      (name, puts, changes, spots) => {
        let bytes = WORD_FILES[name]?.bytes() ?? new Uint8Array();
        if (puts.length > 0) {
          const parts = unzipSync(bytes);
          const files = Object.keys(parts);
          for (const { part, at, length, text } of puts) {
            const file = files[part % files.length] ?? '';
            const source = new TextDecoder().decode(parts[file]);
            const from = at % (source.length + 1);
            parts[file] = new TextEncoder().encode(source.slice(0, from) + text + source.slice(from + length));
          }
          bytes = zipSync(parts);
        }
        if (puts.length === 0) for (const { at, value } of changes) bytes[at % bytes.length] = value;
        try {
          const { text, places } = readWord(bytes);
          for (let at = 0; at <= text.length; at++) places.at(at, 'start');
          const span = ({ at, length }: { at: number; length: number }) => {
            const start = at % (text.length + 1);
            return { start, end: Math.min(start + length, text.length) };
          };
          const made = reviewWord(bytes, {
            comments: spots.map((one) => ({ ...span(one), text: '批注' })),
            edits: spots.map((one) => ({ ...span(one), text: one.text })),
            date: '2026-01-31T08:00:00Z',
          });
          assert.equal(
            readWord(made.bytes, { revisions: 'original' }).text,
            readWord(bytes, { revisions: 'original' }).text,
          );
        } catch (error) {
          if (!(error instanceof WordError)) throw error;
        }
      },
    ),
};
