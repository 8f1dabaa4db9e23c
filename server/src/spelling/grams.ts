import { type Fuse, readerOf } from './fuse.js';

/**
 * Weights of documents at which the levels 1 to 15 of a count begin. Steps are fine where a count is small: there they
 * tell a slip from a rare word.
 */
export const LEVELS: readonly number[] = [1, 2, 3, 4, 6, 8, 12, 18, 28, 44, 80, 160, 400, 1000, 3000];

/** Natural logarithms of what a level stands for; of level 0, of what is not in the counts. */
export const LOG_OF_LEVEL: Float64Array = Float64Array.from(
  [0.35, ...LEVELS.map((from, i) => Math.sqrt(from * ((LEVELS[i + 1] ?? 9001) - 1 || 1)))],
  Math.log,
);

/** The level of a weight of documents, 0 to 15. */
export function levelOf(weight: number): number {
  let level = 0;
  while (level < LEVELS.length && weight >= (LEVELS[level] ?? 0)) level++;
  return level;
}

/**
 * How often symbols stand in a row in official prose, as levels of counts of documents, and how frequent the words of a
 * dictionary are; 0 is (nearly) never.
 */
export class Grams {
  readonly one: (a: number) => number;
  readonly two: (a: number, b: number) => number;
  readonly three: (a: number, b: number, c: number) => number;
  readonly four: (a: number, b: number, c: number, d: number) => number;
  /** The frequency of a word of two to four characters. */
  readonly word: (a: number, b: number, c?: number, d?: number) => number;

  constructor(fuse: Fuse) {
    const read = readerOf(fuse);
    // The keys of {@link high} and {@link low}.
    this.one = (a) => read(a, 0);
    this.two = (a, b) => read(a, b << 16);
    this.three = (a, b, c) => read((a << 16) | b, c << 16);
    this.four = (a, b, c, d) => read((a << 16) | b, (c << 16) | d);
    this.word = (a, b, c = 0, d = 0) => read(((a << 16) | b) ^ WORD, (c << 16) | d);
  }
}

/** The two words of 32 bits that are the key of an entry. */
export type Key = readonly [high: number, low: number];

/** The two words of an n-gram's key; missing symbols are 0. */
export const high = (a: number, b: number): number => (a << 16) | b | 0;
export const low = (c: number, d: number): number => (c << 16) | d | 0;

/** What keeps the keys of words apart from those of n-grams. */
const WORD = 0x5bd1e995;

export const wordKey = (a: number, b: number, c: number, d: number): Key => [high(a, b) ^ WORD, low(c, d)];
