import { worded } from '../lexicon/worded.js';
import { areComplements } from './partition.js';
import type { Spot } from './window.js';
import { isForeign } from './words.js';

/** 上半年238件，下半年523件，全年761件 */
const areHalves = ([a, b, c]: readonly Spot[], claim: Spot): boolean =>
  c === undefined &&
  /[上前]半年/.test(a?.m.lead ?? '') &&
  /[下后]半年/.test(b?.m.lead ?? '') &&
  /全年/.test(claim.m.lead);

/** 2022、2023、2024年分别修缮33间、32间、9间，三年累计⟦74间⟧ */
const areYears = (items: readonly Spot[], claim: Spot, line: readonly Spot[]): boolean => {
  const before = line[claim.index - 1];
  return (
    before?.m.q.unit === '年' &&
    before.m.clause === claim.m.clause &&
    before.m.n === items.length &&
    items[0]?.run.of === items.length &&
    OF_YEARS.test(claim.m.lead)
  );
};
const OF_YEARS = worded`^(?:间|来)?(?:累计|总?共|${'list.closing'})[一-鿿]{0,4}$`;

/** 一至四季度分别交换152份、112份、127份和146份，全年共517份 */
const areQuarters = ([first, ...others]: readonly Spot[], claim: Spot): boolean => {
  if (!first || others.length !== 3 || !/全年/.test(claim.m.lead)) return false;
  if (first.index > claim.index) return EACH_QUARTER.test(first.m.lead);
  return QUARTERS.test(first.m.lead) && !isForeign(claim.m.lead.replace(OF_YEAR, ''), first.m.lead);
};
/** 一至四季度分别接访…，全年共⟦接听来电⟧: of something else. */
const OF_YEAR = /全年|共计?|累计|合计|总计|总数|[为达有]/g;
/** 全年412批次，其中一季度53批次、二季度…、三季度…、四季度⟦77批次⟧ */
const areNamedQuarters = (items: readonly Spot[], claim: Spot): boolean =>
  items.length === 4 &&
  items.every(({ m }, i) => NTH_QUARTER.exec(m.lead)?.[1] === '一二三四'[i]) &&
  /全年/.test(claim.m.lead);
const NTH_QUARTER = /第?([一二三四])季度/;
const QUARTERS = /四个?季度/;
/** 全年来访420人次，一至四季度分别为⟦53人次⟧, not 一至四季度预约未到分别为 */
const EACH_QUARTER = /四个?季度(?:分别|依次)?(?:为|是|有|达)?$/;

/** 线下宣讲316场、线上直播405场，累计⟦721场⟧: the two ways of one thing right before it, together. */
export function areTwoWays(claim: Spot, line: readonly Spot[]): boolean {
  const [a, b] = [line[claim.index - 2], line[claim.index - 1]];
  if (!a || !b || !/^累计[一-鿿]{0,4}$/.test(claim.m.lead) || a.sentence !== claim.sentence) return false;
  return a.m.q.unit === claim.m.q.unit && b.m.q.unit === claim.m.q.unit && areComplements(a.m, b.m);
}

/** Do the names of a list say that they are all the parts of a time? */
export const areTimes = (items: readonly Spot[], claim: Spot, line: readonly Spot[]): boolean =>
  areHalves(items, claim) ||
  areQuarters(items, claim) ||
  areNamedQuarters(items, claim) ||
  areYears(items, claim, line);
