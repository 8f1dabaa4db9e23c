// Numbers as lists print them, by the names of ECMA-376 (part 1, 17.18.59 ST_NumberFormat).
import { FORMAL, FORMAL_TRADITIONAL, HAN_DIGITS, spelledOut, toHan } from '../text/han-numerals.js';

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** Numbers that lists spell out; others are printed as they are. */
const isSpelled = (n: number): boolean => n >= 0 && n < 1e8;

const spoken = (n: number): string => (isSpelled(n) ? toHan(n) : String(n));

const legal =
  (figures: typeof FORMAL, myriad: string) =>
  (n: number): string =>
    isSpelled(n) ? spelledOut(n, figures, [myriad, '']) : String(n);

const digitwise = (n: number, digits: string): string =>
  [...String(Math.abs(n))].map((d) => digits[Number(d)] ?? '').join('');

const cycle = (n: number, signs: string): string => signs[(n - 1) % signs.length] ?? '';

/** A number that has a sign of its own in Unicode, else as it is. */
const signed =
  (...ranges: readonly (readonly [from: number, to: number, code: number])[]) =>
  (n: number): string => {
    for (const [from, to, code] of ranges) if (n >= from && n <= to) return String.fromCodePoint(code + n - from);
    return String(n);
  };

const circled = signed([0, 0, 0x24ea], [1, 20, 0x2460], [21, 35, 0x3251], [36, 50, 0x32b1]);

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(n: number): string {
  if (n <= 0 || n > 32767) return String(n);
  let out = '';
  let rest = n;
  for (const [value, sign] of ROMAN)
    while (rest >= value) {
      out += sign;
      rest -= value;
    }
  return out;
}

/** a … z, aa … zz. */
const letter = (n: number): string =>
  n <= 0 || n > 26 * 30 ? String(n) : String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.floor((n - 1) / 26) + 1);

const ordinal = (n: number): string => {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
};

const wide = (n: number): string => digitwise(n, '０１２３４５６７８９');

const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: wide,
  decimalFullWidth2: wide,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: signed([1, 20, 0x2488]),
  decimalEnclosedParen: signed([1, 20, 0x2474]),
  ideographEnclosedCircle: signed([1, 10, 0x3280]),
  numberInDash: (n) => `- ${n} -`,
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperLetter: (n) => letter(n).toUpperCase(),
  lowerLetter: letter,
  ordinal,
  hex: (n) => n.toString(16).toUpperCase(),
  none: () => '',
  bullet: () => '',
  chineseCounting: (n) => (n < 100 ? spoken(n) : digitwise(n, `〇${HAN_DIGITS.slice(1)}`)),
  chineseCountingThousand: spoken,
  taiwaneseCounting: spoken,
  taiwaneseCountingThousand: spoken,
  japaneseCounting: spoken,
  ideographDigital: (n) => digitwise(n, `〇${HAN_DIGITS.slice(1)}`),
  japaneseDigitalTenThousand: (n) => digitwise(n, `〇${HAN_DIGITS.slice(1)}`),
  taiwaneseDigital: (n) => digitwise(n, `○${HAN_DIGITS.slice(1)}`),
  chineseLegalSimplified: legal(FORMAL, '万'),
  ideographLegalTraditional: legal(FORMAL_TRADITIONAL, '萬'),
  japaneseLegal: legal(FORMAL_TRADITIONAL, '萬'),
  ideographTraditional: (n) => (n > 10 ? String(n) : cycle(n, STEMS)),
  ideographZodiac: (n) => (n > 12 ? String(n) : cycle(n, BRANCHES)),
  ideographZodiacTraditional: (n) => (n > 60 ? String(n) : cycle(n, STEMS) + cycle(n, BRANCHES)),
};

/** A number as a list prints it; of a format that nobody here writes, in Arabic figures. */
export const formatNumber = (n: number, format: string): string => (n < 0 ? String(n) : (FORMATS[format] ?? String)(n));
