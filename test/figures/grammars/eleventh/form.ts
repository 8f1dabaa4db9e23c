import type { Claim, Fig, Mode } from '../compose.js';
import { familyOf } from '../grammar.js';
import { percent, type Source } from '../source.js';
import { eleventhWords } from './words.js';

/** Grammars over the words of the eleventh family, and traps by themselves. */
export const { grammar: eleventh, trap } = familyOf('eleventh', eleventhWords);

interface Slip {
  /** What stands there when another base or a stale figure is taken. */
  readonly others?: readonly number[];
  readonly most?: number;
  /** So far off at least that no rounding explains it. */
  readonly least?: number;
}

/** Another figure of the text, a shift, one digit changed or two swapped. */
function mistaken(s: Source, right: number, decimals: number, { others = [], most = 9e12, least = 1 }: Slip): number {
  const near = (value: number): number => Number(value.toFixed(decimals));
  const isWrong = (value: number): boolean => value > 0 && value <= most && Math.abs(value - right) >= least;
  const far = others.map(near).filter(isWrong);
  if (far.length > 0 && s.chance(0.35)) return s.pick(far);
  const digits = right.toFixed(decimals);
  for (let tries = 0; tries < 200; tries++) {
    const at = s.int(0, digits.length - 1);
    if (digits[at] === '.') continue;
    const next = digits[at + 1] ?? '.';
    const written = s.chance(0.25)
      ? near(right + s.pick([-20, -10, -5, -3, -2, 2, 3, 5, 10, 20]) * (s.chance(0.5) ? 1 : least)).toFixed(decimals)
      : next !== '.' && s.chance(0.3)
        ? `${digits.slice(0, at)}${next}${digits[at]}${digits.slice(at + 2)}`
        : `${digits.slice(0, at)}${s.int(0, 9)}${digits.slice(at + 1)}`;
    if (!/^0\d/.test(written) && isWrong(Number(written))) return Number(written);
  }
  return near(right > 2 * least && right - 2 * least > 0 ? right - 2 * least : right + 2 * least);
}

const put = (s: Source, value: number, decimals: number, mode: Mode, slip: Slip): number => {
  const right = Number(value.toFixed(decimals));
  return mode === 'holds' ? right : mistaken(s, right, decimals, slip);
};

/** A percentage, right or surely wrong. */
export const pct = (s: Source, value: number, mode: Mode, slip: Slip = {}, decimals = s.int(1, 2)): Fig =>
  percent(put(s, value, decimals, mode, { least: 0.6, most: 100, ...slip }), decimals);

/** A part of a whole in percent. */
export const ratio = (
  s: Source,
  part: number,
  whole: number,
  mode: Mode,
  others: readonly number[] = [],
  decimals?: number,
): Fig => pct(s, (100 * part) / whole, mode, { others }, decimals);

const SCALES: Readonly<Record<string, number>> = { 亿: 1e8, 万: 1e4 };

/** 12.35亿元 from 1235: a figure in units of its last digit. */
export const fig = (units: number, decimals: number, unit: string): Fig => ({
  text: `${(units / 10 ** decimals).toFixed(decimals)}${unit}`,
  value: Math.round((units * (SCALES[unit[0] ?? ''] ?? 1) * 100) / 10 ** decimals) / 100,
});

/** The same, right or surely wrong; `parts` is of how many rounded figures it comes. */
export const stated = (
  s: Source,
  units: number,
  decimals: number,
  unit: string,
  mode: Mode,
  parts = 0,
  others: readonly number[] = [],
): Fig =>
  fig(mode === 'holds' ? units : mistaken(s, units, 0, { others, least: parts === 0 ? 1 : parts + 2 }), decimals, unit);

/** 2.3倍, 4.7个百分点, 1.26万元/户: any quotient or difference. */
export const worked = (s: Source, value: number, decimals: number, unit: string, mode: Mode, slip: Slip): Fig => {
  const number = put(s, value, decimals, mode, slip);
  return { text: `${number.toFixed(decimals)}${unit}`, value: number * (SCALES[unit[0] ?? ''] ?? 1) };
};

/** Several claims of one passage of which one may fail. */
export function several(s: Source, n: number, mode: Mode) {
  const bad = s.int(0, n - 1);
  return {
    of: (i: number): Mode => (i === bad ? mode : 'holds'),
    claim: (
      i: number,
      kind: string,
      operands: readonly Fig[],
      stands: Fig,
      params?: Readonly<Record<string, number>>,
    ): readonly Claim[] =>
      mode === 'trap'
        ? []
        : [{ kind, operands, stated: stands, holds: i !== bad || mode === 'holds', ...(params && { params }) }],
  };
}

/** How a figure moved, for clauses of which nothing follows. */
export const grew = (s: Source): string => `${s.pick(['增长', '下降', '增长'])}${(s.int(6, 290) / 10).toFixed(1)}%`;
export const up = (s: Source): string => `增长${(s.int(12, 190) / 10).toFixed(1)}%`;
export const any = (s: Source, low: number, high: number): Fig => percent(s.int(low * 10, high * 10) / 10, 1);

export const whole = (s: Source, low: number, high: number): string => String(s.int(low, high));

/** Units of the last digit: some tens to some thousands. */
export const money = (s: Source): number => (s.chance(0.5) ? s.int(2100, 9900) : s.int(11_000, 98_000));
/** As many of a thing as a town or a city has. */
export const lot = (s: Source): number => (s.chance(0.5) ? s.int(130, 990) : s.int(1040, 9800));
/** The year after, as a factor. */
export const factor = (s: Source, isUp: boolean): number => (isUp ? 1.04 + 0.4 * s.next() : 0.6 + 0.35 * s.next());
