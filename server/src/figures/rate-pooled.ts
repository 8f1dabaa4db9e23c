import { isNamed } from './rate-lists.js';
import { comparable, isPlain } from './scope.js';
import { isCountOfItems } from './sum-seal.js';
import type { Mention } from './view.js';
import type { Spot } from './window.js';

/** How many pairs a pooled rate may have. */
const MOST = 8;
/** How many sentences off they may stand. */
const REACH = 2;

/** The figure beside a claim, past the number of what it speaks of: 两地合计. */
function nextTo({ index }: Spot, line: readonly Spot[], side: 'before' | 'behind'): Mention | undefined {
  const step = side === 'before' ? -1 : 1;
  const m = line[index + step]?.m;
  return m && isCountOfItems(m) ? line[index + 2 * step]?.m : m;
}

/** A whole and its part, member by member. */
export interface Pairs {
  readonly parts: readonly Spot[];
  readonly wholes: readonly Spot[];
  readonly evidence: readonly string[];
}

/**
 * 办结率96.5%，其中：甲镇92件，已办结90件；乙镇57件，已办结54件: pairs of a whole and a part that stand alike, ahead of
 * the rate or behind it. Only all figures of their sort there together: who leaves one out reads something else.
 */
export function pairsOf(claim: Spot, key: string, line: readonly Spot[], side: 'before' | 'behind'): Pairs | undefined {
  const first = nextTo(claim, line, side);
  if (!first) return undefined;
  const near = line.filter(
    (s) =>
      s.group === claim.group &&
      Math.abs(s.sentence - claim.sentence) <= REACH &&
      (side === 'before' ? s.index < claim.index : s.index > claim.index) &&
      isPlain(s.m) &&
      !isCountOfItems(s.m) &&
      comparable(s.m, first),
  );
  const own = near.filter((s) => s.sentence === claim.sentence);
  const all = own.length < 4 ? near : own;
  if (all.length < 4 || all.length % 2 !== 0 || all.length > 2 * MOST) return undefined;
  const wholes = all.filter((_, i) => i % 2 === 0);
  const parts = all.filter((_, i) => i % 2 === 1);
  const whole = wholes[0];
  if (!whole) return undefined;
  for (const [i, part] of parts.entries()) {
    const own = wholes[i];
    if (!own || !comparable(own.m, part.m) || !comparable(own.m, whole.m) || part.m.n > own.m.n) return undefined;
    if (own.segment !== part.segment) return undefined;
  }
  if (!parts.every((s) => isNamed(key, s))) return undefined;
  const apart = wholes.every((s, i) => s.segment !== wholes[i + 1]?.segment);
  const also = wholes.some((s) => isNamed(key, s));
  return {
    parts,
    wholes,
    evidence: [`pairs ${side}`, apart ? 'pairs apart' : 'pairs together', ...(also ? ['wholes are named too'] : [])],
  };
}
