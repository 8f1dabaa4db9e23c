import { closed, divIntervals, scaleInterval, subIntervals } from '../quantity/interval.js';
import type { Interval } from '../quantity/quantity.js';
import { HUNDRED, ONE, sign } from '../quantity/rational.js';
import { around } from './real.js';
import { comparable, isPlain, labelOf, plainBefore, type Scope } from './scope.js';
import type { Statement } from './statement.js';
import { type Claim, conclude, printed } from './verdict.js';
import type { Group, Mention } from './view.js';

const isCount = (m: Mention): boolean => isPlain(m) || m.act.kind === 'previous';

/** “是上年2563件的2.5倍”: the figure that is multiplied stands right before. */
function baseOf(group: Group, times: Mention): Mention | undefined {
  const base = group.mentions[times.at - 1];
  if (base?.clause !== times.clause || !isCount(base)) return undefined;
  return /^的?(?:约|近|超过?|将近|大约)*$/.test(times.lead) &&
    /是|为|相当于|达到?/.test(group.block.text.slice(base.clause.start, base.q.start))
    ? base
    : undefined;
}

/** “由8万件增加到48万件，增长5倍”; “48万件，比上年8万件增长5倍” */
function pairOf(group: Group, times: Mention): readonly [Mention, Mention] | undefined {
  let current: Mention | undefined;
  let previous: Mention | undefined;
  for (let i = times.at - 1; i >= Math.max(0, times.at - 5); i--) {
    const m = group.mentions[i];
    if (!m || m.clause.segment !== times.clause.segment) break;
    if (m.act.kind === 'previous') previous ??= m;
    else if (isPlain(m)) current ??= m;
    else if (m.q.class === 'multiple') break;
    if (current && previous) break;
  }
  if (current?.bracket?.mentions[0]?.act.kind === 'previous') previous ??= current.bracket.mentions[0];
  return current && previous && comparable(current, previous) ? [current, previous] : undefined;
}

function claim(times: Mention, current: Mention, previous: Mention, computed: Interval, formula: string): Claim {
  return {
    kind: 'times',
    pattern: 'times/previous',
    stated: times,
    terms: [
      { role: 'current', mention: current },
      { role: 'previous', mention: previous },
    ],
    formula,
    computed,
    grade: computed.high !== null && sign(computed.high) < 0 ? 'direction' : 'contradiction',
  };
}

/** n of “翻n番”, by doubling. */
function doublings({ low, high }: Interval): Interval | undefined {
  if (low === null || high === null || sign(low) <= 0) return undefined;
  const log = (x: typeof low) => Math.log2(Number(x.num) / Number(x.den));
  return closed(around(log(low), 'down'), around(log(high), 'up'));
}

function timesOf(group: Group, times: Mention): Claim | undefined {
  if (times.act.kind !== 'multiple') return undefined;
  const base = times.q.unit === '番' ? undefined : baseOf(group, times);
  if (base && !times.act.growth) {
    for (const current of plainBefore(group, base)) {
      if (current.clause.segment !== times.clause.segment || !comparable(current, base)) break;
      const computed = divIntervals(current.q.interval, base.q.interval);
      return computed && claim(times, current, base, computed, `${printed(current)}÷${printed(base)}`);
    }
    return undefined;
  }
  const pair = times.act.growth && !/年均/.test(times.lead) ? pairOf(group, times) : undefined;
  if (!pair) return undefined;
  const [current, previous] = pair;
  const quotient = divIntervals(current.q.interval, previous.q.interval);
  if (!quotient) return undefined;
  if (times.q.unit === '番') {
    const computed = doublings(quotient);
    // “翻一番” is said of what roughly doubled.
    return (
      computed && {
        ...claim(times, current, previous, computed, `log₂（${printed(current)}÷${printed(previous)}）`),
        tentative: true,
      }
    );
  }
  const computed = subIntervals(quotient, closed(ONE, ONE));
  return claim(
    times,
    current,
    previous,
    computed,
    `（${printed(current)}－${printed(previous)}）÷${printed(previous)}`,
  );
}

/** “男性192314人，女性184906人，性别比为104.01”: men for every hundred women. */
function sexRatio(group: Group, stated: Mention): Claim | undefined {
  if (stated.q.unit !== '' || stated.q.class !== 'count') return undefined;
  const { text } = group.block;
  if (!/性别比/.test(text.slice(stated.clause.start, stated.q.start)) || stated.act.kind === 'previous')
    return undefined;
  let men: Mention | undefined;
  let women: Mention | undefined;
  for (const m of plainBefore(group, stated)) {
    if (/女/.test(labelOf(m))) women ??= m;
    else if (/男/.test(labelOf(m))) men ??= m;
  }
  const quotient = men && women && divIntervals(men.q.interval, women.q.interval);
  if (!men || !women || !quotient) return undefined;
  return {
    ...claim(stated, men, women, scaleInterval(quotient, HUNDRED), `${printed(men)}÷${printed(women)}×100`),
    pattern: 'times/sex-ratio',
    terms: [
      { role: 'part', mention: men },
      { role: 'whole', mention: women },
    ],
    grade: 'question',
  };
}

/** Multiples: 倍, 翻番, 性别比. */
export function timesStatements({ group }: Scope): Statement[] {
  return group.mentions.flatMap(
    (m) => conclude([m.q.class === 'multiple' ? timesOf(group, m) : sexRatio(group, m)]) ?? [],
  );
}
