import { worded } from '../lexicon/worded.js';
import type { Quantity } from '../quantity/quantity.js';
import { isMilestone } from './milestones.js';
import { INTO, INTO_BEHIND, isFrom, isTimeSpent, JOINED, MOVE } from './moves.js';
import { OF_PLAN, ofAll, SHARE, SHIFTED, STRUCTURE } from './share-words.js';

/** Which way a figure says that something moved. */
export type Direction = 'up' | 'down';

/** What a figure does in its clause, read from the words around it. Patterns match on these, never on raw text alone. */
export type Act =
  /** 办结2837件 */
  | { readonly kind: 'plain' }
  /** 较上周⟦81起⟧, 上年同期⟦70件⟧, 由⟦70件⟧增加到 */
  | { readonly kind: 'previous'; readonly from: boolean }
  /** 同比减少⟦7件⟧ */
  | { readonly kind: 'delta'; readonly direction: Direction; readonly subject: string; readonly yearly: boolean }
  /** 下降⟦2.60%⟧ */
  | { readonly kind: 'change'; readonly direction: Direction; readonly subject: string; readonly yearly: boolean }
  /** 占总数的⟦68.08%⟧; `explicit`: the whole stands before it, 占总量84.59万件的⟦56.55%⟧ */
  | { readonly kind: 'share'; readonly object: string; readonly subject: string; readonly explicit: boolean }
  /** 占总量⟦84.59万件⟧的 */
  | { readonly kind: 'base' }
  /** 结案率⟦57.44%⟧ */
  | { readonly kind: 'rate'; readonly name: string }
  /** A percentage without any word of its own: 办结17件，⟦89%⟧ */
  | { readonly kind: 'bare' }
  /** 上年结余⟦6件⟧ */
  | { readonly kind: 'carry' }
  /** 日均⟦1021件⟧; 平均每户⟦2.39人⟧ */
  | { readonly kind: 'average'; readonly per: string }
  /** 提高⟦5.6个百分点⟧ */
  | { readonly kind: 'points'; readonly direction: Direction | undefined }
  /** 增长⟦1.36倍⟧: growth; 是上年的⟦2.5倍⟧: not */
  | { readonly kind: 'multiple'; readonly growth: boolean }
  /** Years, dates, ordinals, ranges, lengths of time */
  | { readonly kind: 'time' }
  /** Figures that stand for a limit, an average of something else, a code or a price: not to be related. */
  | { readonly kind: 'other' };

/** 高于80%的目标⟦2.1个百分点⟧ */
const besideBase = (lead: string, previous: Before | undefined): RegExpExecArray | null =>
  previous?.q.class === 'percentage' && /^(?:的|$)/.test(lead) ? BESIDE.exec(previous.lead) : null;

/** 高于全市⟦2.1个百分点⟧, 比全市快⟦1.4个百分点⟧ */
const BESIDE = worded`(?:(${'change.above'})|(${'change.below'}))[^，；。]{0,16}$`;

/** 治理率从上年的85.6%提高到⟦88.6%⟧: what moved is a rate. */
const movedRate = ({ act, lead }: Before): string | undefined =>
  act.kind === 'previous' && act.from ? /([一-鿿]{1,14}率)(?:由|从)[^，；。]*$/.exec(lead)?.[1] : undefined;

/** Words that say what a change is measured against; they are no subject. */
const AGAINST = worded`(?:与|比|较|和|同)?(?:20\d\d年|[“"]?[一二三四五六七八九十]+五[”"]?(?:时期|期间)?|${'time.base'})(?:同期|同月|全年|底|末|度|预算|决算|执行|实际)?(?:数)?(?:相比|比较|比)?|比(?=$)|较(?=$)|${'change.filler'}`;

