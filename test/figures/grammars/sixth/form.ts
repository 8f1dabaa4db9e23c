import type { Fig, Mode } from '../compose.js';
import { claim, familyOf, holding } from '../grammar.js';
import { rightOr } from '../other/form.js';
import { count, percent, type Source, wan, wrong } from '../source.js';
import { sixthWords } from './words.js';

/** A grammar over the words of the sixth family. */
export const { grammar: sixth } = familyOf('sixth', sixthWords);

/** Between two whole numbers of percent. */
export const some = (s: Source, low: number, high: number): Fig => percent(s.int(low * 10, high * 10) / 10, 1);

export const gained = (s: Source): string => `${s.pick(['提高', '上升'])}${(s.int(3, 48) / 10).toFixed(1)}个百分点`;

/** As many as a county has in a year. */
export const many = (s: Source): number => (s.chance(0.7) ? s.int(120, 980) : s.int(1000, 9000));

const PLACES = [1, 2];

/** A percentage for part ÷ whole with so many decimals, right or surely wrong. */
export function shareOf(s: Source, part: number, whole: number, mode: Mode, decimals: number): Fig {
  const right = Number(((100 * part) / whole).toFixed(decimals));
  return percent(mode === 'holds' ? right : wrong(s, right, decimals, 100), decimals);
}

/** How much something moved, right or surely wrong. */
export function movedBy(s: Source, now: number, before: number, mode: Mode, decimals = s.pick(PLACES)): Fig {
  const right = Number(Math.abs((100 * (now - before)) / before).toFixed(decimals));
  return percent(rightOr(s, right, decimals, mode), decimals);
}

/** A whole of a given size, a part of it, what is left, and the rate of the part. */
export function rated(
  s: Source,
  w: number,
  unit: string,
  mode: Mode,
  low: number,
  high: number,
  decimals = s.pick(PLACES),
) {
  const p = s.part(w, low, high);
  const R = shareOf(s, p, w, mode, decimals);
  return { w, p, W: count(w, unit), P: count(p, unit), Q: count(w - p, unit), R, decimals };
}

/** Money in 万元 with two decimals: a whole up to `most`, a part of it and their rate. */
export function moneyRated(s: Source, mode: Mode, low: number, high: number, most: number) {
  const W = wan(s.int(most * 1000, most * 10_000) * 100);
  const P = wan(W.value * (low + (high - low) * s.next()));
  return { W, P, R: shareOf(s, P.value, W.value, mode, s.pick(PLACES)) };
}

/** Growth of a whole and of its part, and by how many points the share of the part rose with them. */
export function grown(s: Source, part: number, whole: number) {
  const of = s.int(10, 90) / 10;
  const more = of + s.int(12, 60) / 10;
  const share = (100 * part) / whole;
  const rose = share - (share * (100 + of)) / (100 + more);
  return {
    whole: `同比增长${of.toFixed(1)}%`,
    part: `同比增长${more.toFixed(1)}%`,
    share: `提高${rose.toFixed(1)}个百分点`,
  };
}

/** Members of a whole and the share of each with as many decimals; the second is the one that may be wrong. */
export function shares(s: Source, n: number, unit: string, mode: Mode) {
  const w = many(s);
  const W = count(w, unit);
  const parts = s.split(w, n);
  const decimals = s.pick(PLACES);
  const figs = parts.map((p) => count(p, unit)) as [Fig, Fig, Fig];
  const R = parts.map((p, i) => shareOf(s, p, w, i === 1 ? mode : 'holds', decimals)) as [Fig, Fig, Fig];
  const claims = [
    ...figs.flatMap((fig, i) => (i === 1 ? claim : holding)(mode, 'rate', [fig, W], R[i] as Fig)),
    ...holding(mode, 'sum', figs, W),
  ];
  return { w, W, figs, R, claims };
}
