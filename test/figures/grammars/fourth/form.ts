import type { Fig, Mode, Written } from '../compose.js';
import type { Grammar } from '../grammar.js';
import { counted, rightOr } from '../other/form.js';
import { count, percent, type Source } from '../source.js';
import { fourthWords } from './words.js';

/** A grammar over the words of the fourth family. */
export const fourth = (
  id: string,
  write: (s: Source, mode: Mode, words: ReturnType<typeof fourthWords>) => Written,
): Grammar => ({ id, write: (s, mode) => write(s, mode, fourthWords(s)) });

/** 12.35亿元: `value` in 元, printed with two decimals of 亿. */
export const yi = (value: number, decimals = 2, unit = '元'): Fig => {
  const printed = (value / 100_000_000).toFixed(decimals);
  return { text: `${printed}亿${unit}`, value: Math.round(Number(printed) * 100_000_000) };
};

/** A percentage above 100 or below, right or surely wrong. */
export const percentage = (s: Source, right: number, decimals: number, mode: Mode): Fig =>
  percent(rightOr(s, Number(right.toFixed(decimals)), decimals, mode), decimals);

/** The mode of a second figure that is right except in a trap. */
export const sound = (mode: Mode): Mode => (mode === 'trap' ? 'fails' : 'holds');

/** A whole in four members, and its total, right or surely wrong. */
export function inFour(s: Source, unit: string, mode: Mode) {
  const all = s.whole();
  const parts = s.split(all, 4).map((n) => count(n, unit)) as [Fig, Fig, Fig, Fig];
  return { all, parts, W: counted(s, all, unit, mode) };
}
