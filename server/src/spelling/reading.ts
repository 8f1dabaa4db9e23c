import { isHan } from '../text/chars.js';
import { chainOf } from './chain.js';
import { featuresOf } from './features.js';
import { type Features, scoreOf } from './forest.js';
import type { Grams } from './grams.js';
import { KINDS, type Kind } from './likeness.js';
import type { Model } from './model.js';
import { nameSigns } from './names.js';
import { MARGIN, type Symbols } from './symbols.js';

/** What may have been meant at a place. */
export interface Reading {
  readonly kind: Kind;
  /** What is gained in the logarithm of the probability. */
  readonly gain: number;
  readonly score: number;
  /** Symbols from `start` to `end` are replaced. */
  readonly start: number;
  readonly end: number;
  readonly codes: readonly number[];
  readonly features: Features;
}

/** What a slip of a kind costs before it is believed. */
const COST: Readonly<Record<Kind, number>> = { sound: 0, near: 1, shape: 1, doubled: 1, stray: 4, swapped: 2, word: 2 };

/** Level from which two characters in a row go well together. */
const LOOSE = 9;

/** Less than this is not looked at by the scorer. */
const LEAST_GAIN = 2.5;

/** Level from which two characters in a row are a common word. */
const COMMON = 7;

/** Characters that are written where none belongs. */
export const STRAY: ReadonlySet<number> = new Set(
  Array.from('的地得在和了一有是为对与及等不也就将被把个以于而之其这要到从向由并都更再又还', (x) => x.charCodeAt(0)),
);

const ONE = '一'.charCodeAt(0);

/** Symbols of a line that are weighed together: three before a place and three behind what is meant there. */
const LONGEST = 3 * MARGIN;

/**
 * Looks for the likeliest reading of one place after the other. What is tried is kept in fields, not in objects of its
 * own: of hundreds that are tried few are told.
 */
export class Places {
  readonly #text: string;
  readonly #symbols: Symbols;
  readonly #model: Model;
  readonly #grams: Grams;
  /** The place, and what its line costs as it stands; NaN where nobody asked yet. */
  #p = 0;
  #known = Number.NaN;
  /** The line that is weighed. */
  readonly #line = new Uint16Array(LONGEST);
  /** The best reading so far, an index of {@link KINDS}; -1: none. The next best one gains `#next`. */
  #kind = -1;
  #gain = 0;
  #next = 0;
  #length = 0;
  /** How many symbols it means, and which. */
  #count = 0;
  #u = 0;
  #v = 0;
  #w = 0;

  constructor(text: string, symbols: Symbols, model: Model) {
    this.#text = text;
    this.#symbols = symbols;
    this.#model = model;
    this.#grams = model.grams;
  }

  /** The reading that gains most at a place; undefined where none gains enough. */
  read(p: number): Reading | undefined {
    const { codes } = this.#symbols;
    const grams = this.#grams;
    const l = codes[p - 3] ?? 1;
    const a = codes[p - 2] ?? 1;
    const b = codes[p - 1] ?? 1;
    const x = codes[p] ?? 1;
    const d = codes[p + 1] ?? 1;
    const e = codes[p + 2] ?? 1;
    const f = codes[p + 3] ?? 1;
    this.#p = p;
    this.#known = Number.NaN;
    this.#kind = -1;
    this.#next = LEAST_GAIN;
    // A character that goes well with both of its neighbours was not taken for another.
    if (grams.two(b, x) <= LOOSE || grams.two(x, d) <= LOOSE) {
      this.#offerLikes(a, b, x, d, e);
      if (isHan(d) && grams.three(b, x, d) === 0 && grams.three(x, d, e) === 0) this.#offerWords(b, x, d, e);
    }
    // One character that slipped over a word of two, to its end or to its front: 矛社会盾.
    if (isHan(d) && isHan(e)) {
      if (grams.three(d, e, x) > 0 && grams.three(e, x, f) > 0) this.#offer(SWAPPED, 3, MARGIN, 3, d, e, x);
      if (grams.three(e, x, d) > 0 && grams.three(b, e, x) > 0) this.#offer(SWAPPED, 3, MARGIN, 3, e, x, d);
    }
    if (isHan(d) && d !== x && (grams.three(b, d, x) > 0 || grams.three(d, x, e) > 0))
      this.#offer(SWAPPED, 2, MARGIN - 1, 2, d, x);
    // A character too many: the rest is compared with what stands there, the lost step with an average one.
    const twice = b === x || x === d;
    if (
      (twice ? !isReduplicated(l, a, b, x, d, e, f) : STRAY.has(x)) &&
      (isHan(b) || isHan(d)) &&
      grams.two(b, d) > 0 &&
      (grams.three(b, d, e) > 0 || grams.three(a, b, d) > 0)
    )
      this.#offer(twice ? DOUBLED : TOO_MANY, 1, MARGIN, 0);
    return this.#kind < 0 || this.#gain < LEAST_GAIN ? undefined : this.#best();
  }

