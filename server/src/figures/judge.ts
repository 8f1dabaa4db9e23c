import { type Reading, type Score, score } from './evidence.js';
import type { StatementKind } from './statement.js';
import type { Mention } from './view.js';

/** How often a figure that stands in a relation is wrong. */
const ERROR = 0.04;

/** How likely figures agree that have nothing to do with each other. */
export function chanceOf({ kind, low, high }: Reading, { q, n, low: from, high: to }: Mention): number {
  if (!Number.isFinite(to - from) || !Number.isFinite(high - low)) return 1;
  const ulp = Number(q.ulp.num) / Number(q.ulp.den);
  const width = high - low + (kind === 'sum' || kind === 'difference' ? to - from + ulp : 2 * ulp);
  return Math.min(1, Math.max(width / spanOf(kind, n), 1e-4));
}

/** Do the figures agree, in floating point and with the last digit cut off allowed? Proved exactly before it is said. */
export function agrees(
  { kind, low, high, balanced }: Pick<Reading, 'kind' | 'low' | 'high' | 'balanced'>,
  { q, n, low: from, high: to }: Mention,
): boolean {
  const ulp = Number(q.ulp.num) / Number(q.ulp.den);
  const slack = 1e-9 * Math.max(1, Math.abs(n));
  if (kind === 'sum' || kind === 'difference' || q.approximation !== null)
    return low <= to + slack && high >= from - slack;
  if (balanced && low <= n + 1.5 * ulp + slack && high >= n - 1.5 * ulp - slack) return true;
  return (low < n + ulp - slack || low <= n + ulp / 2 + slack) && high >= n - ulp / 2 - slack;
}

/** Over how wide a range figures of a kind lie that have nothing to do with each other. */
const spanOf = (kind: StatementKind, n: number): number =>
  kind === 'rate' ? 60 : kind === 'change' ? 40 : kind === 'points' ? 15 : Math.max(3, 0.7 * Math.abs(n));

/** How often a slip changes one digit for another, and how often two that stand side by side change places. */
const ONE_DIGIT = 0.35;
const SWAPPED = 0.1;

/** One digit of a figure is another than in what was computed, or two have changed places: how many of its digits there are. */
export function slippedDigits(
  { kind, low, high }: Pick<Reading, 'kind' | 'low' | 'high'>,
  { q, n, low: from, high: to }: Mention,
): { swapped: boolean; digits: number } | undefined {
  const middle = (low + high) / 2;
  const ulp = Number(q.ulp.num) / Number(q.ulp.den);
  if (!Number.isFinite(middle) || middle <= 0 || n <= 0 || ulp <= 0) return undefined;
  const digits = Math.floor(Math.log10(Math.max(middle, n) / ulp) + 1e-9) + 1;
  const apart = Math.abs(middle - n) / ulp;
  // The last digit of a quotient is rounded or cut off; that of a sum only where its figures are rounded.
  const play = kind === 'sum' || kind === 'difference' ? to - from : 2.02 * ulp;
  const tolerance = 1e-6 + (play + high - low) / ulp / 2;
  const printed = Math.round(n / ulp);
  for (let place = 1; place < digits; place++) {
    const unit = 10 ** place;
    if (unit < 4 * tolerance) continue;
    const times = Math.round(apart / unit);
    if (times < 1 || Math.abs(apart - times * unit) > tolerance) continue;
    const up = middle > n;
    const digit = Math.floor(printed / unit) % 10;
    // One digit is another: nothing is carried over.
    if (times <= 9 && (up ? digit + times <= 9 : digit >= times)) return { swapped: false, digits };
  }
  for (let place = 0; place + 1 < digits; place++) {
    const unit = 10 ** place;
    const [last, next] = [Math.floor(printed / unit) % 10, Math.floor(printed / unit / 10) % 10];
    const difference = 9 * (last - next) * unit;
    if (difference !== 0 && Math.abs(difference) > 4 * tolerance && Math.abs((middle - n) / ulp - difference) <= tolerance)
      return { swapped: true, digits };
  }
  return undefined;
}

