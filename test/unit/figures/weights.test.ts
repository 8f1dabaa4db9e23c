import assert from 'node:assert/strict';
import { unpacked, WEIGHTS } from '../../../server/src/figures/weights.js';
import learnt from '../../../server/src/figures/weights.json' with { type: 'json' };
import { compileWeights } from '../../../server/src/lexicon/compile-weights.js';

const rowsOf = (table: string): (readonly [weight: number, name: string])[] =>
  table.split('\n').map((row) => [Number(row.slice(0, row.indexOf(' '))), row.slice(row.indexOf(' ') + 1)]);

describe('weights of readings', () => {
  it('are read as they were learnt', () => {
    const names = new Set(Object.values(learnt).flatMap((table) => rowsOf(table).map(([, name]) => name)));
    const asLearnt = unpacked(learnt);
    for (const table of [...Object.keys(learnt), 'no table']) {
      const packed = WEIGHTS(table);
      for (const name of [...names, 'no name', '']) assert.equal(packed.get(name), asLearnt(table).get(name), name);
    }
    assert.equal(WEIGHTS('list').get('n 2'), new Map(rowsOf(learnt.list).map(([w, name]) => [name, w])).get('n 2'));
  });

  it('are refused where they cannot be kept', () => {
    assert.throws(() => compileWeights({ list: '0.125 n 2' }), RangeError);
    assert.throws(() => compileWeights({ list: '400 n 2' }), RangeError);
  });
});