  /** Those that the character is taken for. */
  #offerLikes(a: number, b: number, x: number, d: number, e: number): void {
    const { likeness, beside } = this.#model;
    const grams = this.#grams;
    const { codes: likes, kinds } = likeness.of(x);
    const after = beside.after(b, x);
    const before = beside.before(x, d);
    for (let i = 0; i < likes.length; i++) {
      const left = (after[i] as number) > 0;
      if (!left && before[i] === 0) continue;
      const code = likes[i] as number;
      if (
        (left && (grams.three(a, b, code) > 0 || grams.three(b, code, d) > 0)) ||
        ((before[i] as number) > 0 && (grams.three(code, d, e) > 0 || (!left && grams.three(b, code, d) > 0)))
      )
        this.#offer(kinds[i] as number, 1, MARGIN, 1, code);
    }
  }

  /** Common words of two characters that sound the same, both written otherwise, and go with what stands beside them. */
  #offerWords(b: number, x: number, d: number, e: number): void {
    const { likeness, beside } = this.#model;
    const grams = this.#grams;
    // Those that sound the same stand first among all that a character is taken for.
    const first = likeness.soundsOf(x);
    const second = likeness.soundsOf(d);
    const after = beside.after(b, x);
    const before = beside.before(d, e);
    for (let i = 0; i < first.length; i++) {
      if (after[i] === 0) continue;
      const u = first[i] as number;
      for (let k = 0; k < second.length; k++) {
        if (before[k] === 0) continue;
        const v = second[k] as number;
        if (grams.two(u, v) >= COMMON && grams.word(u, v) > 0 && (grams.three(b, u, v) > 0 || grams.three(u, v, e) > 0))
          this.#offer(WORD, 2, MARGIN, 2, u, v);
      }
    }
  }

  /**
   * Weighs a reading: `length` symbols were meant as the first `count` of `u`, `v` and `w`; of what follows, `tail` symbols are
   * weighed with them.
   */
  #offer(kind: number, length: number, tail: number, count: number, u = 0, v = 0, w = 0): void {
    const { codes } = this.#symbols;
    const grams = this.#grams;
    const p = this.#p;
    const line = this.#line;
    for (let i = 0; i < MARGIN; i++) line[i] = codes[p - MARGIN + i] ?? 1;
    let n = MARGIN;
    if (count > 0) line[n++] = u;
    if (count > 1) line[n++] = v;
    if (count > 2) line[n++] = w;
    for (let i = 0; i < tail; i++) line[n++] = codes[p + length + i] ?? 1;
    const cost = chainOf(grams, line, MARGIN, n);
    // What stands there, up to the third symbol behind the place, and what stands behind that.
    const rest = p + MARGIN + 1;
    if (Number.isNaN(this.#known)) this.#known = chainOf(grams, codes, p, rest);
    const more = chainOf(grams, codes, rest, p + length + tail);
    const gain = cost - this.#known - more - COST[KINDS[kind] as Kind];
    if (this.#kind < 0 || gain > this.#gain) {
      if (this.#kind >= 0) this.#next = Math.max(this.#next, this.#gain);
      this.#kind = kind;
      this.#gain = gain;
      this.#length = length;
      this.#count = count;
      this.#u = u;
      this.#v = v;
      this.#w = w;
    } else this.#next = Math.max(this.#next, gain);
  }

  #best(): Reading {
    const { codes, offsets } = this.#symbols;
    const p = this.#p;
    const end = p + this.#length;
    const meant = [this.#u, this.#v, this.#w].slice(0, this.#count);
    const found: number[] = [];
    for (let i = p - MARGIN; i < end + MARGIN; i++) found.push(codes[i] ?? 1);
    const right = found.slice(0, MARGIN).concat(meant, found.slice(MARGIN + this.#length));
    const signs = nameSigns(this.#text, offsets[p] ?? 0, (offsets[end - 1] ?? 0) + 1);
    const kind = KINDS[this.#kind] as Kind;
    const gain = this.#gain;
    const features = featuresOf(this.#grams, kind, gain, gain - this.#next, found, right, signs);
    return { kind, gain, score: scoreOf(this.#model.forest, features), start: p, end, codes: meant, features };
  }
}

const DOUBLED = KINDS.indexOf('doubled');
const TOO_MANY = KINDS.indexOf('stray');
const SWAPPED = KINDS.indexOf('swapped');
const WORD = KINDS.indexOf('word');

/** Whether the middle one is doubled as grammar has it: 扎扎实实, 一张张. */
const isReduplicated = (l: number, a: number, b: number, x: number, d: number, e: number, f: number): boolean =>
  (b === x && (a === ONE || l === a || d === e)) || (x === d && (b === ONE || a === b || e === f));
