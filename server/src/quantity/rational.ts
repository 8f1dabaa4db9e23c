/** An exact fraction in lowest terms; the denominator is positive. */
export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  // Small numbers, nearly all of them, are divided as such: an order of magnitude faster.
  if (x <= SAFE && y <= SAFE) return BigInt(smallGcd(Number(x), Number(y)));
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}

function smallGcd(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y > 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}

/** `num/den`; throws RangeError where `den` is 0. */
export function rational(num: bigint | number, den: bigint | number = 1n): Rational {
  let n = BigInt(num);
  let d = BigInt(den);
  if (d === 0n) throw new RangeError('division by zero');
  if (d < 0n) {
    n = -n;
    d = -d;
  }
  return reduced(n, d);
}

/** `num/den` in lowest terms, where `den` is positive. */
function reduced(num: bigint, den: bigint): Rational {
  if (den === 1n) return { num, den };
  const g = gcd(num, den);
  return g > 1n ? { num: num / g, den: den / g } : { num, den };
}

export const ZERO = rational(0n);
export const ONE = rational(1n);
export const HUNDRED = rational(100n);

export const add = (a: Rational, b: Rational): Rational =>
  a.den === b.den ? reduced(a.num + b.num, a.den) : reduced(a.num * b.den + b.num * a.den, a.den * b.den);
export const sub = (a: Rational, b: Rational): Rational =>
  a.den === b.den ? reduced(a.num - b.num, a.den) : reduced(a.num * b.den - b.num * a.den, a.den * b.den);
export const mul = (a: Rational, b: Rational): Rational => reduced(a.num * b.num, a.den * b.den);
/** Throws RangeError where `b` is 0. */
export const div = (a: Rational, b: Rational): Rational => rational(a.num * b.den, a.den * b.num);
export const neg = (a: Rational): Rational => ({ num: -a.num, den: a.den });
export const compare = (a: Rational, b: Rational): number => {
  if (a.den === b.den) return a.num < b.num ? -1 : a.num > b.num ? 1 : 0;
  const left = a.num * b.den;
  const right = b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
};
export const equal = (a: Rational, b: Rational): boolean => a.num === b.num && a.den === b.den;
export const sign = (a: Rational): number => (a.num > 0n ? 1 : a.num < 0n ? -1 : 0);

/** 10^exponent. */
export const pow10 = (exponent: number): Rational => POWERS[exponent + 12] ?? power(exponent);

/** Half of it. */
export const half = ({ num, den }: Rational): Rational => reduced(num, den * 2n);

const power = (exponent: number): Rational =>
  exponent >= 0 ? { num: 10n ** BigInt(exponent), den: 1n } : { num: 1n, den: 10n ** BigInt(-exponent) };

/** 10^−12 … 10^20. */
const POWERS: readonly Rational[] = Array.from({ length: 33 }, (_, i) => power(i - 12));

export type Rounding = 'half-up' | 'down' | 'up';

/** Rounded to `decimals` places: halves away from zero, toward −∞ or toward +∞. */
export function roundTo(value: Rational, decimals: number, rounding: Rounding = 'half-up'): Rational {
  const unit = pow10(decimals);
  const { num, den } = mul(value, unit);
  const floor = num >= 0n ? num / den : -((-num + den - 1n) / den);
  if (rounding === 'down' || floor * den === num) return div(rational(floor), unit);
  if (rounding === 'up') return div(rational(floor + 1n), unit);
  const negative = num < 0n;
  const size = negative ? -num : num;
  const rounded = (2n * size + den) / (2n * den);
  return div(rational(negative ? -rounded : rounded), unit);
}

/** With exactly `decimals` places, halves away from zero. */
export function toFixed(value: Rational, decimals: number): string {
  const { num } = mul(roundTo(value, decimals), pow10(decimals));
  const digits = (num < 0n ? -num : num).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return `${num < 0n ? '-' : ''}${whole}${decimals > 0 ? `.${digits.slice(-decimals)}` : ''}`;
}

/** A decimal string where the value is a finite decimal, else `p/q`. */
export function print(value: Rational): string {
  let { den } = value;
  let decimals = 0;
  let twos = 0;
  let fives = 0;
  while (den % 2n === 0n) {
    den /= 2n;
    twos++;
  }
  while (den % 5n === 0n) {
    den /= 5n;
    fives++;
  }
  if (den !== 1n) return `${value.num}/${value.den}`;
  decimals = Math.max(twos, fives);
  return toFixed(value, decimals);
}

/** At most six decimals, trailing zeros left out. */
export function printRounded(value: Rational, decimals: number, rounding: Rounding = 'half-up'): string {
  return print(roundTo(value, decimals, rounding));
}

export const toNumber = (value: Rational): number => Number(value.num) / Number(value.den);
