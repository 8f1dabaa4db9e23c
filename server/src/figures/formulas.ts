import { addIntervals, closed, divIntervals, exactly, scaleInterval, subIntervals } from '../quantity/interval.js';
import type { Interval } from '../quantity/quantity.js';
import { HUNDRED, neg, ONE, type Rational, rational, sign, sub, ZERO } from '../quantity/rational.js';
import type { Direction } from './act.js';
import type { Mention } from './mention.js';
import { isRest } from './partition.js';
import { rateAlternatives } from './rate-alternatives.js';
import { around } from './real.js';
import { type Alternative, type Claim, percentOf, printed, total } from './verdict.js';

const plus = (all: readonly Mention[]): string =>
  all.length === 1 ? all.map(printed).join('') : `（${all.map(printed).join('＋')}）`;

/** What of a rate's name its part does not say: 调解参与率 beside 调解121件 asks about 参与率. */
function openNameOf(name: string, part: Mention | undefined): string {
  const stem = name.slice(0, -1);
  for (let cut = 1; cut <= 3 && stem.length - cut > 1; cut++)
    if (part?.lead.includes(stem.slice(-cut - 2, -cut)) && !part.lead.includes(stem.slice(-cut)))
      return name.slice(-cut - 1);
  return name;
}

/** Parts ÷ wholes × 100. */
export function percentClaim(
  shape: string,
  stated: Mention,
  parts: readonly Mention[],
  wholes: readonly Mention[],
  balanced: boolean,
  question: boolean,
): Claim | undefined {
  const computed = percentOf(total(parts), total(wholes));
  if (!computed) return undefined;
  const inOrder = [...wholes].sort((a, b) => a.q.start - b.q.start);
  const [part, whole] = [parts[0], wholes[0]];
  const name = stated.act.kind === 'rate' ? openNameOf(stated.act.name, part) : undefined;
  const within = parts.every((p) => wholes.includes(p));
  return {
    kind: 'rate',
    pattern: `rate/${shape}`,
    stated,
    terms: [
      ...parts.map((mention) => ({ role: 'part' as const, mention })),
      ...wholes
        .filter((w) => !parts.includes(w))
        .map((mention, i) => ({
          role: within ? ('other' as const) : i > 0 ? ('carry' as const) : ('whole' as const),
          mention,
        })),
    ],
    formula: `${plus(parts)}÷${plus(wholes.length > 1 ? inOrder : wholes)}`,
    computed,
    grade: question && name ? 'question' : 'contradiction',
    ...(name && { name }),
    ...(balanced && { balanced }),
    ...(part &&
      whole &&
      parts.length + wholes.length === 2 && { alternatives: () => rateAlternatives(stated, part, whole) }),
  };
}

const flip = (a: Interval): Interval => ({
  low: a.high && neg(a.high),
  high: a.low && neg(a.low),
  lowOpen: a.highOpen,
  highOpen: a.lowOpen,
});

const turned = (a: Interval, direction: Direction | undefined): Interval => (direction === 'down' ? flip(a) : a);

const gradeOf = ({ high }: Interval): Claim['grade'] =>
  high !== null && sign(high) < 0 ? 'direction' : 'contradiction';

/** (current − previous) ÷ previous × 100 in the direction that is stated. */
export function growthClaim(
  stated: Mention,
  current: Mention,
  previous: Mention,
  direction: Direction,
): Claim | undefined {
  const quotient = divIntervals(current.q.interval, previous.q.interval);
  if (!quotient) return undefined;
  const computed = turned(scaleInterval(subIntervals(quotient, exactly(ONE)), HUNDRED), direction);
  const [a, b] = direction === 'down' ? [previous, current] : [current, previous];
  return {
    kind: 'change',
    pattern: 'change/previous',
    stated,
    terms: [
      { role: 'current', mention: current },
      { role: 'previous', mention: previous },
    ],
    formula: `（${printed(a)}－${printed(b)}）÷${printed(previous)}`,
    computed,
    grade: gradeOf(computed),
  };
}

