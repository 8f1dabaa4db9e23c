/** Depth of every tree. */
export const DEPTH = 4;
const SPLITS = 2 ** DEPTH - 1;
const LEAVES = 2 ** DEPTH;

/** A full binary tree: the children of split i are 2i + 1 and 2i + 2; what is not below its bound goes to the second. */
export interface Tree {
  readonly features: readonly number[];
  readonly bounds: readonly number[];
  /** 2^DEPTH values. */
  readonly leaves: readonly number[];
}

/** Trees in a row, as they are read fastest. */
export interface Forest {
  readonly size: number;
  readonly features: Uint8Array;
  readonly bounds: Float64Array;
  readonly leaves: Float64Array;
}

export function forestOf(trees: readonly Tree[]): Forest {
  const size = trees.length;
  const features = new Uint8Array(size * SPLITS);
  const bounds = new Float64Array(size * SPLITS);
  const leaves = new Float64Array(size * LEAVES);
  for (const [i, tree] of trees.entries()) {
    features.set(tree.features, i * SPLITS);
    bounds.set(tree.bounds, i * SPLITS);
    leaves.set(tree.leaves, i * LEAVES);
  }
  return { size, features, bounds, leaves };
}

export function leafOf({ features, bounds }: Tree, values: ArrayLike<number>): number {
  let i = 0;
  while (i < SPLITS) i = 2 * i + ((values[features[i] ?? 0] ?? 0) < (bounds[i] ?? 0) ? 1 : 2);
  return i - SPLITS;
}

/** After so many trees a sum below the floor is given up: no later tree makes up for it. */
const FIRST = 64;
const FLOOR = -1.5;

/** Sum over the trees: the logarithm of the odds that a reading was meant; of a hopeless one over the first alone. */
export function scoreOf({ size, features, bounds, leaves }: Forest, values: ArrayLike<number>): number {
  let sum = 0;
  for (let tree = 0; tree < size; tree++) {
    if (tree === FIRST && sum < FLOOR) return sum;
    const first = tree * SPLITS;
    let i = 0;
    while (i < SPLITS) i = 2 * i + ((values[features[first + i] ?? 0] ?? 0) < (bounds[first + i] ?? 0) ? 1 : 2);
    sum += leaves[tree * LEAVES + i - SPLITS] ?? 0;
  }
  return sum;
}
