import { isHan, skipBlanks } from '../text/chars.js';

/** Roman figures of Latin letters, as keyboards write them: I to XII. */
const LATIN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** A Roman figure and its separator: Ⅰ、 Ⅱ. ⅲ、 of one sign, or I、 II. IV、 of letters before 汉字. */
export function readRoman(text: string, at: number): { readonly number: number; readonly end: number } | undefined {
  const unit = text.charCodeAt(at);
  const upper = unit >= 0x2160 && unit <= 0x216b;
  if (upper || (unit >= 0x2170 && unit <= 0x217b)) {
    const end = behindSeparator(text, at + 1);
    return end === undefined ? undefined : { number: unit - (upper ? 0x215f : 0x216f), end };
  }
  const letters = /^[IVX]{1,4}/.exec(text.slice(at, at + 5))?.[0] ?? '';
  const number = LATIN.indexOf(letters) + 1;
  const end = number === 0 ? undefined : behindSeparator(text, at + letters.length);
  // V. and X、 are letters as well: only a title in 汉字 makes them figures.
  if (end === undefined || !isTitle(text, skipBlanks(text, end))) return undefined;
  return { number, end };
}

const isTitle = (text: string, at: number): boolean =>
  isHan(text.charCodeAt(at)) || text[at] === '“' || text[at] === '《';

function behindSeparator(text: string, at: number): number | undefined {
  const separator = skipBlanks(text, at);
  return /[、．.]/.test(text[separator] ?? '') ? separator + 1 : undefined;
}

/** A mark of Latin letters with another number: III、 for II、; undefined where it has none. */
export function latinWithNumber(mark: string, number: number): string | undefined {
  const letters = /^[IVX]{1,4}(?![A-Za-z])/.exec(mark)?.[0];
  const wanted = LATIN[number - 1];
  return letters === undefined || wanted === undefined ? undefined : wanted + mark.slice(letters.length);
}
