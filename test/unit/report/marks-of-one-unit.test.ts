import assert from 'node:assert/strict';
import { markWithNumber } from '../../../server/src/report/headings.js';

describe('a mark with another number', () => {
  for (const [mark, number, expected] of [
    ['①', 4, '④'],
    ['⑾', 2, '⑵'],
    ['⒈', 3, '⒊'],
    ['（三）', 12, '（十二）'],
    ['２．', 3, '３．'],
    ['2.1.3', 4, '2.1.4'],
    ['１．２', 5, '１．５'],
    ['Ⅰ、', 2, 'Ⅱ、'],
    ['ⅻ.', 3, 'ⅲ.'],
    ['Ⅺ、', 13, 'Ⅺ、'],
  ] as const)
    it(`${mark} → ${expected}`, () => assert.equal(markWithNumber(mark, number), expected));
});
