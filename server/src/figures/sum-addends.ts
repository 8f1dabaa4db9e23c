import { asked, QUESTION } from './answers.js';
import type { Mention } from './mention.js';
import { comparable, isLimit, isMeasured } from './scope.js';
import { FOR_MANY, weightOf } from './sum-items.js';
import { isCountOfItems } from './sum-number.js';
import type { Spot } from './window.js';

const AMOUNT = /^(?:count|people|money|area|duration)$/;

/** What can be added: marks (得分92.03分) cannot. */
export const amount = asked(
  QUESTION.addend,
  (m) =>
    AMOUNT.test(m.q.class) &&
    m.q.value !== null &&
    m.n >= 0 &&
    isMeasured(m) &&
    m.q.unit !== '分' &&
    !isCountOfItems(m),
);

/** 每镇3件, 各3件 of nobody that is named: it counts for so many that nobody says. */
export const each = ({ m, group }: Spot): boolean => goesForMany(m) && (OF_SOME.test(m.lead) || weightOf(group, m) < 2);
const goesForMany = asked(QUESTION.each, ({ lead }) => OF_SOME.test(lead) || FOR_MANY.test(lead));
/** 每镇, 给乙和丙等十余地各配 */
const OF_SOME = /每[^，；。]{0,3}$|等[^，；。、]{0,6}各[一-鿿]{0,2}$/;

/** May the second be a part of the first: 共5件 of 3件; 增加5件 of 增加3件. */
export function isItem(total: Mention, m: Mention): boolean {
  if (!amount(m) || !comparable(m, total)) return false;
  // 债务限额9亿元，其中一般债务5亿元，专项债务4亿元
  if (isLimit(total)) return isLimit(m) || m.act.kind === 'plain';
  const { act } = total;
  return act.kind === 'delta' ? m.act.kind === 'delta' && m.act.direction === act.direction : m.act.kind === 'plain';
}

/** 办理528件，其中本年新收275件，上年结转253件: what was carried over is a part like the others. */
export const isItemUnder = (total: Mention, m: Mention): boolean =>
  isItem(total, m) || (m.act.kind === 'carry' && total.act.kind === 'plain' && amount(m) && comparable(m, total));
