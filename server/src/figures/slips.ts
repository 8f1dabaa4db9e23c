import type { Reading } from './evidence.js';
import type { Mention } from './mention.js';

/** Do its own words say that a list is all of its total? */
export const isSealed = ({ evidence }: Reading): boolean => evidence.has('sealed');

/** From here on a list that its wording leaves open is wrong all the same: its sum passes the total by one higher digit. */
export const SURE_SLIP = 24;
/** From here on a slip is hardly by chance. */
export const CLEAR_SLIP = 6;

/** How much likelier a figure that does not agree is a slip of this one than any figure: one digit, two changed over, near. */
export function slipOf(reading: Reading, { n, ulp }: Mention): number {
  const { kind, low, high } = reading;
  const middle = (low + high) / 2;
  // 减少7件，上升2.60%: the figure is right, and the word is its contrary.
  if (kind === 'change' && middle < 0 && Math.abs(middle + n) <= ulp) return CLEAR_SLIP;
  if (!Number.isFinite(middle) || middle <= 0 || ulp <= 0) return FAR;
  // An open list falls short of its total by nature.
  const short = kind === 'sum' && high < n && !isSealed(reading);
  const slip = (high - low) / ulp <= VAGUE ? slipWithin(low, high, middle, { n, ulp }, kind === 'sum') : 0;
  if (slip > 0 && (!short || slip >= SURE_SLIP)) return slip;
  if (short) return SHORT;
  const near = kind === 'rate' ? 2 : 0.05 * Math.abs(n);
  return Math.abs(middle - n) <= near ? NEAR : FAR;
}

/** Rounded members add up to a last digit more or less: a sum is a slip of any value that it may have. */
function slipWithin(
  low: number,
  high: number,
  middle: number,
  stated: Pick<Mention, 'n' | 'ulp'>,
  isSum: boolean,
): number {
  let slip = slipFrom(stated, middle);
  if (!isSum || slip > 0 || high - low < stated.ulp / 2) return slip;
  for (const value of [middle - stated.ulp, middle + stated.ulp])
    if (value >= low && value <= high) slip = Math.max(slip, slipFrom(stated, value));
  return slip;
}

/** How many digits a figure is from a computed value, as {@link digitSlip} weighs them, in its own last digit. */
export const slipFrom = ({ n, ulp }: Pick<Mention, 'n' | 'ulp'>, computed: number): number =>
  digitSlip(computed / ulp, Math.round(n / ulp));

/** A value that is known no better than to so many last digits may be any. */
const VAGUE = 3;

/**
 * Is one number another with one digit changed, or two side by side changed over? The more digits they have, the less
 * is that chance; in the last place alone near figures do so often.
 */
function digitSlip(computed: number, stated: number): number {
  const below = Math.floor(computed + 1e-6);
  const above = Math.ceil(computed - 1e-6);
  const slip = slipBetween(below, stated);
  return above === below ? slip : Math.max(slip, slipBetween(above, stated));
}

/** Most figures that do not agree have other numbers of digits; these are told apart before any is printed. */
function slipBetween(value: number, stated: number): number {
  if (value > 0 && stated > 0 && (value > 11 * stated || stated > 11 * value)) return 0;
  const a = String(value);
  const b = String(stated);
  if (a.length !== b.length) return 0;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (i === a.length) return 0;
  // Behind the first digit that differs all must be alike, or two are changed over.
  const swapped = a[i] === b[i + 1] && a[i + 1] === b[i];
  for (let k = swapped ? i + 2 : i + 1; k < a.length; k++) if (a[k] !== b[k]) return 0;
  // 40000 beside 10000: round figures have few digits to be alike in.
  const zeros = Math.min(trailingZeros(a), trailingZeros(b));
  const size = stated / 10 ** zeros;
  return i === b.length - 1 - zeros ? lastDigit(size) : higherDigit(size);
}

const trailingZeros = (digits: string): number => /0*$/.exec(digits)?.[0].length ?? 0;

const lastDigit = (size: number): number => (size >= 10_000 ? 12 : size >= 1000 ? 8 : size >= 100 ? 4 : 2);

/** Figures that have nothing to do with each other are often near, but seldom alike in all digits but a higher one. */
const higherDigit = (size: number): number => (size >= 10_000 ? 60 : size >= 1000 ? 24 : size >= 100 ? 6 : 2);

const NEAR = 4;
const FAR = 0.6;
const SHORT = 0.5;
