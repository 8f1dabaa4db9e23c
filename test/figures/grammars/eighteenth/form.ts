import type { Fig, Mode } from '../compose.js';
import { familyOf } from '../grammar.js';
import { type Bounds, printing, twoYearsOf } from '../printing.js';
import { count, percent, type Source, wan } from '../source.js';
import { eighteenthWords } from './words.js';

/** Grammars and traps over the words of the eighteenth family. */
export const { grammar: eighteenth, trap } = familyOf('eighteenth', eighteenthWords);

/** One digit mistyped, or two neighbours exchanged; off by a hundredth and by four of the last digit at least. */
function slip(s: Source, right: number, decimals: number, { least = 0, most = 1e13 }: Bounds): number {
  const enough = Math.max(Math.abs(right) / 100, 4 / 10 ** decimals);
  const text = right.toFixed(decimals);
  const places = [...text].flatMap((digit, i) => (digit === '.' ? [] : [i]));
  const isSlip = (value: number) => value > least && value <= most && Math.abs(value - right) >= enough;
  for (let tries = 0; tries < 150; tries++) {
    const digits = [...text];
    const nth = s.int(0, places.length - 1);
    const [at, next] = [places[nth] ?? 0, places[nth + 1]];
    if (next !== undefined && s.chance(0.35)) [digits[at], digits[next]] = [digits[next] ?? '', digits[at] ?? ''];
    else digits[at] = String(s.int(0, 9));
    const value = Number(digits.join(''));
    if (isSlip(value) && value.toFixed(decimals) === digits.join('')) return value;
  }
  const higher = Math.max(right, least) + 2 * enough;
  return Number((isSlip(higher) ? higher : Math.min(right, most) - 2 * enough).toFixed(decimals));
}

const { printed, figure, change } = printing<Bounds>(slip);

export { change, figure };

/** A share in percent. */
export const share = (s: Source, part: number, whole: number, mode: Mode, decimals = s.int(1, 2), most = 100): Fig =>
  percent(printed(s, (100 * part) / whole, decimals, mode, { most }), decimals);

export const size = (s: Source): number => (s.chance(0.65) ? s.int(75, 985) : s.int(1005, 8900));

/** A whole and a part of it with their share. */
export function rated(s: Source, unit: string, mode: Mode, low = 0.5, high = 0.98, all = size(s)) {
  const part = s.part(all, low, high);
  return { all, part, W: count(all, unit), P: count(part, unit), R: share(s, part, all, mode) };
}

/** 865.3万元 for so many thousands. */
export const money = (thousands: number): Fig => wan(thousands * 1000, 1);

export const someMoney = (s: Source, low: number, high: number): Fig => money(s.int(low * 10, high * 10));

/** A value in 元 as money in 万元, right or wrong. */
export const moneyOf = (s: Source, yuan: number, mode: Mode, bounds?: Bounds): Fig =>
  wan(printed(s, yuan / 10_000, 1, mode, bounds) * 10_000, 1);

/** 12.34亿元 */
export const yi = (value: number): Fig => ({
  text: `${value.toFixed(2)}亿元`,
  value: Math.round(Number(value.toFixed(2)) * 100) * 1_000_000,
});

/**
 * Members of a whole and their total. Where it is wrong, the total or a member is; where the list stays open (`isOpen`),
 * the members pass it. `more` is a whole they do not fill.
 */
export function members(s: Source, n: number, unit: string, mode: Mode, isOpen = false) {
  const all = Math.max(size(s), 35 * n);
  const parts = s.split(all, n);
  const at = s.int(0, n - 1);
  const own = parts[at] ?? 1;
  const isMember = mode === 'fails' && s.chance(0.35);
  if (isMember) parts[at] = printed(s, own, 0, mode, isOpen ? { least: own } : {});
  const total = isMember ? all : printed(s, all, 0, mode, isOpen ? { most: all } : {});
  const figs = parts.map((part) => count(part, unit)) as [Fig, Fig, Fig, Fig, Fig];
  return { all, parts, figs, W: count(total, unit), more: count(all + s.int(20, 400), unit) };
}

export const twoYears = twoYearsOf(size);
export { anyRate, beside } from '../printing.js';
