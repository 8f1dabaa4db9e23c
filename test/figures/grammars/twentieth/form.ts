import type { Fig, Mode } from '../compose.js';
import { familyOf } from '../grammar.js';
import { type Bounds, printing, twoYearsOf } from '../printing.js';
import { count, percent, type Source, wan } from '../source.js';
import { twentiethWords } from './words.js';

/** Grammars and traps over the words of the twentieth family. */
export const { grammar: twentieth, trap } = familyOf('twentieth', twentiethWords);

const withDigit = (text: string, at: number, digit: string): string => text.slice(0, at) + digit + text.slice(at + 1);

/** What slips of the hand make of a number: two neighbours exchanged, a digit misread, one off by one. */
function* slips(text: string): Generator<string> {
  const places = [...text].map((_, at) => at).filter((at) => text[at] !== '.');
  for (const [i, at] of places.entries()) {
    const digit = text[at] as string;
    const next = places[i + 1];
    if (next !== undefined) yield withDigit(withDigit(text, at, text[next] as string), next, digit);
    for (let other = 0; other < 10; other++) yield withDigit(text, at, String(other));
  }
}

/** One of the slips that stay within the bounds and near the number, but are off by more than rounding. */
function slipped(s: Source, right: number, decimals: number, { least = 0, most = 1e12 }: Bounds): number {
  const unit = 10 ** -decimals;
  const enough = Math.max(5 * unit, Math.abs(right) * 0.015);
  const isSlip = (value: number) =>
    value > least && value <= most && value < 2 * right && value > right / 2 && Math.abs(value - right) >= enough;
  const found = [...slips(right.toFixed(decimals))]
    .filter((text) => Number(text).toFixed(decimals) === text && isSlip(Number(text)))
    .map(Number);
  if (found.length > 0) return s.pick(found);
  const above = Math.max(right, least) + 2 * enough;
  return Number((above <= most ? above : Math.min(right, most) - 2 * enough).toFixed(decimals));
}

const { printed: asPrinted, figure, change } = printing<Bounds>(slipped);

export { change, figure };

/** A share in percent, of 100 at most unless told otherwise. */
export const share = (
  s: Source,
  part: number,
  whole: number,
  mode: Mode,
  decimals = s.int(1, 2),
  bounds: Bounds = { most: 100 },
): Fig => percent(asPrinted(s, (100 * part) / whole, decimals, mode, bounds), decimals);

export const size = (s: Source): number => (s.chance(0.6) ? s.int(90, 990) : s.int(1000, 9400));

/** A whole and a part of it with their share. */
export function rated(s: Source, unit: string, mode: Mode, low = 0.5, high = 0.97, all = size(s)) {
  const part = s.part(all, low, high);
  return { all, part, W: count(all, unit), P: count(part, unit), R: share(s, part, all, mode) };
}

/** 318.62万元 for so many hundreds of 元. */
export const money = (hundreds: number): Fig => wan(hundreds * 100, 2);

export const someMoney = (s: Source, low: number, high: number): Fig => money(s.int(low * 100, high * 100));

/** A value in 元 as money in 万元, right or wrong. */
export const moneyOf = (s: Source, yuan: number, mode: Mode, bounds?: Bounds): Fig =>
  wan(asPrinted(s, yuan / 10_000, 2, mode, bounds) * 10_000, 2);

/** 23.4亿元 for so many tenths. */
export const yi = (tenths: number): Fig => ({ text: `${(tenths / 10).toFixed(1)}亿元`, value: tenths * 10_000_000 });

/** As many tenths of 亿元, right or wrong. */
export const yiOf = (s: Source, tenths: number, mode: Mode): Fig =>
  yi(Math.round(asPrinted(s, tenths / 10, 1, mode) * 10));

/**
 * Members of a whole and their total, of which one is wrong; where the list stays open, they pass the total. `more` is
 * a whole that they do not fill.
 */
export function members(s: Source, n: number, unit: string, mode: Mode, isOpen = false) {
  const all = Math.max(size(s), 50 * n);
  const parts = s.split(all, n);
  const at = s.int(0, n - 1);
  const own = parts[at] ?? 1;
  const isMember = mode === 'fails' && s.chance(0.5);
  if (isMember) parts[at] = asPrinted(s, own, 0, mode, isOpen ? { least: own } : {});
  const total = mode === 'fails' && !isMember ? asPrinted(s, all, 0, mode, isOpen ? { most: all } : {}) : all;
  const figs = parts.map((part) => count(part, unit)) as [Fig, Fig, Fig, Fig];
  return { all, figs, W: count(total, unit), more: count(all + s.int(23, 400), unit) };
}

export const twoYears = twoYearsOf(size);
export { anyRate, modes } from '../printing.js';
