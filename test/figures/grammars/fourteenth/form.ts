import type { Fig, Mode } from '../compose.js';
import { familyOf } from '../grammar.js';
import type { Source } from '../source.js';
import { add, misprinted } from '../thirteenth/form.js';
import { fig, tell } from '../twelfth/form.js';
import { fourteenthWords } from './words.js';

/** Grammars over the words of the fourteenth family, and traps by themselves. */
export const { grammar: fourteenth, trap } = familyOf('fourteenth', fourteenthWords);

interface Slip {
  /** What may stand there instead: last year's figure, a rate of another base; in units of the last digit. */
  readonly stale?: readonly number[];
  /** Values that another reading makes right. */
  readonly avoid?: readonly number[];
  /** So many units off at least. */
  readonly least?: number;
  readonly most?: number;
}

/** As a clerk errs: mostly a digit mistyped or two swapped, else a figure that belongs elsewhere. */
function mistaken(s: Source, units: number, { stale = [], avoid = [], least = 1, most = 9e14 }: Slip): number {
  const isStale = stale.length > 0 && s.chance(0.35);
  for (let tries = 0; tries < 400; tries++) {
    const drawn = isStale && tries < 20 ? Math.round(s.pick(stale)) : misprinted(s, units);
    const isFar = [units, ...avoid].every((other) => Math.abs(drawn - other) >= least);
    if (drawn > 0 && drawn <= most && isFar) return drawn;
  }
  throw new Error(`no wrong figure for ${units}`);
}

/** A figure in units of its last digit, wrong unless it holds. */
export const put = (s: Source, mode: Mode, units: number, decimals: number, unit: string, slip: Slip = {}): Fig =>
  fig(mode === 'holds' ? units : mistaken(s, units, slip), decimals, unit);

/** A count, wrong unless it holds; last year's count is one of the mistakes. */
export const tally = (s: Source, mode: Mode, right: number, unit: string): Fig =>
  put(s, mode, right, 0, unit, { stale: [right * (0.84 + 0.3 * s.next())] });

/** The total of parts, each in units of its last digit; in a trap it is a whole with room for more than these. */
export const summed = (s: Source, mode: Mode, parts: readonly number[], decimals: number, unit: string): Fig =>
  mode === 'trap'
    ? fig(Math.round(add(parts) * (1.06 + 0.5 * s.next())), decimals, unit)
    : put(s, mode, add(parts), decimals, unit, {
        least: decimals === 0 ? 1 : parts.length + 2,
        stale: [add(parts) * (0.84 + 0.3 * s.next()), add(parts.slice(1))],
      });

interface Share {
  /** Figures that may be taken for the whole by mistake. */
  readonly bases?: readonly number[];
  /** Percentages that may be copied. */
  readonly near?: readonly number[];
  readonly avoid?: readonly number[];
  readonly most?: number;
  readonly decimals?: number;
  readonly unit?: string;
}

/** part ÷ whole as a percentage, wrong by a third of a point and more unless it holds. */
export function rate(s: Source, mode: Mode, part: number, whole: number, own: Share = {}): Fig {
  const { bases = [], near = [], avoid = [], most = 100, decimals = s.int(1, 2), unit = '%' } = own;
  const scale = 10 ** decimals * (unit === '‰' ? 10 : 1);
  const units = (percent: number): number => Math.round(percent * scale);
  const right = (100 * part) / whole;
  return put(s, mode, units(right), decimals, unit, {
    stale: [right - 4 + 8 * s.next(), ...bases.map((base) => (100 * part) / base), ...near].map(units),
    avoid: avoid.map(units),
    least: Math.ceil(0.33 * 10 ** decimals),
    most: units(most),
  });
}

/** How far something moved, in percent; a clerk may take the later figure as its base. */
export const moved = (s: Source, mode: Mode, now: number, before: number, near: readonly number[] = []): Fig =>
  rate(s, mode, Math.abs(now - before), before, { bases: [now], near, most: 900 });

/** A count that lies within another: for sentences that state nothing of the two. */
export const within = (s: Source, all: number, unit: string): Fig => fig(s.part(all, 0.05, 0.3), 0, unit);

/** A quotient, wrong by a hundredth and more unless it holds. */
export const quotient = (s: Source, mode: Mode, right: number, decimals: number, unit: string): Fig => {
  const units = Math.round(right * 10 ** decimals);
  return put(s, mode, units, decimals, unit, {
    stale: [units * (0.8 + 0.4 * s.next())],
    least: Math.max(2, Math.ceil(units / 100)),
  });
};

/** A whole, a part of it and a growth or place that concerns neither. */
export const pair = (s: Source, low = 0.55, high = 0.97) => {
  const whole = s.whole();
  return [whole, s.part(whole, low, high)] as const;
};

export const whole = (units: number, unit: string): Fig => fig(units, 0, unit);

/** 37.5%: a percentage of something else. */
export const stray = (s: Source, low: number, high: number): string => `${(low + (high - low) * s.next()).toFixed(1)}%`;

/** A number of something else. */
export const some = (s: Source, low: number, high: number): string => String(s.int(low, high));

export { add, fig, tell };
