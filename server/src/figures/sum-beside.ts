import type { Mention } from './mention.js';
import { isPlain, sameUnit } from './scope.js';
import { CLEAR_SLIP, slipFrom } from './slips.js';
import type { Spot } from './window.js';

/** How many signs the figure in another unit may be off. */
const TWIN = 4;
/** That of a total may have a name: 事故17起，死亡和下落不明⟦64人⟧. */
const TWIN_OF_TOTAL = 12;

/** The figure in another unit right beside it: 煤矿7起⟦133人⟧, or ⟦7起⟧ before 133人. */
function twinOf(line: readonly Spot[], s: Spot, side: -1 | 1, reach = TWIN): Mention | undefined {
  const other = line[s.index + side];
  if (!other || other.group !== s.group || !isPlain(other.m) || sameUnit(other.m, s.m)) return undefined;
  const [left, right] = side < 0 ? [other.m, s.m] : [s.m, other.m];
  return right.clause.at - left.clause.at <= 1 && right.q.start - left.q.end <= reach ? other.m : undefined;
}

/** Do the figures beside the members make up the figure beside the total? Undefined where not all have one. */
export function twinsAgree(claim: Spot, items: readonly Spot[], line: readonly Spot[]): boolean | undefined {
  for (const side of [-1, 1] as const) {
    const total = twinOf(line, claim, side, TWIN_OF_TOTAL);
    if (!total || total.n <= 0) continue;
    const twins = items.map((s) => twinOf(line, s, side));
    if (twins.some((m) => m === undefined || !sameUnit(m, total))) continue;
    const sum = twins.reduce((n, m) => n + (m?.n ?? 0), 0);
    return Math.abs(sum - total.n) < 1e-6 * Math.max(1, total.n);
  }
  return undefined;
}

/** The share right behind a member. */
function shareOf(line: readonly Spot[], s: Spot): Mention | undefined {
  for (const { m, segment } of line.slice(s.index + 1, s.index + 3)) {
    if (segment !== s.segment || isPlain(m)) return undefined;
    if (m.act.kind === 'share' && !m.act.explicit) return m;
  }
  return undefined;
}

export type Shared = 'of the total' | 'of their own sum' | 'of another';

/**
 * What the shares behind all members of a list are of, as far as they say it: 提案591件。已解决148件，占25.2%；…: those of
 * the list's own sum, and not of its total.
 */
export function sharedAs({ m: total }: Spot, items: readonly Spot[], line: readonly Spot[]): Shared | undefined {
  const shares = items.map((s) => shareOf(line, s));
  if (shares.includes(undefined)) return undefined;
  const areOf = (whole: number): boolean =>
    shares.every((share, i) => share && Math.abs((100 * (items[i]?.m.n ?? 0)) / whole - share.n) <= share.ulp);
  if (areOf(total.n)) return 'of the total';
  const sum = items.reduce((n, { m }) => n + m.n, 0);
  // A total that they do make up is the one that they are of.
  const isPrinted = line.some(({ m }) => isPlain(m) && m.n === sum && items.some((s) => sameUnit(m, s.m)));
  // 成交156宗，招标103宗，占62.0%，其余63宗，占38.0%: of two, where the total is theirs but for a digit.
  const isList = items.length > 2 || slipFrom(total, sum) >= CLEAR_SLIP;
  return isList && areOf(sum) && !isPrinted ? 'of their own sum' : 'of another';
}
