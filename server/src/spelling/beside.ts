import type { Grams } from './grams.js';
import type { Likeness } from './likeness.js';

/** Pairs of which it is remembered. */
const MANY = 4096;

/**
 * Which of the characters that one is taken for go with what stands beside it. What is odd in a report is mostly said
 * again there, a name before all, so that it is remembered by pairs.
 */
export class Beside {
  readonly #grams: Grams;
  readonly #likeness: Likeness;
  readonly #after = new Map<number, Uint8Array>();
  readonly #before = new Map<number, Uint8Array>();

  constructor(grams: Grams, likeness: Likeness) {
    this.#grams = grams;
    this.#likeness = likeness;
  }

  /** Of each that `x` is taken for, how well it is known behind `b`. */
  after(b: number, x: number): Uint8Array {
    const key = (b << 16) | x;
    let levels = this.#after.get(key);
    if (!levels) {
      const { codes } = this.#likeness.of(x);
      levels = new Uint8Array(codes.length);
      for (let i = 0; i < levels.length; i++) levels[i] = this.#grams.two(b, codes[i] as number);
      keep(this.#after, key, levels);
    }
    return levels;
  }

  /** Of each that `x` is taken for, how well it is known ahead of `d`. */
  before(x: number, d: number): Uint8Array {
    const key = (x << 16) | d;
    let levels = this.#before.get(key);
    if (!levels) {
      const { codes } = this.#likeness.of(x);
      levels = new Uint8Array(codes.length);
      for (let i = 0; i < levels.length; i++) levels[i] = this.#grams.two(codes[i] as number, d);
      keep(this.#before, key, levels);
    }
    return levels;
  }
}

function keep(kept: Map<number, Uint8Array>, key: number, levels: Uint8Array): void {
  if (kept.size >= MANY) kept.clear();
  kept.set(key, levels);
}