/** How much likelier a figure that does not agree is a slip of this one than any figure: one digit, two changed over, near. */
export function slipOf(reading: Reading, stated: Mention): number {
  const { kind, low, high } = reading;
  const { q, n } = stated;
  const middle = (low + high) / 2;
  if (!Number.isFinite(middle) || middle <= 0) return FAR;
  // An open list falls short of its total by nature.
  if (kind === 'sum' && high < n) return SHORT;
  const slip = slippedDigits(reading, stated);
  if (slip) {
    const ulp = Number(q.ulp.num) / Number(q.ulp.den);
    const values = spanOf(kind, n) / (ulp + (high - low));
    const likely = slip.swapped ? (SWAPPED * values) / slip.digits : (ONE_DIGIT * values) / (9 * slip.digits);
    return Math.min(MOST, Math.max(FAR, likely));
  }
  const near = kind === 'rate' ? 2 : 0.05 * Math.abs(n);
  return Math.abs(middle - n) <= near ? NEAR : FAR;
}

const MOST = 25;
const NEAR = 4;
const FAR = 0.6;
const SHORT = 0.5;

export interface Weighed {
  readonly reading: Reading;
  readonly stated: Mention;
  /** What structure gives it, among all readings and none. */
  readonly prior: number;
  readonly fits: boolean;
  readonly chance: number;
  /** What is left of it when the figures are compared. */
  readonly odds: number;
}

/** The readings of a claim weighed; the rest to 1 is “none of them”. */
export function weighAll(readings: readonly Reading[], stated: Mention, by: Score = score): Weighed[] {
  const scores = readings.map(by);
  const top = Math.max(0, ...scores);
  const raw = scores.map((s) => Math.exp(s - top));
  const whole = raw.reduce((a, b) => a + b, Math.exp(-top));
  const weighed = readings.map((reading, i) => {
    const prior = (raw[i] ?? 0) / whole;
    const fits = agrees(reading, stated);
    const chance = chanceOf(reading, stated);
    return {
      reading,
      stated,
      prior,
      fits,
      chance,
      odds: prior * (fits ? (1 - ERROR) / chance : ERROR * slipOf(reading, stated)),
    };
  });
  const none = (Math.exp(-top) / whole) * restOf(weighed, stated);
  const all = weighed.reduce((a, { odds }) => a + odds, none);
  return weighed.map((w) => ({ ...w, odds: w.odds / all }));
}

/** How much of “none of them” is left where a list passes its total. */
const OPEN = 0.2;

/** A list that is open cannot pass its total: where the likeliest list does, what is left is that it is no list. */
function restOf(weighed: readonly Omit<Weighed, 'odds'>[], stated: Mention): number {
  let best: Omit<Weighed, 'odds'> | undefined;
  for (const w of weighed) if (!best || w.prior > best.prior) best = w;
  return best && best.reading.kind === 'sum' && best.reading.low > stated.high ? OPEN : 1;
}

export interface Lines {
  /** From here on an agreement is stated. */
  readonly hold: number;
  /** From here on a contradiction is stated. */
  readonly fail: number;
}

export const LINES: Readonly<Partial<Record<StatementKind, Lines>>> = {
  rate: { hold: 0.5, fail: 0.25 },
  sum: { hold: 0.5, fail: 0.25 },
  change: { hold: 0.5, fail: 0.25 },
  difference: { hold: 0.5, fail: 0.25 },
  points: { hold: 0.5, fail: 0.25 },
  average: { hold: 0.5, fail: 0.25 },
  times: { hold: 0.5, fail: 0.25 },
  cagr: { hold: 0.5, fail: 0.25 },
};

const NO_LINES: Lines = { hold: 2, fail: 2 };

