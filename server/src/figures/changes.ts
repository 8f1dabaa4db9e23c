import type { Reading } from './evidence.js';
import { deltaClaim, differenceClaim, growthClaim } from './formulas.js';
import { comparable, isMeasured, isPlain } from './scope.js';
import type { Mention } from './view.js';
import type { Spot } from './window.js';
import { clauseText, content, EARLIER, likeness } from './words.js';

const REACH = 9;
/** Growth of these is always published at constant prices, or is said to be. */
const CONSTANT =
  /生产总值|GDP|增加值|可支配收入|居民.{0,4}收入|人均.{0,4}收入|消费支出|经济总量|纯收入|可比|实际|扣除|同口径|剔除|不变价/i;
/** Growth of these often is. */
const REAL = /生产总值|GDP|增加值|收入|消费支出|经济总量|纯收入|产值|可比|实际|扣除|同口径|剔除|不变价/i;

const bucket = (n: number): string => (n <= 3 ? String(n) : n <= 6 ? '4-6' : '7+');

const amount = (m: Mention): boolean =>
  m.q.value !== null && m.n > 0 && isMeasured(m) && /^(?:count|people|money|area|duration)$/.test(m.q.class);

/** How much of something there is, or how much of it each has. */
const isState = (m: Mention): boolean => isPlain(m) || (m.act.kind === 'average' && amount(m));

function placeOf(claim: Spot, s: Spot, line: readonly Spot[]): string[] {
  const e: string[] = [];
  const gap = claim.index - s.index - 1;
  e.push(
    s.group.host === claim.m
      ? 'in my bracket'
      : claim.group.host === s.m
        ? 'my host'
        : gap < 0
          ? 'behind'
          : bucket(gap),
  );
  e.push(
    s.m.clause === claim.m.clause
      ? 'clause'
      : s.segment === claim.segment
        ? 'segment'
        : s.sentence === claim.sentence
          ? 'sentence'
          : 'far',
  );
  let same = 0;
  for (let i = s.index + 1; i < claim.index; i++) if (line[i]?.m.q.class === claim.m.q.class) same++;
  e.push(`over ${Math.min(same, 3)}`);
  return e;
}

const previousLike = (m: Mention, group: Spot['group']): string =>
  m.act.kind === 'previous'
    ? m.act.from
      ? 'from'
      : 'previous'
    : EARLIER.test(m.lead)
      ? 'worded'
      : EARLIER.test(clauseText(group, m))
        ? 'clause'
        : 'no';

/** Figures near a claim that may be what it speaks of, nearest first. */
function around(claim: Spot, line: readonly Spot[], fits: (m: Mention) => boolean): Spot[] {
  const found: Spot[] = [];
  for (let i = claim.index - 1; i >= Math.max(0, claim.index - REACH); i--) {
    const s = line[i];
    if (!s || s.sentence < claim.sentence - 1) break;
    if (fits(s.m)) found.push(s);
  }
  for (let i = claim.index + 1; i <= claim.index + 2; i++) {
    const s = line[i];
    if (s && s.sentence === claim.sentence && s.segment === claim.segment && fits(s.m)) found.push(s);
  }
  return found;
}

/** The year that is named before a figure in its clause. */
function yearOf(s: Spot, line: readonly Spot[]): number | undefined {
  for (let i = s.index - 1; i >= 0 && line[i]?.m.clause === s.m.clause; i--) {
    const m = line[i]?.m;
    if (m?.q.class === 'year') return m.n;
  }
  return undefined;
}

/** What the years and words of time before two figures say of which is the later. */
function times(c: Spot, p: Spot, line: readonly Spot[]): string {
  const [a, b] = [yearOf(c, line), yearOf(p, line)];
  if (a !== undefined && b !== undefined)
    return a === b + 1 ? 'years in order' : a < b ? 'years reversed' : 'years apart';
  const earlier = EARLIER.test(p.m.lead) || p.m.act.kind === 'previous';
  return earlier && !EARLIER.test(c.m.lead) && /今年|本年|本月|本期|本季/.test(c.m.lead) ? 'told apart' : 'no times';
}

/** Place of both figures at once. */
const joint = (claim: Spot, c: Spot, p: Spot, line: readonly Spot[], how: string): string =>
  `both ${placeOf(claim, c, line).join(' ')}, ${placeOf(claim, p, line).join(' ')}, ${how}`;

