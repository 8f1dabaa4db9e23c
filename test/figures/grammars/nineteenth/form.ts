import type { Fig, Mode } from '../compose.js';
import { familyOf } from '../grammar.js';
import { type Bounds, printing, twoYearsOf } from '../printing.js';
import { count, percent, type Source, wan } from '../source.js';
import { nineteenthWords } from './words.js';

/** Grammars and traps over the words of the nineteenth family. */
export const { grammar: nineteenth, trap } = familyOf('nineteenth', nineteenthWords);

/** What a typist makes of a number: one digit another, or two neighbours exchanged; off by 1 % and by four last digits. */
function mistyped(s: Source, right: number, decimals: number, { least = 0, most = 1e12 }: Bounds): number {
  const enough = Math.max(Math.abs(right) / 100, 4 / 10 ** decimals);
  const candidates = new Set<string>();
  const text = right.toFixed(decimals);
  for (const [at, digit] of [...text].entries()) {
    if (digit === '.') continue;
    for (let other = 0; other < 10; other++) candidates.add(`${text.slice(0, at)}${other}${text.slice(at + 1)}`);
    const next = text[at + 1] === '.' ? at + 2 : at + 1;
    const neighbour = text[next];
    if (neighbour === undefined) continue;
    const swapped = [...text];
    [swapped[at], swapped[next]] = [neighbour, digit];
    candidates.add(swapped.join(''));
  }
  const slips = [...candidates].filter((written) => {
    const value = Number(written);
    const isAsWritten = value.toFixed(decimals) === written;
    const isNear = value > 0.4 * right && value < 2.5 * right;
    return isAsWritten && isNear && value > least && value <= most && Math.abs(value - right) >= enough;
  });
  if (slips.length > 0) return Number(s.pick(slips));
  const above = Math.max(right, least) + 2 * enough;
  return Number((above <= most ? above : Math.min(right, most) - 2 * enough).toFixed(decimals));
}

const { printed: asPrinted, figure, change } = printing<Bounds>(mistyped);

export { change, figure };

/** A share in percent, of 100 at most. */
export const share = (s: Source, part: number, whole: number, mode: Mode, decimals = s.int(1, 2)): Fig =>
  percent(asPrinted(s, (100 * part) / whole, decimals, mode, { most: 100 }), decimals);

export const size = (s: Source): number => (s.chance(0.7) ? s.int(64, 990) : s.int(1000, 7800));

/** A whole and a part of it with their share. */
export function rated(s: Source, unit: string, mode: Mode, low = 0.5, high = 0.98, all = size(s)) {
  const part = s.part(all, low, high);
  return { all, part, W: count(all, unit), P: count(part, unit), R: share(s, part, all, mode) };
}

/** 318.6万元 for so many thousands. */
export const money = (thousands: number): Fig => wan(thousands * 1000, 1);

export const someMoney = (s: Source, low: number, high: number): Fig => money(s.int(low * 10, high * 10));

/** A value in 元 as money in 万元, right or wrong. */
export const moneyOf = (s: Source, yuan: number, mode: Mode, bounds?: Bounds): Fig =>
  wan(asPrinted(s, yuan / 10_000, 1, mode, bounds) * 10_000, 1);

/** 23.45亿元 for so many hundredths. */
export const yi = (hundredths: number): Fig => ({
  text: `${(hundredths / 100).toFixed(2)}亿元`,
  value: hundredths * 1_000_000,
});

/**
 * Members of a whole and their total. Where it is wrong, the total or a member is; where the list stays open (`isOpen`),
 * the members pass it. `more` is a whole that they do not fill.
 */
export function members(s: Source, n: number, unit: string, mode: Mode, isOpen = false) {
  const all = Math.max(size(s), 40 * n);
  const parts = s.split(all, n);
  const at = s.int(0, n - 1);
  const own = parts[at] ?? 1;
  const isMember = mode === 'fails' && s.chance(0.4);
  if (isMember) parts[at] = asPrinted(s, own, 0, mode, isOpen ? { least: own } : {});
  const total = isMember ? all : asPrinted(s, all, 0, mode, isOpen ? { most: all } : {});
  const figs = parts.map((part) => count(part, unit)) as [Fig, Fig, Fig, Fig];
  return { all, figs, W: count(total, unit), more: count(all + s.int(15, 300), unit) };
}

export const twoYears = twoYearsOf(size);
export { anyRate, modes } from '../printing.js';
