import { type Rational, rational } from '../quantity/rational.js';

const STEPS = 1_000_000_000;

/** A floating-point number as a fraction that is surely not above (`down`) or not below (`up`) it. */
export function around(value: number, side: 'down' | 'up'): Rational {
  const scaled = value * STEPS;
  const whole = side === 'down' ? Math.floor(scaled - 2) : Math.ceil(scaled + 2);
  return Number.isSafeInteger(whole) ? rational(BigInt(whole), BigInt(STEPS)) : rational(BigInt(Math.round(value)));
}