function subjectEvidence(claim: Spot, current: Spot): string[] {
  const { act } = claim.m;
  const subject = act.kind === 'change' || act.kind === 'delta' ? content(act.subject).slice(-6) : '';
  const { name } = current;
  const e = [`subject=${likeness(subject, name)}`];
  const text = claim.m.figure.block.text;
  const words =
    text.slice(Math.max(claim.m.clause.start, claim.m.q.start - 30), claim.m.q.start) +
    text.slice(current.m.clause.start, current.m.q.end);
  if (REAL.test(words)) e.push('real');
  if (CONSTANT.test(words)) e.push('constant prices');
  if (/年均|平均/.test(claim.m.lead)) e.push('yearly');
  if (/环比|上月/.test(claim.m.lead)) e.push('month');
  if (/分别/.test(text.slice(claim.m.clause.start, claim.m.q.start))) e.push('each');
  if (claim.plan || current.plan) e.push('plan');
  e.push(`class ${current.m.q.class}`);
  return e;
}

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
  const currents = all.filter(({ m }) => isState(m)).slice(0, 5);
  for (const [rank, c] of currents.entries())
    for (const p of all) {
      if (p === c || !comparable(p.m, c.m)) continue;
      const common = [...placeOf(claim, c, line).map((x) => `c ${x}`), ...subjectEvidence(claim, c), `rank ${rank}`];
      const near = `apart ${bucket(Math.abs(p.index - c.index) - 1)}`;
      const side = p.index < c.index ? 'earlier' : 'later';
      const together = p.segment === c.segment ? 'together' : 'split';
      if (p.m.act.kind !== 'delta') {
        const [low, high] = bounds(c.m.low / p.m.high, c.m.high / p.m.low, sign);
        readings.push({
          kind: 'change',
          shape: 'current/previous',
          evidence: [
            ...common,
            ...placeOf(claim, p, line).map((x) => `p ${x}`),
            `p is ${previousLike(p.m, p.group)}`,
            `c is ${previousLike(c.m, c.group)}`,
            near,
            side,
            together,
            times(c, p, line),
            c.m.q.unit === p.m.q.unit ? 'units alike' : 'units',
            joint(claim, c, p, line, previousLike(p.m, p.group)),
            `${side} ${near} p is ${previousLike(p.m, p.group)}`,
          ],
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
          evidence: [
            ...common,
            ...placeOf(claim, p, line).map((x) => `d ${x}`),
            near,
            side,
            together,
            against ? 'turned' : 'straight',
            joint(claim, c, p, line, against ? 'turned' : 'straight'),
          ],
          figures: [c.m, p.m],
          low: Math.min(...ends),
          high: Math.max(...ends),
          prove: () => deltaClaim(claim.m, c.m, p.m, 'current', rises, against),
        });
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
        evidence: [
          ...placeOf(claim, d, line).map((x) => `d ${x}`),
          ...placeOf(claim, p, line).map((x) => `p ${x}`),
          ...subjectEvidence(claim, p),
        ],
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
): Reading[] {
  const readings: Reading[] = [];
  const sign = direction === 'down' ? -1 : 1;
  for (const [rank, c] of all.slice(0, 5).entries())
    for (const p of all.slice(0, 7)) {
      if (p === c || (c.m.act.kind === 'previous' && p.m.act.kind !== 'previous')) continue;
      if (kind === 'difference' && (!comparable(p.m, c.m) || !comparable(c.m, claim.m))) continue;
      const a = sign * (c.m.low - p.m.high);
      const b = sign * (c.m.high - p.m.low);
      readings.push({
        kind,
        shape: 'current-previous',
        evidence: [
          ...placeOf(claim, c, line).map((x) => `c ${x}`),
          ...placeOf(claim, p, line).map((x) => `p ${x}`),
          ...subjectEvidence(claim, c),
          `rank ${rank}`,
          `p is ${previousLike(p.m, p.group)}`,
          `c is ${previousLike(c.m, c.group)}`,
          `apart ${bucket(Math.abs(p.index - c.index) - 1)}`,
          p.index < c.index ? 'earlier' : 'later',
          p.segment === c.segment ? 'together' : 'split',
          `kind ${c.m.act.kind}/${p.m.act.kind}`,
          joint(claim, c, p, line, previousLike(p.m, p.group)),
          times(c, p, line),
          ...(kind === 'points' ? ['points'] : [c.m.q.unit === p.m.q.unit ? 'units alike' : 'units']),
        ],
        figures: [c.m, p.m],
        low: Math.min(a, b),
        high: Math.max(a, b),
        prove: () => differenceClaim(kind, claim.m, c.m, p.m, direction),
      });
    }
  return readings;
}

/** Names of what is left when one thing is taken from another: 贸易顺差, 当期结存, 自然增长率. */
const BALANCE = /顺差|逆差|差额|相差|结余|结存|结转|节约|节省|剩余|自然增长率|净流入|净增/;

/** A figure that its name calls a difference: 进口7亿元，出口9亿元，顺差2亿元. */
export function balanceReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  const { m } = claim;
  if (m.q.value === null || m.act.kind === 'points' || !BALANCE.test(m.lead)) return [];
  const rates = m.q.class === 'percentage';
  if (!rates && !amount(m)) return [];
  const fits = (x: Mention) => (rates ? x.act.kind === 'rate' : amount(x) && isPlain(x)) && comparable(x, m);
  return differences('difference', claim, line, around(claim, line, fits), undefined).map((r) => ({
    ...r,
    evidence: [...r.evidence, 'balance'],
  }));
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
