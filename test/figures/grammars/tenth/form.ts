import type { Fig, Mode } from '../compose.js';
import { familyOf } from '../grammar.js';
import { put } from '../ninth/form.js';
import { members } from '../seventh/form.js';
import { count, percent, type Source, unitless, wan } from '../source.js';
import { tenthWords } from './words.js';

/** Grammars over the words of the tenth family, and traps by themselves. */
export const { grammar: tenth, trap } = familyOf('tenth', tenthWords);

/** 38.25亿元: what is given in 亿, rounded as it is printed. */
export const billions = (value: number, decimals = 2): Fig => {
  const text = value.toFixed(decimals);
  return { text: `${text}亿元`, value: Math.round(Number(text) * 100_000_000) };
};

/** 1862.4万元: what is given in 万, rounded as it is printed. */
export const thousands = (value: number, decimals = 0): Fig => wan(value * 10_000, decimals);

/** 137件: right, or surely another number. */
export const number = (s: Source, value: number, unit: string, mode: Mode, others?: readonly number[]): Fig =>
  count(put(s, value, 0, mode, others), unit);

/** 3.2个百分点: how far apart two percentages are. */
export const apart = (s: Source, a: number, b: number, mode: Mode): Fig =>
  unitless(put(s, Math.abs(a - b), 1, mode), 1, '个百分点');

/** Any amount of 亿元, to be compared with nothing. */
export const anyBillions = (s: Source): Fig => billions(s.int(1200, 98_000) / 100);
/** 8.4%: a growth that follows from nothing here. */
export const anyGrowth = (s: Source): string => `${(s.int(11, 189) / 10).toFixed(1)}%`;
/** 7: any whole number, as text. */
export const any = (s: Source, low: number, high: number): string => String(s.int(low, high));
/** 3.4: any number with one decimal, as text. */
export const decimal = (s: Source, low: number, high: number): string => (s.int(low * 10, high * 10) / 10).toFixed(1);
/** Members of a whole; in a trap, where some are left out, the whole is right. */
export const parts = (s: Source, n: number, unit: string, mode: Mode, all: number) =>
  members(s, n, unit, mode === 'trap' ? 'holds' : mode, all);
/** Part of a whole, as it is printed, between two shares of it. */
export const partOf = (s: Source, all: number, low: number, high: number, unit: string): Fig =>
  count(s.part(all, low, high), unit);
/** 95.4%: cases settled of those taken in; if it is wrong it is too high, since a carry-over that is not said makes it lower. */
export const settled = (s: Source, part: number, whole: number, mode: Mode, decimals = s.int(1, 2)): Fig => {
  const exact = (100 * part) / whole;
  return percent(mode === 'holds' ? exact : exact + (100 - exact) * (0.3 + 0.6 * s.next()), decimals);
};
