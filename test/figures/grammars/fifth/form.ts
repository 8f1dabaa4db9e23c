import type { Fig, Mode } from '../compose.js';
import { yi } from '../fourth/form.js';
import { familyOf } from '../grammar.js';
import { count, percent, type Source, wrong } from '../source.js';
import { fifthWords } from './words.js';

/** A grammar over the words of the fifth family. */
export const { grammar: fifth } = familyOf('fifth', fifthWords);

/** A growth of something else, as it stands behind a count. */
export const byTheWay = (s: Source): string =>
  `${s.pick(['增长', '下降', '上升'])}${(s.next() * 30 + 0.6).toFixed(1)}%`;

/** Sums of money in 亿元 with two decimals, and their total in 元. */
export function moneys<N extends number[]>(s: Source, ...most: N) {
  const figs = most.map((n) => yi(s.int(Math.round(n * 30), n * 100) * 1_000_000)) as { [K in keyof N]: Fig };
  return { figs, sum: (figs as readonly Fig[]).reduce((total, { value }) => total + value, 0) };
}

/** A total in 亿元 that is right, or surely wrong. */
export function totalled(s: Source, sum: number, mode: Mode): Fig {
  return yi(mode === 'holds' ? sum : wrong(s, sum / 1_000_000, 0) * 1_000_000);
}

/** Members of a whole that is right, or off by more than a slip. */
export function members(s: Source, n: number, unit: string, mode: Mode, all = s.whole()) {
  const figs = s.split(all, n).map((p) => count(p, unit)) as [Fig, Fig, Fig, Fig];
  return { all, figs, W: count(mode === 'holds' ? all : wrong(s, all, 0), unit) };
}

export const anyPercent = (s: Source, low: number, high: number): Fig => percent(s.int(low * 10, high * 10) / 10, 1);
