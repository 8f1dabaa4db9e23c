/** Figures of Chinese numerals by their value, and the names of ten, hundred and thousand. */
interface Figures {
  readonly digits: string;
  readonly places: string;
}

/** Of 0 to 9. */
export const HAN_DIGITS = '零一二三四五六七八九';

const ORDINARY: Figures = { digits: HAN_DIGITS, places: '十百千' };
/** The figures of sums of money, simplified and traditional. */
export const FORMAL: Figures = { digits: '零壹贰叁肆伍陆柒捌玖', places: '拾佰仟' };
export const FORMAL_TRADITIONAL: Figures = { digits: '零壹貳參肆伍陸柒捌玖', places: '拾佰仟' };

/** 0–9999 digit by digit with their places; empty for 0. */
function fourDigits(n: number, { digits, places }: Figures): string {
  let out = '';
  let zero = false;
  for (let place = 3, unit = 1000; place >= 0; place--, unit /= 10) {
    const digit = Math.floor(n / unit) % 10;
    if (digit === 0) {
      zero = out !== '';
      continue;
    }
    out += `${zero ? digits[0] : ''}${digits[digit]}${place > 0 ? places[place - 1] : ''}`;
    zero = false;
  }
  return out;
}

/** A whole number from 0 to 9999_9999_9999 in full: 10 is 一十. `names` are those of 10⁴ and 10⁸. */
export function spelledOut(
  n: number,
  figures: Figures = ORDINARY,
  names: readonly [string, string] = ['万', '亿'],
): string {
  let out = '';
  for (const [power, name] of [
    [1e8, names[1]],
    [1e4, names[0]],
    [1, ''],
  ] as const) {
    const value = Math.floor(n / power) % 1e4;
    if (value === 0) continue;
    out += `${out !== '' && value < 1000 ? figures.digits[0] : ''}${fourDigits(value, figures)}${name}`;
  }
  return out || (figures.digits[0] ?? '');
}

/** The same as it is said: 10 十, 11 十一, 110 一百一十, 1005 一千零五. */
export const toHan = (n: number): string => spelledOut(n).replace(/^一十/, '十');

/** Value of a Chinese number from 1 to 99 that is written with 十 or as one figure; null for anything else. */
export function hanNumber(text: string): number | null {
  if (text === '') return null;
  const ten = text.indexOf('十');
  if (ten < 0) return text.length === 1 && HAN_DIGITS.indexOf(text) > 0 ? HAN_DIGITS.indexOf(text) : null;
  const tens = ten === 0 ? 1 : HAN_DIGITS.indexOf(text.slice(0, ten));
  const rest = text.slice(ten + 1);
  const units = rest === '' ? 0 : HAN_DIGITS.indexOf(rest);
  if (ten > 1 || tens < 1 || units < 0 || rest.length > 1) return null;
  return tens * 10 + units;
}
