import type { Direction } from './act.js';
import { around, baseEvidence } from './change-evidence.js';
import { Evidence, lazily, type Reading } from './evidence.js';
import { differenceClaim } from './formulas.js';
import type { Mention } from './mention.js';
import { basesNamedBy, directionOf, isNamedPair } from './named-base.js';
import { memo, two } from './names.js';
import { comparable } from './scope.js';
import { ranked, Sides } from './sides.js';
import { bars } from './unlicensed.js';
import type { Spot } from './window.js';

const KINDS = two((current, previous) => `kind ${current}/${previous}`);

/** 增加值占规上工业比重为18.7%，比上年17.2%: shares, whatever they are of, have no prices. */
const isOfShares = (kind: string, c: Spot, p: Spot): boolean =>
  kind === 'points' && c.m.act.kind !== 'change' && p.m.act.kind !== 'change';

/** 生产总值从3482亿元跃升到3615亿元，增加⟦133亿元⟧: of the two amounts that it names, at whatever prices. */
const isFromTo = (kind: string, { m: { clause } }: Spot, c: Spot, p: Spot): boolean =>
  kind === 'difference' &&
  p.m.act.kind === 'previous' &&
  p.m.act.from &&
  p.m.clause === c.m.clause &&
  c.m.act.kind === 'plain' &&
  clause.at - c.m.clause.at <= 1;

/** 比2012年最高值⟦3.1%⟧下降2个百分点。…占49.7%，提高2.9个百分点: what another figure of the sentence before was measured against. */
function isBaseOfAnother(p: Spot, claim: Spot, line: readonly Spot[]): boolean {
  const next = line[p.index + 1];
  return (
    p.m.act.kind === 'previous' &&
    p.sentence < claim.sentence &&
    next !== undefined &&
    next.m.clause === p.m.clause &&
    (next.m.act.kind === 'points' || next.m.act.kind === 'delta')
  );
}

