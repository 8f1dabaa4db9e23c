import { exactly, meets } from '../quantity/interval.js';
import { div, HUNDRED, mul, type Rational, roundTo } from '../quantity/rational.js';
import type { Mention } from './mention.js';
import { type Alternative, percentOf, statedInterval } from './verdict.js';

/** Other figures that would make part ÷ whole = rate hold. */
export function rateAlternatives(rate: Mention, part: Mention, whole: Mention): Alternative[] {
  if (!rate.q.value || !part.q.value || !whole.q.value || rate.q.value.num <= 0n) return [];
  const stated = statedInterval('rate', rate.q);
  const fits = (a: Rational, b: Rational): boolean => {
    const computed = percentOf(exactly(a), exactly(b));
    return computed !== undefined && meets(stated, computed);
  };
  // In steps of the last printed digit; kept only where it makes the rate come out.
  const nearest = (value: Rational, { ulp }: Mention['q']) => mul(roundTo(div(value, ulp), 0), ulp);
  const newPart = nearest(div(mul(rate.q.value, whole.q.value), HUNDRED), part.q);
  const newWhole = nearest(div(mul(part.q.value, HUNDRED), rate.q.value), whole.q);
  return [
    ...(fits(newPart, whole.q.value) ? [{ role: 'part', mention: part, value: newPart } as const] : []),
    ...(fits(part.q.value, newWhole) ? [{ role: 'whole', mention: whole, value: newWhole } as const] : []),
  ];
}
