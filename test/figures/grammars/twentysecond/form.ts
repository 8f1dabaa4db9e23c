import type { Fig, Mode } from '../compose.js';
import { familyOf } from '../grammar.js';
import { beside, members as membersOf, money, moneyOf, printed, share } from '../sixteenth/form.js';
import { count, percent, type Source } from '../source.js';
import { twentysecondWords } from './words.js';

/** Grammars and traps over the words of the twenty-second family. */
export const { grammar: twentysecond, trap } = familyOf('twentysecond', twentysecondWords);

/** 12.34亿元 for a value in 亿, right or wrong. */
export function yi(s: Source, right: number, mode: Mode, most = 1e12): Fig {
  const text = printed(s, Number(right.toFixed(2)), 2, mode, { most }).toFixed(2);
  return { text: `${text}亿元`, value: Math.round(Number(text) * 1e8) };
}

/** 53.27万人 for a value in 万. */
export function tenThousands(right: number): Fig {
  const text = right.toFixed(2);
  return { text: `${text}万人`, value: Math.round(Number(text) * 1e4) };
}

/** Shares of a whole with equal decimals, of which the one at `at` may be wrong; in a trap they all are. */
export function shares(s: Source, parts: readonly number[], whole: number, mode: Mode, at: number) {
  const decimals = s.int(1, 2);
  const rivals = parts.filter((_, i) => i !== at).map((part) => (100 * part) / whole);
  const figs = parts.map((part, i) => share(s, part, whole, i === at ? mode : beside(mode), { rivals }, decimals));
  return figs as [Fig, Fig, Fig, Fig];
}

/** Amounts of money and their total, which one of them or the total itself may belie. */
export function moneys(s: Source, n: number, mode: Mode, isOver = false) {
  const all = s.int(9000, 98_000);
  const figs = s.split(all, n).map(money) as [Fig, Fig, Fig, Fig];
  const most = isOver ? all / 10 : 1e9;
  return { figs, W: moneyOf(s, all * 1000, mode, { most }), more: money(Math.round(all * (1.3 + s.next()))) };
}

/** Members of a whole and their total, in whole numbers throughout. */
export function members(s: Source, n: number, unit: string, mode: Mode, isOver = false) {
  const written = membersOf(s, n, unit, mode, isOver);
  return { ...written, W: count(Math.floor(written.W.value), unit) };
}

/** Some percentage with one decimal. */
export const some = (s: Source, low: number, high: number): Fig => percent(s.int(low * 10, high * 10) / 10, 1);
