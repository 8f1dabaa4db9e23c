import { type Fig, type Mode, say } from '../compose.js';
import { familyOf } from '../grammar.js';
import type { Source } from '../source.js';
import { fig } from '../twelfth/form.js';
import { thirteenthWords } from './words.js';

/** Grammars over the words of the thirteenth family, and traps by themselves. */
export const { grammar: thirteenth, trap } = familyOf('thirteenth', thirteenthWords);

interface Slip {
  /** Figures beside it in units of its last digit, which may be copied by mistake. */
  readonly near?: readonly number[];
  /** So many units off at least. */
  readonly least?: number;
  /** The only side on which it is wrong for sure. */
  readonly side?: 'over' | 'under';
  readonly most?: number;
  readonly isParted?: boolean;
}

/** One digit wrong, or two side by side swapped. */
export function misprinted(s: Source, units: number): number {
  const digits = String(units);
  const at = s.int(0, digits.length - 1);
  const [own, next] = [digits[at] ?? '', digits[at + 1] ?? ''];
  const printed =
    s.chance(0.4) && next !== ''
      ? `${digits.slice(0, at)}${next}${own}${digits.slice(at + 2)}`
      : `${digits.slice(0, at)}${s.int(0, 9)}${digits.slice(at + 1)}`;
  return printed.startsWith('0') ? 0 : Number(printed);
}

/** As clerks err: half are misprints, a quarter are copies of a neighbour, a quarter are anything. */
function mistaken(s: Source, units: number, { near = [], least = 1, side, most = 9e14 }: Slip): number {
  const way = s.next();
  for (let tries = 0; tries < 400; tries++) {
    const isCopy = way >= 0.5 && way < 0.75 && near.length > 0 && tries < 40;
    const drawn = isCopy
      ? s.pick(near)
      : way < 0.75 && tries < 300
        ? misprinted(s, units)
        : Math.round(units * (0.3 + 1.6 * s.next()));
    const isOnSide = side === undefined || (side === 'under' ? drawn < units : drawn > units);
    if (drawn > 0 && drawn <= most && isOnSide && Math.abs(drawn - units) >= least) return drawn;
  }
  throw new Error(`no wrong figure for ${units}`);
}

/** A figure in units of its last digit, wrong unless it holds. */
export const put = (s: Source, mode: Mode, units: number, decimals: number, unit: string, slip: Slip = {}): Fig =>
  fig(mode === 'holds' ? units : mistaken(s, units, slip), decimals, unit, slip.isParted);

/** The total of figures of the same unit. */
export const total = (
  s: Source,
  mode: Mode,
  parts: readonly number[],
  decimals: number,
  unit: string,
  slip: Slip = {},
): Fig =>
  put(s, mode, add(parts), decimals, unit, {
    least: decimals === 0 && !unit.startsWith('万') && !unit.startsWith('亿') ? 1 : parts.length + 2,
    near: parts,
    ...slip,
  });

/** A percentage, wrong by half a point and more unless it holds. */
export const percentage = (s: Source, mode: Mode, right: number, decimals = s.int(1, 2), slip: Slip = {}): Fig =>
  put(s, mode, Math.round(right * 10 ** decimals), decimals, '%', { least: 0.5 * 10 ** decimals, ...slip });

/** The rate of a change that is given by its amount. */
export const moved = (
  s: Source,
  mode: Mode,
  now: number,
  delta: number,
  near: readonly number[] = [],
  decimals = 1,
) => {
  const right = (100 * delta) / (now - delta);
  const least = Math.ceil(10 ** decimals * (0.4 + (2 * Math.abs(right)) / Math.abs(delta)));
  return percentage(s, mode, Math.abs(right), decimals, { least, near });
};

export const add = (parts: readonly number[]): number => parts.reduce((x, y) => x + y, 0);

/** Whole units as figures. */
export const figures = (parts: readonly number[], decimals: number, unit: string, isParted = false): Fig[] =>
  parts.map((units) => fig(units, decimals, unit, isParted));

/** 甲12件，乙31件: names with their figures and what follows each. */
export const row = (names: readonly string[], figs: readonly Fig[], mark: string, tails: readonly string[] = []) =>
  figs.reduce((list, own, i) => say`${list}${i === 0 ? '' : mark}${names[i] ?? ''}${own}${tails[i] ?? ''}`, say``);

/** Numbers of units between two bounds. */
export const draw = (s: Source, count: number, low: number, high: number): number[] =>
  Array.from({ length: count }, () => s.int(low, high));

/** How a total moved, in tenths of a percent, whose parts moved so. */
export const blend = (parts: readonly number[], tenths: readonly number[]): string => {
  const before = parts.map((units, i) => units / (1 + (tenths[i] ?? 0) / 1000));
  return `${(Math.abs(100 * (add(parts) / add(before) - 1))).toFixed(1)}%`;
};
