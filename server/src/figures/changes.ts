import { worded } from '../lexicon/worded.js';
import { amount, around, baseEvidence, isNamedPair, isOtherDelta, isState, reasonEvidence } from './change-evidence.js';
import { Evidence, type Reading } from './evidence.js';
import { deltaClaim, differenceClaim, growthClaim } from './formulas.js';
import { three, two } from './names.js';
import { comparable, isPlain } from './scope.js';
import { apart, ranked, Sides, side, together } from './sides.js';
import type { Mention } from './view.js';
import type { Spot } from './window.js';

const PLACED = three((side, apart, like) => `${side} ${apart} ${like}`);
const KINDS = two((current, previous) => `kind ${current}/${previous}`);

type Direction = 'up' | 'down';

const isBefore = ({ m }: Spot): boolean => m.act.kind === 'previous';

/** c is p and so much more of it. */
function growthReading(claim: Spot, sides: Sides, c: Spot, p: Spot, common: Evidence, direction: Direction): Reading {
  const [low, high] = bounds(c.m.low / p.m.high, c.m.high / p.m.low, direction === 'up' ? 1 : -1);
  return {
    kind: 'change',
    shape: 'current/previous',
    evidence: new Evidence(
      [
        ...sides.pair(c, p),
        ...baseEvidence(sides.previous(p), sides.times(c, p)),
        sides.is('c', c),
        ...reasonEvidence(claim, p),
        ...sides.nearer(c, p),
        c.m.q.unit === p.m.q.unit ? 'units alike' : 'units',
        PLACED(side(c, p), apart(c, p), sides.is('p', p)),
      ],
      common,
      sides.at('p', p),
    ),
    figures: [c.m, p.m],
    low,
    high,
    prove: () => growthClaim(claim.m, c.m, p.m, direction),
  };
}

/** c is what it was before d came or went. */
function deltaReading(
  claim: Spot,
  sides: Sides,
  c: Spot,
  d: Spot,
  common: Evidence,
  direction: Direction,
): Reading | undefined {
  const { act } = d.m;
  if (act.kind !== 'delta') return undefined;
  const rises = act.direction === 'up';
  const against = act.direction !== direction;
  const turned = against ? 'turned' : 'straight';
  const base = (x: number, y: number) => ((against ? -100 : 100) * y) / (x - (rises ? y : -y));
  const ends = [c.m.low, c.m.high].flatMap((x) => [base(x, d.m.low), base(x, d.m.high)]);
  return {
    kind: 'change',
    shape: 'current/delta',
    evidence: new Evidence(
      [
        apart(c, d),
        side(c, d),
        together(c, d),
        ...sides.nth(c, d),
        turned,
        ...(isOtherDelta(d, c) ? ['another delta'] : []),
        ...reasonEvidence(claim, d),
        ...sides.nearer(c, d),
        sides.joint(c, d, turned),
      ],
      common,
      sides.at('d', d),
    ),
    figures: [c.m, d.m],
    low: Math.min(...ends),
    high: Math.max(...ends),
    prove: () => deltaClaim(claim.m, c.m, d.m, 'current', rises, against),
  };
}

/** What a claim says of a figure that it may speak of. */
const ofCurrent = (sides: Sides, c: Spot, rank: number): Evidence =>
  new Evidence([ranked(rank)], sides.at('c', c), sides.subject(c));

