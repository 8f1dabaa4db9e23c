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

export function changeReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  const { act } = claim.m;
  if (claim.m.q.value === null) return [];
  if (claim.m.q.class === 'points') return pointReadings(claim, line);
  if (act.kind === 'delta') return differenceReadings(claim, line);
  if (act.kind !== 'change' || act.yearly) return [];
  const sign = act.direction === 'up' ? 1 : -1;
  const readings: Reading[] = [];
  const all = around(
    claim,
    line,
    (m) => amount(m) && (isState(m) || m.act.kind === 'previous' || m.act.kind === 'delta'),
  );
  const sides = new Sides(claim, line);
  const currents = all.filter(({ m }) => isState(m)).slice(0, 5);
  for (const [rank, c] of currents.entries()) {
    const common = new Evidence([ranked(rank)], sides.at('c', c), sides.subject(c));
    for (const p of all) {
      if (p === c || !comparable(p.m, c.m)) continue;
      const both = [apart(c, p), side(c, p), together(c, p), ...sides.nth(c, p), ...reasonEvidence(claim, p)];
      if (p.m.act.kind !== 'delta') {
        const [low, high] = bounds(c.m.low / p.m.high, c.m.high / p.m.low, sign);
        const times = sides.times(c, p);
        readings.push({
          kind: 'change',
          shape: 'current/previous',
          evidence: new Evidence(
            [
              sides.is('p', p),
              ...baseEvidence(sides.previous(p), times),
              sides.is('c', c),
              ...both,
              times,
              c.m.q.unit === p.m.q.unit ? 'units alike' : 'units',
              sides.joint(c, p, sides.previous(p)),
              PLACED(side(c, p), apart(c, p), sides.is('p', p)),
            ],
            common,
            sides.at('p', p),
          ),
          figures: [c.m, p.m],
          low,
          high,
          prove: () => growthClaim(claim.m, c.m, p.m, act.direction),
        });
      } else {
        const rises = p.m.act.direction === 'up';
        const against = p.m.act.direction !== act.direction;
        const s = rises ? 1 : -1;
        const base = (x: number, d: number) => (100 * d) / (x - s * d);
        const ends = [
          base(c.m.low, p.m.low),
          base(c.m.high, p.m.low),
          base(c.m.low, p.m.high),
          base(c.m.high, p.m.high),
        ].map((x) => (against ? -x : x));
        readings.push({
          kind: 'change',
          shape: 'current/delta',
          evidence: new Evidence(
            [
              ...both,
              against ? 'turned' : 'straight',
              ...(isOtherDelta(p, c) ? ['another delta'] : []),
              sides.joint(c, p, against ? 'turned' : 'straight'),
            ],
            common,
            sides.at('d', p),
          ),
          figures: [c.m, p.m],
          low: Math.min(...ends),
          high: Math.max(...ends),
          prove: () => deltaClaim(claim.m, c.m, p.m, 'current', rises, against),
        });
      }
    }
  }
  const previous = all.filter(({ m }) => m.act.kind === 'previous').slice(0, 3);
  for (const p of previous)
    for (const d of all.slice(0, 4)) {
      if (d.m.act.kind !== 'delta' || !comparable(p.m, d.m)) continue;
      const against = d.m.act.direction !== act.direction;
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
      const times = sides.times(c, p);
      readings.push({
        kind,
        shape: 'current-previous',
        evidence: new Evidence(
          [
            sides.is('p', p),
            ...(isNamedPair(claim, c, p) ? ['named pair'] : baseEvidence(sides.previous(p), times)),
            apart(c, p),
            side(c, p),
            together(c, p),
            ...sides.nth(c, p),
            KINDS(c.m.act.kind, p.m.act.kind),
            sides.joint(c, p, sides.previous(p)),
            times,
            kind === 'points' ? 'points' : c.m.q.unit === p.m.q.unit ? 'units alike' : 'units',
          ],
          common,
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

/** A figure that its name calls a difference: 进口7亿元，出口9亿元，顺差2亿元. */
export function balanceReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  const { m } = claim;
  if (m.q.value === null || m.act.kind === 'points' || !BALANCE.test(m.lead)) return [];
  const rates = m.q.class === 'percentage';
  if (!rates && !amount(m)) return [];
  const fits = (x: Mention) => (rates ? x.act.kind === 'rate' : amount(x) && isPlain(x)) && comparable(x, m);
  return differences('difference', claim, line, around(claim, line, fits), undefined, true);
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
  const { act } = claim.m;
  if (act.kind !== 'delta' || act.yearly || !amount(claim.m)) return [];
  return differences(
    'difference',
    claim,
    line,
    around(claim, line, (m) => amount(m) && (isState(m) || m.act.kind === 'previous')),
    act.direction,
  );
}
