import { previousLike } from './change-evidence.js';
import { ofAim } from './differences.js';
import type { Mention } from './mention.js';
import { baseNamedBy, basesNamedBy, isNamedPair, isSpeltBase } from './named-base.js';
import type { StatementKind } from './statement.js';
import { comesOut } from './weigh.js';
import type { Spot } from './window.js';

/** How far the figures that a change speaks of may stand back, and how far behind. */
const BACK = 14;
const BEHIND = 2;

/** Figures of the claim's sentence and the one before, near enough to be spoken of. */
function near(claim: Spot, line: readonly Spot[]): Spot[] {
  return line
    .slice(Math.max(0, claim.index - BACK), claim.index + BEHIND + 1)
    .filter((s) => s !== claim && s.sentence >= claim.sentence - 1 && s.sentence <= claim.sentence);
}

/** Is a figure of an earlier time, by its own words or by those of its clause, or what lies between? */
const isEarlier = ({ m, group }: Spot): boolean => m.act.kind === 'delta' || previousLike(m, group) !== 'no';

const ofKind = (claim: Mention, { q, act }: Mention): boolean =>
  claim.act.kind === 'points'
    ? q.class === 'percentage' && act.kind !== 'change'
    : q.class !== 'percentage' && q.class !== 'points' && act.kind !== 'time';

/** Does the wording name what a figure is compared with: last year's, a difference, two years? */
const isCompared = (claim: Mention, spots: readonly Spot[]): boolean =>
  spots.filter(({ m }) => m.q.class === 'year').length > 1 ||
  spots.some((s) => ofKind(claim, s.m) && isEarlier(s)) ||
  (claim.lead.includes('环比') && spots.some(({ m }) => m.q.class === 'date' && m.q.start > claim.q.end));

/** 甲镇比乙镇高⟦3个百分点⟧, 高于全县增速⟦2个百分点⟧: two figures bear these names. */
const isOfNamedPair = (claim: Spot, spots: readonly Spot[], line: readonly Spot[]): boolean =>
  claim.m.act.kind === 'points' &&
  (/[比较][一-鿿]/.test(claim.m.lead) ||
    baseNamedBy(claim.m) !== undefined ||
    spots.some((p) => isSpeltBase(claim, p))) &&
  spots.some(
    (c) =>
      c.m.q.class === 'percentage' &&
      spots.some((p) => p !== c && p.m.q.class === 'percentage' && isNamedPair(claim, c, p, line)),
  );

/** Does any pair of figures come out at what is stated? `end`: one end of what follows, of the one bound and the other. */
function anyPairFits(
  kind: StatementKind,
  claim: Mention,
  spots: readonly Spot[],
  end: (current: number, previous: number) => number,
): boolean {
  for (let i = 0; i < spots.length; i++) {
    const c = (spots[i] as Spot).m;
    for (let k = 0; k < spots.length; k++) {
      const p = (spots[k] as Spot).m;
      if (c === p || c.q.class !== p.q.class) continue;
      const [a, b] = [end(c.low, p.high), end(c.high, p.low)];
      if (comesOut(kind, Math.min(a, b), Math.max(a, b), false, claim)) return true;
    }
  }
  return false;
}

/**
 * Is a change worth reading? Where the wording names nothing to compare with and no two figures come out at it, nothing
 * would be said of it: most figures of a bulletin tell their growth and not what they grew from.
 */
export function wakes(claim: Spot, line: readonly Spot[]): boolean {
  const { m } = claim;
  const spots = near(claim, line);
  if (isCompared(m, spots) || isOfNamedPair(claim, spots, line) || /相差$/.test(m.lead)) return true;
  if (ofAim(claim, line)) return true;
  if (basesNamedBy(claim, line, spots).length > 0) return true;
  switch (m.act.kind) {
    case 'change': {
      const sign = m.act.direction === 'up' ? 100 : -100;
      return anyPairFits('change', m, spots, (c, p) => sign * (c / p - 1));
    }
    case 'points': {
      const sign = m.act.direction === 'down' ? -1 : 1;
      return anyPairFits('points', m, spots, (c, p) => sign * (c - p));
    }
    default:
      return true;
  }
}