export function changeReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  const { act } = claim.m;
  if (claim.m.q.value === null) return [];
  if (claim.m.q.class === 'points') return pointReadings(claim, line);
  if (act.kind === 'delta') return differenceReadings(claim, line);
  if (act.kind !== 'change' || act.yearly) return [];
  const { direction } = act;
  const readings: Reading[] = [];
  const all = around(
    claim,
    line,
    (m) => amount(m) && (isState(m) || m.act.kind === 'previous' || m.act.kind === 'delta'),
  );
  const sides = new Sides(claim, line);
  const currents = all.filter(({ m }) => isState(m)).slice(0, 5);
  for (const [rank, c] of currents.entries()) {
    const common = ofCurrent(sides, c, rank);
    for (const p of all) {
      if (p === c || !comparable(p.m, c.m)) continue;
      const reading = deltaReading(claim, sides, c, p, common, direction);
      readings.push(reading ?? growthReading(claim, sides, c, p, common, direction));
    }
  }
  const previous = all.filter(isBefore).slice(0, 3);
  for (const p of previous)
    for (const d of all.slice(0, 4)) {
      if (d.m.act.kind !== 'delta' || !comparable(p.m, d.m)) continue;
      const against = d.m.act.direction !== direction;
      const ends = [(100 * d.m.low) / p.m.high, (100 * d.m.high) / p.m.low].map((x) => (against ? -x : x));
      readings.push({
        kind: 'change',
        shape: 'previous/delta',
        evidence: new Evidence([], sides.at('d', d), sides.at('p', p), sides.subject(p)),
        figures: [p.m, d.m],
        low: Math.min(...ends),
        high: Math.max(...ends),
        prove: () =>
          deltaClaim(claim.m, p.m, d.m, 'previous', d.m.act.kind === 'delta' && d.m.act.direction === 'up', against),
      });
    }
  return readings;
}

const bounds = (low: number, high: number, sign: number): [number, number] => {
  const a = sign * 100 * (low - 1);
  const b = sign * 100 * (high - 1);
  return a <= b ? [a, b] : [b, a];
};

/** 增加值占规上工业比重为18.7%，比上年17.2%: shares, whatever they are of, have no prices. */
const isOfShares = (kind: string, c: Spot, p: Spot): boolean =>
  kind === 'points' && c.m.act.kind !== 'change' && p.m.act.kind !== 'change';

function differences(
  kind: 'difference' | 'points',
  claim: Spot,
  line: readonly Spot[],
  all: readonly Spot[],
  direction: 'up' | 'down' | undefined,
  isBalance = false,
): Reading[] {
  const readings: Reading[] = [];
  const sign = direction === 'down' ? -1 : 1;
  const sides = new Sides(claim, line);
  const name = isBalance ? ['balance'] : [];
  for (const [rank, c] of all.slice(0, 5).entries()) {
    const common = new Evidence([ranked(rank), sides.is('c', c), ...name], sides.at('c', c), sides.subject(c));
    for (const p of all.slice(0, 7)) {
      if (p === c || (c.m.act.kind === 'previous' && p.m.act.kind !== 'previous')) continue;
      if (kind === 'difference' && (!comparable(p.m, c.m) || !comparable(c.m, claim.m))) continue;
      const a = sign * (c.m.low - p.m.high);
      const b = sign * (c.m.high - p.m.low);
      readings.push({
        kind,
        shape: 'current-previous',
        evidence: new Evidence(
          [
            ...sides.pair(c, p),
            ...(isNamedPair(claim, c, p) ? ['named pair'] : baseEvidence(sides.previous(p), sides.times(c, p))),
            KINDS(c.m.act.kind, p.m.act.kind),
            kind === 'points' ? 'points' : c.m.q.unit === p.m.q.unit ? 'units alike' : 'units',
          ],
          isOfShares(kind, c, p) ? common.without('constant prices') : common,
          sides.at('p', p),
        ),
        figures: [c.m, p.m],
        low: Math.min(a, b),
        high: Math.max(a, b),
        prove: () => differenceClaim(kind, claim.m, c.m, p.m, direction),
      });
    }
  }
  return readings;
}

/** Names of what is left when one thing is taken from another: 贸易顺差, 当期结存, 自然增长率. */
const BALANCE = worded`${'balance'}`;

