import { worded } from '../lexicon/worded.js';
import type { Quantity } from '../quantity/quantity.js';

export const MOVE = worded`(?:(${'change.up'})|(${'change.down'}))(?:幅度|率)?(?:分别|依次)?(?:了|约|近|超|达到?|为|至?约)?$`;

/** 由48.9%⟦提升至⟧2018年的71% */
export const INTO_BEHIND = worded`^[^，；。]{0,10}${'change.stem'}`;

/** 由⟦3件⟧增加到 */
const FROM = /(?:从|由)[^，；。]{0,20}$/;
export const isFrom = (lead: string): boolean => FROM.test(lead);

/** What joins a figure to the one before that it does the same as. */
export const JOINED = /^(?:和|与|及|以及|[:：∶])?(?:约|近)?$/;

/** 由59.8%、66.7%⟦提高到⟧: what stands in a list goes on as its last member does. */
export const leadsInto = (lead: string, tail: string): boolean => JOINED.test(lead) && INTO_BEHIND.test(tail);

export const INTO = worded`${'change.into'}(?:到|至|为)(?:了|约|近)*$`;

const TIME_SPENT = worded`${'time.spent'}`;

const SHORTENED = worded`${'change.less'}(?:到|至|为)$`;
const SHORTENED_BEHIND = worded`^${'change.less'}(?:到|至|为)`;

/** 由⟦15个工作日⟧压缩至⟦6个工作日⟧ */
const isShortened = (lead: string, tail: string): boolean =>
  SHORTENED.test(lead) || (FROM.test(lead) && SHORTENED_BEHIND.test(tail));

/** What a length of time is told as before: the figure before it. */
interface Before {
  readonly q: Quantity;
  readonly act: { readonly kind: string };
}

/**
 * 优良天数354天, 服务时长7045分钟, 由15日压缩至6日, 平均每人27小时 are amounts, and so is what such an amount moved by, or
 * what stands beside it (监测360天，空气质量优138天、良186天); 三年, 15日内 are none.
 */
export function isTimeSpent({ unit }: Quantity, lead: string, tail: string, before: Before | undefined): boolean {
  if (!/天|日|时|分|秒/.test(unit)) return false;
  if (TIME_SPENT.test(lead) || isShortened(lead, tail) || EACH.test(lead)) return true;
  const isBeside = before?.q.class === 'duration' && before.act.kind !== 'time' && before.q.unit === unit;
  return isBeside && (MOVE.test(lead) || !(WITHIN.test(lead) || WITHIN_BEHIND.test(tail)));
}

/** 在⟦15日⟧内, 提前⟦3天⟧, 连续⟦5天⟧ */
const WITHIN = /(?:[在前近过后隔每第满于]|连续|不足|不到|超过|截至|用时|历时)$/;
const WITHIN_BEHIND = /^(?:之?[内前后]|以[内上下])/;

/** 平均每人⟦27小时⟧ */
const EACH = /(?:平均每|人均|户均)[一-鿿]{0,6}$/;
