import type { Fig, Mode } from '../compose.js';
import { familyOf } from '../grammar.js';
import { type Bounds, printing, twoYearsOf } from '../printing.js';
import { count, percent, type Source, wan } from '../source.js';
import { seventeenthWords } from './words.js';

/** Grammars and traps over the words of the seventeenth family. */
export const { grammar: seventeenth, trap } = familyOf('seventeenth', seventeenthWords);

/** The value after a slip of the pen: two digits exchanged, one mistyped or one moved; off by a hundredth at least. */
function slip(s: Source, right: number, decimals: number, { least = 0, most = 1e12 }: Bounds): number {
  const unit = 1 / 10 ** decimals;
  const enough = Math.max(0.01 * right, 4 * unit);
  const isWrong = (value: number) => value > least && value <= most && Math.abs(value - right) >= enough;
  const printedRight = right.toFixed(decimals);
  const at = [...Array(printedRight.length).keys()].filter((i) => printedRight[i] !== '.');
  for (let tries = 0; tries < 120; tries++) {
    const digits = [...printedRight];
    const [i = 0, j = 0] = s.several(at, Math.min(2, at.length));
    if (s.chance(0.4)) [digits[i], digits[j]] = [digits[j] ?? '0', digits[i] ?? '0'];
    else digits[i] = String(s.int(0, 9));
    const text = digits.join('');
    if (isWrong(Number(text)) && Number(text).toFixed(decimals) === text) return Number(text);
  }
  const above = Math.max(right, least) + 2 * enough;
  return Number((isWrong(above) ? above : Math.min(right, most) - 2 * enough).toFixed(decimals));
}

const { printed, figure, change } = printing<Bounds>(slip);

export { change, figure };

/** A share in percent. */
export const share = (s: Source, part: number, whole: number, mode: Mode, decimals = s.int(1, 2), most = 100): Fig =>
  percent(printed(s, (100 * part) / whole, decimals, mode, { most }), decimals);

export const size = (s: Source): number => (s.chance(0.6) ? s.int(90, 990) : s.int(1010, 6800));

/** A whole and a part of it with their share. */
export function rated(s: Source, unit: string, mode: Mode, low = 0.45, high = 0.97) {
  const all = size(s);
  const part = s.part(all, low, high);
  return { all, part, W: count(all, unit), P: count(part, unit), R: share(s, part, all, mode) };
}

/** 3240.5万元 for so many tenths of 万元. */
export const money = (tenths: number): Fig => wan(tenths * 1000, 1);

export const someMoney = (s: Source, low: number, high: number): Fig => money(s.int(low * 10, high * 10));

/** A value in 元 as 万元, right or wrong. */
export const moneyOf = (s: Source, value: number, mode: Mode): Fig =>
  wan(printed(s, value / 10_000, 1, mode) * 10_000, 1);

/** A value in 亿元 with two decimals. */
export function yi(value: number): Fig {
  const text = value.toFixed(2);
  return { text: `${text}亿元`, value: Math.round(Number(text) * 100) * 1_000_000 };
}

export const yiOf = (s: Source, value: number, mode: Mode, most?: number): Fig =>
  yi(printed(s, value, 2, mode, most === undefined ? {} : { most }));

/** Members of a whole and their total; where it is wrong, the total or one of them is, and with `isOver` they pass it. */
export function members(s: Source, n: number, unit: string, mode: Mode, isOver = false) {
  const all = Math.max(size(s), 60 * n);
  const parts = s.split(all, n);
  const isMember = mode === 'fails' && s.chance(0.3);
  const total = isMember ? all : printed(s, all, 0, mode, isOver ? { most: all } : {});
  const first = parts[0] ?? 0;
  const isLess = !isOver && first > 9 && s.chance(0.5);
  if (isMember) parts[0] = printed(s, first, 0, mode, isLess ? { most: first * 0.95 } : { least: first * 1.05 });
  const figs = parts.map((part) => count(part, unit)) as [Fig, Fig, Fig, Fig];
  return { all, figs, W: count(total, unit), more: count(Math.round(all * (1.25 + 0.5 * s.next())), unit) };
}

export const anyGrowth = (s: Source): Fig => percent(s.int(11, 340) / 10, 1);

export const twoYears = twoYearsOf(size);
export { beside } from '../printing.js';
