import { worded } from '../lexicon/worded.js';
import { divIntervals, scaleInterval } from '../quantity/interval.js';
import type { Interval } from '../quantity/quantity.js';
import { div, type Rational, rational } from '../quantity/rational.js';
import { sameKin, timesOf, unitAt } from '../quantity/units.js';
import { around } from './change-evidence.js';
import { Evidence, type Reading } from './evidence.js';
import type { Mention } from './mention.js';
import { isPlain } from './scope.js';
import { apart, ranked, Sides } from './sides.js';
import { type Claim, printed } from './verdict.js';
import type { Spot } from './window.js';
import { content, isForeign, likeness } from './words.js';

const REACH = 14;

/** The name of a quotient says that it follows from two others: 人口⟦密度⟧, ⟦均价⟧, ⟦单产⟧. */
const QUOTIENT = worded`${'quotient.name'}`;

/** What somebody fixed, or an end of a range, follows from nothing: 补贴⟦标准⟧50元/亩. */
const FIXED = worded`${'quotient.fixed'}`;

/** The two units of 200人/平方公里. Capacities (吨/日) and wages (元/月) are no quotients of figures in a text. */
function unitsOf({ q, tail }: Mention): readonly [total: string, count: string] | undefined {
  if (!/^[/／]/.test(tail) && !q.unit.includes('/')) return undefined;
  // Some such units are read as one: 元/人.
  const [total = '', own] = q.unit.split('/');
  const behind = own ?? /^[/／](?=(.*))/.exec(tail)?.[1] ?? '';
  const count = unitAt(behind, 0);
  if (total === '' || !count || count.class === 'duration' || count.class === 'date') return undefined;
  const rest = own === undefined ? behind.slice(count.text.length) : tail;
  return /^[/／·]/.test(rest) ? undefined : [total, count.text];
}

/** Is its unit a quotient of two? */
export const isPerUnit = ({ m }: Spot): boolean => m.q.value !== null && unitsOf(m) !== undefined;

/** How many of a unit the unit of a figure holds: 1000 公斤 in 吨; undefined where it is of another sort. */
export const factorOf = ({ q }: Mention, unit: string): bigint | undefined =>
  sameKin(q.unit, unit) ? 1n : timesOf(q.unit, unit);

interface Operand {
  readonly spot: Spot;
  readonly factor: bigint;
}

/** Figures near a claim that are measured in a unit, or in one that holds it. */
const measuredIn = (claim: Spot, near: readonly Spot[], unit: string): Operand[] =>
  near.flatMap((spot) => {
    const factor = spot.m === claim.m || unitsOf(spot.m) ? undefined : factorOf(spot.m, unit);
    return factor === undefined ? [] : [{ spot, factor }];
  });

export const scaled = (value: number, factor: bigint): number => value * Number(factor);

/** ⟦200人/平方公里⟧ beside 50万人 and 2500平方公里: what its units say it is a quotient of. */
export function perUnitReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  const [top, bottom] = unitsOf(claim.m) ?? [];
  if (top === undefined || bottom === undefined) return [];
  const near = around(claim, line, (m) => isPlain(m) && m.n > 0, REACH);
  const totals = measuredIn(claim, near, top).slice(0, 5);
  const counts = measuredIn(claim, near, bottom).slice(0, 5);
  const named = QUOTIENT.test(claim.m.lead);
  const words = QUOTIENT.strip(content(claim.m.lead));
  const sides = new Sides(claim, line);
  return totals.flatMap(({ spot: total, factor: f }, rank) =>
    counts.flatMap(({ spot: count, factor: g }, at): Reading[] =>
      count === total
        ? []
        : [
            {
              kind: 'average',
              shape: 'per-unit',
              evidence: new Evidence(
                [
                  `total=${likeness(words.slice(-4), total.name)}`,
                  ranked(rank),
                  `count rank ${at}`,
                  totals.length === 1 && counts.length === 1 ? 'no other' : 'others',
                  apart(total, count),
                  named ? 'named a quotient' : 'unnamed quotient',
                  sides.joint(total, count, count.index < total.index ? 'count first' : 'total first'),
                  ...(FIXED.test(claim.m.lead) ? ['fixed'] : []),
                  ...(isForeign(words, total.name + count.name) ? ['another subject'] : []),
                  ...(claim.plan !== total.plan || claim.plan !== count.plan ? ['moods'] : []),
                ],
                sides.at('t', total),
                sides.at('c', count),
              ),
              figures: [total.m, count.m],
              low: scaled(total.m.low, f) / scaled(count.m.high, g),
              high: scaled(total.m.high, f) / scaled(count.m.low, g),
              told: named,
              prove: () => perUnitClaim(claim.m, total.m, count.m, f, g),
            },
          ],
    ),
  );
}

const times = (m: Mention, factor: bigint): string => (factor === 1n ? printed(m) : `${printed(m)}×${factor}`);

/** total ÷ count in the units of the claim. */
export function perUnitClaim(stated: Mention, total: Mention, count: Mention, f: bigint, g: bigint): Claim | undefined {
  const quotient: Interval | undefined = divIntervals(total.q.interval, count.q.interval);
  const factor: Rational = div(rational(f), rational(g));
  return (
    quotient && {
      kind: 'average',
      pattern: 'average/per-unit',
      stated,
      terms: [
        { role: 'total', mention: total },
        { role: 'count', mention: count },
      ],
      formula: `${times(total, f)}÷${g === 1n ? printed(count) : `（${times(count, g)}）`}`,
      computed: scaleInterval(quotient, factor),
      grade: 'contradiction',
    }
  );
}
