import { isHan } from '../text/chars.js';
import type { Span } from '../text/span.js';
import { chainOf, stepTo } from './chain.js';
import { evidenceOf } from './evidence.js';
import { featuresOf } from './features.js';
import { scoreOf } from './forest.js';
import type { Grams } from './grams.js';
import { KINDS, type Kind } from './likeness.js';
import type { Model } from './model.js';
import { nameSigns } from './names.js';
import { LETTER, MARGIN, readSymbols, type Symbols } from './symbols.js';

/** A place where something else was probably meant. */
export interface Suspect {
  /** What stands there, and what was probably meant; offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly right: string;
  readonly kind: Kind;
  /** Logarithm of the odds that it is a slip, by the scorer. */
  readonly score: number;
  /** What the scorer saw. */
  readonly features: readonly number[];
  /** The shortest piece of the text that official prose does not know; what stands twice in a report is meant. */
  readonly from: number;
  readonly to: number;
  /** What shows the slip best, and whether it is in the counts as it stands, though rarely. */
  readonly shown: Span;
  readonly known: boolean;
}

/** What a slip of a kind costs before it is believed. */
const COST: Readonly<Record<Kind, number>> = { sound: 0, near: 1, shape: 1, doubled: 1, stray: 4, swapped: 2, word: 2 };

/** Level up to which a trigram is rare. */
const RARE = 3;

/**
 * Whether the three trigrams over a symbol are unknown for the most part, or one is unknown and the others rare, or one
 * is where a character stands twice.
 */
function isOdd(a: number, b: number, c: number, twice: boolean): boolean {
  const unknown = Number(a === 0) + Number(b === 0) + Number(c === 0);
  return unknown >= 2 || (unknown === 1 && (twice || (a <= RARE && b <= RARE && c <= RARE)));
}

/** Level from which what stands around a character is known so well that the character may be too many. */
const KNOWN = 6;

/** Whether the two symbols on each side are common in a row. */
const isBridged = (codes: Uint16Array, p: number, grams: Grams): boolean =>
  grams.four(codes[p - 2] ?? 1, codes[p - 1] ?? 1, codes[p + 1] ?? 1, codes[p + 2] ?? 1) >= KNOWN;

/** Symbols on each side among which no letter may stand. */
const CLEAR = 2;

/** Whether letters stand close by: foreign words, or a syllable that is still being composed into characters. */
function isAmongLetters(codes: Uint16Array, p: number): boolean {
  for (let i = p - CLEAR; i <= p + CLEAR; i++) if (codes[i] === LETTER) return true;
  return false;
}

/** The reading that gains most at a place. */
interface Candidate {
  readonly kind: Kind;
  readonly gain: number;
  readonly length: number;
  readonly meant: readonly number[];
}

/** Level from which two characters in a row go well together. */
const LOOSE = 9;

/** Less than this is not looked at by the scorer. */
const LEAST_GAIN = 2.5;

interface Reading {
  readonly kind: Kind;
  readonly gain: number;
  readonly score: number;
  /** Symbols from `start` to `end` are replaced. */
  readonly start: number;
  readonly end: number;
  readonly codes: readonly number[];
  readonly features: readonly number[];
}

/** Likely slips of a text, in text order; no two of them overlap. */
export function suspectsIn(text: string, model: Model, start = 0, end = text.length): readonly Suspect[] {
  const symbols = readSymbols(text, start, end);
  const { codes, length } = symbols;
  const { grams } = model;
  const known = new Uint8Array(length);
  for (let i = 1; i + 2 < length; i++) known[i] = grams.three(codes[i] ?? 1, codes[i + 1] ?? 1, codes[i + 2] ?? 1);
  const found: Reading[] = [];
  for (let p = MARGIN; p < length - MARGIN; p++) {
    const left = known[p - 2] ?? 0;
    const middle = known[p - 1] ?? 0;
    const right = known[p] ?? 0;
    // Where all is known nothing is odd.
    if (left !== 0 && middle !== 0 && right !== 0) continue;
    if (!isHan(codes[p] ?? 0) || isAmongLetters(codes, p)) continue;
    const twice = codes[p] === codes[p + 1] || codes[p] === codes[p - 1];
    if (!isOdd(left, middle, right, twice) && !(middle === 0 && STRAY.has(codes[p] ?? 0) && isBridged(codes, p, grams)))
      continue;
    const best = bestReading(text, symbols, p, model);
    if (best && best.score >= model.hint) found.push(best);
  }
  return apart(found).flatMap((reading) => suspectOf(symbols, reading, grams) ?? []);
}

