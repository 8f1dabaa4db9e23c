import { type Flat, includes, pairOf } from '../text/flat.js';

/**
 * Common words of two characters around the seams of the tables' literals. 机关予以 is 机关 and 予以:
 * the literal 关予 crosses a boundary there and is not meant.
 */
export class Boundaries {
  readonly #before: Flat;
  readonly #after: Flat;

  /** Words that end where a literal has begun, and that begin where it ends: pairs of units, in order. */
  constructor(before: Flat, after: Flat) {
    this.#before = before;
    this.#after = after;
  }

  /** Whether the literal of two units at `start` is the end of one common word and the start of another. */
  cross(text: string, start: number, end: number): boolean {
    if (end - start !== 2 || start === 0 || end === text.length) return false;
    return includes(this.#before, pairOf(text, start - 1)) && includes(this.#after, pairOf(text, end - 1));
  }
}