/** 增长9.6%，超过计划（⟦6.4%⟧）3.2个百分点: a fact that is measured against an aim. */
function isMeasuredByAim({ m }: Spot, c: Spot, { m: aim }: Spot): boolean {
  if (c.plan || aim.q.start < m.clause.start || aim.q.end > m.q.start) return false;
  return BY_AIM.test(m.figure.block.text.slice(m.clause.start, aim.q.start));
}
const BY_AIM =
  /(?:[超高低多少][于出过]|[比较距超低])[^，。；]{0,6}(?:计划|目标|预期|任务|指标)(?:目标|值|数)?(?:为|的)?[（(]?$/;

/** current − previous, for all pairs of figures. */
export function differences(
  kind: 'difference' | 'points',
  claim: Spot,
  line: readonly Spot[],
  all: readonly Spot[],
  direction: Direction | undefined,
  isBalance = false,
): Reading[] {
  const readings: Reading[] = [];
  const sign = direction === 'down' ? -1 : 1;
  const sides = new Sides(claim, line);
  const name = isBalance ? ['balance'] : [];
  for (const [rank, c] of all.slice(0, 5).entries()) {
    const common = new Evidence([ranked(rank), sides.is('c', c), ...name], sides.at('c', c), sides.subject(c));
    for (const p of all.slice(0, 7)) {
      if (p === c || (c.m.act.kind === 'previous' && p.m.act.kind !== 'previous') || sides.isCrossed(p)) continue;
      if (isBaseOfAnother(p, claim, line)) continue;
      if (kind === 'difference' && (!comparable(p.m, c.m) || !comparable(c.m, claim.m))) continue;
      const named = memo(() => isNamedPair(claim, c, p, line));
      const base = () => (named() ? [] : baseEvidence(sides.previous(p), sides.times(c, p)));
      // What is named is compared with, whose ever it is; what it was and is has no prices.
      const its = () =>
        common.without(
          ...(named() || isOfShares(kind, c, p) || isFromTo(kind, claim, c, p) ? ['constant prices'] : []),
          ...(named() ? ['another place'] : []),
          ...(isMeasuredByAim(claim, c, p) ? ['moods'] : []),
        );
      const a = sign * (c.m.low - p.m.high);
      const b = sign * (c.m.high - p.m.low);
      readings.push(
        lazily(
          {
            kind,
            shape: 'current-previous',
            figures: [c.m, p.m],
            low: Math.min(a, b),
            high: Math.max(a, b),
            isBarred: () => bars(its()) || base().length > 0,
            prove: () => differenceClaim(kind, claim.m, c.m, p.m, direction),
          },
          () =>
            new Evidence(
              [
                ...sides.pair(c, p),
                ...(named() ? ['named pair'] : base()),
                KINDS(c.m.act.kind, p.m.act.kind),
                kind === 'points' ? 'points' : c.m.q.unit === p.m.q.unit ? 'units alike' : 'units',
              ],
              its(),
              sides.at('p', p),
            ),
        ),
      );
    }
  }
  return readings;
}

/** What two figures and their balance answer by standing alone: what is compared, and with what. */
const OF_OTHERS = ['another subject', 'unsaid base', 'moods'];

/** The two figures that a difference is of where its place and words leave no others. */
export type Both = readonly [Mention, Mention] | undefined;

/** Says of the reading that the place of the figures makes plain that it is so. */
export const plainly = (readings: readonly Reading[], both: Both): Reading[] =>
  readings.map((r) =>
    both && r.figures[0] === both[0] && r.figures[1] === both[1]
      ? lazily(
          { ...r, told: r.told, isBarred: undefined },
          () => new Evidence(['balance of both'], r.evidence.without(...OF_OTHERS)),
        )
      : r,
  );

const APART = /^(?:[一-鿿]{2,4})?相差$/;

/** 城里为97%，乡下为53%，城乡相差⟦44个百分点⟧: the only two percentages of the sentence, right before it; the larger first. */
function apartOf(claim: Spot, line: readonly Spot[]): Both {
  if (!APART.test(claim.m.lead)) return undefined;
  const own = line.filter((s) => s.sentence === claim.sentence && s.m.q.class === 'percentage');
  const [a, b] = own;
  if (own.length !== 2 || !a || !b || b.index !== claim.index - 1) return undefined;
  return a.m.n >= b.m.n ? [a.m, b.m] : [b.m, a.m];
}

/** 回收率目标值78.8%，实际87.4%，超出⟦8.6个百分点⟧: what came of an aim, and the aim, the only two before it in the sentence. */
export function ofAim(claim: Spot, line: readonly Spot[]): Both {
  if (claim.m.q.class !== 'points' || !BEYOND.test(claim.m.lead)) return undefined;
  const own = line.filter(
    (s) => s.sentence === claim.sentence && s.index < claim.index && s.m.q.class === 'percentage',
  );
  const [aim, fact] = own;
  if (own.length !== 2 || !aim || !fact || !AIM.test(aim.m.lead) || AIM.test(fact.m.lead)) return undefined;
  return [fact.m, aim.m];
}
const BEYOND = /^(?:超出|超过|超|高出|高于|低于|差)(?:目标|计划)?值?(?:了|达)?$/;
const AIM = /目标|计划|指标|任务/;

/** 平均水平, 低于全省平均: what is compared with, and no points a year. */
const MEAN = /平均水平|平均数|平均增|(?:于|[比较])[一-鿿]{1,8}平均/;

/** So many points more or less than another percentage. */
export function pointReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  if (claim.m.act.kind !== 'points' || /年均|平均/.test(claim.m.lead.replace(MEAN, ''))) return [];
  const direction = directionOf(claim);
  const both = direction === undefined ? apartOf(claim, line) : ofAim(claim, line);
  if (direction === undefined && !both) return [];
  const near = around(claim, line, (m) => m.q.class === 'percentage' && m.q.value !== null);
  const all = [...near.slice(0, 6), ...basesNamedBy(claim, line, near.slice(0, 6)), ...near.slice(6)];
  return plainly(differences('points', claim, line, all, direction), both);
}
