import { worded } from '../lexicon/worded.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Act, Before } from './act.js';
import { AGAINST_IT, BARE_PREVIOUS, PREVIOUS, RATE, subjectOf, withTime } from './act-words.js';
import { isMilestone } from './milestones.js';
import { INTO, INTO_BEHIND, isFrom, isTimeSpent, JOINED, MOVE } from './moves.js';
import { readPercentage } from './percent-acts.js';

/** 高于80%的目标⟦2.1个百分点⟧ */
const besideBase = (lead: string, previous: Before | undefined): RegExpExecArray | null =>
  previous?.q.class === 'percentage' && /^(?:的|$)/.test(lead) ? BESIDE.exec(previous.lead) : null;

/** 高于全市⟦2.1个百分点⟧, 比全市快⟦1.4个百分点⟧ */
const BESIDE = worded`(?:(${'change.above'})|(${'change.below'}))[^，；。]{0,16}$`;

/** 与上年同期68件⟦相比，今年⟧增加 */
const AGAINST_TAIL = worded`^(?:[^，；。（(]{0,2}(?:相比|相较|比较)|[^，；。（(]{0,4}?(?:分别|共|净)?${'change.verb'})`;
const CARRY = worded`(?:上年|上期|去年|上月)[^，；。]{0,3}未[^，；。]{0,3}$|${'carried.name'}`;
const AVERAGE = worded`(${'average.name'}|平均每[一-鿿]{0,4}|每(?:百|千|万)?${'average.each'}(?:平均)?|(?:平均)?${'average.yield'}|平均)[^，；。]{0,10}$`;
/** What each is to have, not what each has on average: 每个社区配备1所, 每镇至少培养2名. */
const ALLOTTED = worded`^(?!.*均).*每[^，；。]*${'average.allotted'}`;
/** What makes a figure a limit, a norm or a target, or a total of other things. */
const OTHER = worded`(?<!符合|合乎|达到)${'norm'}[^，；。]{0,3}$`;

/** 职高⟦165例⟧, 普高⟦12所⟧: the end of a name, unless something is compared. */
const HIGH = /[高低]$/;
const THAN = /[比较]|同|相|[均偏略还又再]|^[高低]$/;

const TIMES_GROWTH = worded`${'change.times'}(?:了|约|近|超过?|达)*$`;

/**
 * The act of a figure. `lead` are the words before it in its clause (from the figure before, if any),
 * `tail` the words behind it, `previous` the figure before it in the same clause, `last` the one before it in its group.
 */
export function readAct(
  q: Quantity,
  lead: string,
  tail: string,
  previous: Before | undefined,
  last: Before | undefined,
): Act {
  switch (q.class) {
    case 'year':
    case 'date':
    case 'ordinal':
    case 'range':
      return { kind: 'time' };
    case 'percentage':
      return readPercentage(q, lead, tail, previous, last);
    case 'points': {
      // 分别提高6.1个百分点、5.2个百分点
      if (previous?.act.kind === 'points' && JOINED.test(lead)) return previous.act;
      const move = MOVE.exec(lead) ?? BESIDE.exec(lead) ?? besideBase(lead, previous);
      return { kind: 'points', direction: move ? (move[1] !== undefined ? 'up' : 'down') : undefined };
    }
    case 'multiple':
      return { kind: 'multiple', growth: TIMES_GROWTH.test(lead) || q.unit === '番' };
    case 'duration':
      return isTimeSpent(q, withTime(lead, previous), tail, last)
        ? readCount(q, lead, tail, previous)
        : { kind: 'time' };
    default:
      return readCount(q, lead, tail, previous);
  }
}

function readCount(q: Quantity, lead: string, tail: string, previous: Before | undefined): Act {
  if (q.value === null) return { kind: 'other' };
  if (INTO.test(lead)) return { kind: 'plain' };
  if (isMilestone(withTime(lead, previous), tail)) return { kind: 'other' };
  if (ALLOTTED.test(lead)) return { kind: 'other' };
  // 平均天数由⟦89天⟧缩短至, 由每公斤⟦5.5元⟧涨至
  if (isFrom(lead) && INTO_BEHIND.test(tail) && AVERAGE.test(lead)) return { kind: 'previous', from: true };
  const average = AVERAGE.exec(lead);
  if (average && !/平均每[一-鿿]{0,4}$/.test(lead.slice(0, -6))) return { kind: 'average', per: average[1] ?? '' };
  const words = withTime(lead, previous);
  const move = MOVE.exec(lead);
  if (
    move &&
    !/(?:至|最|不)少$|最[高低多]$|提高$|升高$|新增$|累计增$/.test(lead.slice(0, move.index + 2)) &&
    !(q.class === 'money' && /[审核]减$/.test(lead)) &&
    !(HIGH.test(lead) && !THAN.test(words)) &&
    !/新增$/.test(lead)
  )
    return {
      kind: 'delta',
      direction: move[1] !== undefined ? 'up' : 'down',
      subject: subjectOf(lead.slice(0, move.index)),
      yearly: /年均/.test(lead),
    };
  // 减少6起、56人; 从46503元和16935元提高到
  if (previous && (previous.act.kind === 'delta' || previous.act.kind === 'previous') && /^(?:和|与|及)?$/.test(lead))
    return previous.act;
  if (CARRY.test(lead)) return { kind: 'carry' };
  if (PREVIOUS.test(words) || BARE_PREVIOUS.test(lead) || (AGAINST_IT.test(words) && AGAINST_TAIL.test(tail)))
    return { kind: 'previous', from: false };
  if (isFrom(words) && INTO_BEHIND.test(tail)) return { kind: 'previous', from: true };
  const rate = q.unit === '' ? RATE.exec(lead) : null;
  if (rate) return { kind: 'rate', name: (rate[1] ?? '').replace(/[“”"]/g, '') };
  // 距目标还差⟦92件⟧
  if (OTHER.test(lead) && !/[还尚仍][差缺欠]$/.test(lead)) return { kind: 'other' };
  return { kind: 'plain' };
}
