// Signs of symbol fonts: such a font has pictures in the place of letters, and files name the picture by its letter.
import type { RunFormat } from '../layout/model.js';

/** Code in the font (0x20–0xFF) → the sign as Unicode has it. */
type Font = ReadonlyMap<number, string>;

/** `from`: code of the first of signs that follow one another. */
const fontOf = (...runs: readonly (readonly [from: number, signs: string])[]): Font =>
  new Map(runs.flatMap(([from, signs]) => [...signs].map((sign, i): [number, string] => [from + i, sign])));

const WINGDINGS = fontOf(
  [0x46, '☞'],
  [0x6c, '●'],
  [0x6e, '■□'],
  [0x71, '❑'],
  [0x75, '◆❖◆'],
  [0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'],
  [0x9e, '·•'],
  [0xa7, '▪◻'],
  [0xab, '★'],
  [0xb2, '✧'],
  [0xd8, '➢'],
  [0xe0, '→'],
  [0xe8, '➔'],
  [0xf0, '⇨'],
  [0xfb, '✗✓☒☑'],
);

const WINGDINGS_2 = fontOf([0x4f, '✗✓'], [0x52, '☑☒☒'], [0x69, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'], [0x97, '●'], [0xa3, '☐']);

const SYMBOL = fontOf(
  [0x22, '∀'],
  [0x24, '∃'],
  [0x2a, '∗'],
  [0x2d, '−'],
  [0x40, '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'],
  [0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'],
  [0xa2, '′≤'],
  [0xa5, '∞'],
  [0xab, '↔←↑→↓°±″≥×∝'],
  [0xb7, '•÷≠≡≈…'],
  [0xc5, '⊕'],
  [0xd6, '√⋅'],
  [0xde, '⇒'],
  [0xe5, '∑'],
  [0xf2, '∫'],
);

/** A bullet of Symbol's stands in files that name no font; all else is mostly of Wingdings. */
const UNNAMED: Font = new Map([...WINGDINGS, [0xb7, '•']]);

const FONTS: ReadonlyMap<string, Font> = new Map([
  ['wingdings', WINGDINGS],
  ['wingdings 2', WINGDINGS_2],
  ['symbol', SYMBOL],
  ['', UNNAMED],
]);

const named = (font: string): Font | undefined => FONTS.get(font.trim().toLowerCase());

/** Files have a sign of a symbol font in Unicode's area for private use, its code above this. */
const PRIVATE = 0xf000;

const isPrivate = (code: number): boolean => code >= PRIVATE && code <= PRIVATE + 0xff;

/** The sign of a font by its code, with or without {@link PRIVATE}; one that is not known here stays as the file has it. */
export const symbol = (code: number, font: string): string =>
  named(font)?.get(isPrivate(code) ? code - PRIVATE : code) ?? String.fromCodePoint(code);

/** A bullet as text. Word's own lists have an “o” of a typewriter's font for a hollow one. */
export function bullet(text: string, font: string): string {
  const own = named(font);
  const pictures = own !== undefined && own !== UNNAMED;
  if (!pictures && text === 'o') return '◦';
  return [...text]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      if (isPrivate(code)) return own?.get(code - PRIVATE) ?? '•';
      return pictures ? (own.get(code) ?? '•') : sign;
    })
    .join('');
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * The text of a run as it is seen, as long as it stands in the file: signs of symbol fonts, and raised figures, which else
 * would be read on with the number or the unit before them (米2, 1502).
 */
export function asShown(text: string, { ascii, raised }: RunFormat): string {
  if (raised && /^\d+$/u.test(text)) return text.replace(/\d/gu, (digit) => RAISED[Number(digit)] ?? digit);
  return /[\uf000-\uf0ff]/u.test(text)
    ? text.replace(/[\uf000-\uf0ff]/gu, (sign) => symbol(sign.charCodeAt(0), ascii))
    : text;
}
