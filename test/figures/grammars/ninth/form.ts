import type { Fig, Mode } from '../compose.js';
import { familyOf } from '../grammar.js';
import { many, slip } from '../seventh/form.js';
import { count, percent, type Source, wan } from '../source.js';
import { ninthWords } from './words.js';

/** Grammars over the words of the ninth family, and traps by themselves. */
export const { grammar: ninth, trap } = familyOf('ninth', ninthWords);

/** What is written there: what is right, or what comes of another base, of a stale figure, of a shift or of a digit. */
export function put(
  s: Source,
  value: number,
  decimals: number,
  mode: Mode,
  others: readonly number[] = [],
  most = Number.POSITIVE_INFINITY,
): number {
  const right = Number(value.toFixed(decimals));
  if (mode === 'holds') return right;
  const least = decimals > 0 ? 0.3 : 1;
  const far = others
    .map((other) => Number(other.toFixed(decimals)))
    .filter((other) => other > 0 && other <= most && Math.abs(other - right) >= least);
  if (far.length > 0 && s.chance(0.4)) return s.pick(far);
  const shifted = Number((right + s.pick([-10, -3, -2, 2, 3, 10])).toFixed(decimals));
  if (s.chance(0.3) && shifted > 0 && shifted <= most) return shifted;
  return slip(s, right, decimals, most);
}

/** 93.4%: part of whole; `others` are what a wrong base would give. */
export const ratio = (
  s: Source,
  part: number,
  whole: number,
  mode: Mode,
  others: readonly number[] = [],
  decimals = s.int(1, 2),
  most = 100,
): Fig => percent(put(s, (100 * part) / whole, decimals, mode, others, most), decimals);

/** Many of something, a part of them between two shares, and the rate. */
export function rated(s: Source, unit: string, mode: Mode, low: number, high: number): readonly [Fig, Fig, Fig] {
  const all = many(s);
  const part = s.part(all, low, high);
  return [count(all, unit), count(part, unit), ratio(s, part, all, mode)];
}

/** 8.5%: how far a figure moved; wrong by the base of this year, or by a slip. */
export const moving = (s: Source, now: number, before: number, mode: Mode, decimals = s.int(1, 2)): Fig =>
  percent(
    put(s, Math.abs((100 * (now - before)) / before), decimals, mode, [Math.abs((100 * (now - before)) / now)]),
    decimals,
  );

/** 1125万元: money in whole 万. */
export const tenThousands = (s: Source, value: number, mode: Mode, others?: readonly number[]): Fig =>
  wan(put(s, value, 0, mode, others) * 10_000, 0);
