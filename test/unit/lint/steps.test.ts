import assert from 'node:assert/strict';
import { OutOfSteps, StepCounter } from '../../../server/src/lint/steps.js';
import { typo } from '../../../server/src/rules/terms/typo.js';

describe('lint/steps', () => {
  const counter = new StepCounter(typo);

  it('walk what they are given, in its order, arrays and others alike', () => {
    counter.begin(0);
    const array = ['a', 'b', 'c'];
    assert.deepEqual([...counter.over(array)], array);
    assert.deepEqual([...counter.over(new Set(array))], array);
    assert.deepEqual([...counter.over(array.values())], array);
    const none: string[] = [];
    assert.equal(counter.over(none), none);
  });

  it('walk two arrays at once, one within the other', () => {
    counter.begin(0);
    const pairs: string[] = [];
    for (const a of counter.over(['a', 'b'])) for (const b of counter.over([1, 2])) pairs.push(`${a}${b}`);
    assert.deepEqual(pairs, ['a1', 'a2', 'b1', 'b2']);
  });

  it('see what is added on the way', () => {
    counter.begin(0);
    const growing = [1];
    for (const n of counter.over(growing)) if (n < 4) growing.push(n + 1);
    assert.deepEqual(growing, [1, 2, 3, 4]);
  });

  it('end what goes round too often, whatever it walks', () => {
    const many = Array.from({ length: 30_000 }, (_, i) => i);
    for (const items of [many, new Set(many)]) {
      counter.begin(0);
      let walked = 0;
      assert.throws(() => {
        for (const _ of counter.over(items)) walked++;
      }, OutOfSteps);
      assert.equal(walked, 20_000);
    }
  });
});
