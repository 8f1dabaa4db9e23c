import { worded } from '../lexicon/worded.js';
import { isClosedList } from './licence.js';
import { areComplements, arePartition, isNominal, isRest } from './partition.js';
import { isPlain, labelOf, OPENING, sameUnit } from './scope.js';
import type { Statement } from './statement.js';
import { firstClause, headsOf } from './sum-heads.js';
import {
  gap,
  hasTwoSublists,
  type Introduction,
  type Item,
  introductionOf,
  isOpen,
  itemsFrom,
  ofSameVerb,
  opensSublist,
  strictItems,
  sumClaim,
  sumOf,
  verbOf,
} from './sum-items.js';
import { conclude, holds, verdictOf } from './verdict.js';
import type { Group, Mention } from './view.js';

/** The share printed behind an item. */
function shareOf(group: Group, { mention }: Item): Mention | undefined {
  for (let i = mention.at + 1; i <= mention.at + 4; i++) {
    const m = group.mentions[i];
    if (!m || isPlain(m)) return undefined;
    if (m.act.kind === 'share' && !m.act.explicit) return m;
  }
  return undefined;
}

type Shares = 'none' | 'consistent' | 'closed' | 'open';

/** What the printed shares say of a list: each right of the total (then a larger sum is overlap), or adding to 100. */
function sharesOf(group: Group, head: Mention, items: readonly Item[]): Shares {
  const shares = items.map((item) => shareOf(group, item));
  if (shares.some((s) => s === undefined)) return 'none';
  const right = items.every(({ mention }, i) => {
    const share = shares[i];
    return (
      share !== undefined &&
      Math.abs((100 * mention.n) / head.n - share.n) <= Math.max(1.01 * (share.high - share.n), 0.006) * 2
    );
  });
  if (right) return 'consistent';
  const sum = shares.reduce((n, s) => n + (s?.n ?? 0), 0);
  return Math.abs(sum - 100) <= 0.15 ? 'closed' : 'open';
}

const OVERLAP = worded`${'list.overlap'}`;

/** A list that does not make up its total: is that a fault? */
export function brokenList(
  group: Group,
  head: Mention,
  all: readonly Item[],
  how: Introduction,
): Statement | undefined {
  const items = how === 'bracket' ? strictItems(group, head, all) : all;
  if (items.length < 2 || items.some(({ weight }) => weight > 1)) return undefined;
  if (
    !isClosedList(
      group,
      head,
      items.map(({ mention }) => mention),
    )
  )
    return undefined;
  if (head.q.approximation !== null && head.q.approximation !== '余') return undefined;
  const claim = sumClaim(head, items, `sum/${how}`);
  if (holds(verdictOf(claim))) return undefined;
  const sum = sumOf(items, 'n');
  const shares = sharesOf(group, head, items);
  if (shares === 'consistent') return undefined;
  const first = items[0]?.mention;
  if (!first || OVERLAP.test(gap(group, head, first))) return undefined;
  const nominal = items.every(({ mention }) => isNominal(mention));
  const last = items.at(-1)?.mention;
  const second = items[1]?.mention;
  const closed =
    shares === 'closed' ||
    (last !== undefined && isRest(last)) ||
    (items.length === 2 &&
      second !== undefined &&
      !/上年|上期|去年|上月/.test(labelOf(first)) &&
      areComplements(first, second)) ||
    (sum > head.n && how !== 'next' && arePartition(items.map(({ mention }) => mention))) ||
    /分为?[两二三四五六七八九十\d]+[大个]?类/.test(gap(group, head, first));
  const units = items.every(({ mention }) => mention.q.unit === first.q.unit);
  if (!units) return undefined;
  if (sum > head.n) {
    const named = how === 'colon' || how === 'bracket' || how === 'among' || (how === '其中' && nominal);
    const biggest = Math.max(...items.map(({ mention }) => mention.n));
    if (how === 'next' && (!closed || /新收|新增/.test(labelOf(head)))) return undefined;
    // More done than came in may have been left over from before; a list that is no list has such items too.
    const doubtful = how === 'next' && biggest > head.n;
    if (doubtful && !OPENING.test(labelOf(head))) return undefined;
    if (!closed && !named) return undefined;
    return conclude([doubtful ? { ...claim, grade: 'question' } : claim]);
  }
  if (!closed || (sum < 0.8 * head.n && shares !== 'closed')) return undefined;
  return conclude([claim]);
}

export function brokenAt(
  group: Group,
  first: Mention,
  used: Set<Mention>,
  totals: ReadonlySet<Mention>,
): Statement | undefined {
  const heads = headsOf(group, first);
  const verb = verbOf(first);
  const head = heads.find((h) => verb !== undefined && verbOf(h) === verb) ?? heads[0];
  if (!head || totals.has(head) || used.has(head) || isOpen(head)) return undefined;
  const how = introductionOf(group, head, first);
  if (how === 'next') {
    // The total opens its sentence, and nothing counted in its unit stands between.
    const opener = firstClause(group, head.clause.sentence)?.mentions.find((m) => isPlain(m) && sameUnit(m, head));
    if (opener !== head || heads.length > 1) return undefined;
  } else if (heads.length > 1 && first.clause.segment !== head.clause.segment && head === heads[0]) return undefined;
  if (hasTwoSublists(group, first)) return undefined;
  const strict = strictItems(group, head, itemsFrom(group, head, first));
  const items = verb !== undefined && verbOf(head) === verb ? ofSameVerb(head, strict) : strict;
  if (items.some(({ mention }) => isOpen(mention) || used.has(mention) || (mention !== first && opensSublist(mention))))
    return undefined;
  if (items === strict && ofSameVerb(head, items).length > 1) return undefined;
  const broken = brokenList(group, head, items, how);
  if (broken) for (const { mention } of items) used.add(mention);
  return broken;
}
