import type { Claim, Fig, Mode, say, Written } from './compose.js';
import { count, percent, type Source, unitless, wrong } from './source.js';

/** One way to say a relation. In mode `trap` it writes what looks like it and states nothing. */
export interface Grammar {
  readonly id: string;
  write(source: Source, mode: Mode): Written;
}

type Draft = ReturnType<typeof say>;

/** How the grammars of a family are written over its words: those that state something, and traps by themselves. */
export const familyOf = <Words>(name: string, wordsOf: (source: Source) => Words) => ({
  grammar: (id: string, write: (s: Source, mode: Mode, words: Words) => Written): Grammar => ({
    id: `${name}-${id}`,
    write: (s, mode) => write(s, mode, wordsOf(s)),
  }),
  /** One of several sentences that state nothing. */
  trap: (id: string, write: (s: Source, words: Words) => readonly Draft[]): Grammar => ({
    id: `${name}-trap/${id}`,
    write: (s) => ({ draft: s.pick(write(s, wordsOf(s))), claims: [] }),
  }),
});

/** A percentage for part ÷ whole that is right, or surely wrong in mode `fails`; anything in mode `trap`. */
export function rate(source: Source, part: number, whole: number, mode: Mode, most = 100): Fig {
  const decimals = source.int(1, 2);
  const right = (100 * part) / whole;
  if (mode === 'holds') return percent(right, decimals);
  return percent(wrong(source, Number(right.toFixed(decimals)), decimals, most), decimals);
}

/** A quotient printed with `decimals`, right or surely wrong by a fifth and more. */
export function quotient(s: Source, right: number, decimals: number, unit: string, mode: Mode): Fig {
  const value = Number(right.toFixed(decimals));
  if (mode === 'holds') return unitless(value, decimals, unit);
  const off = value * (s.chance(0.5) ? 1.2 + s.next() : 0.4 + 0.4 * s.next());
  return unitless(Math.abs(off - value) < 2 / 10 ** decimals ? value + 3 : off, decimals, unit);
}

/** A whole, a part of it and their rate; `low` and `high` bound the part's share. */
export function ratedPart(
  source: Source,
  unit: string,
  mode: Mode,
  low?: number,
  high?: number,
): readonly [whole: Fig, part: Fig, rate: Fig] {
  const whole = source.whole();
  const part = source.part(whole, low, high);
  return [count(whole, unit), count(part, unit), rate(source, part, whole, mode)];
}

/** The claim, unless the passage is a trap. */
export const claim = (
  mode: Mode,
  kind: string,
  operands: readonly Fig[],
  stated: Fig,
  params?: Readonly<Record<string, number>>,
): readonly Claim[] =>
  mode === 'trap' ? [] : [{ kind, operands, stated, holds: mode === 'holds', ...(params && { params }) }];

/** A claim that holds whatever the mode, since only the other figure of the passage is wrong. */
export const holding = (mode: Mode, kind: string, operands: readonly Fig[], stated: Fig): readonly Claim[] =>
  mode === 'trap' ? [] : [{ kind, operands, stated, holds: true }];
