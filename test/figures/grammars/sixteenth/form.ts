import type { Fig, Mode } from '../compose.js';
import { familyOf } from '../grammar.js';
import { type Bounds as Near, printing, twoYearsOf } from '../printing.js';
import { count, percent, type Source, wan } from '../source.js';
import { sixteenthWords } from './words.js';

/** Grammars and traps over the words of the sixteenth family. */
export const { grammar: sixteenth, trap } = familyOf('sixteenth', sixteenthWords);

interface Bounds extends Near {
  /** What might be copied instead: a neighbour's value, last year's, one by another base. */
  readonly rivals?: readonly number[];
}

/** As a clerk errs: another value copied, one digit mistyped or two swapped; off by a fiftieth at least. */
function mistaken(s: Source, right: number, decimals: number, { least = 0, most = 1e12, rivals = [] }: Bounds): number {
  const enough = Math.max(0.02 * right, 4 / 10 ** decimals);
  const isWrong = (value: number) => value > least && value <= most && Math.abs(value - right) >= enough;
  const copied = rivals.map((value) => Number(value.toFixed(decimals))).filter(isWrong);
  if (copied.length > 0 && s.chance(0.5)) return s.pick(copied);
  for (let tries = 0; tries < 90; tries++) {
    const digits = [...right.toFixed(decimals)];
    const at = s.pick([...digits.keys()].filter((i) => digits[i] !== '.'));
    const next = digits[at + 1] === '.' ? at + 2 : at + 1;
    if (s.chance(0.4) && next < digits.length)
      [digits[at], digits[next]] = [digits[next] as string, digits[at] as string];
    else digits[at] = String(s.int(0, 9));
    const value = Number(digits.join(''));
    if (isWrong(value) && value.toFixed(decimals) === digits.join('')) return value;
  }
  return isWrong(right + 2 * enough) ? right + 2 * enough : right - 2 * enough;
}

export const { printed, figure } = printing<Bounds>(mistaken);

/** A share of a whole in percent, or of what may pass its whole. */
export function share(s: Source, part: number, whole: number, mode: Mode, bounds?: Bounds, decimals = s.int(1, 2)) {
  return percent(printed(s, (100 * part) / whole, decimals, mode, { most: 100, ...bounds }), decimals);
}

/** A share with as many digits as the one beside it, which may have been copied instead. */
export const shareBeside = (s: Source, beside: Fig, part: number, whole: number, mode: Mode): Fig =>
  share(s, part, whole, mode, { rivals: [beside.value] }, (beside.text.split('.')[1] ?? '%').length - 1);

/** Percentage of a change, upwards or downwards. */
export function change(s: Source, now: number, before: number, mode: Mode, rivals: readonly number[] = []): Fig {
  return percent(printed(s, (100 * Math.abs(now - before)) / before, 1, mode, { rivals }), 1);
}

export const size = (s: Source): number => (s.chance(0.6) ? s.int(80, 980) : s.int(1000, 9600));

/** A whole and a part of it with their share. */
export function rated(s: Source, unit: string, mode: Mode, low = 0.4, high = 0.96) {
  const all = size(s);
  const part = s.part(all, low, high);
  return { all, part, W: count(all, unit), P: count(part, unit), R: share(s, part, all, mode) };
}

/** 123.4万元 for so many tenths of it. */
export const money = (tenths: number): Fig => wan(tenths * 1000, 1);

/** Money between bounds in 万元. */
export const someMoney = (s: Source, low: number, high: number): Fig => money(s.int(low * 10, high * 10));

/** A value in 元 as money, right or wrong. */
export const moneyOf = (s: Source, value: number, mode: Mode, bounds?: Bounds): Fig =>
  wan(printed(s, value / 10_000, 1, mode, bounds) * 10_000, 1);

/** Members of a whole and their total; where it is wrong, the total or one member is, and with `isOver` they pass it. */
export function members(s: Source, n: number, unit: string, mode: Mode, isOver = false) {
  const all = Math.max(size(s), 40 * n);
  const parts = s.split(all, n);
  const first = parts[0] ?? 0;
  const isMember = mode === 'fails' && s.chance(0.3);
  if (isMember) parts[0] = printed(s, first, 0, mode, isOver ? { least: first } : {});
  const total = isMember ? all : printed(s, all, 0, mode, isOver ? { most: all } : {});
  const figs = parts.map((part) => count(part, unit)) as [Fig, Fig, Fig, Fig];
  return { all, figs, W: count(total, unit), more: count(Math.round(all * (1.2 + 0.4 * s.next())), unit) };
}

export const growing = (s: Source): Fig => percent(s.int(11, 290) / 10, 1);

export const twoYears = twoYearsOf(size);
export { beside } from '../printing.js';
