/** Classes of UTF-16 units. All take a unit as `charCodeAt` gives it; NaN is of no class. */

/** First and last units of 汉字. */
export const HAN_RANGES: readonly (readonly [number, number])[] = [
  [0x3007, 0x3007],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
];

export const isHan = (c: number): boolean =>
  (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || c === 0x3007;

export const isDigit = (c: number): boolean => (c >= 0x30 && c <= 0x39) || (c >= 0xff10 && c <= 0xff19);

/** A decimal digit of either width as 0–9. */
export const digitValue = (c: number): number => (c >= 0xff10 ? c - 0xff10 : c - 0x30);

export const isLatin = (c: number): boolean =>
  (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) || (c >= 0xff21 && c <= 0xff3a) || (c >= 0xff41 && c <= 0xff5a);

/** Blanks within a line: space, tab, no-break, ideographic and zero-width ones. */
export const isBlank = (c: number): boolean =>
  c === 0x20 ||
  c === 0x09 ||
  c === 0xa0 ||
  c === 0x3000 ||
  (c >= 0x2000 && c <= 0x200b) ||
  c === 0xfeff ||
  c === 0x0b ||
  c === 0x0c;

export const isHighSurrogate = (c: number): boolean => c >= 0xd800 && c <= 0xdbff;
export const isLowSurrogate = (c: number): boolean => c >= 0xdc00 && c <= 0xdfff;

/** First offset at or after `at` that is no blank, at most `end`. */
export function skipBlanks(text: string, at: number, end = text.length): number {
  let i = at;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** Last offset at or before `end` behind which only blanks stand, at least `start`. */
export function trimEnd(text: string, end = text.length, start = 0): number {
  let i = end;
  while (i > start && isBlank(text.charCodeAt(i - 1))) i--;
  return i;
}

/** The next unit from `at` on that is no blank, in steps of `by`; NaN at the end. */
export function unitNear(text: string, at: number, by: 1 | -1): number {
  let i = at;
  while (isBlank(text.charCodeAt(i))) i += by;
  return text.charCodeAt(i);
}

const WIDE_DIGITS = /[０-９]/g;

/** Full-width digits as ASCII; the length stays. */
export const narrowDigits = (text: string): string =>
  text.replace(WIDE_DIGITS, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0));
