import { eastAsianWidth } from 'get-east-asian-width';

/** Where it stands so that it is made when it is needed: to read such a class takes half a millisecond. */
const isCombining = (char: string): boolean => /^[\p{Mn}\p{Me}\p{Cf}]$/u.test(char);

/** Columns of what most texts are made of: ASCII, 汉字 and their marks. */
function columnsOfUsual(code: number): number | undefined {
  if (code < 0x7f) return 1;
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3000 && code <= 0x3029) || (code >= 0xff01 && code <= 0xff5e)
    ? 2
    : undefined;
}

/** Columns that a text takes on a terminal: 汉字 and full-width marks two, combining marks none. */
export function columnsOf(text: string): number {
  let sum = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x20) continue;
    const usual = columnsOfUsual(code);
    if (usual !== undefined) sum += usual;
    else if (!isCombining(char)) sum += eastAsianWidth(code);
  }
  return sum;
}

/** Full-width quotes and dashes are ambiguous in Unicode; terminals with Chinese fonts in UTF-8 locales draw them narrow. */
export const shown = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u007f]/gu, ' ')
    .replace(/[\ud800-\udfff\u0080-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');

/** The longest head (or tail) of `text` that takes at most `columns`. */
export function cutTo(text: string, columns: number, from: 'head' | 'tail'): string {
  const chars = [...text];
  if (from === 'tail') chars.reverse();
  const taken: string[] = [];
  let sum = 0;
  for (const char of chars) {
    sum += columnsOf(char);
    if (sum > columns) break;
    taken.push(char);
  }
  if (from === 'tail') taken.reverse();
  return taken.join('');
}

export const pad = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
