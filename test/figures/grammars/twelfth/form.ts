import type { Claim, Fig, Mode, say, Written } from '../compose.js';
import { familyOf } from '../grammar.js';
import type { Source } from '../source.js';
import { twelfthWords } from './words.js';

/** Grammars over the words of the twelfth family, and traps by themselves. */
export const { grammar: twelfth, trap } = familyOf('twelfth', twelfthWords);

type Draft = ReturnType<typeof say>;

/** What is said with its claims; in mode `trap` the other sentence, which states nothing. */
export const tell = (mode: Mode, told: Draft, claims: readonly (readonly Claim[])[], silent: Draft): Written =>
  mode === 'trap' ? { draft: silent, claims: [] } : { draft: told, claims: claims.flat() };

interface Slip {
  /** Figures beside it, which may be copied by mistake. */
  readonly near?: readonly number[];
  /** So far off at least that no rounding explains it. */
  readonly least?: number;
  readonly most?: number;
  /** Not under it. */
  readonly from?: number;
}

/** One digit changed, two swapped, or the figure beside it. */
function careless(s: Source, digits: string, near: readonly number[]): number {
  const way = s.next();
  if (near.length > 0 && way < 0.3) return s.pick(near);
  const at = s.int(0, digits.length - 1);
  const [own, next] = [digits[at] ?? '', digits[at + 1] ?? ''];
  if (own === '.') return Number.NaN;
  const written =
    way < 0.55 && /\d/.test(next)
      ? `${digits.slice(0, at)}${next}${own}${digits.slice(at + 2)}`
      : `${digits.slice(0, at)}${s.int(0, 9)}${digits.slice(at + 1)}`;
  return /^0\d/.test(written) ? Number.NaN : Number(written);
}

/** Half of the wrong figures are slips of the pen, half are anything. */
function mistaken(
  s: Source,
  right: number,
  decimals: number,
  { near = [], least = 1, most = 9e12, from = 0 }: Slip,
): number {
  const isCareless = s.chance(0.5);
  for (let tries = 0; tries < 300; tries++) {
    const drawn =
      isCareless && tries < 200 ? careless(s, right.toFixed(decimals), near) : right * (0.3 + 1.6 * s.next());
    const value = Number(drawn.toFixed(decimals));
    if (value > 0 && value >= from && value <= most && Math.abs(value - right) >= least) return value;
  }
  return Number((from === 0 && right > 3 * least ? right - 2 * least : right + 2 * least).toFixed(decimals));
}

const SCALES: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['万', 1e4],
  ['‰', 0.1],
];

/** 12.35亿元 from 12.35; `parted` writes 1,235.00. */
const written = (value: number, decimals: number, unit: string, isParted: boolean): Fig => {
  const digits = value.toFixed(decimals);
  const scale = SCALES.find(([mark]) => unit.startsWith(mark))?.[1] ?? 1;
  return {
    text: `${isParted ? digits.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',') : digits}${unit}`,
    value: Math.round(Number(digits) * scale * 1000) / 1000,
  };
};

/** A figure in units of its last digit, as it should be. */
export const fig = (units: number, decimals: number, unit: string, isParted = false): Fig =>
  written(units / 10 ** decimals, decimals, unit, isParted);

/**
 * The same, wrong unless it holds; `parts` is of how many rounded figures it comes. A total of a list that may be open
 * is wrong for sure on one side only.
 */
export const put = (
  s: Source,
  mode: Mode,
  units: number,
  decimals: number,
  unit: string,
  {
    parts = 0,
    side,
    near = [],
    isParted = false,
  }: { parts?: number; side?: 'over' | 'under'; near?: readonly number[]; isParted?: boolean } = {},
): Fig =>
  fig(
    mode !== 'holds'
      ? mistaken(s, units, 0, {
          near,
          least: parts === 0 ? 1 : parts + 2,
          ...(side === 'under' && { most: units }),
          ...(side === 'over' && { from: units }),
        })
      : units,
    decimals,
    unit,
    isParted,
  );

/** A percentage, ‰, multiple or difference of rates, wrong unless it holds. */
export function worked(
  s: Source,
  mode: Mode,
  value: number,
  { decimals = s.int(1, 2), unit = '%', ...slip }: Slip & { readonly decimals?: number; readonly unit?: string } = {},
): Fig {
  const right = Number(value.toFixed(decimals));
  return written(
    mode !== 'holds' ? mistaken(s, right, decimals, { least: 0.5, ...slip }) : right,
    decimals,
    unit,
    false,
  );
}

/** part ÷ whole in percent. */
export const share = (
  s: Source,
  mode: Mode,
  part: number,
  whole: number,
  near: readonly number[] = [],
  decimals?: number,
) => worked(s, mode, (100 * part) / whole, { near, most: 100, ...(decimals !== undefined && { decimals }) });

/** The rate of a change that is given by its amount. */
export function byAmount(s: Source, mode: Mode, current: number, delta: number, isUp: boolean, decimals = 1): Fig {
  const right = (100 * delta) / (isUp ? current - delta : current + delta);
  return worked(s, mode, right, { decimals, least: 0.4 + (1.5 * right) / delta, near: [(100 * delta) / current + 2] });
}

/** Several claims of one passage of which one may fail. */
export function several(s: Source, mode: Mode, n: number) {
  const bad = s.int(0, n - 1);
  const of = (i: number): Mode => (i === bad || mode === 'trap' ? mode : 'holds');
  return {
    of,
    claim: (
      i: number,
      kind: string,
      operands: readonly Fig[],
      stated: Fig,
      params?: Readonly<Record<string, number>>,
    ): readonly Claim[] => [{ kind, operands, stated, holds: of(i) !== 'fails', ...(params && { params }) }],
  };
}

export const isUp = (s: Source): boolean => s.chance(0.7);
export const pct = (s: Source, low: number, high: number): string => `${(s.int(low * 10, high * 10) / 10).toFixed(1)}%`;
/** How a figure moved, for clauses of which nothing follows. */
export const grew = (s: Source): string => `${s.pick(['增长', '增长', '下降'])}${pct(s, 1, 24)}`;
/** How a total and its parts grew, the total as its parts did. */
export function grown(s: Source, parts: readonly number[], low: number, high: number) {
  const rates = parts.map(() => s.int(low * 10, high * 10));
  const before = parts.map((units, i) => units / (1 + (rates[i] ?? 0) / 1000));
  const add = (list: readonly number[]): number => list.reduce((x, y) => x + y);
  const total = Math.round((add(parts) / add(before) - 1) * 1000);
  return { total, parts: rates.map((tenths) => `增长${(tenths / 10).toFixed(1)}%`) };
}

/** Units of the last digit: some hundreds to some ten thousands. */
export const money = (s: Source): number => (s.chance(0.5) ? s.int(310, 9900) : s.int(10_100, 98_000));
export const lot = (s: Source): number => (s.chance(0.6) ? s.int(110, 990) : s.int(1010, 9800));
export const n = (s: Source, low: number, high: number): string => String(s.int(low, high));
