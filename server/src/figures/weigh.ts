import { type Reading, type Score, score } from './evidence.js';
import type { Draft, Mention } from './mention.js';
import { isSealed, slipOf } from './slips.js';

/** How often a figure that stands in a relation is wrong. */
const ERROR = 0.04;

/** How likely figures agree that have nothing to do with each other. */
export function chanceOf({ kind, low, high }: Reading, { n, ulp, low: from, high: to }: Mention): number {
  if (!Number.isFinite(to - from) || !Number.isFinite(high - low)) return 1;
  const width = high - low + (kind === 'sum' || kind === 'difference' ? to - from + ulp : 2 * ulp);
  const span =
    kind === 'rate'
      ? Math.min(60, Math.max(6, 6 * n))
      : kind === 'change'
        ? 40
        : kind === 'points'
          ? 15
          : Math.max(3, 0.7 * Math.abs(n));
  // 文化馆8个，图书馆8个，…率100%: counts that are equal are not rare.
  const least = kind === 'rate' && n === 100 && low === high ? EQUAL : 1e-4;
  return Math.min(1, Math.max(width / span, least));
}

const EQUAL = 0.03;

/** Do the figures agree, in floating point and with the last digit cut off allowed? Proved exactly before it is said. */
export const agrees = (
  { kind, low, high, balanced }: Pick<Reading, 'kind' | 'low' | 'high' | 'balanced'>,
  stated: Mention,
): boolean => comesOut(kind, low, high, balanced === true, stated);

/** The same of bounds that nobody has wrapped. */
export function comesOut(
  kind: Reading['kind'],
  low: number,
  high: number,
  balanced: boolean,
  { q, n, ulp, low: from, high: to }: Mention,
): boolean {
  const slack = SLACK * Math.max(1, Math.abs(n));
  if (kind === 'sum' || kind === 'difference' || q.approximation !== null)
    return low <= to + slack && high >= from - slack;
  if (balanced && low <= n + 1.5 * ulp + slack && high >= n - 1.5 * ulp - slack) return true;
  return (low < n + ulp - slack || low <= n + ulp / 2 + slack) && high >= n - ulp / 2 - slack;
}

/** Is it the last digit cut off, and not rounded, that agrees: 19% of 19.67? */
const isCut = ({ kind, low, high }: Reading, { q, n, ulp }: Mention): boolean =>
  kind !== 'sum' &&
  kind !== 'difference' &&
  q.approximation === null &&
  (low > n + ulp / 2 + SLACK * Math.max(1, Math.abs(n)) || high < n - ulp / 2);

/** How seldom figures are cut off. */
const CUT = 0.2;
const SLACK = 1e-9;

export interface Weighed {
  readonly reading: Reading;
  /** What structure gives it, among all readings and none. */
  readonly prior: number;
  readonly fits: boolean;
  readonly chance: number;
  /** What is left of it when the figures are compared. */
  readonly odds: number;
}

/** The readings of a claim weighed; the rest to 1 is “none of them”. */
export function weighAll(readings: readonly Reading[], stated: Mention, by: Score = score): Weighed[] {
  const raw = readings.map(by);
  const top = Math.max(0, ...raw);
  let whole = Math.exp(-top);
  for (let i = 0; i < raw.length; i++) {
    const odds = Math.exp((raw[i] as number) - top);
    raw[i] = odds;
    whole += odds;
  }
  const weighed: Draft<Weighed>[] = readings.map((reading, i) => {
    const prior = (raw[i] as number) / whole;
    const fits = agrees(reading, stated);
    const chance = chanceOf(reading, stated);
    const likelier = fits
      ? ((isCut(reading, stated) ? CUT : 1) * (1 - ERROR)) / chance
      : ERROR * slipOf(reading, stated);
    return { reading, prior, fits, chance, odds: prior * likelier };
  });
  let all = (Math.exp(-top) / whole) * restOf(weighed, stated);
  for (let i = 0; i < weighed.length; i++) all += (weighed[i] as Weighed).odds;
  for (let i = 0; i < weighed.length; i++) (weighed[i] as Draft<Weighed>).odds /= all;
  return weighed;
}

/** How much of “none of them” is left where a list passes its total. */
const OPEN = 0.2;

/** A list that is open cannot pass its total: where the likeliest list does, what is left is that it is no list. */
function restOf(weighed: readonly Omit<Weighed, 'odds'>[], stated: Mention): number {
  let best: Omit<Weighed, 'odds'> | undefined;
  for (const w of weighed) if (!best || w.prior > best.prior) best = w;
  return best && best.reading.kind === 'sum' && (best.reading.low > stated.high || isSealed(best.reading)) ? OPEN : 1;
}
