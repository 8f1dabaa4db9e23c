import { amount, around, baseEvidence, isState } from './change-evidence.js';
import { isOfThePast } from './compared.js';
import { yearOf } from './dated.js';
import { Evidence, type Reading } from './evidence.js';
import { yearlyClaim, yearlyOfTotalClaim } from './formulas.js';
import { comparable } from './scope.js';
import { ranked, Sides } from './sides.js';
import type { Spot } from './window.js';
import { isForeign } from './words.js';

const MOST_YEARS = 40;
const YEARS_BACK = 16;

interface Years {
  readonly n: number;
  readonly from: string;
}

/** How many years may lie between: between two years that are printed before it, a span of years, ten between censuses, five or four of a plan. */
function yearsOf(claim: Spot, line: readonly Spot[]): Years[] {
  const found = new Map<number, string>();
  const years: Spot[] = [];
  for (let i = claim.index - 1; i >= Math.max(0, claim.index - YEARS_BACK); i--) {
    const s = line[i];
    if (!s || s.sentence < claim.sentence - 1) break;
    if (s.m.q.class === 'year') years.push(s);
    if (s.m.q.class === 'duration' && /年/.test(s.m.q.unit) && Number.isInteger(s.m.n) && !found.has(s.m.n))
      found.set(s.m.n, 'span');
  }
  for (const [i, a] of years.slice(0, 4).entries())
    for (const b of years.slice(i + 1, 5)) {
      const n = Math.abs(a.m.n - b.m.n);
      if (!found.has(n)) found.set(n, years.length === 2 ? 'two years' : 'years');
    }
  if (/普查/.test(claim.group.block.text.slice(0, claim.m.q.start)) && !found.has(10)) found.set(10, 'census');
  if (/五年|“?十[一二三四]五”?/.test(claim.group.block.text.slice(Math.max(0, claim.m.q.start - 60), claim.m.q.start)))
    for (const n of [5, 4]) if (!found.has(n)) found.set(n, n === 5 ? 'plan of five' : 'within a plan');
  return [...found].filter(([n]) => n > 1 && n <= MOST_YEARS).map(([n, from]) => ({ n, from }));
}

/** 2012年…894件，2015年…1345件: the years of both lie so far apart, and say which is the earlier. */
function isSpan(c: Spot, p: Spot, n: number, line: readonly Spot[]): boolean {
  const [to, from] = [yearOf(c, line), yearOf(p, line)];
  return to !== undefined && from !== undefined && to - from === n;
}

/** 2024年…651亿元，2023年…482亿元，“十四五”以来年均: the years of both are known, and lie otherwise. */
function isOtherSpan(c: Spot, p: Spot, n: number, line: readonly Spot[]): boolean {
  const [to, from] = [yearOf(c, line), yearOf(p, line)];
  return to !== undefined && from !== undefined && to !== from && to - from !== n;
}

const root = (ratio: number, n: number): number => 100 * (ratio ** (1 / n) - 1);

/** Yearly growth: (end ÷ start)^(1/n) − 1, or (1 + growth)^(1/n) − 1. */
export function yearlyReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  const { act } = claim.m;
  if (act.kind !== 'change' || claim.m.q.value === null || claim.m.q.class !== 'percentage') return [];
  const sign = act.direction === 'up' ? 1 : -1;
  const readings: Reading[] = [];
  const spans = yearsOf(claim, line);
  if (spans.length === 0) return [];
  const all = around(claim, line, (m) => amount(m) && (isState(m) || m.act.kind === 'previous'), 14).slice(0, 8);
  const total = around(
    claim,
    line,
    (m) => m.act.kind === 'change' && !m.act.yearly && m.q.class === 'percentage',
    10,
  ).filter((s) => !isOfThePast(s));
  const sides = new Sides(claim, line);
  for (const { n, from } of spans) {
    for (const [rank, c] of all.slice(0, 5).entries())
      for (const p of all) {
        if (p === c || !comparable(p.m, c.m) || c.m.act.kind === 'previous' || isOtherSpan(c, p, n, line)) continue;
        const ends = [sign * root(c.m.low / p.m.high, n), sign * root(c.m.high / p.m.low, n)];
        const like = sides.previous(p);
        const times = sides.times(c, p);
        readings.push({
          kind: 'cagr',
          shape: 'yearly',
          evidence: new Evidence(
            [
              `n ${from}`,
              ...sides.pair(c, p),
              ...(isSpan(c, p, n, line) ? ['span of both'] : baseEvidence(like, times)),
              ranked(rank),
              act.subject === '' ? 'no subject' : 'own subject',
            ],
            sides.at('c', c),
            sides.at('p', p),
            sides.subject(c),
          ),
          figures: [c.m, p.m],
          low: Math.min(...ends),
          high: Math.max(...ends),
          prove: () => yearlyClaim(claim.m, p.m, c.m, n, act.direction),
        });
      }
    for (const g of total.slice(0, 2)) {
      const up = g.m.act.kind === 'change' && g.m.act.direction === 'up' ? 1 : -1;
      const ends = [sign * root(1 + (up * g.m.low) / 100, n), sign * root(1 + (up * g.m.high) / 100, n)];
      readings.push({
        kind: 'cagr',
        shape: 'yearly-total',
        evidence: new Evidence(
          [
            `n ${from}`,
            act.subject === '' ? 'no subject' : 'own subject',
            // 出苗量增长34%，票价年均增长6%: it tells of another thing.
            ...(isForeign(act.subject, g.name) ? ['another subject'] : []),
            sides.joint(g, g, from),
          ],
          sides.at('g', g),
        ),
        figures: [g.m],
        low: Math.min(...ends),
        high: Math.max(...ends),
        prove: () => yearlyOfTotalClaim(claim.m, g.m, n, act.direction, up === 1),
      });
    }
  }
  return readings.slice(0, 200);
}
