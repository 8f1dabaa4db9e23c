import { worded } from '../lexicon/worded.js';
import { isBelowZero } from './account-parts.js';
import { areDoneAndOpen, outcomesIn } from './partition.js';
import { isStated, sameUnit } from './scope.js';
import { CLEAR_SLIP, slipFrom } from './slips.js';
import { twinsAgree } from './sum-beside.js';
import { isRestOrDenied } from './sum-members.js';
import { NUMBER_BETWEEN, saidNumber } from './sum-number.js';
import { isBuiltOf, isDueInAll, isShared } from './sum-seal.js';
import { isSorted } from './sum-sorts.js';
import type { Spot } from './window.js';

/** Behind the words of the total, with no other mark before it. */
export const COLON = /^[^，,、；;。]*[：:]/;
export const MARK = worded`${'list.mark'}`;
/** 共5件, not 公共图书馆5个 */
export const TOTAL = worded`(?<!公)${'list.total'}(?!同|享)`;

/** Do words, a mark or shares say that a list is the parts of a total? */
export function isTold(claim: Spot, items: readonly Spot[], line: readonly Spot[]): boolean {
  const [first] = items;
  if (!first || first.group !== claim.group || TOTAL.test(claim.m.lead) || first.index < claim.index) return true;
  const between = claim.m.figure.block.text.slice(claim.m.q.end, Math.min(first.m.q.start, claim.m.q.end + 60));
  if (MARK.test(between) || COLON.test(between) || isSorted(between) || isBehindColon(claim, first)) return true;
  if (saidNumber(between, NUMBER_BETWEEN) === items.length) return true;
  if (isBuiltOf(between, items.at(-1) ?? first, items.length)) return true;
  // A rest, or a thing and its contrary.
  if (isDueInAll(claim, items) || isShared(claim, items) || twinsAgree(claim, items, line) === true) return true;
  if (items.length < 4 && areDoneAndOpen(first.m, (items[1] ?? first).m)) return true;
  if (items.some(({ m }) => isRestOrDenied(m))) return true;
  if (line.slice(first.index + 1, first.index + 4).some(({ m }) => m.act.kind === 'share' || m.act.kind === 'bare'))
    return true;
  // 高速公路9公里，一级公路5公里，…: what bears their noun is one of them.
  const isSibling = first.name.length > 1 && claim.name.endsWith(first.name.slice(-2));
  return items.length > 2 && !isSibling && outcomesIn(items.map(({ m }) => m)) === 'all';
}

/** 11起51人，同比减少3起、9人：建筑1起3人: what stands between the total and the colon is no member. */
export function isBehindColon(claim: Spot, first: Spot): boolean {
  const { clauses, mentions } = claim.group;
  return (
    first.group === claim.group &&
    first.sentence === claim.sentence &&
    clauses[first.m.clause.at - 1]?.stop === '：' &&
    first.m === first.m.clause.mentions.find((m) => sameUnit(m, first.m)) &&
    clauses.slice(claim.m.clause.at + 1, first.m.clause.at).every((clause) => clause.mentions.length > 0) &&
    mentions.slice(claim.m.at + 1, first.m.at).every((m) => m.act.kind !== 'plain' || !sameUnit(m, claim.m))
  );
}

/** No list passes its total: by one digit it does so hardly by chance. */
export function passesByADigit({ m }: Spot, items: readonly Spot[]): boolean {
  const sum = items.reduce((n, s) => n + s.m.n, 0);
  return sum > m.n && slipFrom(m, sum) >= CLEAR_SLIP;
}

/** Right behind the total, its growth or share between. */
const UNDER_IT = /[，,。；;：:（(]?(?:其中|包括|包含)[^，,；;。]*$/;

/** 支出9亿元（加上补助8亿元，⟦共完成17亿元⟧）: no parts of it. */
const OTHERWISE = /其中|当中|含|加|共|合计|总/;

/** 受理93件，其中行政审批⟦170件⟧、公共服务75件: the first of a list right under its total, and larger than that. */
export function isFirstAbove(claim: Spot, items: readonly Spot[]): boolean {
  const { m, group } = claim;
  const [first] = items;
  if (!first || first.m.low <= m.high || !isStated(m) || !isStated(first.m)) return false;
  if (first.group.host === m) return items.every((s) => sameUnit(s.m, m) && !OTHERWISE.test(s.m.lead));
  if (first.group !== group || first.index < claim.index || first.sentence > claim.sentence + 1) return false;
  const between = group.mentions.slice(m.at + 1, first.m.at);
  return (
    between.every(({ act }) => act.kind !== 'plain' && act.kind !== 'delta') &&
    UNDER_IT.test(group.block.text.slice(between.at(-1)?.q.end ?? m.q.end, first.m.q.start)) &&
    sameUnit(first.m, m) &&
    // 上级补助-27万元 makes up for it.
    !items.some((s) => isBelowZero(s.m))
  );
}
