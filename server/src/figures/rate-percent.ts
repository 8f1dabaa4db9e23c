import { type Evidence, lazily, type Reading } from './evidence.js';
import { percentClaim } from './formulas.js';
import type { Mention } from './mention.js';
import { one } from './names.js';
import { isLoose } from './rate-told.js';

/** How far the name of another figure holds the words of the rate. */
export const OTHER = one((like) => `other key=${like}`);

/** How a percentage is read; see {@link Reading}. */
export type How = Pick<Reading, 'told' | 'place'> & { readonly balanced: boolean };

export const TOLD: How = { told: true, balanced: false };

export function percent(
  shape: Reading['shape'],
  claim: Mention,
  parts: readonly Mention[],
  wholes: readonly Mention[],
  how: How,
  evidence: () => Evidence,
): Reading {
  const single = parts.length === 1 && wholes.length === 1;
  const others = single ? wholes : wholes.filter((w) => !parts.includes(w));
  const inside = others.length < wholes.length;
  // Where the parts are counted in the whole they are as large there as here.
  const high = sum(others, 'high') + (inside ? sum(parts, 'low') : 0);
  const low = sum(others, 'low') + (inside ? sum(parts, 'high') : 0);
  const { balanced } = how;
  const reading: Reading = lazily(
    {
      kind: 'rate',
      shape,
      figures: parts.concat(others),
      low: ratio(sum(parts, 'low'), high),
      high: ratio(sum(parts, 'high'), low),
      told: how.told,
      place: how.place,
      balanced,
      prove: () => percentClaim(shape, claim, parts, wholes, balanced, isLoose(reading.evidence)),
    },
    evidence,
  );
  return reading;
}

function sum(all: readonly Mention[], bound: 'low' | 'high'): number {
  let of = 0;
  for (let i = 0; i < all.length; i++) of += (all[i] as Mention)[bound];
  return of;
}

const ratio = (a: number, b: number): number => (b > 0 ? (100 * a) / b : Number.POSITIVE_INFINITY);
