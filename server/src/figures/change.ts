import { worded } from '../lexicon/worded.js';
import { addIntervals, divIntervals, scaleInterval, subIntervals } from '../quantity/interval.js';
import type { Interval } from '../quantity/quantity.js';
import { HUNDRED, neg, sign } from '../quantity/rational.js';
import { comparable, isPlain, labelOf, REACH, type Scope } from './scope.js';
import type { Statement } from './statement.js';
import { type Claim, conclude, printed } from './verdict.js';
import type { Clause, Group, Mention } from './view.js';

/** Published growth of these is real, at constant prices; it never follows from the printed values. */
const REAL = worded`${'real.name'}|可支配收入|居民收入|人均收入`;

/** The base is not the printed one. */
const ADJUSTED = worded`${'real.mark'}|${'real.adjusted'}`;

/** Names of one deed that texts use for one another. */
const SAME_DEED: readonly RegExp[] = [/受案|受理|收案|新收/, /结案|办结|审结/];

const GENERIC = worded`^${'subject.generic'}?$`;

/** The shorter the better. */
const LESS = worded`${'change.less'}(?:到|至|为)$`;

/** Is the subject of a change what this figure counts? */
function isAbout(subject: string, candidate: Mention): boolean {
  const label = labelOf(candidate);
  if (SAME_DEED.some((deed) => deed.test(subject) && deed.test(label))) return true;
  for (let i = 0; i + 2 <= subject.length; i++) if (label.includes(subject.slice(i, i + 2))) return true;
  return false;
}

interface Current {
  readonly mention: Mention;
  readonly tentative: boolean;
}

/** The figure that a change behind it is about. */
function currentOf(group: Group, move: Mention, subject: string): Current | undefined {
  const named = !GENERIC.test(subject) && !ADJUSTED.test(subject);
  for (let i = move.at - 1; i >= Math.max(0, move.at - REACH); i--) {
    const m = group.mentions[i];
    if (!m) return undefined;
    if (m.clause.sentence !== move.clause.sentence) {
      const near = move.clause.sentence - m.clause.sentence === 1 && !named;
      return near && isPlain(m) ? { mention: m, tentative: true } : undefined;
    }
    if (!isPlain(m)) continue;
    if (named) {
      if (isAbout(subject, m)) return { mention: m, tentative: false };
      continue;
    }
    return m.clause.segment === move.clause.segment ? { mention: m, tentative: false } : undefined;
  }
  return undefined;
}

/** The figure of before that stands between the current one and the change, or opens 由…增加到…. */
function previousOf(group: Group, current: Mention, move: Mention): Mention | undefined {
  for (let i = move.at - 1; i > current.at; i--) {
    const m = group.mentions[i];
    if (m?.act.kind === 'previous' && comparable(m, current)) return m;
  }
  const opener = group.mentions[current.at - 1];
  if (
    opener?.act.kind === 'previous' &&
    opener.act.from &&
    opener.clause === current.clause &&
    comparable(opener, current)
  )
    return opener;
  const bracket = current.bracket?.mentions[0];
  if (bracket?.act.kind === 'previous' && comparable(bracket, current)) return bracket;
  // “234起，同比下降7.5%，上年同期为253起”
  const after = group.mentions[move.at + 1];
  if (
    after?.act.kind === 'previous' &&
    !after.act.from &&
    after.clause.segment === move.clause.segment &&
    comparable(after, current)
  )
    return after;
  return undefined;
}

const flip = (a: Interval): Interval => ({
  low: a.high && neg(a.high),
  high: a.low && neg(a.low),
  lowOpen: a.highOpen,
  highOpen: a.lowOpen,
});

const isBelowZero = (a: Interval): boolean => a.high !== null && sign(a.high) < 0;

const clauseText = (group: Group, { start, end }: Clause): string =>
  group.block.text.slice(start, Math.min(end, start + 200));

function adjusted(group: Group, current: Mention, move: Mention): boolean {
  for (let i = current.clause.at; i <= move.clause.at && i <= current.clause.at + 6; i++) {
    const clause = group.clauses[i];
    if (clause && ADJUSTED.test(clauseText(group, clause))) return true;
  }
  return false;
}

/** current − previous against “增加25907人”. */
function differenceClaim(current: Mention, previous: Mention, delta: Mention, tentative: boolean): Claim | undefined {
  if (delta.act.kind !== 'delta') return undefined;
  const up = delta.act.direction === 'up';
  const raw = subIntervals(current.q.interval, previous.q.interval);
  const computed = up ? raw : flip(raw);
  const [a, b] = up ? [current, previous] : [previous, current];
  return {
    kind: 'difference',
    pattern: 'difference/previous',
    stated: delta,
    terms: [
      { role: 'current', mention: current },
      { role: 'previous', mention: previous },
    ],
    formula: `${printed(a)}－${printed(b)}`,
    computed,
    grade: isBelowZero(computed) ? 'direction' : 'contradiction',
    tentative,
  };
}

