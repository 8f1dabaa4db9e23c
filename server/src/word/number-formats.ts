// Numbers as lists print them, by the names of ECMA-376 (part 1, 17.18.59 ST_NumberFormat).

const DIGITS = '零一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';
const FORMAL_TRADITIONAL = '零壹貳參肆伍陸柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** A number below ten thousand in words: digit, place, digit …; `places` are ten, hundred, thousand. */
function words(n: number, digits: string, places: string): string {
  let out = '';
  let zero = false;
  for (let place = 3, unit = 1000; place >= 0; place--, unit /= 10) {
    const digit = Math.floor(n / unit) % 10;
    if (digit === 0) {
      zero = out !== '';
      continue;
    }
    out += (zero ? (digits[0] ?? '') : '') + (digits[digit] ?? '') + (place > 0 ? (places[place - 1] ?? '') : '');
    zero = false;
  }
  return out;
}

function chinese(n: number, digits: string, places: string, myriad: string): string {
  if (n <= 0 || n >= 1e8) return n === 0 ? (digits[0] ?? '') : String(n);
  if (n < 10_000) return words(n, digits, places);
  const rest = n % 10_000;
  const gap = rest > 0 && rest < 1000 ? (digits[0] ?? '') : '';
  return `${words(Math.floor(n / 10_000), digits, places)}${myriad}${gap}${words(rest, digits, places)}`;
}

/** 十, 十一 and not 一十, 一十一. */
const spoken = (n: number): string => chinese(n, DIGITS, '十百千', '万').replace(/^一十/u, '十');

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
  chineseCounting: (n) => (n < 100 ? spoken(n) : digitwise(n, `〇${DIGITS.slice(1)}`)),
  chineseCountingThousand: spoken,
  taiwaneseCounting: spoken,
  taiwaneseCountingThousand: spoken,
  japaneseCounting: spoken,
  ideographDigital: (n) => digitwise(n, `〇${DIGITS.slice(1)}`),
  japaneseDigitalTenThousand: (n) => digitwise(n, `〇${DIGITS.slice(1)}`),
  taiwaneseDigital: (n) => digitwise(n, `○${DIGITS.slice(1)}`),
  chineseLegalSimplified: (n) => chinese(n, FORMAL, '拾佰仟', '万'),
  ideographLegalTraditional: (n) => chinese(n, FORMAL_TRADITIONAL, '拾佰仟', '萬'),
  japaneseLegal: (n) => chinese(n, FORMAL_TRADITIONAL, '拾佰仟', '萬'),
  ideographTraditional: (n) => (n > 10 ? String(n) : cycle(n, STEMS)),
  ideographZodiac: (n) => (n > 12 ? String(n) : cycle(n, BRANCHES)),
  ideographZodiacTraditional: (n) => (n > 60 ? String(n) : cycle(n, STEMS) + cycle(n, BRANCHES)),
};

/** A number as a list prints it; of a format that nobody here writes, in Arabic figures. */
export const formatNumber = (n: number, format: string): string => (n < 0 ? String(n) : (FORMATS[format] ?? String)(n));
