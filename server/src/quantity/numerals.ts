import { digitValue, isBlank, isDigit } from '../text/chars.js';
import { HAN_DIGITS } from '../text/han-numerals.js';
import { add, mul, pow10, type Rational, rational } from './rational.js';

/** A numeral that was read: value, extent, and how exactly it is printed. */
export interface Numeral {
  readonly value: Rational;
  readonly start: number;
  readonly end: number;
  /** Power of ten of the last printed digit. */
  readonly ulp: number;
  /** Printed with a decimal point. */
  readonly decimal: boolean;
  /** Digits before the point. */
  readonly digits: number;
}

const POINT = new Set([0x2e, 0xff0e]);
const COMMA = new Set([0x2c, 0xff0c]);

/** Digits in a row from `at`. */
function runEnd(text: string, at: number): number {
  let i = at;
  while (isDigit(text.charCodeAt(i))) i++;
  return i;
}

/** Behind the groups of three that follow `at` (1,392,476 or 29 757), or `at` where there are none. */
function groupsEnd(text: string, start: number, at: number): number {
  if (at - start > 3) return at;
  const separator = text.charCodeAt(at);
  const comma = COMMA.has(separator);
  const thin = separator === 0x2009 || separator === 0x202f || separator === 0xa0 || separator === 0x20;
  if (!comma && !thin) return at;
  let end = at;
  while (text.charCodeAt(end) === separator && runEnd(text, end + 1) === end + 4) end += 4;
  return end;
}

/** “5 1 6 0”: single digits set apart by blanks, at least three of them. */
function spreadEnd(text: string, at: number): number {
  let end = at + 1;
  let count = 1;
  while (isBlank(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1)) && !isDigit(text.charCodeAt(end + 2))) {
    end += 2;
    count++;
  }
  return count >= 3 ? end : at + 1;
}

/** Offset of the decimal point behind `end`, at most one blank before it (576 .88); negative where there is none. */
function pointAt(text: string, end: number): number {
  const at = text.charCodeAt(end) === 0x20 ? end + 1 : end;
  return POINT.has(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1)) ? at : -1;
}

/** As many digits fit into a floating-point number. */
const SAFE_DIGITS = 15;

/** Digits of a number that are read, so that arithmetic on it stays cheap. What is printed longer is no figure. */
export const MOST_DIGITS = 200;

function printDigits(text: string, start: number, end: number): string {
  let digits = '';
  for (let i = start; i < end; i++) if (isDigit(text.charCodeAt(i))) digits += digitValue(text.charCodeAt(i));
  return digits;
}

/** Reads an Arabic numeral of either width at `at`, which holds a digit. */
export function readArabicNumeral(text: string, at: number): Numeral {
  let end = runEnd(text, at);
  end = end === at + 1 ? Math.max(end, spreadEnd(text, at)) : end;
  end = Math.max(end, groupsEnd(text, at, end));
  let digits = '';
  let count = 0;
  let small = 0;
  const take = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      const unit = text.charCodeAt(i);
      if (!isDigit(unit) || ++count > MOST_DIGITS) continue;
      const digit = digitValue(unit);
      small = small * 10 + digit;
      if (count > SAFE_DIGITS || digits !== '') digits = (digits || printDigits(text, at, i)) + digit;
    }
  };
  take(at, end);
  const whole = count;
  let decimals = 0;
  const point = pointAt(text, end);
  if (point >= 0) {
    const last = runEnd(text, point + 1);
    take(point + 1, last);
    decimals = Math.min(count, MOST_DIGITS) - Math.min(whole, MOST_DIGITS);
    end = last;
  }
  return {
    value: rational(BigInt(digits === '' ? small : digits), pow10(decimals).num),
    start: at,
    end,
    ulp: -decimals,
    decimal: decimals > 0,
    digits: whole,
  };
}

const DIGITS = new Map(
  [...HAN_DIGITS]
    .map((c, i) => [c, i] as const)
    .concat([
      ['〇', 0],
      ['两', 2],
    ]),
);
const SMALL = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['廿', 1],
]);
const LARGE: readonly (readonly [string, number])[] = [
  ['亿', 8],
  ['万', 4],
];