/** (current − previous) ÷ previous against “增长3.57%”. */
function growthClaim(
  current: Mention,
  previous: Mention,
  change: Mention,
  up: boolean,
  tentative: boolean,
): Claim | undefined {
  const quotient = divIntervals(current.q.interval, previous.q.interval);
  if (!quotient) return undefined;
  const percent = scaleInterval(quotient, HUNDRED);
  const raw = subIntervals(percent, { low: HUNDRED, high: HUNDRED, lowOpen: false, highOpen: false });
  const computed = up ? raw : flip(raw);
  const [a, b] = up ? [current, previous] : [previous, current];
  return {
    kind: 'change',
    pattern: 'change/previous',
    stated: change,
    terms: [
      { role: 'current', mention: current },
      { role: 'previous', mention: previous },
    ],
    formula: `（${printed(a)}－${printed(b)}）÷${printed(previous)}`,
    computed,
    grade: isBelowZero(computed) ? 'direction' : 'contradiction',
    tentative,
  };
}

/** delta ÷ (current ∓ delta) against “减少7件，下降2.60%”. */
function deltaClaim(
  current: Mention,
  delta: Mention,
  change: Mention,
  up: boolean,
  tentative: boolean,
): Claim | undefined {
  if (delta.act.kind !== 'delta') return undefined;
  const rose = delta.act.direction === 'up';
  const base = rose
    ? subIntervals(current.q.interval, delta.q.interval)
    : addIntervals(current.q.interval, delta.q.interval);
  const quotient = divIntervals(delta.q.interval, base);
  if (!quotient) return undefined;
  const percent = scaleInterval(quotient, HUNDRED);
  const computed = rose === up ? percent : flip(percent);
  return {
    kind: 'change',
    pattern: 'change/delta',
    stated: change,
    terms: [
      { role: 'current', mention: current },
      { role: 'delta', mention: delta },
    ],
    formula: `${printed(delta)}÷（${printed(current)}${rose ? '－' : '＋'}${printed(delta)}）`,
    computed,
    grade: rose === up ? 'contradiction' : 'direction',
    tentative,
  };
}

/** The delta that a percentage stands right behind. */
function deltaBefore(group: Group, change: Mention, current: Mention): Mention | undefined {
  for (let i = change.at - 1; i > current.at && i >= change.at - 3; i--) {
    const m = group.mentions[i];
    if (!m || isPlain(m) || m.clause.segment !== change.clause.segment) return undefined;
    if (m.act.kind === 'delta' && comparable(m, current)) return m;
  }
  return undefined;
}

/** Differences and changes of one group. */
export function changeStatements({ group }: Scope): Statement[] {
  const found: Statement[] = [];
  for (const move of group.mentions) {
    const { act } = move;
    if ((act.kind !== 'delta' && act.kind !== 'change') || act.yearly) continue;
    const shorter = act.kind === 'change' && act.direction === 'down' ? shortened(group, move) : undefined;
    if (shorter) {
      found.push(shorter);
      continue;
    }
    const ownDelta = act.kind === 'change' ? deltaOfSubject(group, move) : undefined;
    const current = currentOf(
      group,
      ownDelta ?? move,
      ownDelta?.act.kind === 'delta' ? ownDelta.act.subject : act.subject,
    );
    if (!current) continue;
    const { mention } = current;
    const tentative = current.tentative || adjusted(group, mention, move);
    const previous = previousOf(group, mention, move);
    if (act.kind === 'delta') {
      if (move.q.unit === '') found.push(...lostPercent(mention, previous, move, act.direction === 'up'));
      else if (previous && comparable(move, mention)) {
        const made = conclude([differenceClaim(mention, previous, move, tentative)]);
        if (made) found.push(made);
      }
      continue;
    }
    const about = labelOf(mention) + (previous ? labelOf(previous) : '');
    if (REAL.test(about)) continue;
    const delta = ownDelta ?? deltaBefore(group, move, mention);
    const up = act.direction === 'up';
    const made = conclude([
      previous && growthClaim(mention, previous, move, up, tentative),
      delta && deltaClaim(mention, delta, move, up, tentative),
    ]);
    if (made) found.push(made);
  }
  return found;
}

/** “办理时限由15个工作日压缩至6个工作日，压缩60%” */
function shortened(group: Group, move: Mention): Statement | undefined {
  const [current, previous] = [group.mentions[move.at - 1], group.mentions[move.at - 2]];
  if (current?.q.class !== 'duration' || previous?.q.class !== 'duration' || previous.clause !== current.clause)
    return undefined;
  if (move.clause.at - current.clause.at > 1 || previous.q.unit !== current.q.unit) return undefined;
  if (!/(?:由|从)[^，；。]*$/.test(previous.lead) || !LESS.test(current.lead)) return undefined;
  return conclude([growthClaim(current, previous, move, false, false)]);
}

/** “受案同比增加167件，上升10.21%”: the percentage shares the subject of the delta right before it. */
function deltaOfSubject(group: Group, change: Mention): Mention | undefined {
  const m = group.mentions[change.at - 1];
  if (m?.act.kind !== 'delta' || m.act.subject === '' || m.clause.segment !== change.clause.segment) return undefined;
  if (change.act.kind !== 'change' || !GENERIC.test(change.act.subject)) return undefined;
  return m;
}

/** “较去年10件下降20”: a difference without its unit, or a percentage that lost its sign. */
function lostPercent(current: Mention, previous: Mention | undefined, move: Mention, up: boolean): Statement[] {
  if (!previous) return [];
  const claim = growthClaim(current, previous, move, up, false);
  if (!claim) return [];
  const delta = conclude([differenceClaim(current, previous, move, true)]);
  if (delta) return [delta];
  const made = conclude([{ ...claim, pattern: 'change/lost-percent', grade: 'question' }]);
  return made ? [made] : [];
}
