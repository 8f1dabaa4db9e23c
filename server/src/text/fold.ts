/**
 * The unit that `code` stands for where width and typographic variants do not matter: full-width forms as
 * half-width ones, every double quote as `"`, every dash and wave as `-`, the ideographic space as a space.
 * Maps one UTF-16 unit to one, so offsets stay.
 */
export function foldUnit(code: number): number {
  if (code < 0x2010) return code === 0x7e ? 0x2d : code === 0xa0 ? 0x20 : code;
  if (code >= 0xff01 && code <= 0xff5e) return code === 0xff5e ? 0x2d : code - 0xfee0;
  switch (code) {
    case 0x201c: // “
    case 0x201d: // ”
      return 0x22;
    case 0x2010: // ‐
    case 0x2011: // ‑
    case 0x2012: // ‒
    case 0x2013: // –
    case 0x2014: // —
    case 0x2015: // ―
    case 0x301c: // 〜
      return 0x2d;
    case 0x3000:
      return 0x20;
    default:
      return code;
  }
}

/** The units that {@link foldUnit} changes. */
const FOLDED = /[~\u00a0\u2010-\u2015“”\u3000\u301c\uff01-\uff5e]/g;

/** `text` with every unit folded; as long as `text`. */
export const fold = (text: string): string =>
  text.replace(FOLDED, (unit) => String.fromCharCode(foldUnit(unit.charCodeAt(0))));

/** Whether `word` stands at `at` in `text`, width and typographic variants aside. */
export function foldedAt(text: string, at: number, word: string): boolean {
  if (at < 0 || at + word.length > text.length) return false;
  for (let i = 0; i < word.length; i++) {
    if (foldUnit(text.charCodeAt(at + i)) !== foldUnit(word.charCodeAt(i))) return false;
  }
  return true;
}
