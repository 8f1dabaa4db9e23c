import { worded } from '../lexicon/worded.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Act, Before } from './act.js';
import { AGAINST_IT, BARE_PREVIOUS, PREVIOUS, RATE, subjectOf, withTime } from './act-words.js';
import { INTO, INTO_BEHIND, isFrom, JOINED, MOVE } from './moves.js';
import { OF_PLAN, ofAll, SHARE, SHIFTED, STRUCTURE } from './share-words.js';

/** 治理率从上年的85.6%提高到⟦88.6%⟧: what moved is a rate. */
const movedRate = ({ act, lead }: Before): string | undefined =>
  act.kind === 'previous' && act.from
    ? /([一-鿿]{0,14}(?:率|占比|比重|比例))(?:由|从)[^，；。]*$/.exec(lead)?.[1]
    : undefined;

const MOVES = worded`^[^，；。（(]{0,4}?(?:相比|比较)?[，,]?(?:分别|共|净)?${'change.verb'}`;
const isFromList = (previous: Before | undefined): boolean =>
  previous?.act.kind === 'previous' && previous.act.from && previous.q.unit === '';

const INHERITED: ReadonlySet<string> = new Set(['share', 'rate', 'change', 'previous']);

const MINUS = /[-－−﹣]$/;

/** 增长-5.0%: it fell; in a list each has a sign of its own. */
const turned = (act: Act): Act =>
  act.kind === 'change' ? { ...act, direction: act.direction === 'up' ? 'down' : 'up' } : act;

/** 同比⟦+27.1%⟧, 比上年⟦-3.2%⟧ */
const SIGNED = worded`(?:同比|环比|[比较](?:${'time.base'})(?:同期|同月)?)(?:[+＋]|([-－−﹣]))$`;

export function readPercentage(
  q: Quantity,
  lead: string,
  tail: string,
  previous: Before | undefined,
  last: Before | undefined,
): Act {
  const signed = SIGNED.exec(lead);
  if (signed)
    return {
      kind: 'change',
      direction: signed[1] === undefined ? 'up' : 'down',
      subject: subjectOf(lead.replace(/.$/, '')),
      yearly: false,
    };
  const before = previous && MINUS.test(previous.lead) ? { ...previous, act: turned(previous.act) } : previous;
  if (!MINUS.test(lead)) return readUnsigned(q, lead, tail, before, last);
  const act = readUnsigned(q, lead.slice(0, -1), tail, before, last);
  return act.kind === 'change' ? turned(act) : { kind: 'other' };
}

const BY_UNIT = /^按[人件起户宗家]数?(?:计算?|统计|算)(?:为|是|达)?$/;

function readUnsigned(
  q: Quantity,
  lead: string,
  tail: string,
  previous: Before | undefined,
  last: Before | undefined,
): Act {
  const words = withTime(lead, previous);
  if (previous && JOINED.test(lead) && previous.q.class === 'percentage' && INHERITED.has(previous.act.kind))
    return previous.act.kind === 'share' ? { ...previous.act, explicit: false } : previous.act;
  const moved = previous && INTO.test(lead) ? movedRate(previous) : undefined;
  if (moved) return { kind: 'rate', name: moved };
  if (isFrom(words) && (INTO_BEHIND.test(tail) || q.unit === '')) return { kind: 'previous', from: true };
  if (PREVIOUS.test(words) || BARE_PREVIOUS.test(lead) || (AGAINST_IT.test(words) && MOVES.test(tail)))
    return { kind: 'previous', from: false };
  const between = /^(?:总数|总量|总额|总计)?的?(?:比例|比重)?(?:约|近|超|达到?|为|是)*$/.exec(lead);
  const whole = previous && ofAll(lead, previous.lead);
  if (whole !== undefined) return { kind: 'share', object: whole, subject: '', explicit: true };
  if (
    between &&
    previous &&
    (previous.act.kind !== 'previous' || /相当于/.test(previous.lead)) &&
    /(?:占|完成|达到?|为|是|实现|执行|相当于|按照?)[^，；。]{0,24}$/.test(previous.lead) &&
    /的|占|完成/.test(lead)
  )
    return { kind: 'share', object: '', subject: '', explicit: true };
  const move = MOVE.exec(lead);
  if (
    move &&
    (!/率$|自然增长率(?:为|是|达到?)$/.test(lead) || /^(?:削减|压减|压缩|下降|降低|增长|缩减)率$/.test(lead))
  ) {
    const words = lead.slice(0, move.index);
    return {
      kind: 'change',
      direction: move[1] !== undefined ? 'up' : 'down',
      subject: subjectOf(words),
      yearly: /年均|年平均|平均每年/.test(lead),
    };
  }
  if (/年均?(?:平均)?增(?:长率|速|幅)(?:为|达到?|约)?$/.test(lead))
    return { kind: 'change', direction: 'up', subject: '', yearly: true };
  const share = SHARE.exec(lead);
  if (share)
    return {
      kind: 'share',
      object: share[1] ?? '',
      subject: lead.slice(0, share.index).replace(/^[\s的]+/, ''),
      explicit: false,
    };
  const plan = OF_PLAN.exec(lead);
  if (plan) return { kind: 'share', object: plan[1] ?? '', subject: lead.slice(0, plan.index), explicit: false };
  if (q.unit === '' && (STRUCTURE.test(lead) || (isFromList(previous) && SHIFTED.test(lead))))
    return { kind: 'share', object: '', subject: '', explicit: false };
  // 预算83193万元，执行67515万元，⟦完成81.2%⟧
  if (/^(?:完成|执行)(?:了|率)?$/.test(lead)) return { kind: 'rate', name: '完成率' };
  // 按起数算讨回率72%，⟦按人数算⟧66%
  if (last?.act.kind === 'rate' && last.q.class === 'percentage' && BY_UNIT.test(lead)) return last.act;
  const rate = RATE.exec(lead);
  if (rate) return { kind: 'rate', name: (rate[1] ?? '').replace(/[“”"]/g, '') };
  return lead === '' || /^(?:为|达|达到|约|即)$/.test(lead) ? { kind: 'bare' } : { kind: 'other' };
}