function bestReading(text: string, { codes, offsets }: Symbols, p: number, model: Model): Reading | undefined {
  const { grams, likeness, beside, forest } = model;
  const c = (i: number): number => codes[p + i] ?? 1;
  const l = c(-3);
  const a = c(-2);
  const b = c(-1);
  const x = c(0);
  const d = c(1);
  const e = c(2);
  const f = c(3);
  let known = Number.NaN;
  const baseOf = (): number => (known = Number.isNaN(known) ? chainOf(grams, [l, a, b, x, d, e, f]) : known);
  let best: Candidate | undefined;
  let next = LEAST_GAIN;
  /** `more`: what the symbols behind the seven cost as they stand. */
  const offer = (kind: Kind, length: number, meant: readonly number[], tail: readonly number[], more = 0) => {
    const gain = chainOf(grams, [l, a, b].concat(meant, tail)) - baseOf() - more - COST[kind];
    if (!best || gain > best.gain) {
      next = Math.max(next, best?.gain ?? next);
      best = { kind, gain, length, meant };
    } else next = Math.max(next, gain);
  };
  // A character that goes well with both of its neighbours was not taken for another.
  if (grams.two(b, x) <= LOOSE || grams.two(x, d) <= LOOSE) {
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
        offer(KINDS[kinds[i] as number] as Kind, 1, [code], [d, e, f]);
    }
    if (isHan(d) && grams.three(b, x, d) === 0 && grams.three(x, d, e) === 0) {
      const more = stepTo(grams, d, e, f, c(4));
      for (const [u, v] of wordsLike(b, x, d, e, model))
        if (grams.three(b, u, v) > 0 || grams.three(u, v, e) > 0) offer('word', 2, [u, v], [e, f, c(4)], more);
    }
  }
  // One character that slipped over a word of two, to its end or to its front: 矛社会盾.
  if (isHan(d) && isHan(e)) {
    const more = () => stepTo(grams, d, e, f, c(4)) + stepTo(grams, e, f, c(4), c(5));
    const rest = [f, c(4), c(5)];
    if (grams.three(d, e, x) > 0 && grams.three(e, x, f) > 0) offer('swapped', 3, [d, e, x], rest, more());
    if (grams.three(e, x, d) > 0 && grams.three(b, e, x) > 0) offer('swapped', 3, [e, x, d], rest, more());
  }
  if (isHan(d) && d !== x && (grams.three(b, d, x) > 0 || grams.three(d, x, e) > 0))
    offer('swapped', 2, [d, x], [e, f]);
  // A character too many: the rest is compared with what stands there, the lost step with an average one.
  const twice = b === x || x === d;
  if (
    (twice ? !isReduplicated(l, a, b, x, d, e, f) : STRAY.has(x)) &&
    (isHan(b) || isHan(d)) &&
    grams.two(b, d) > 0 &&
    (grams.three(b, d, e) > 0 || grams.three(a, b, d) > 0)
  )
    offer(twice ? 'doubled' : 'stray', 1, [], [d, e, f]);
  if (!best || best.gain < LEAST_GAIN) return undefined;
  const { kind, gain, length, meant } = best;
  const found = [l, a, b, x, d, e, f, c(4), c(5)].slice(0, 6 + length);
  const right = [...found.slice(0, 3), ...meant, ...found.slice(3 + length)];
  const signs = nameSigns(text, offsets[p] ?? 0, (offsets[p + length - 1] ?? 0) + 1);
  const features = featuresOf(grams, kind, gain, gain - next, found, right, signs);
  return { kind, gain, score: scoreOf(forest, features), start: p, end: p + length, codes: meant, features };
}

/** Characters that are written where none belongs. */
const STRAY: ReadonlySet<number> = new Set(
  Array.from('的地得在和了一有是为对与及等不也就将被把个以于而之其这要到从向由并都更再又还', (x) => x.charCodeAt(0)),
);

const ONE = '一'.charCodeAt(0);

/** Whether the middle one is doubled as grammar has it: 扎扎实实, 一张张. */
const isReduplicated = (l: number, a: number, b: number, x: number, d: number, e: number, f: number): boolean =>
  (b === x && (a === ONE || l === a || d === e)) || (x === d && (b === ONE || a === b || e === f));

/** Level from which two characters in a row are a common word. */
const COMMON = 7;

/** Common words of two characters that sound the same, both written otherwise, and go with what stands beside them. */
function wordsLike(
  b: number,
  x: number,
  d: number,
  e: number,
  { likeness, beside, grams }: Model,
): readonly (readonly [number, number])[] {
  const words: [number, number][] = [];
  const first = likeness.soundsOf(x);
  const second = likeness.soundsOf(d);
  // Those that sound the same stand first among all that a character is taken for.
  const after = beside.after(b, x);
  const before = beside.before(d, e);
  for (let i = 0; i < first.length; i++) {
    if (after[i] === 0) continue;
    const u = first[i] as number;
    for (let k = 0; k < second.length; k++) {
      const v = second[k] as number;
      if ((before[k] as number) > 0 && grams.two(u, v) >= COMMON && grams.word(u, v) > 0) words.push([u, v]);
    }
  }
  return words;
}

/** Of readings that touch one another the likeliest. */
function apart(readings: readonly Reading[]): readonly Reading[] {
  const kept: Reading[] = [];
  for (const reading of readings) {
    const last = kept.at(-1);
    if (!last || reading.start >= last.end + 2) kept.push(reading);
    else if (reading.score > last.score || (reading.score === last.score && reading.gain > last.gain))
      kept[kept.length - 1] = reading;
  }
  return kept;
}

/** Level up to which two characters in a row are no word. */
const HARDLY = 4;

/** What is said of a reading; undefined where nothing shows it. */
function suspectOf({ codes, offsets }: Symbols, reading: Reading, grams: Grams): Suspect | undefined {
  const { start, end, kind, score, features } = reading;
  const evidence = evidenceOf(grams, codes, reading);
  if (!evidence) return undefined;
  const c = (i: number): number => codes[i] ?? 1;
  let from = start - 1;
  let to = end + 1;
  if (end - start === 1) {
    const before = isHan(c(start - 1)) ? grams.two(c(start - 1), c(start)) : HARDLY + 1;
    const after = isHan(c(end)) ? grams.two(c(start), c(end)) : HARDLY + 1;
    if (before <= HARDLY && before <= after) to = end;
    else if (after <= HARDLY) from = start;
  }
  while (from < start && !isHan(c(from))) from++;
  while (to > end && !isHan(c(to - 1))) to--;
  const at = (i: number): number => offsets[i] ?? 0;
  return {
    start: at(start),
    end: at(end - 1) + 1,
    right: String.fromCharCode(...reading.codes),
    kind,
    score,
    features,
    from: at(from),
    to: at(to - 1) + 1,
    shown: { start: at(evidence.from), end: at(evidence.to - 1) + 1 },
    known: evidence.known,
  };
}
