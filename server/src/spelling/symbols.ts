import { isDigit, isHan, isLatin } from '../text/chars.js';

/** What stands for a mark, a blank or the edge of a text. */
export const EDGE = 1;
/** What stands for a digit. */
export const DIGIT = 2;
/** What stands for a letter. */
export const LETTER = 3;

/** Digits and Chinese numerals that are written as figures count as one class; so do letters, and all marks. */
export function symbolOf(unit: number): number {
  if (isHan(unit)) return unit;
  if (isDigit(unit)) return DIGIT;
  return isLatin(unit) ? LETTER : EDGE;
}

/** A text as the counts see it, with where each symbol stands in the text. */
export interface Symbols {
  /** Three edges, the symbols, three edges. */
  readonly codes: Uint16Array;
  /** Offsets in the text; those of the edges lie outside it. */
  readonly offsets: Int32Array;
  /** Number of symbols, edges included. */
  readonly length: number;
}

/** Edges on both sides, so that every n-gram around a symbol exists. */
export const MARGIN = 3;

/** One symbol a unit, but a run of digits, of letters or of marks is one symbol. */
export function readSymbols(text: string, start = 0, end = text.length): Symbols {
  const codes = new Uint16Array(end - start + 2 * MARGIN);
  const offsets = new Int32Array(codes.length);
  let n = 0;
  for (; n < MARGIN; n++) {
    codes[n] = EDGE;
    offsets[n] = start - 1;
  }
  for (let i = start; i < end; i++) {
    const code = symbolOf(text.charCodeAt(i));
    if (code <= LETTER && code === codes[n - 1]) continue;
    codes[n] = code;
    offsets[n++] = i;
  }
  for (let k = 0; k < MARGIN; k++) {
    codes[n] = EDGE;
    offsets[n++] = end;
  }
  return { codes, offsets, length: n };
}
