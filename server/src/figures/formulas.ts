import { addIntervals, divIntervals, exactly, scaleInterval, subIntervals } from '../quantity/interval.js';
import type { Interval } from '../quantity/quantity.js';
import { HUNDRED, neg, ONE, sign, sub, ZERO } from '../quantity/rational.js';
import type { Direction } from './acts.js';
import { isRest } from './partition.js';
import { rateAlternatives } from './rate-base.js';
import { type Claim, percentOf, printed, total } from './verdict.js';
import type { Mention } from './view.js';

const plus = (all: readonly Mention[]): string =>
  all.length === 1 ? all.map(printed).join('') : `（${all.map(printed).join('＋')}）`;

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
  const name = stated.act.kind === 'rate' ? stated.act.name : undefined;
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
    ...(part && whole && parts.length + wholes.length === 2 && { alternatives: rateAlternatives(stated, part, whole) }),
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
function restOf(stated: Mention, parts: readonly Mention[]): Claim['alternatives'] {
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
  alternatives: restOf(stated, parts) ?? [],
});