/** What is left of the words before a verb of change when the comparison is taken away: “受案同比增加” → 受案. */
const subjectOf = (words: string): string => AGAINST.strip(words).replace(/[\s的，。、：；“”"（）()]/g, '');

const PREVIOUS = worded`(?:比|较|与|同|和)(?:${'time.compared'}|(?:19|20)\d\d年)(?:度|同期|同月|全年|底|末|时|初)*(?:的|数|为|共)?$|(?<!今年|本年|本月|本周|当年|当月)(?:同期|同月)(?:的|数|为|是)*$`;
/** 较“十三五”末的⟦9323.1亿元⟧增加 */
const AGAINST_IT = /(?:比|较(?![多少大小高低为])|与)[^，；。]{0,16}$/;
/** 与上年同期68件⟦相比，今年⟧增加 */
const AGAINST_TAIL = worded`^(?:[^，；。（(]{0,2}(?:相比|相较|比较)|[^，；。（(]{0,4}?(?:分别|共|净)?${'change.verb'})`;
const MOVES = worded`^[^，；。（(]{0,4}?(?:相比|比较)?[，,]?(?:分别|共|净)?${'change.verb'}`;
/** 上年⟦120件⟧, 去年为⟦94.8%⟧: nothing else in the clause */
const BARE_PREVIOUS = worded`^${'time.last'}(?:末|底|度|同期)?(?:为|是|有)?$`;
const CARRY = worded`(?:上年|上期|去年|上月)[^，；。]{0,3}未[^，；。]{0,3}$|${'carried.name'}`;
const isFromList = (previous: Before | undefined): boolean =>
  previous?.act.kind === 'previous' && previous.act.from && previous.q.unit === '';

const RATE =
  /([一-鿿“”"]{0,14}率|覆盖面|(?:支出|执行|拨付|投资|资金)进度|比例|占比|比重)(?:（[^）]{0,12}）|\([^)]{0,12}\)|按[^，；。]{1,4}(?:计算?|统计|算))?(?:合计|分别|已经?|均|都|也|高|仍|就|稳定|持续|保持|维持|约|大约|近|达到?了?|达|为|是|在|至|到|仅|只有|超过?|提高到|提升至|提升到|提高至|上升至|上升到|：|:|，|,|\s)*$/;
const AVERAGE = worded`(${'average.name'}|平均每[一-鿿]{0,4}|每(?:百|千|万)?${'average.each'}(?:平均)?|(?:平均)?${'average.yield'}|平均)[^，；。]{0,10}$`;
/** What each is to have, not what each has on average: 每个社区配备1所, 每镇至少培养2名. */
const ALLOTTED = worded`^(?!.*均).*每[^，；。]*${'average.allotted'}`;
/** What makes a figure a limit, a norm or a target, or a total of other things. */
const OTHER = worded`(?<!符合|合乎|达到)${'norm'}[^，；。]{0,3}$`;

const TIMES_GROWTH = worded`${'change.times'}(?:了|约|近|超过?|达)*$`;

/** The figure before one, in its clause or behind 、 */
interface Before {
  readonly q: Quantity;
  readonly lead: string;
  readonly act: Act;
  readonly tail: string;
}

/** The words before a figure, a year among them included: 与2010年⟦725482人⟧相比. */
const withTime = (lead: string, previous: { readonly lead: string; readonly act: Act } | undefined): string =>
  previous?.act.kind === 'time' ? `${previous.lead}2000年${lead}` : lead;

const INHERITED: ReadonlySet<string> = new Set(['share', 'rate', 'change', 'previous']);

function readPercentage(q: Quantity, lead: string, tail: string, previous: Before | undefined): Act {
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
  const rate = RATE.exec(lead);
  if (rate) return { kind: 'rate', name: (rate[1] ?? '').replace(/[“”"]/g, '') };
  return lead === '' || /^(?:为|达|达到|约|即)$/.test(lead) ? { kind: 'bare' } : { kind: 'other' };
}

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
      return readPercentage(q, lead, tail, previous);
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
  if (AVERAGE.test(lead) && !/平均每[一-鿿]{0,4}$/.test(lead.slice(0, -6)))
    return { kind: 'average', per: AVERAGE.exec(lead)?.[1] ?? '' };
  const move = MOVE.exec(lead);
  if (
    move &&
    !/(?:至|最|不)少$|最[高低多]$|提高$|升高$|新增$|累计增$|[审核]减$/.test(lead.slice(0, move.index + 2)) &&
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
  const words = withTime(lead, previous);
  if (PREVIOUS.test(words) || BARE_PREVIOUS.test(lead) || (AGAINST_IT.test(words) && AGAINST_TAIL.test(tail)))
    return { kind: 'previous', from: false };
  if (isFrom(words) && INTO_BEHIND.test(tail)) return { kind: 'previous', from: true };
  if (RATE.test(lead) && q.unit === '')
    return { kind: 'rate', name: (RATE.exec(lead)?.[1] ?? '').replace(/[“”"]/g, '') };
  // 距目标还差⟦92件⟧
  if (OTHER.test(lead) && !/[还尚仍][差缺欠]$/.test(lead)) return { kind: 'other' };
  return { kind: 'plain' };
}
