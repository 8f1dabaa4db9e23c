/** Depth of every tree. */
export const DEPTH = 4;
const SPLITS = 2 ** DEPTH - 1;

/** A full binary tree: the children of split i are 2i + 1 and 2i + 2; what is not below its bound goes to the second. */
export interface Tree {
  readonly features: readonly number[];
  readonly bounds: readonly number[];
  /** 2^DEPTH values. */
  readonly leaves: readonly number[];
}

export function leafOf({ features, bounds }: Tree, values: ArrayLike<number>): number {
  let i = 0;
  while (i < SPLITS) i = 2 * i + ((values[features[i] ?? 0] ?? 0) < (bounds[i] ?? 0) ? 1 : 2);
  return i - SPLITS;
}

/** Sum over the trees: the logarithm of the odds that a reading was meant. */
export function scoreOf(trees: readonly Tree[], values: ArrayLike<number>): number {
  let sum = 0;
  for (const tree of trees) sum += tree.leaves[leafOf(tree, values)] ?? 0;
  return sum;
}
