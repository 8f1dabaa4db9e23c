import type { Fig, Mode } from '../compose.js';
import { familyOf } from '../grammar.js';
import { count, percent, type Source, wan } from '../source.js';
import { fifteenthWords } from './words.js';

/** A grammar, and a trap, over the words of the fifteenth family. */
export const { grammar: fifteenth, trap: fifteenthTrap } = familyOf('fifteenth', fifteenthWords);

interface Bounds {
  /** Figures that lay beside the right one and could be copied. */
  readonly beside?: readonly number[];
  readonly most?: number;
  /** So far from the right value at least. */
  readonly gap?: number;
}

/** A digit mistyped, two neighbours swapped, or another figure copied. */
function mistyped(s: Source, printed: string, beside: readonly number[]): number {
  if (beside.length > 0 && s.chance(0.3)) return s.pick(beside);
  const digits = [...printed];
  const places = digits.flatMap((digit, i) => (digit === '.' ? [] : [i]));
  const at = s.int(0, places.length - 1);
  const [i = 0, j] = places.slice(at);
  if (j !== undefined && s.chance(0.35)) [digits[i], digits[j]] = [digits[j] ?? '', digits[i] ?? ''];
  else digits[i] = String((Number(digits[i]) + s.int(1, 9)) % 10);
  return Number(digits.join(''));
}

/** What a clerk prints: the right value, or one that is surely wrong. */
export function printed(s: Source, value: number, decimals: number, mode: Mode, bounds: Bounds = {}): number {
  const { beside = [], most = Number.POSITIVE_INFINITY, gap = decimals === 0 ? 2 : 0.25 } = bounds;
  const right = Number(value.toFixed(decimals));
  if (mode === 'holds') return right;
  for (let tries = 0; tries < 80; tries++) {
    const other = Number(mistyped(s, right.toFixed(decimals), beside).toFixed(decimals));
    if (other > 0 && other <= most && Math.abs(other - right) >= gap) return other;
  }
  return Number((right > 10 ? right * 0.7 : right + gap + 3).toFixed(decimals));
}

export const counted = (s: Source, value: number, unit: string, mode: Mode, bounds?: Bounds): Fig =>
  count(printed(s, value, 0, mode, bounds), unit);

/** A percentage for part ÷ whole; `beside` are percentages that could be copied. */
export function rateOf(
  s: Source,
  part: number,
  whole: number,
  mode: Mode,
  { decimals = s.int(1, 2), ...bounds }: Bounds & { readonly decimals?: number } = {},
): Fig {
  return percent(printed(s, (100 * part) / whole, decimals, mode, { most: 100, ...bounds }), decimals);
}

/** How much more or less than before, in percent; the other base is what could be taken. */
export const moved = (
  s: Source,
  now: number,
  before: number,
  mode: Mode,
  { beside = [], decimals = s.int(1, 2) }: Bounds & { readonly decimals?: number } = {},
): Fig =>
  rateOf(s, Math.abs(now - before), before, mode, {
    decimals,
    beside: [(100 * Math.abs(now - before)) / now, ...beside],
    most: now < before ? 99 : Number.POSITIVE_INFINITY,
  });

/** A whole, its part and their rate; last year's rate could be copied. */
export function drawn(s: Source, unit: string, mode: Mode, low = 0.5, high = 0.97) {
  const w = s.whole();
  const p = s.part(w, low, high);
  const R = rateOf(s, p, w, mode, { beside: [s.int(400, 960) / 10] });
  return { w, p, W: count(w, unit), P: count(p, unit), R };
}

/** For each of `n` statements, three at most, its mode; only one of them fails. */
export function oneOf(s: Source, n: number, mode: Mode): [Mode, Mode, Mode] {
  const wrong = s.int(0, n - 1);
  return [0, 1, 2].map((i): Mode => (mode === 'fails' && i !== wrong ? 'holds' : mode)) as [Mode, Mode, Mode];
}

/** Figures of 万元 that are counted in hundreds of 元. */
export const money = (hundreds: number): Fig => wan(hundreds * 100);

/** The parts of a whole and their total; a slip is in the total or in a part. */
export function summed(
  s: Source,
  n: number,
  mode: Mode,
  print: (value: number) => Fig,
  whole = s.whole(),
): { readonly figs: [Fig, Fig, Fig, Fig]; readonly W: Fig; readonly all: number; readonly parts: readonly number[] } {
  const parts = s.split(whole, n);
  const bad = mode === 'fails' ? s.int(0, 2 * n - 1) : -1;
  const slipped = (value: number, isWrong: boolean) =>
    print(printed(s, value, 0, isWrong ? 'fails' : 'holds', { gap: 5 }));
  const figs = parts.map((p, i) => slipped(p, i === bad)) as [Fig, Fig, Fig, Fig];
  return { figs, W: slipped(whole, bad >= n), all: whole, parts };
}

/** Last year's count and this year's, which is more or less. */
export function twoYears(s: Source, isUp: boolean): readonly [before: number, now: number] {
  const before = s.whole();
  return [before, Math.round(before * (isUp ? 1.07 + 0.6 * s.next() : 0.5 + 0.42 * s.next()))];
}

export const anyRate = (s: Source, low: number, high: number): Fig => percent(s.int(low * 10, high * 10) / 10, 1);
