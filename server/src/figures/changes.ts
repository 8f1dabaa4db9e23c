import { worded } from '../lexicon/worded.js';
import type { Direction } from './act.js';
import { besideBoth, savedFrom } from './balance.js';
import { amount, around, baseEvidence, isState, reasonEvidence } from './change-evidence.js';
import { differences, plainly, pointReadings } from './differences.js';
import { Evidence, lazily, type Reading, untold } from './evidence.js';
import { deltaClaim, growthClaim } from './formulas.js';
import { three } from './names.js';
import { standsUnder } from './rate-bases.js';
import { comparable } from './scope.js';
import { apart, ranked, Sides, side, together } from './sides.js';
import { isOtherDelta, isToldBehind } from './subjects.js';
import { bars } from './unlicensed.js';
import type { Spot } from './window.js';
import { EARLIER } from './words.js';

const PLACED = three((side, apart, like) => `${side} ${apart} ${like}`);

const isBefore = ({ m }: Spot): boolean => m.act.kind === 'previous';

/** 由上年的26895元增加到28366元，⟦名义增长5.5%⟧: at the prices of both, where both are told. */
const isNominal = ({ m }: Spot, p: Spot): boolean => m.lead.startsWith('名义') && p.m.act.kind === 'previous';

/** c is p and so much more of it. */
function growthReading(claim: Spot, sides: Sides, c: Spot, p: Spot, said: Evidence, direction: Direction): Reading {
  const common = isNominal(claim, p) ? said.without('constant prices') : said;
  const [low, high] = bounds(c.m.low / p.m.high, c.m.high / p.m.low, direction === 'up' ? 1 : -1);
  const base = () => baseEvidence(sides.previous(p), sides.times(c, p));
  return lazily(
    {
      kind: 'change',
      shape: 'current/previous',
      figures: [c.m, p.m],
      low,
      high,
      isBarred: () => bars(common) || base().length > 0,
      prove: () => growthClaim(claim.m, c.m, p.m, direction),
    },
    () =>
      new Evidence(
        [
          ...sides.pair(c, p),
          ...base(),
          sides.is('c', c),
          ...reasonEvidence(claim, p),
          ...sides.nearer(c, p),
          c.m.q.unit === p.m.q.unit ? 'units alike' : 'units',
          PLACED(side(c, p), apart(c, p), sides.is('p', p)),
        ],
        common,
        sides.at('p', p),
      ),
  );
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
  return lazily(
    {
      kind: 'change',
      shape: 'current/delta',
      figures: [c.m, d.m],
      low: Math.min(...ends),
      high: Math.max(...ends),
      isBarred: () => bars(common),
      prove: () => deltaClaim(claim.m, c.m, d.m, 'current', rises, against),
    },
    () =>
      new Evidence(
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
  );
}

/** 人均快递⟦59件⟧ beside 业务量超⟦千亿件⟧: what each has is no earlier figure of what all have. */
const isOfEach = ({ m: c }: Spot, { m: p }: Spot): boolean =>
  isState(p) && (c.act.kind === 'average') !== (p.act.kind === 'average');

/** 去年入藏⟦242册⟧，其中期刊⟦73册⟧: what stands behind goes on in the time of its sentence, unless it says another. */
const isOfOneTime = (c: Spot, p: Spot): boolean =>
  p.m.act.kind === 'plain' &&
  p.index < c.index &&
  p.sentence === c.sentence &&
  EARLIER.test(p.m.lead) &&
  (standsUnder(c.m, p.m) || !NOW.test(c.m.figure.block.text.slice(p.m.q.end, c.m.q.start)));
const NOW = worded`${'time.now'}|(?:19|20)\d\d年|[本当]|升|降|增|减|到|至|为`;

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
  const currents = all.filter((s) => isState(s.m) && sides.maySpeakOf(s) && !savedFrom(s, line)).slice(0, 5);
  for (const [rank, c] of currents.entries()) {
    const common = ofCurrent(sides, c, rank);
    for (const p of all) {
      if (p === c || !comparable(p.m, c.m) || isOfEach(c, p) || sides.isCrossed(p) || sides.isOfNext(p, c)) continue;
      if (isOfOneTime(c, p)) continue;
      // 增长78.9%，试点由2个市扩大到8个市: both behind it are of something else, if they are not said of it.
      if (c.index > claim.index && p.index > claim.index && !isToldBehind(claim, c)) continue;
      const reading = deltaReading(claim, sides, c, p, common, direction);
      readings.push(reading ?? growthReading(claim, sides, c, p, common, direction));
    }
  }
  const previous = all.filter(isBefore).slice(0, 3);
  for (const p of previous)
    for (const d of all.slice(0, 4)) {
      if (d.m.act.kind !== 'delta' || !comparable(p.m, d.m) || sides.isCrossed(p) || sides.isCrossed(d)) continue;
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

function differenceReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  const { act, q } = claim.m;
  if (act.kind !== 'delta' || act.yearly) return [];
  if (q.unit === '' && q.scale === 1n) return withoutSign(claim, line, act.direction);
  if (!amount(claim.m)) return [];
  const all = around(
    claim,
    line,
    (m) => amount(m) && (isState(m) || m.act.kind === 'previous' || m.act.kind === 'carry'),
  );
  return plainly(differences('difference', claim, line, all, act.direction), besideBoth(claim, line));
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
      .map((p) => untold(growthReading(claim, sides, c, p, common, direction)));
  });
}