/** Chinese figures and scales. */
export const HAN_NUMERALS = [...DIGITS.keys(), ...SMALL.keys(), '万', '亿'].join('');

/** What a unit may begin: 0 no number, 1 an Arabic one, 2 one in Chinese figures. */
const NUMERAL_UNITS: Readonly<Uint8Array> = (() => {
  const table = new Uint8Array(0x10000);
  for (const c of '0123456789０１２３４５６７８９') table[c.charCodeAt(0)] = 1;
  for (const c of HAN_NUMERALS) table[c.charCodeAt(0)] = 2;
  return table;
})();

/** Class of a UTF-16 unit: 0 no part of a number, 1 an Arabic digit, 2 a Chinese figure or scale. */
export const numeralClass = (unit: number): number => NUMERAL_UNITS[unit] ?? 0;

export const isHanNumeral = (c: string | undefined): boolean => c !== undefined && numeralClass(c.charCodeAt(0)) === 2;

/** Below 10⁴: 三百二十, 十五, 二百五 (= 250 after its own scale is given by `shorthand`). */
function readSmall(text: string): bigint | null {
  if (text === '') return null;
  if ([...text].every((c) => DIGITS.has(c)) && text.length > 1)
    return BigInt([...text].map((c) => DIGITS.get(c)).join(''));
  let total = 0n;
  let digit: bigint | undefined;
  let last = 5;
  for (const c of text) {
    const value = DIGITS.get(c);
    const scale = SMALL.get(c);
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0n) return null;
      digit = BigInt(value);
      if (value === 0) last = 0;
    } else if (scale !== undefined) {
      if (scale >= last && last !== 0) return null;
      total += (digit ?? 1n) * 10n ** BigInt(scale);
      digit = undefined;
      last = scale;
    } else return null;
  }
  if (digit === undefined) return total;
  // 二百五: a bare digit behind 百 or 千 counts tens or hundreds.
  const shorthand = last >= 2 && last < 5 && total > 0n;
  return total + (shorthand ? digit * 10n ** BigInt(last - 1) : digit);
}

/** Value of a whole number in Chinese figures, at most 亿亿; null for anything that is none. */
export function hanValue(text: string): bigint | null {
  for (const [scale, power] of LARGE) {
    const at = text.lastIndexOf(scale);
    if (at < 0) continue;
    const left = hanValue(text.slice(0, at));
    if (left === null) return null;
    const rest = text.slice(at + 1);
    if (rest === '') return left * 10n ** BigInt(power);
    const right = hanValue(rest.replace(/^零/, ''));
    if (right === null) return null;
    const bare = rest.length === 1 && DIGITS.has(rest);
    return left * 10n ** BigInt(power) + (bare ? right * 10n ** BigInt(power - 1) : right);
  }
  return readSmall(text);
}

/** Power of ten of the last digit: 两万 4, 一万五千亿 11; 0 for whole numbers without 万 or 亿, which are exact. */
function hanUlp(run: string, value: bigint): number {
  if (!/[万亿]$/.test(run)) return 0;
  return value.toString().length - value.toString().replace(/0+$/, '').length;
}

const MAX_HAN = 16;

/** Reads a number in Chinese figures at `at`; undefined where the run there is none. */
export function readHanNumeral(text: string, at: number): Numeral | undefined {
  let end = at;
  while (end - at < MAX_HAN && isHanNumeral(text[end])) end++;
  const run = text.slice(at, end);
  const value = hanValue(run);
  if (value === null) return undefined;
  let result = rational(value);
  let ulp = hanUlp(run, value);
  let decimal = false;
  if (text[end] === '点' && DIGITS.has(text[end + 1] ?? '')) {
    let last = end + 1;
    while (DIGITS.has(text[last] ?? '')) last++;
    const fraction = [...text.slice(end + 1, Math.min(last, end + 1 + MOST_DIGITS))].map((c) => DIGITS.get(c)).join('');
    result = add(result, mul(rational(BigInt(fraction)), pow10(-fraction.length)));
    ulp = -fraction.length;
    decimal = true;
    end = last;
  }
  return { value: result, start: at, end, ulp, decimal, digits: run.length };
}
