import { worded } from '../lexicon/worded.js';

export const SHARE =
  /(?:占比?|所占比例|所占比重|占有)([^率]{0,24}?)(?:的比例|的比重|比重|比例|的)?(?:约|近|超|达到?|为|是|至|均为?|仅|只有|只)*$/;
/** 三次产业结构⟦6.8⟧:42.7:50.5 */
export const STRUCTURE = worded`${'share.structure'}[^，；。]{0,6}$`;
/** 结构由13.2:32.3:54.5调整为⟦12.4⟧:30.9:56.7 */
export const SHIFTED = /(?:调整|优化|转变|演变|变化|变|调|转)(?:为|到|至|成)$/;
/** 已完成年度计划的⟦50.4%⟧ */
export const OF_PLAN = worded`(?:完成|占|达到?|为)(?:了|到)?([^，；。]{0,12}${'share.plan'}数?)的?(?:约|近|超)?$`;

/** 占全部⟦221件⟧行政处罚案件的: what stands between says what they are. */
export const ofAll = (lead: string, before: string): string | undefined =>
  /占(?:全部|总共|全[市县省区国])?$/.test(before)
    ? /^([一-鿿]{1,10})的(?:比例|比重)?(?:约|近|超)?$/.exec(lead)?.[1]
    : undefined;
