import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Beside } from '../../../server/src/spelling/beside.js';
import { readModel } from '../../../server/src/spelling/model.js';

const { grams, likeness } = readModel(readFileSync('server/src/spelling/data/typos.bin'));
const code = (character: string): number => character.charCodeAt(0);

describe('spelling/beside', () => {
  const beside = new Beside(grams, likeness);
  const x = code('顿');

  it('says of each likeness how well it goes with what stands beside it', () => {
    const { codes } = likeness.of(x);
    assert.deepEqual(
      Array.from(beside.after(code('矛'), x)),
      Array.from(codes, (one) => grams.two(code('矛'), one)),
    );
    assert.deepEqual(
      Array.from(beside.before(x, code('纠'))),
      Array.from(codes, (one) => grams.two(one, code('纠'))),
    );
    assert.ok((beside.after(code('矛'), x)[codes.indexOf(code('盾'))] ?? 0) > 0);
  });

  it('remembers a pair, but not without end', () => {
    const first = beside.after(code('矛'), x);
    assert.equal(beside.after(code('矛'), x), first);
    for (let b = 0x4e00; b < 0x4e00 + 5000; b++) beside.after(b, x);
    assert.notEqual(beside.after(code('矛'), x), first);
    assert.deepEqual(beside.after(code('矛'), x), first);
  });
});
