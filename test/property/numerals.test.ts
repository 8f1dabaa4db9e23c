import assert from 'node:assert/strict';
import { hanValue, readArabicNumeral } from '../../server/src/quantity/numerals.js';
import { add, div, mul, print, rational, sub, toFixed } from '../../server/src/quantity/rational.js';
import { scanQuantities } from '../../server/src/quantity/scan.js';
import { toHan } from '../../server/src/text/han-numerals.js';
import fc from '../helpers/property.js';

const whole = fc.integer({ min: 0, max: 999_999_999_999 });
const fraction = fc.tuple(fc.bigInt(-1_000_000n, 1_000_000n), fc.bigInt(1n, 10_000n)).map(([n, d]) => rational(n, d));

describe('numerals', () => {
  it('in Chinese figures round-trip', () =>
    fc.assert(fc.property(whole, (n) => assert.equal(hanValue(toHan(n)), BigInt(n), toHan(n)))));

  it('in Arabic figures round-trip, grouped or not', () =>
    fc.assert(
      fc.property(whole, (n) => {
        for (const printed of [String(n), n.toLocaleString('en-US')]) {
          const { value, end } = readArabicNumeral(printed, 0);
          assert.equal(print(value), String(n));
          assert.equal(end, printed.length);
        }
      }),
    ));

  it('are found in any text without harm, inside it and in order', () =>
    fc.assert(
      fc.property(
        fc
          .array(
            fc.constantFrom(...'0123456789.,，％%万亿千百十一二三余多近约件人元个百分点之成年月日第（）〔〕“”+-—至 到'),
            { maxLength: 40 },
          )
          .map((p) => p.join('')),
        (text) => {
          let last = 0;
          for (const { start, end, text: printed } of scanQuantities(text)) {
            assert.ok(start >= last && end > start && end <= text.length);
            assert.equal(text.slice(start, end), printed);
            last = end;
          }
        },
      ),
      { numRuns: 2000 },
    ));
});

describe('rationals', () => {
  it('are a field', () =>
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        assert.deepEqual(sub(add(a, b), b), a);
        if (b.num !== 0n) assert.deepEqual(mul(div(a, b), b), a);
      }),
    ));

  it('print as decimals where they are finite', () => {
    assert.equal(print(rational(1n, 8n)), '0.125');
    assert.equal(print(rational(1n, 3n)), '1/3');
    assert.equal(print(rational(-5n, 2n)), '-2.5');
    assert.equal(toFixed(rational(12100n, 124n), 2), '97.58');
  });
});
