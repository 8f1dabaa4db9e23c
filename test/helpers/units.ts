import fc from 'fast-check';

// fast-check's own units of strings make a table of all of Unicode for each string, so that they can take one apart.

/** Any code point, halves of pairs included. */
export const anyUnit = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));

const scalar = fc
  .integer({ min: 0, max: 0x10ffff - 0x800 })
  .map((code) => String.fromCodePoint(code < 0xd800 ? code : code + 0x800));

/** What is put on or behind another character. */
const COMBINING = ['\u0301', '\u3099', '\ufe0f', '\u{e0100}', '\u200d', '\u{1f3fd}', '\u{1f1e8}'];

/** What a reader takes for one character: one or several code points. */
export const graphemeUnit = fc.oneof(
  { weight: 3, arbitrary: scalar },
  { weight: 1, arbitrary: fc.tuple(scalar, fc.constantFrom(...COMBINING)).map((parts) => parts.join('')) },
);
