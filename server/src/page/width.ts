/** Width of a text in characters of the body: 1 for 汉字 and full-width marks, ½ for ASCII and half-width forms. */
export function widthOf(text: string): number {
  let width = 0;
  for (const c of text) width += charWidth(c.codePointAt(0) ?? 0);
  return width;
}

/** Joiners and marks that take no room of their own. */
const isJoined = (c: number): boolean =>
  (c >= 0x300 && c <= 0x36f) || (c >= 0x200b && c <= 0x200f) || (c >= 0xfe00 && c <= 0xfe0f) || c === 0xfeff;

export function charWidth(c: number): number {
  if (c < 0x250 || (c >= 0xff61 && c <= 0xff9f)) return c === 0xb7 ? 1 : c < 0x20 ? 0 : 0.5;
  return isJoined(c) ? 0 : 1;
}
