import assert from 'node:assert/strict';
import { randomOf } from '../../../bench/random.js';
import { forestOf, leafOf, type Tree } from '../../../scripts/typos/trees.js';
import { leastBoundOver, scoreOf } from '../../../server/src/spelling/forest.js';

describe('spelling/forest', () => {
  const random = randomOf(3);
  const real = (): number => Math.round((random() - 0.5) * 2e5) / 1e4;

  it('compares values with bounds as real numbers are compared', () => {
    for (let i = 0; i < 5000; i++) {
      const bound = real();
      for (const value of [real(), bound, bound - 2 ** -45, bound + 2 ** -45, Math.round(bound)])
        assert.equal(leastBoundOver(value) <= Math.round(bound * 1e4), value < bound, `${value} < ${bound}`);
    }
  });

  it('sums the leaves that the values lead to', () => {
    const trees: Tree[] = Array.from({ length: 20 }, () => ({
      features: Array.from({ length: 15 }, () => Math.floor(random() * 6)),
      bounds: Array.from({ length: 15 }, (_, i) => (i === 7 ? -1e9 : real())),
      leaves: Array.from({ length: 16 }, real),
    }));
    const forest = forestOf(trees);
    for (let i = 0; i < 200; i++) {
      const reals = Array.from({ length: 3 }, real);
      const wholes = Array.from({ length: 3 }, () => Math.floor(random() * 16));
      const sum = trees.reduce((total, tree) => total + (tree.leaves[leafOf(tree, [...reals, ...wholes])] ?? 0), 0);
      assert.ok(Math.abs(scoreOf(forest, { reals, wholes }) - sum) < 1e-9);
    }
  });
});