/** delta ÷ (current ∓ delta) × 100, or delta ÷ previous × 100; `against`: the delta is worded the other way round. */
export function deltaClaim(
  stated: Mention,
  base: Mention,
  delta: Mention,
  role: 'current' | 'previous',
  rises: boolean,
  against: boolean,
): Claim | undefined {
  const previous =
    role === 'previous'
      ? base.q.interval
      : rises
        ? subIntervals(base.q.interval, delta.q.interval)
        : addIntervals(base.q.interval, delta.q.interval);
  const quotient = divIntervals(delta.q.interval, previous);
  if (!quotient) return undefined;
  const size = scaleInterval(quotient, HUNDRED);
  const computed = against ? flip(size) : size;
  return {
    kind: 'change',
    pattern: 'change/delta',
    stated,
    terms: [
      { role, mention: base },
      { role: 'delta', mention: delta },
    ],
    formula:
      role === 'previous'
        ? `${printed(delta)}÷${printed(base)}`
        : `${printed(delta)}÷（${printed(base)}${rises ? '－' : '＋'}${printed(delta)}）`,
    computed,
    grade: gradeOf(computed),
  };
}

/** current − previous: a difference, or percentage points. */
export function differenceClaim(
  kind: 'difference' | 'points',
  stated: Mention,
  current: Mention,
  previous: Mention,
  direction: Direction | undefined,
): Claim {
  const computed = turned(subIntervals(current.q.interval, previous.q.interval), direction);
  const [a, b] = direction === 'down' ? [previous, current] : [current, previous];
  return {
    kind,
    pattern: `${kind}/previous`,
    stated,
    terms: [
      { role: 'current', mention: current },
      { role: 'previous', mention: previous },
    ],
    formula: `${printed(a)}－${printed(b)}`,
    computed,
    grade: gradeOf(computed),
  };
}

/** What the last part would have to be; only a rest (其他, 其余) follows from the others. */
function restOf(stated: Mention, parts: readonly Mention[]): readonly Alternative[] {
  const last = parts.at(-1);
  if (!last || parts.length < 2 || !isRest(last) || stated.q.value === null) return [];
  const value = parts.slice(0, -1).reduce((left, { q }) => sub(left, q.value ?? ZERO), stated.q.value);
  return value.num > 0n ? [{ role: 'part', mention: last, value }] : [];
}

/** The parts of a total. */
export const sumClaim = (stated: Mention, parts: readonly Mention[]): Claim => ({
  kind: 'sum',
  pattern: 'sum/list',
  stated,
  terms: parts.map((mention) => ({ role: 'part', mention })),
  formula: parts.map(printed).join('＋'),
  computed: parts.reduce<Interval>((sum, { q }) => addIntervals(sum, q.interval), exactly(ZERO)),
  grade: 'contradiction',
  alternatives: () => restOf(stated, parts),
});

/** total ÷ count; a number of days that is not printed is a value of the wording. */
export function averageClaim(stated: Mention, total: Mention, count: Mention | number): Claim | undefined {
  const divisor: Interval = typeof count === 'number' ? exactly(rational(BigInt(count))) : count.q.interval;
  const computed = divIntervals(total.q.interval, divisor);
  return (
    computed && {
      kind: 'average',
      pattern: typeof count === 'number' ? 'average/implied' : 'average/named',
      stated,
      terms: [
        { role: 'total', mention: total },
        typeof count === 'number'
          ? { role: 'count', value: rational(BigInt(count)) }
          : { role: 'count', mention: count },
      ],
      formula: `${printed(total)}÷${typeof count === 'number' ? count : printed(count)}`,
      computed,
      grade: 'contradiction',
    }
  );
}