/** What two figures and their balance answer by standing alone: what is compared, and with what. */
const OF_OTHERS = ['another subject', 'unsaid base'];
/** What is left over the years, or when more than two accounts are made up. */
const LEFT = /^(?:尚|还|仍|现|实际)?(?:有|为)?(?:结余|结存|剩余|节余)(?:资金|金额|数额?)?$/;
/** 需备361套，现有210套，缺口151套 */
const SHORT = /^(?:尚|还|仍|则)?(?:有|存在)?缺口(?:为|达)?$/;
const NEEDED = /需|应|计划/;
/** 甲镇有539架，乙镇有465架，两地相差74架 */
const APART = /^(?:[两二][一-鿿]{1,2})?相差$/;
const TAKEN = /支|付|用|出|耗|发/;
const OF_MORE = /滚存|累计|历年|年[初末终]|期末|结转|预算|财政/;

/** 到账303万元，支出127万元，结余176万元: the only two figures of their sort in the sentence, right before it. */
function besideBoth(claim: Spot, line: readonly Spot[]): readonly [Mention, Mention] | undefined {
  const [birth, death] = [line[claim.index - 2], line[claim.index - 1]];
  if (/自然增长率/.test(claim.m.lead) && birth?.name.includes('出生') && death?.name.includes('死亡'))
    return [birth.m, death.m];
  const own = line.filter((s) => s.sentence === claim.sentence && s.group === claim.group && comparable(s.m, claim.m));
  const [c, p, last] = own;
  if (own.length !== 3 || !c || !p || last !== claim || !isPlain(c.m) || !isPlain(p.m)) return undefined;
  const { block } = claim.group;
  if (OF_MORE.test(block.text.slice(c.m.clause.start, claim.m.q.start))) return undefined;
  const { lead } = claim.m;
  if (APART.test(lead)) return c.m.n >= p.m.n ? [c.m, p.m] : [p.m, c.m];
  return (LEFT.test(lead) && TAKEN.test(p.name)) || (SHORT.test(lead) && NEEDED.test(c.m.lead))
    ? [c.m, p.m]
    : undefined;
}

/** A figure that its name calls a difference: 进口7亿元，出口9亿元，顺差2亿元. */
export function balanceReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  const { m } = claim;
  if (m.q.value === null || m.act.kind === 'points' || !BALANCE.test(m.lead)) return [];
  const rates = m.q.class === 'percentage';
  if (!rates && !amount(m)) return [];
  const fits = (x: Mention) => (rates ? x.act.kind === 'rate' : amount(x) && isPlain(x)) && comparable(x, m);
  const both = besideBoth(claim, line);
  return differences('difference', claim, line, around(claim, line, fits), undefined, true).map((r) =>
    both && r.figures[0] === both[0] && r.figures[1] === both[1]
      ? { ...r, evidence: new Evidence(['balance of both'], r.evidence.without(...OF_OTHERS)) }
      : r,
  );
}

function pointReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  const { act } = claim.m;
  if (act.kind !== 'points' || act.direction === undefined || /年均|平均/.test(claim.m.lead)) return [];
  return differences(
    'points',
    claim,
    line,
    around(claim, line, (m) => m.q.class === 'percentage' && m.q.value !== null),
    act.direction,
  );
}

function differenceReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  const { act, q } = claim.m;
  if (act.kind !== 'delta' || act.yearly) return [];
  if (q.unit === '' && q.scale === 1n) return withoutSign(claim, line, act.direction);
  if (!amount(claim.m)) return [];
  return differences(
    'difference',
    claim,
    line,
    around(claim, line, (m) => amount(m) && (isState(m) || m.act.kind === 'previous')),
    act.direction,
  );
}

/** 较去年10件下降⟦20⟧: a growth that lost its sign on the way. It is told where the figures agree with it. */
function withoutSign(claim: Spot, line: readonly Spot[], direction: Direction): Reading[] {
  const all = around(claim, line, (m) => amount(m) && (isState(m) || m.act.kind === 'previous'));
  const sides = new Sides(claim, line);
  const currents = all.filter(({ m }) => isState(m)).slice(0, 3);
  return currents.flatMap((c, rank) => {
    const common = ofCurrent(sides, c, rank);
    return all
      .filter((p) => isBefore(p) && comparable(p.m, c.m))
      .map((p) => ({ ...growthReading(claim, sides, c, p, common, direction), told: false }));
  });
}
