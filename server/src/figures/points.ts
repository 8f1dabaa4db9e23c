import { subIntervals } from '../quantity/interval.js';
import type { Interval } from '../quantity/quantity.js';
import { neg, sign } from '../quantity/rational.js';
import type { Scope } from './scope.js';
import type { Statement } from './statement.js';
import { type Claim, conclude, printed } from './verdict.js';
import type { Group, Mention } from './view.js';

interface Pair {
  readonly current: Mention;
  readonly previous: Mention;
  readonly tentative: boolean;
}

const NEAR = 6;

/** The two percentages that a change in points stands behind. */
function pairOf(group: Group, points: Mention): Pair | undefined {
  const found: Mention[] = [];
  for (let i = points.at - 1; i >= Math.max(0, points.at - NEAR); i--) {
    const m = group.mentions[i];
    if (!m || m.clause.segment !== points.clause.segment) break;
    if (m.q.class === 'percentage') found.push(m);
    else if (m.q.class === 'points') break;
  }
  const [last, before] = found;
  if (!last) return undefined;
  // “结案率由91.2%提高到95.7%，提高4.5个百分点”
  if (before?.act.kind === 'previous' && before.act.from && last.clause.at - before.clause.at <= 1)
    return { current: last, previous: before, tentative: points.clause.at - last.clause.at > 1 };
  // “结案率95.7%，比上年的91.2%提高4.5个百分点”
  if (last.act.kind === 'previous' && !last.act.from && before && before.act.kind !== 'previous')
    return { current: before, previous: last, tentative: before.act.kind === 'change' };
  // “结案率95.7%（上年同期91.2%），提高4.5个百分点”
  const inner = last.bracket?.mentions[0];
  if (inner?.act.kind === 'previous' && inner.q.class === 'percentage')
    return { current: last, previous: inner, tentative: false };
  // “甲县21.87%，乙县15.97%，高6个百分点”
  if (before && (last.act.kind === 'rate' || last.act.kind === 'share' || last.act.kind === 'bare'))
    return { current: before, previous: last, tentative: true };
  return undefined;
}

const flip = (a: Interval): Interval => ({
  low: a.high && neg(a.high),
  high: a.low && neg(a.low),
  lowOpen: a.highOpen,
  highOpen: a.lowOpen,
});

function claimOf(points: Mention, { current, previous, tentative }: Pair): Claim {
  const direction = points.act.kind === 'points' ? points.act.direction : undefined;
  const raw = subIntervals(current.q.interval, previous.q.interval);
  const falls = direction === 'down' || (direction === undefined && raw.high !== null && sign(raw.high) < 0);
  const computed = falls ? flip(raw) : raw;
  const [a, b] = falls ? [previous, current] : [current, previous];
  const against = computed.high !== null && sign(computed.high) < 0;
  return {
    kind: 'points',
    pattern: tentative ? 'points/beside' : 'points/previous',
    stated: points,
    terms: [
      { role: 'current', mention: current },
      { role: 'previous', mention: previous },
    ],
    formula: `${printed(a)}－${printed(b)}`,
    computed,
    grade: against ? 'direction' : 'contradiction',
    tentative,
  };
}

/** Changes of a rate in percentage points. */
export function pointsStatements({ group }: Scope): Statement[] {
  return group.mentions.flatMap((points) => {
    if (points.act.kind !== 'points' || points.act.direction === undefined) return [];
    const pair = pairOf(group, points);
    return (pair && conclude([claimOf(points, pair)])) ?? [];
  });
}
