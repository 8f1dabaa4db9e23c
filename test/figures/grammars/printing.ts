import type { Fig, Mode } from './compose.js';
import { count, percent, type Source, unitless } from './source.js';

/** Between what a wrong value must lie. */
export interface Bounds {
  readonly least?: number;
  readonly most?: number;
}

/** How a family's writers err: another value than the right one, surely wrong. */
type Slip<B> = (s: Source, right: number, decimals: number, bounds: B | Record<string, never>) => number;

/** What a family prints: what is right in mode `holds`, a slip of its own otherwise. */
export function printing<B extends Bounds>(slip: Slip<B>) {
  const printed = (s: Source, right: number, decimals: number, mode: Mode, bounds?: B): number =>
    mode === 'holds' ? right : slip(s, Number(right.toFixed(decimals)), decimals, bounds ?? {});
  const figure = (s: Source, right: number, decimals: number, unit: string, mode: Mode, bounds?: B): Fig =>
    unitless(printed(s, right, decimals, mode, bounds), decimals, unit);
  /** Percentage of a change, whichever way it goes. */
  const change = (s: Source, now: number, before: number, mode: Mode, decimals = s.int(1, 2)): Fig =>
    percent(printed(s, (100 * Math.abs(now - before)) / before, decimals, mode), decimals);
  return { printed, figure, change };
}

/** The mode of what stands beside a wrong value: right, except in a trap, where nothing may agree by chance. */
export const beside = (mode: Mode): Mode => (mode === 'trap' ? 'fails' : 'holds');

/** The mode of each of `n` claims, of which one is wrong at most. */
export function modes(s: Source, mode: Mode, n: number): Mode[] {
  const at = s.int(0, n - 1);
  return Array.from({ length: n }, (_, i) => (mode === 'fails' && i !== at ? 'holds' : mode));
}

/** Any percentage, of something else. */
export const anyRate = (s: Source, low: number, high: number): Fig => percent(s.int(low * 10, high * 10) / 10, 1);

/** A count and what it had been, with what lies between; `size` draws the earlier one. */
export const twoYearsOf = (size: (s: Source) => number) => (s: Source, unit: string, from: number, to: number) => {
  const before = size(s);
  const now = Math.max(1, Math.round(before * (from + (to - from) * s.next())));
  const d = Math.abs(now - before);
  return { before, now, A: count(before, unit), B: count(now, unit), d, D: count(d, unit) };
};
