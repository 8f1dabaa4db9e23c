import type { Mention } from './mention.js';
import { isNamed } from './rate-lists.js';
import { comparable, isPlain } from './scope.js';
import { isCountOfItems } from './sum-number.js';
import type { Spot } from './window.js';

/** How many pairs a pooled rate may have. */
const MOST = 8;
/** So many figures are two pairs. */
const LEAST = 4;
/** How many sentences off they may stand. */
const REACH = 2;

const isSpokenOf = ({ sentence }: Spot, near: readonly Spot[], key: string): boolean =>
  near.some((s) => s.sentence === sentence && isNamed(key, s));

/** The figure beside a claim: ahead of it the last part that bears its name, behind it the first whole. */
function nextTo(claim: Spot, line: readonly Spot[], side: 'before' | 'behind', key: string): Mention | undefined {
  if (side === 'behind') return line[claim.index + 1]?.m;
  for (let i = claim.index - 1; i >= 0 && claim.sentence - (line[i] as Spot).sentence <= REACH; i--) {
    const s = line[i];
    if (s && isPlain(s.m) && !isCountOfItems(s.m) && isNamed(key, s)) return s.m;
  }
  return undefined;
}

/** So far apart the two signs of a short name may stand in the long one. */
const SHORTENED = 4;

/** 网办 for 网上可办: the signs of a short name stand in the long one, in order and near each other. */
function isShortFor(key: string, name: string): boolean {
  const [first = '', last = '', more] = key;
  const at = more === undefined && last !== '' ? name.lastIndexOf(last) : -1;
  const from = at > 0 ? name.lastIndexOf(first, at - 1) : -1;
  return from >= 0 && at - from <= SHORTENED;
}

/** Are there as many figures on one side as two pairs have? */
function hasPairs(claim: Spot, line: readonly Spot[], side: 'before' | 'behind'): boolean {
  const by = side === 'before' ? -1 : 1;
  let found = 0;
  for (let i = claim.index + by; ; i += by) {
    const s = line[i];
    if (!s || Math.abs(s.sentence - claim.sentence) > REACH) return false;
    if (s.group === claim.group && isPlain(s.m) && ++found === LEAST) return true;
  }
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
  if (!hasPairs(claim, line, side)) return undefined;
  const first = nextTo(claim, line, side, key);
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
  // A sentence in between that says nothing of the kind is another's.
  const all = own.length < LEAST ? near.filter((s) => isSpokenOf(s, near, key)) : own;
  if (all.length < LEAST || all.length % 2 !== 0 || all.length > 2 * MOST) return undefined;
  const wholes = all.filter((_, i) => i % 2 === 0);
  const parts = all.filter((_, i) => i % 2 === 1);
  const whole = wholes[0];
  if (!whole) return undefined;
  for (const [i, part] of parts.entries()) {
    const own = wholes[i];
    if (!own || !comparable(own.m, part.m) || !comparable(own.m, whole.m) || part.m.n > own.m.n) return undefined;
    if (own.segment !== part.segment) return undefined;
  }
  if (!parts.every((s) => isNamed(key, s) || isShortFor(key.slice(-2), s.name))) return undefined;
  const apart = wholes.every((s, i) => s.segment !== wholes[i + 1]?.segment);
  const also = wholes.some((s) => isNamed(key, s));
  return {
    parts,
    wholes,
    evidence: [`pairs ${side}`, apart ? 'pairs apart' : 'pairs together', ...(also ? ['wholes are named too'] : [])],
  };
}
