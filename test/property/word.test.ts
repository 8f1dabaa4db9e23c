import assert from 'node:assert/strict';
import { unzipSync, zipSync } from 'fflate';
import { readWord, WordError } from '../../server/src/word/read.js';
import { definition, docx, level, list, num, p, run } from '../helpers/docx.js';
import fc from '../helpers/property.js';

const file = docx({
  numbering: definition(1, level(0, 'decimal', '%1.')) + num(1, 1),
  styles:
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:basedOn w:val="a"/></w:style>',
  body: `${p('甲', list(1))}<w:tbl><w:tr><w:tc>${p('乙')}</w:tc></w:tr></w:tbl>${p(run('丙') + run('丁', '<w:vanish/>'))}`,
});
const parts = unzipSync(file);

/** Reads, or says why not: anything else is a fault. */
function survives(bytes: Uint8Array): void {
  try {
    const { text, places } = readWord(bytes);
    for (let at = 0; at <= text.length; at++) places.at(at, 'start');
  } catch (error) {
    assert.ok(error instanceof WordError, String(error));
  }
}

describe('any bytes', () => {
  it('in the archive', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.nat(file.length),
        (edits, cut) => {
          const bytes = file.slice(0, cut % 3 === 0 ? cut : file.length);
          for (const [at, value] of edits) if (at < bytes.length) bytes[at] = value;
          survives(bytes);
        },
      ),
      { numRuns: 100 },
    ));

  it('in the parts', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(parts)),
        fc.nat(4000),
        fc.nat(60),
        fc.constantFrom(
          '',
          '<w:p>',
          '</w:p>',
          '<w:tbl>',
          '&amp;',
          '"',
          'w:val="9"',
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
          '\u0000',
          '<!--',
        ),
        (name, at, length, put) => {
          const source = new TextDecoder().decode(parts[name]);
          const from = at % (source.length + 1);
          const changed = new TextEncoder().encode(source.slice(0, from) + put + source.slice(from + length));
          survives(zipSync({ ...parts, [name]: changed }));
        },
      ),
      { numRuns: 100 },
    ));
});
