import assert from 'node:assert/strict';
import { halvesIn } from '../../../../server/src/rules/punctuation/halves.js';
import type { Unpaired } from '../../../../server/src/syntax/pairs.js';

const bracket = (text: string, mark: string, side: Unpaired['side']): Unpaired => ({
  at: text.indexOf(mark),
  mark,
  side,
  kind: 'bracket',
});

describe('halves of a pair', () => {
  it('are of two kinds', () => {
    const text = '（含交叉检查］';
    const [pair] = halvesIn(text, [bracket(text, '（', 'open'), bracket(text, '］', 'close')]);
    assert.equal(pair?.right, '）');
  });

  it('that are of one kind are left as they stand', () => {
    const text = '（含交叉检查）';
    assert.deepEqual(halvesIn(text, [bracket(text, '（', 'open'), bracket(text, '）', 'close')]), []);
  });
});
