import { isHan } from '../text/chars.js';
import type { Span } from '../text/span.js';
import { evidenceOf } from './evidence.js';
import type { Features } from './forest.js';
import type { Grams } from './grams.js';
import type { Kind } from './likeness.js';
import type { Model } from './model.js';
import { Places, type Reading, STRAY } from './reading.js';
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
  readonly features: Features;
  /** The shortest piece of the text that official prose does not know; what stands twice in a report is meant. */
  readonly from: number;
  readonly to: number;
  /** What shows the slip best, and whether it is in the counts as it stands, though rarely. */
  readonly shown: Span;
  readonly known: boolean;
}

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

/** Likely slips of a text, in text order; no two of them overlap. */
export function suspectsIn(text: string, model: Model, start = 0, end = text.length): readonly Suspect[] {
  const symbols = readSymbols(text, start, end);
  const { codes, length } = symbols;
  const { grams } = model;
  /** The level of the three symbols from one on. */
  const levelAt = (i: number): number => grams.three(codes[i] ?? 1, codes[i + 1] ?? 1, codes[i + 2] ?? 1);
  let places: Places | undefined;
  const found: Reading[] = [];
  let left = 0;
  let middle = levelAt(MARGIN - 2);
  let right = levelAt(MARGIN - 1);
  for (let p = MARGIN; p < length - MARGIN; p++) {
    left = middle;
    middle = right;
    right = levelAt(p);
    // Where all is known nothing is odd.
    if (left !== 0 && middle !== 0 && right !== 0) continue;
    if (!isHan(codes[p] ?? 0) || isAmongLetters(codes, p)) continue;
    const twice = codes[p] === codes[p + 1] || codes[p] === codes[p - 1];
    if (!isOdd(left, middle, right, twice) && !(middle === 0 && STRAY.has(codes[p] ?? 0) && isBridged(codes, p, grams)))
      continue;
    places ??= new Places(text, symbols, model);
    const best = places.read(p);
    if (best && best.score >= model.hint) found.push(best);
  }
  return apart(found).flatMap((reading) => suspectOf(symbols, reading, grams) ?? []);
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
