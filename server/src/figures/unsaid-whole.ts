import type { Mention } from './mention.js';
import { isPlain } from './scope.js';
import type { Spot } from './window.js';

/** So many shares, the own one among them, must agree on a whole that is not printed. */
const ENOUGH = 3;
/** A share that is known no better says too little of its whole. */
const VAGUE = 0.1;

interface Implied {
  readonly part: Mention;
  readonly low: number;
  readonly high: number;
}

/** 分别为3120亿元、543亿元，占比分别为48.72%、⟦8.48%⟧: the figure at its place in the row right before its own. */
function partOf({ index, run }: Spot, line: readonly Spot[]): Spot | undefined {
  const part = line[index - run.of];
  return run.of === 1 || (part?.run.of === run.of && part.run.at === run.at) ? part : undefined;
}

/** 教育支出28.4亿元，占23%: the whole that the figure right before a share and the share itself imply. */
function impliedBy(share: Spot, line: readonly Spot[]): Implied | undefined {
  const { m, segment, group } = share;
  const part = partOf(share, line);
  if ((m.act.kind !== 'share' && m.act.kind !== 'bare') || m.n <= 0) return undefined;
  if (!part || part.group !== group || part.segment !== segment || !isPlain(part.m) || part.m.n <= 0) return undefined;
  const half = m.ulp / 2;
  return m.n > half
    ? { part: part.m, low: (100 * part.m.low) / (m.n + half), high: (100 * part.m.high) / (m.n - half) }
    : undefined;
}

/**
 * The shares of a list whose whole stands nowhere: each of them, taken with its own figure, leads to the same one, and
 * no figure of the paragraph is that. Given back with the figures that they are shares for: what one of these would make
 * of another's share is no contradiction.
 */
export function sharesOfUnsaid(
  claims: readonly Spot[],
  line: readonly Spot[],
  agreed: ReadonlySet<Mention>,
): ReadonlySet<Mention> {
  const implied = claims.flatMap((spot) => {
    const own = agreed.has(spot.m) ? undefined : impliedBy(spot, line);
    return own ? [{ m: spot.m, ...own }] : [];
  });
  if (implied.length < ENOUGH) return NONE;
  const printed = (low: number, high: number): boolean =>
    line.some(({ m }) => isPlain(m) && m.low <= high && m.high >= low);
  const found = new Set<Mention>();
  for (const { m, part, low, high } of implied) {
    if (high - low > VAGUE * low || printed(low, high)) continue;
    if (implied.filter((other) => other.low <= high && other.high >= low).length >= ENOUGH) found.add(m).add(part);
  }
  return found;
}

const NONE: ReadonlySet<Mention> = new Set();
