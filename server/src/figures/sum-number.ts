import { type Worded, worded } from '../lexicon/worded.js';
import { hanNumber } from '../text/han-numerals.js';
import { asked, QUESTION } from './answers.js';
import type { Mention } from './mention.js';
import { sameUnit } from './scope.js';
import type { Spot } from './window.js';

/** A list that says how many members it has has not many. */
const LONGEST = 12;

/** 四地共有, 三项合计 before a total that stands last */
const NUMBER_BEFORE = worded`([两二三四五六七八九十]|\d{1,2})大?(?:${'list.sort'}|(?![级期年月次届线等])[一-鿿]{2,4}|[笔批档组班路片]|级(?:资金|财政))(?:总?共|合计|总计|累计|共计|加起来|相加)`;
/** 分为三类, 三部分： between a total and its list */
export const NUMBER_BETWEEN = worded`分为?([两二三四五六七八九十]|\d{1,2})大?${'list.sort'}|([两二三四五六七八九十]|\d{1,2})大?${'list.sort'}(?:构成|组成)|([两二三四五六七八九十]|\d{1,2})大?${'list.sort'}[：:]`;

/** 问题较集中的三类：, 主要三项：, 前三种：: there are others. */
export const isOfTheForemost = (between: string): boolean =>
  /(?:集中|突出|[较最]多|量大|较大|最大|主要|常见|靠前|居前|重点|典型|代表性?|前)的?(?:[两二三四五六七八九十]|\d{1,2})/.test(
    between,
  );

/** The number that an expression finds in words. */
export function saidNumber(text: string, pattern: Worded): number | undefined {
  const [, ...said] = pattern.exec(text) ?? [];
  const number = said.find((word) => word !== undefined);
  if (number === undefined) return undefined;
  if (number === '两') return 2;
  return hanNumber(number) ?? Number(number);
}

/** ⟦四项⟧合计, ⟦四个⟧乡镇（街道）共认定: it counts the members of a list and is none. */
export const isCountOfItems = asked(
  QUESTION.counter,
  ({ tail, n, q, lead, figure }) =>
    n <= LONGEST &&
    (/^(?:合计|共计|总计|相加|之和)/.test(tail) ||
      (q.unit === '个' &&
        OF_PLACES.test(tail) &&
        !/[一-鿿]$/.test(lead) &&
        ALL_OF_THEM.test(figure.block.text.slice(q.end, q.end + 16)))),
);
const OF_PLACES = worded`^[一-鿿]{0,2}${'list.sort'}`;
const ALL_OF_THEM = /^[^，,、；;。：:]{1,12}?(?:总?共|合计|累计)/;

/** 三类, 四项: it may count the members of a list. */
const isNumberOfSorts = ({ q, n }: Mention): boolean => n > 1 && n <= LONGEST && SORT.test(q.unit);
const SORT = worded`^${'list.sort'}$`;

/** 两类共⟦431户⟧2127人: a figure right behind another one is said by its words. */
export function bearerOf(s: Spot, line: readonly Spot[]): Spot {
  const before = line[s.index - 1];
  const isBeside =
    s.m.lead === '' && before?.group === s.group && s.m.q.start - before.m.q.end <= 1 && !sameUnit(before.m, s.m);
  return isBeside ? before : s;
}

/** 四项合计⟦120件⟧, 三类犯罪共起诉⟦120人⟧: the number of members that stands before a total. */
export function numberBefore(claim: Spot, line: readonly Spot[]): number | undefined {
  const before = line[claim.index - 1];
  const isNumber =
    before &&
    before.m.clause === claim.m.clause &&
    (isCountOfItems(before.m) ||
      (before.m.n <= LONGEST && /^(?:总?共|一共)/.test(before.m.tail)) ||
      (isNumberOfSorts(before.m) && OF_SORTS.test(before.m.tail)));
  return isNumber ? before.m.n : saidNumber(claim.m.lead, NUMBER_BEFORE);
}

const OF_SORTS = worded`^[一-鿿]{0,6}(?:共|${'list.closing'})[一-鿿]{0,4}$`;

/** 分九类，甲、乙、丙排在前面，依次为⟦12人⟧、8人、6人: of more sorts than are told. */
export function isOfMoreSorts(items: readonly Spot[], line: readonly Spot[]): boolean {
  const before = line[(items[0]?.index ?? 0) - 1];
  return before !== undefined && isNumberOfSorts(before.m) && before.m.n > items.length;
}

/** 三类犯罪分别为⟦12人⟧、8人、6人，共26人: the run before a bare total has as many members as the sorts that it is of. */
export const isRunOfSorts = (claim: Spot, items: readonly Spot[], line: readonly Spot[]): boolean => {
  const before = line[(items[0]?.index ?? 0) - 1];
  return (
    before !== undefined &&
    before.m.clause.sentence === claim.m.clause.sentence &&
    isNumberOfSorts(before.m) &&
    before.m.n === items.length &&
    EACH.test(before.m.figure.block.text.slice(before.m.q.end, before.m.q.end + 12)) &&
    line[claim.index - 1] === items.at(-1) &&
    BARE_TOTAL.test(claim.m.lead)
  );
};
/** 三类犯罪分别为, 三类，依次为 */
const EACH = /^[一-鿿]{0,6}[，,]?[一-鿿]{0,4}(?:分别|依次)/;
const BARE_TOTAL = worded`^[，、；\s]*(?:总?共|总数|${'list.closing'})(?:为|达|是|有)?$`;

/** 三个学段在校生⟦439人⟧：幼儿园135人，小学211人，初中93人: as many as stand behind the colon. */
export function isCountedBefore(claim: Spot, items: readonly Spot[], line: readonly Spot[], between: string): boolean {
  const before = line[claim.index - 1]?.m;
  return (
    (/^[：:]/.test(between) || OF_EACH.test(between)) &&
    before !== undefined &&
    before.clause === claim.m.clause &&
    before.n === items.length &&
    COUNTED.test(before.q.unit) &&
    !items.some(({ m }) => FLOW.test(m.lead)) &&
    claim.m.q.start - before.q.end <= 8
  );
}
const COUNTED = /^[个类项种级家]$/;
const FLOW = worded`${'flow.in'}|${'flow.out'}`;

/** 县、乡、村三级平台⟦198个⟧，分别为61个、58个、79个, 其中县级61个、乡级…: as many as the levels that its name lists. */
export function levelsBefore(claim: Spot, items: readonly Spot[], between: string): number | undefined {
  const { lead, q, figure } = claim.m;
  if (figure.block.text[q.start - lead.length - 1] !== '、') return undefined;
  const isOfLevels = OF_EACH.test(between) || items.every(({ m }) => LEVEL.test(m.lead));
  return isOfLevels ? saidNumber(lead, LEVELS) : undefined;
}
const OF_EACH = /^[，,](?:分别|依次)[为是有]?$/;
const LEVEL = /^(?:其中)?[国省市州县区乡镇街村社居组][镇乡道居区]?级/;
const LEVELS = worded`([两二三四五])级[一-鿿]{0,12}$`;