/** total ÷ count × 1000: how much of something so many have together. */
export function perManyClaim(stated: Mention, total: Mention, count: Mention, each: number): Claim | undefined {
  const quotient = divIntervals(total.q.interval, count.q.interval);
  return (
    quotient && {
      kind: 'average',
      pattern: 'average/per-many',
      stated,
      terms: [
        { role: 'total', mention: total },
        { role: 'count', mention: count },
      ],
      formula: `${printed(total)}÷${printed(count)}×${each}`,
      computed: scaleInterval(quotient, rational(BigInt(each))),
      grade: 'contradiction',
    }
  );
}

/** The real function of an interval, rounded outward; undefined where it has no value. */
function mapped({ low, high }: Interval, f: (x: number) => number): Interval | undefined {
  if (low === null || high === null) return undefined;
  const at = ({ num, den }: Rational): number => f(Number(num) / Number(den));
  const ends = [at(low), at(high)];
  if (!ends.every(Number.isFinite)) return undefined;
  return closed(around(Math.min(...ends), 'down'), around(Math.max(...ends), 'up'));
}

/** How often one figure holds another: as a multiple, its growth, in doublings, or one to the other (for 100). */
export function multipleClaim(
  stated: Mention,
  current: Mention,
  previous: Mention,
  form: string,
  hundred: boolean,
): Claim | undefined {
  const quotient = divIntervals(current.q.interval, previous.q.interval);
  const computed =
    quotient &&
    (form === 'growth'
      ? subIntervals(quotient, exactly(ONE))
      : form === 'doublings'
        ? mapped(quotient, Math.log2)
        : hundred
          ? scaleInterval(quotient, HUNDRED)
          : quotient);
  if (!computed) return undefined;
  const [c, p] = [printed(current), printed(previous)];
  return {
    kind: 'times',
    pattern: `times/${form}`,
    stated,
    terms:
      form === 'ratio'
        ? [
            { role: 'part', mention: current },
            { role: 'whole', mention: previous },
          ]
        : [
            { role: 'current', mention: current },
            { role: 'previous', mention: previous },
          ],
    formula:
      form === 'growth'
        ? `（${c}－${p}）÷${p}`
        : form === 'doublings'
          ? `log₂（${c}÷${p}）`
          : `${c}÷${p}${hundred ? '×100' : ''}`,
    computed,
    grade: form === 'ratio' ? 'question' : gradeOf(computed),
  };
}

const perYear =
  (n: number) =>
  (ratio: number): number =>
    100 * (ratio ** (1 / n) - 1);

const years = (n: number) => ({ role: 'years', value: rational(BigInt(n)) }) as const;

/** (end ÷ start)^(1/n) − 1 in per cent. */
export function yearlyClaim(
  stated: Mention,
  start: Mention,
  end: Mention,
  n: number,
  direction: Direction,
): Claim | undefined {
  const quotient = divIntervals(end.q.interval, start.q.interval);
  const growth = quotient && mapped(quotient, perYear(n));
  return (
    growth && {
      kind: 'cagr',
      pattern: 'cagr/values',
      stated,
      terms: [{ role: 'start', mention: start }, { role: 'end', mention: end }, years(n)],
      formula: `（${printed(end)}÷${printed(start)}）^(1/${n})－1`,
      computed: turned(growth, direction),
      grade: 'question',
    }
  );
}

/** (1 + growth)^(1/n) − 1 in per cent. */
export function yearlyOfTotalClaim(
  stated: Mention,
  total: Mention,
  n: number,
  direction: Direction,
  rises: boolean,
): Claim | undefined {
  const change = scaleInterval(total.q.interval, rational(1n, 100n));
  const ratio = rises ? addIntervals(exactly(ONE), change) : subIntervals(exactly(ONE), change);
  const growth = mapped(ratio, perYear(n));
  return (
    growth && {
      kind: 'cagr',
      pattern: 'cagr/growth',
      stated,
      terms: [{ role: 'total', mention: total }, years(n)],
      formula: `（1${rises ? '＋' : '－'}${printed(total)}）^(1/${n})－1`,
      computed: turned(growth, direction),
      grade: 'question',
    }
  );
}
