import type { Claim, Fig, Mode, say, Written } from '../compose.js';
import { claim, type Grammar, holding, quotient } from '../grammar.js';
import { count, percent, type Source, unitless, wrong } from '../source.js';
import { wordsOf } from './words.js';

type Draft = ReturnType<typeof say>;

/** A grammar over the words of the second family. */
export const form = (
  id: string,
  write: (s: Source, mode: Mode, words: ReturnType<typeof wordsOf>) => Written,
): Grammar => ({ id, write: (s, mode) => write(s, mode, wordsOf(s)) });

/** What is said, or in mode `trap` what looks like it and states nothing. */
export const either = (mode: Mode, draft: Draft, claims: readonly (readonly Claim[])[], trap: Draft): Written =>
  mode === 'trap' ? { draft: trap, claims: [] } : { draft, claims: claims.flat() };

/** A whole and its part with their rate. */
export interface Rated {
  readonly W: Fig;
  readonly P: Fig;
  readonly R: Fig;
  readonly w: number;
  readonly p: number;
}

/** A percentage that is right, or surely wrong. */
export function share(s: Source, part: number, whole: number, mode: Mode, most = 100): Fig {
  const decimals = s.int(1, 2);
  const right = Number(((100 * part) / whole).toFixed(decimals));
  return percent(mode === 'holds' ? right : wrong(s, right, decimals, most), decimals);
}

export function rated(s: Source, unit: string, mode: Mode, low = 0.3, high = 0.96): Rated {
  const w = s.whole();
  const p = s.part(w, low, high);
  return { w, p, W: count(w, unit), P: count(p, unit), R: share(s, p, w, mode) };
}

/** A value that is right, or surely wrong. */
export const rightOr = (s: Source, right: number, decimals: number, mode: Mode): number =>
  mode === 'holds' ? right : wrong(s, right, decimals);

export const counted = (s: Source, right: number, unit: string, mode: Mode): Fig =>
  count(rightOr(s, right, 0, mode), unit);

/** Percentage of a change that is right, or surely wrong. */
export function moved(s: Source, now: number, before: number, mode: Mode): Fig {
  const decimals = s.int(1, 2);
  const right = Number(Math.abs((100 * (now - before)) / before).toFixed(decimals));
  return percent(rightOr(s, right, decimals, mode), decimals);
}

/** Percentage points between two shares. */
export const points = (s: Source, a: number, b: number, mode: Mode): Fig =>
  unitless(rightOr(s, Number(Math.abs(a - b).toFixed(1)), 1, mode), 1, '个百分点');

/** Parts of a whole and their total, which falls short of them where it is wrong, or passes them where `closed`. */
export function split(s: Source, whole: number, parts: number, unit: string, mode: Mode, closed = true) {
  const P = s.split(whole, parts);
  const off = Math.max(2, Math.round(whole * (0.03 + 0.2 * s.next())));
  const total = mode === 'holds' ? whole : closed && s.chance(0.5) ? whole + off : whole - off;
  const figs = P.map((n) => count(n, unit)) as [Fig, Fig, Fig];
  return { P, figs, W: count(total, unit) };
}

/** A whole, what came of it and what is left. */
export function taken(s: Source, unit: string, mode: Mode, low: number, high: number) {
  const w = s.whole();
  const p = s.part(w, low, high);
  return { W: count(w, unit), P: count(p, unit), D: counted(s, w - p, unit, mode) };
}

/** A count and what it is a multiple of. */
export function multiple(s: Source, unit: string, mode: Mode) {
  const q = s.int(40, 600);
  const p = Math.round(q * (1.4 + 4 * s.next()));
  return { P: count(p, unit), Q: count(q, unit), T: quotient(s, p / q, 1, '倍', mode) };
}

/** A count and what it grew to, by so many percent a year. */
export function yearly(s: Source, years: number, unit: string, mode: Mode) {
  const a = s.int(200, 3000);
  const b = Math.round(a * (1.04 + 0.12 * s.next()) ** years);
  const right = Number((100 * ((b / a) ** (1 / years) - 1)).toFixed(1));
  return { A: count(a, unit), B: count(b, unit), R: percent(rightOr(s, right, 1, mode), 1) };
}

/** Three members of a whole with a share each; the second is the one that may be wrong. */
export function sharedOut(s: Source, unit: string, mode: Mode) {
  const w = s.whole();
  const { P, figs, W } = split(s, w, 3, unit, 'holds');
  const [x, y, z] = figs;
  const R = P.map((p, i) => share(s, p, w, i === 1 ? mode : 'holds')) as [Fig, Fig, Fig];
  const claims = [
    holding(mode, 'rate', [x, W], R[0]),
    claim(mode, 'rate', [y, W], R[1]),
    holding(mode, 'rate', [z, W], R[2]),
    holding(mode, 'sum', figs, W),
  ];
  return { figs, W, R, claims };
}

export { claim, quotient };
