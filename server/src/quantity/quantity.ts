import type { Span } from '../text/span.js';
import type { Rational } from './rational.js';

export type QuantityClass =
  | 'count'
  | 'people'
  | 'money'
  | 'area'
  | 'percentage'
  | 'points'
  | 'multiple'
  | 'ordinal'
  | 'range'
  | 'year'
  | 'date'
  | 'duration';

/** The word that makes a printed number approximate (docs/contracts.md, “Quantities”). */
export type Approximation = '余' | '近' | '约' | '超' | '以上' | '不足' | '以下';

/** Values that a printed number may stand for; `null` is unbounded. */
export interface Interval {
  readonly low: Rational | null;
  readonly high: Rational | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/**
 * A figure as printed: number, scale, unit and the interval that the printed form implies.
 * Spans are UTF-16 offsets in the text that was scanned. Values have 万/亿 applied; percent stays as printed.
 */
export interface Quantity extends Span {
  /** As printed, with unit and the words that make it approximate (“近1万份” without “近” where it stands apart is never cut). */
  readonly text: string;
  /** The numeral alone, without scale, unit and approximation: what a choice fix replaces. */
  readonly numeral: Span;
  readonly value: Rational | null;
  readonly interval: Interval;
  /** Value of one unit in the last printed digit (1 for 124, 1/10 for 98.8, 10⁶ for 1.2亿 → 10⁷). */
  readonly ulp: Rational;
  /** A whole count without scale: no rounding is implied. */
  readonly exact: boolean;
  /** Unit in the base scale: 件, 人, 元, %, 个百分点, 倍; empty where none is printed. */
  readonly unit: string;
  /** Printed factor: 1, 10⁴ for 万, 10⁸ for 亿 … */
  readonly scale: bigint;
  readonly class: QuantityClass;
  readonly approximation: Approximation | null;
}

/** A figure with something else about it. (A spread alone would lose an interval that is worked out when it is asked for.) */
export const withChanges = (quantity: Quantity, changes: Partial<Quantity>): Quantity => ({
  ...quantity,
  interval: quantity.interval,
  ...changes,
});
