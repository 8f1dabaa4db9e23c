import { DEPTH, type Forest, PARTS_OF_ONE } from '../../server/src/spelling/forest.js';

const SPLITS = 2 ** DEPTH - 1;

/** A full binary tree, as it is learnt; see {@link Forest}. */
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

const LEAST = -(2 ** 31);
/** What is below all values stays so. */
export const whole = (value: number): number => Math.max(LEAST, Math.round(value * PARTS_OF_ONE));

export const forestOf = (trees: readonly Tree[]): Forest => ({
  features: Uint8Array.from(trees.flatMap(({ features }) => features)),
  bounds: Int32Array.from(trees.flatMap(({ bounds }) => bounds.map(whole))),
  leaves: Int32Array.from(trees.flatMap(({ leaves }) => leaves.map(whole))),
});