/** What leaves a contradiction without a licence, whoever finds it: silence. */
export const UNLICENSED: ReadonlySet<string> = new Set([
  'constant prices',
  'base=nothing',
  'another base',
  'far base',
  'own base',
  'whole in list',
  'narrower name',
  'another owner',
  'another subject',
  'another delta',
  'unsaid base',
  'of a reason',
  'list tail',
  'moods',
  'implied',
  'doublings',
  'sum of deltas',
  'unlicensed list',
  'shares over',
  'shares under',
  'another time',
  'another year',
  'contrary whole',
]);

/** What only a part of one whole leaves open: with several wholes or parts, the name's own base is spelt out. */
const OF_PAIRS: ReadonlySet<string> = new Set(['own base', 'another owner', 'contrary whole']);

/** So many digits of which all but one agree are no accident; fewer are hardly one where words introduce the list. */
const TELLING_DIGITS = 4;
const FEWER_DIGITS = 3;

/** Do all digits but one agree, and so many that it is no accident? */
export const isAlmost = (bounds: Pick<Reading, 'kind' | 'low' | 'high'>, stated: Mention): boolean =>
  (slippedDigits(bounds, stated)?.digits ?? 0) >= TELLING_DIGITS;

/** The members of a list of rows may overlap; hardly so where there are several, or where its sum is all but one digit of the total. */
function isMeant({ reading, stated }: Judged): boolean {
  const worded = reading.evidence.includes('list of rows');
  if (!worded && !reading.evidence.includes('list without a word')) return false;
  if (worded && reading.low > stated.high && reading.figures.length > 2) return true;
  const digits = slippedDigits(reading, stated)?.digits ?? 0;
  return digits >= (worded ? FEWER_DIGITS : TELLING_DIGITS);
}

export const isLicensed = (judged: Judged): boolean =>
  !judged.reading.evidence.some(
    (name) =>
      UNLICENSED.has(name) &&
      (judged.reading.shape === 'part/whole' || !OF_PAIRS.has(name)) &&
      !(name === 'unlicensed list' && isMeant(judged)),
  );

type Judged = Pick<Weighed, 'reading' | 'stated'>;

/** Readings of several figures. */
export const JOINT: ReadonlySet<string> = new Set(['parts/whole', 'part/parts', 'part/wholes', 'part/joined']);

/** An agreement of a reading that is so much less likely is by chance. */
const VETO = 0.1;
/** Of several figures so few readings are tried that an agreement is hardly passed over. */
const VETO_OF_SEVERAL = 0.02;

/** A list that makes up less of its total than this may be open. */
const FULL = 0.9;

export interface Decision {
  readonly best: Weighed;
  readonly holds: boolean;
}

/** The one reading that is taken, or undefined: silence. */
export function decide(weighed: readonly Weighed[], stated: Mention, lines?: Lines): Decision | undefined {
  let fit: Weighed | undefined;
  let agreed = 0;
  let joint = 0;
  let best: Weighed | undefined;
  for (const w of weighed) {
    if (w.fits) {
      if (JOINT.has(w.reading.shape)) joint += w.odds;
      agreed += w.odds;
      if (!fit || w.odds > fit.odds) fit = w;
    }
    if (!best || w.odds > best.odds) best = w;
  }
  if (!best) return undefined;
  const { hold, fail } = lines ?? LINES[best.reading.kind] ?? NO_LINES;
  if (fit && agreed >= hold) return { best: fit, holds: true };
  if (agreed >= VETO * best.odds || joint >= VETO_OF_SEVERAL * best.odds) return undefined;
  const { kind, figures } = best.reading;
  // One part as large as the total: they overlap, or they are no parts.
  const overlaps = figures.some((m) => m.n >= stated.n) && !isAlmost(best.reading, stated);
  if (kind === 'sum' && (overlaps || best.reading.high < FULL * stated.n)) return undefined;
  return best.odds >= fail && isLicensed(best) ? { best, holds: false } : undefined;
}
