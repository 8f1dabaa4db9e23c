import { type Grams, LOG_OF_LEVEL } from './grams.js';
import { MARGIN } from './symbols.js';

const log = (level: number): number => LOG_OF_LEVEL[level] ?? 0;
/** Price of falling back on a shorter history. */
const BACK = Math.log(0.4);
/** Documents that all characters together stand in, each counted for itself, as a logarithm. */
const TOTAL = 15.5;
/** Largest logarithm of a probability: levels are rough. */
const CERTAIN = -0.02;

/** log P(d | a b c), by the longest history that is known. */
function stepTo(grams: Grams, a: number, b: number, c: number, d: number): number {
  const three = grams.three(b, c, d);
  if (three > 0) {
    const four = grams.four(a, b, c, d);
    const before = four > 0 ? grams.three(a, b, c) : 0;
    if (before > 0) return Math.min(CERTAIN, log(four) - log(before));
    return Math.min(CERTAIN, log(three) - log(Math.max(1, grams.two(b, c))));
  }
  const two = grams.two(c, d);
  if (two > 0) return BACK + Math.min(CERTAIN, log(two) - log(Math.max(1, grams.one(c))));
  return 2 * BACK + log(grams.one(d)) - TOTAL;
}

/** log P(a | b c d): the same read from the end. */
function backward(grams: Grams, a: number, b: number, c: number, d: number): number {
  const three = grams.three(a, b, c);
  if (three > 0) {
    const four = grams.four(a, b, c, d);
    const after = four > 0 ? grams.three(b, c, d) : 0;
    if (after > 0) return Math.min(CERTAIN, log(four) - log(after));
    return Math.min(CERTAIN, log(three) - log(Math.max(1, grams.two(b, c))));
  }
  const two = grams.two(a, b);
  if (two > 0) return BACK + Math.min(CERTAIN, log(two) - log(Math.max(1, grams.one(b))));
  return 2 * BACK + log(grams.one(a)) - TOTAL;
}

/** log P of the symbols from `from` to `to`, read from the front; what stands outside is an edge. */
export function chainOf(grams: Grams, codes: Uint16Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++)
    sum += stepTo(grams, codes[i - 3] ?? 1, codes[i - 2] ?? 1, codes[i - 1] ?? 1, codes[i] ?? 1);
  return sum;
}

/** log P of the symbols before the last three, read from the end. */
export function chainBack(grams: Grams, codes: readonly number[]): number {
  let sum = 0;
  for (let i = codes.length - MARGIN - 1; i >= 0; i--)
    sum += backward(grams, codes[i] ?? 1, codes[i + 1] ?? 1, codes[i + 2] ?? 1, codes[i + 3] ?? 1);
  return sum;
}
