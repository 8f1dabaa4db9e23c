/** Depth of every tree. */
export const DEPTH = 4;
const SPLITS = 2 ** DEPTH - 1;
const LEAVES = 2 ** DEPTH;

/** Bounds and leaves are whole numbers of these parts of one. */
export const PARTS_OF_ONE = 10_000;

/** Full binary trees in a row: the children of split i are 2i + 1 and 2i + 2; what is not below its bound goes to the second. */
export interface Forest {
  /** By tree, 2^DEPTH - 1 splits. */
  readonly features: Uint8Array;
  readonly bounds: Int32Array;
  /** By tree, 2^DEPTH values. */
  readonly leaves: Int32Array;
}

/** After so many trees a sum below the floor is given up: no later tree makes up for it. */
const FIRST = 64;
const FLOOR = -1.5 * PARTS_OF_ONE;

/** What the trees look at: features that are real numbers, and behind them those that are whole ones. */
export interface Features {
  readonly reals: readonly number[];
  readonly wholes: readonly number[];
}

/** The least bound that a value is below, so that splits compare whole numbers. */
export function leastBoundOver(value: number): number {
  let bound = Math.floor(value * PARTS_OF_ONE) + 1;
  while (value < (bound - 1) / PARTS_OF_ONE) bound--;
  while (value >= bound / PARTS_OF_ONE) bound++;
  return bound;
}

/** Sum over the trees: the logarithm of the odds that a reading was meant; of a hopeless one over the first alone. */
export function scoreOf({ features, bounds, leaves }: Forest, { reals, wholes }: Features): number {
  const over: number[] = [];
  for (let i = 0; i < reals.length; i++) over.push(leastBoundOver(reals[i] as number));
  for (let i = 0; i < wholes.length; i++) over.push((wholes[i] as number) * PARTS_OF_ONE + 1);
  const size = leaves.length / LEAVES;
  let sum = 0;
  for (let tree = 0; tree < size; tree++) {
    if (tree === FIRST && sum < FLOOR) break;
    const first = tree * SPLITS;
    let i = 0;
    while (i < SPLITS)
      i = 2 * i + ((over[features[first + i] as number] as number) <= (bounds[first + i] as number) ? 1 : 2);
    sum += leaves[tree * LEAVES + i - SPLITS] as number;
  }
  return sum / PARTS_OF_ONE;
}
