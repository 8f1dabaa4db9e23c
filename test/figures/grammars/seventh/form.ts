import type { Claim, Fig, Mode, say, Written } from '../compose.js';
import { yi } from '../fourth/form.js';
import { claim, familyOf, holding } from '../grammar.js';
import { count, percent, type Source, unitless, wan } from '../source.js';
import { seventhWords } from './words.js';

type Draft = ReturnType<typeof say>;

/** Grammars over the words of the seventh family, and traps by themselves. */
export const { grammar: seventh, trap } = familyOf('seventh', seventhWords);

/** One of several wordings of the same claims, or one of several sentences that look like it. */
export const told = (
  s: Source,
  mode: Mode,
  wordings: readonly Draft[],
  claims: readonly (readonly Claim[])[],
  traps: readonly Draft[],
): Written =>
  mode === 'trap' ? { draft: s.pick(traps), claims: [] } : { draft: s.pick(wordings), claims: claims.flat() };

/** One digit changed or two swapped, as a hand slips: off by a point and more, or by three tenths. */
export function slip(s: Source, value: number, decimals: number, most = Number.POSITIVE_INFINITY): number {
  const text = value.toFixed(decimals);
  const whole = text.split('.')[0] ?? '';
  for (let tries = 0; tries < 80; tries++) {
    const at = decimals > 0 && s.chance(0.15) ? whole.length + 1 : s.int(0, whole.length - 1);
    const next = s.int(0, 9);
    const changed =
      s.chance(0.25) && whole.length > 1 && at < whole.length - 1
        ? `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`
        : `${text.slice(0, at)}${next}${text.slice(at + 1)}`;
    const candidate = Number(changed);
    const off = Math.abs(candidate - value);
    if (candidate > 0 && candidate <= most && off >= (decimals > 0 ? 0.3 : 1) && !/^0\d/.test(changed))
      return candidate;
  }
  return value > 2 ? value - 1 : value + 1;
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

export const right = (s: Source, value: number, decimals: number, mode: Mode, most?: number): number =>
  mode === 'holds' ? rounded(value, decimals) : slip(s, rounded(value, decimals), decimals, most);

/** 92.4%: part of whole, right or with a slip. */
export const share = (s: Source, part: number, whole: number, mode: Mode, decimals = s.int(1, 2), most = 100): Fig =>
  percent(right(s, (100 * part) / whole, decimals, mode, most), decimals);

/** 8.5%: how far a figure moved, right or with a slip. */
export const moved = (s: Source, now: number, before: number, mode: Mode, decimals = s.int(1, 2)): Fig =>
  percent(right(s, Math.abs((100 * (now - before)) / before), decimals, mode), decimals);

export const counted = (s: Source, value: number, unit: string, mode: Mode): Fig =>
  count(right(s, value, 0, mode), unit);

/** Money in hundredths of 万元 or 亿元, right or with a slip. */
export const wans = (s: Source, hundredths: number, mode: Mode, unit = '元'): Fig =>
  wan(right(s, hundredths / 100, 2, mode) * 10_000, 2, unit);
export const yis = (s: Source, hundredths: number, mode: Mode): Fig =>
  yi(right(s, hundredths / 100, 2, mode) * 100_000_000);

export const points = (s: Source, a: number, b: number, mode: Mode): Fig =>
  unitless(right(s, Math.abs(a - b), 1, mode), 1, '个百分点');

/** As many as a county or a city has in a year. */
export const many = (s: Source): number => (s.chance(0.6) ? s.int(110, 990) : s.int(1000, 9800));

export const some = (s: Source, low: number, high: number): Fig => percent(s.int(low * 10, high * 10) / 10, 1);
export const gained = (s: Source): string => `${s.pick(['提高', '上升'])}${(s.int(3, 60) / 10).toFixed(1)}个百分点`;
export const grew = (s: Source): string => `${s.pick(['增长', '上升', '下降'])}${(s.int(6, 280) / 10).toFixed(1)}%`;

/** A whole, its part, what is left, and the rate of the part. */
export function rated(s: Source, w: number, unit: string, mode: Mode, low = 0.6, high = 0.98, decimals = s.int(1, 2)) {
  const p = s.part(w, low, high);
  return {
    w,
    p,
    W: count(w, unit),
    P: count(p, unit),
    Q: count(w - p, unit),
    R: share(s, p, w, mode, decimals),
    decimals,
  };
}

/** Members of a whole, the total right or with a slip. */
export function members(s: Source, n: number, unit: string, mode: Mode, all = many(s)) {
  const parts = s.split(all, n);
  const figs = parts.map((p) => count(p, unit)) as [Fig, Fig, Fig, Fig, Fig];
  return { all, parts, figs, W: counted(s, all, unit, mode) };
}

/** Members of a whole with a share each; one of them may be wrong. */
export function shared(s: Source, n: number, unit: string, mode: Mode, all = many(s)) {
  const { figs, parts, W } = members(s, n, unit, 'holds', all);
  const decimals = s.int(1, 2);
  const bad = s.int(0, n - 1);
  const R = parts.map((p, i) => share(s, p, all, i === bad ? mode : 'holds', decimals)) as [Fig, Fig, Fig, Fig];
  const rates = figs.flatMap((fig, i) => (i === bad ? claim : holding)(mode, 'rate', [fig, W], R[i] as Fig));
  return { all, W, figs, R, rates, sum: holding(mode, 'sum', figs, W) };
}

/** Where a figure goes: up by half at most, or down by not quite half. */
export const later = (s: Source, before: number, up: boolean): number =>
  Math.max(1, Math.round(before * (up ? 1.04 + 0.45 * s.next() : 0.55 + 0.4 * s.next())));

export { claim, holding };
