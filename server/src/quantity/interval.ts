import type { Interval } from './quantity.js';
import { add, compare, div, half, mul, pow10, type Rational, rational, sub } from './rational.js';

export const exactly = (value: Rational): Interval => ({ low: value, high: value, lowOpen: false, highOpen: false });

export const closed = (low: Rational, high: Rational): Interval => ({ low, high, lowOpen: false, highOpen: false });

/** Half a unit of the last printed digit to both sides, closed. */
export function rounded(value: Rational, ulp: Rational): Interval {
  const to = half(ulp);
  return closed(sub(value, to), add(value, to));
}

/** 10^k, k the place of the last digit of `value` that is not zero; 1 for 0. */
export function lastPlace(value: Rational): Rational {
  if (value.num === 0n) return pow10(0);
  let { num, den } = value;
  let place = 0;
  while (den !== 1n && place > -12) {
    const next = mul({ num, den }, rational(10n));
    ({ num, den } = next);
    place--;
  }
  while (num % 10n === 0n) {
    num /= 10n;
    place++;
  }
  return pow10(place);
}

/** Do the two share a value? */
export function meets(a: Interval, b: Interval): boolean {
  return below(a.low, a.lowOpen, b.high, b.highOpen) && below(b.low, b.lowOpen, a.high, a.highOpen);
}

function below(low: Rational | null, lowOpen: boolean, high: Rational | null, highOpen: boolean): boolean {
  if (low === null || high === null) return true;
  const order = compare(low, high);
  return order < 0 || (order === 0 && !lowOpen && !highOpen);
}

const combine = (
  a: Rational | null,
  b: Rational | null,
  op: (x: Rational, y: Rational) => Rational,
): Rational | null => (a === null || b === null ? null : op(a, b));

export const addIntervals = (a: Interval, b: Interval): Interval => ({
  low: combine(a.low, b.low, add),
  high: combine(a.high, b.high, add),
  lowOpen: a.lowOpen || b.lowOpen,
  highOpen: a.highOpen || b.highOpen,
});

export const subIntervals = (a: Interval, b: Interval): Interval => ({
  low: combine(a.low, b.high, sub),
  high: combine(a.high, b.low, sub),
  lowOpen: a.lowOpen || b.highOpen,
  highOpen: a.highOpen || b.lowOpen,
});

export const scaleInterval = (a: Interval, factor: Rational): Interval => ({
  ...a,
  low: a.low && mul(a.low, factor),
  high: a.high && mul(a.high, factor),
});

const positive = (value: Rational | null): boolean => value !== null && value.num > 0n;

/** Quotient of intervals that are not negative; undefined where the divisor may be zero. */
export function divIntervals(a: Interval, b: Interval): Interval | undefined {
  if (!positive(b.low) || (a.low !== null && a.low.num < 0n)) return undefined;
  return {
    low: a.low === null || b.high === null ? rational(0n) : div(a.low, b.high),
    high: a.high === null || b.low === null ? null : div(a.high, b.low),
    lowOpen: a.lowOpen || b.highOpen || b.high === null,
    highOpen: a.highOpen || b.lowOpen,
  };
}
