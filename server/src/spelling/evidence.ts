import type { Grams } from './grams.js';
import { LETTER } from './symbols.js';

/** Symbols that show a slip best: official prose has them with the right characters and lacks them as they stand. */
export interface Evidence {
  /** Index of the first, and of what follows the last, among the symbols that stand there. */
  readonly from: number;
  readonly to: number;
  /** What stands there is in the counts, though rarely. */
  readonly known: boolean;
}

/** Fewest and most symbols that are shown. */
const SHORT = 2;
const LONG = 4;

/** The level of two to four symbols. */
function levelOf(grams: Grams, codes: readonly number[]): number {
  const [a = 1, b = 1, c = 1, d = 1] = codes;
  if (codes.length === 2) return grams.two(a, b);
  return codes.length === 3 ? grams.three(a, b, c) : grams.four(a, b, c, d);
}

/**
 * What shows best that `meant` stands for the symbols from `start` to `end`; undefined where marks and figures stand
 * all around, and nothing does.
 */
export function evidenceOf(
  grams: Grams,
  codes: Uint16Array,
  { start, end, codes: meant }: { readonly start: number; readonly end: number; readonly codes: readonly number[] },
): Evidence | undefined {
  const isWord = (i: number): boolean => (codes[i] ?? 1) > LETTER;
  let best: (Evidence & { readonly weight: number }) | undefined;
  for (let from = start; from > start - LONG && (from === start || isWord(from)); from--)
    for (let to = end; to - from <= LONG + 1 && (to === end || isWord(to - 1)); to++) {
      const right = [...codes.slice(from, start), ...meant, ...codes.slice(end, to)];
      const wrong = Array.from(codes.slice(from, to));
      if (right.length < SHORT || right.length > LONG) continue;
      const level = levelOf(grams, right);
      const found = wrong.length > LONG ? 0 : levelOf(grams, wrong);
      const whole = grams.word(right[0] ?? 1, right[1] ?? 1) > 0 || right.length === 3 ? 1 : 0;
      const weight = level - 2 * found + 2 * right.length + whole;
      if (!best || weight > best.weight) best = { from, to, known: found > 0, weight };
    }
  return best;
}
