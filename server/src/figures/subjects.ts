import { worded } from '../lexicon/worded.js';
import { sameKin } from '../quantity/units.js';
import type { Mention } from './mention.js';
import { one } from './names.js';
import { isOfUnheardKind } from './unheard.js';
import { isOfAnotherPlace } from './whose.js';
import type { Spot } from './window.js';
import { content, isForeign, likeness, withoutNarrowing } from './words.js';

/** Growth of these is always published at constant prices, or is said to be. */
const CONSTANT = worded`${'real.name'}|${'real.mark'}`;
/** Growth of these may be, but where what it grew from and to is told. */
const SURVEYED = /可支配收入|居民.{0,4}收入|人均.{0,4}收入/;
const FROM_TO = worded`[从由][^，；。]*(?:${'change.into'})[到至]?[^，；。]*$`;
/** Growth of these often is. */
const REAL = worded`${'real.name'}|(?<!${'nominal.name'})收入|产值|${'real.mark'}`;

const SUBJECT = one((like) => `subject=${like}`);
const CLASS = one((name) => `class ${name}`);

/** Words of comparing; they name nothing. */
const COMPARED = /同比|环比|分别|依次|平均|[日月年周户人案村件]均|最高|去年|上年|上升|下降|增幅|增速/g;

/** ⟦预约量是⟧2015年的1.8倍: what is named before the time that it is compared with. */
function leadOf({ act, clause, lead, q }: Mention): string {
  if (act.kind !== 'multiple' || !/^前?的/.test(lead)) return lead;
  const before = clause.mentions.filter((m) => m.q.end <= q.start).at(-1);
  return before?.act.kind === 'time' ? (/^(.*?)(?:是|为|相当于|达到?)/.exec(before.lead)?.[1] ?? '') : lead;
}

/** What a claim says that it speaks of, in the words before its verb. */
function subjectOf({ m }: Spot): string {
  const { act } = m;
  if (act.kind === 'change' || act.kind === 'delta') return content(act.subject).replace(/名义$/, '');
  // 高于80%⟦的目标⟧18个百分点
  if (act.kind === 'points' && /^的/.test(m.lead)) return '';
  const words = leadOf(m).replace(
    /(?:是|为|相当于|达到?|比|较|与|同|和)?(?:20\d\d年|去年|上年|上月|上季度|同期|预算|年初|上年同期)?(?:的|同期|全年)*(?:约|近|超过?|将近|大约)*$|增长.*$|增加.*$|扩大.*$|提高.*$|提升.*$|回升.*$|回落.*$|降低.*$|缩小.*$|收窄.*$|加快.*$|放缓.*$|减缓.*$|高[于出].*$|低于.*$|超过.*$/gu,
    '',
  );
  return content(words.replace(COMPARED, ''));
}

/** A delta of another thing: 国有土地收入增加11亿元 is no part of 基金收入36亿元. */
export const isOtherDelta = ({ m }: Spot, current: Spot): boolean =>
  m.act.kind === 'delta' && isForeignHead(content(m.act.subject), current.name);

/** As {@link isForeign}, where the end alone may be shared: 夏杂粮面积 beside 冬小麦播种面积. */
export function isForeignHead(subject: string, name: string): boolean {
  const words = withoutNarrowing(subject);
  return isForeign(subject, name) || (words.length >= 4 && !name.includes(words) && !name.includes(words.slice(0, 2)));
}

/** 卸鱼383吨（上年同期649吨），⟦鱼价⟧下降71%: what it is worth is no amount of it. */
const isOfPrices = (subject: string, { q }: Mention): boolean =>
  (q.class !== 'money' && /(?:价格?|[产货价总案]值|收入|支出|金额|资金|费用)$/.test(subject)) ||
  (q.class !== 'percentage' && /率$/.test(subject));

/** 案件依次为200件、157件，⟦败诉率比2022年⟧下降12.5%: a rate is no count. */
const isOfRate = ({ m: { clause, figure, q } }: Spot, current: Spot): boolean =>
  current.m.q.class !== 'percentage' &&
  current.m.clause !== clause &&
  /率[比较与][^，；。]{0,8}$/.test(
    figure.block.text
      .slice(Math.max(clause.start, q.start - UNITS_REACH), q.start)
      .replace(/(?:[上下][升降]|增长|提高|降低|减少)$/, ''),
  );

/** 集体访减少3批，⟦个体访⟧下降5%: alike but for how it begins. */
const isSiblingOf = (subject: string, name: string): boolean =>
  subject.length === 3 && name.endsWith(subject.slice(1)) && !name.endsWith(subject) && name.length > 2;

/** 数量增长64%，由851名⟦增加到1231名⟧: from what and to what is told behind it, of the same thing. */
export const isToldBehind = ({ index, m }: Spot, current: Spot): boolean =>
  current.index === index + 2 &&
  GREW_TO.test(current.m.lead) &&
  /^[，,]?即?[由从]/.test(m.figure.block.text.slice(m.q.end, current.m.q.start));

const GREW_TO = worded`^${'change.into'}(?:到|至|为)`;

/** 由800起2005人降到502起1429人，起数和人数分别下降⟦a、b⟧: each of what is counted so. */
function isOfItsUnit(claim: Spot, { m: { q } }: Spot): boolean {
  if (claim.run.of < 2) return false;
  const first = firstOf(claim).q.start;
  const row = UNITS.exec(claim.m.figure.block.text.slice(Math.max(0, first - UNITS_REACH), first))?.[1];
  const units = row?.match(UNIT) ?? [];
  return units.length === claim.run.of && sameKin(bare(units[claim.run.at] ?? ''), bare(q.unit));
}
const UNITS =
  /(?:^|[，；。：])((?:(?:批次|人次|件次|[一-鿿]数)[、和与及]?)+)(?:同比|较上年|比上年)?(?:分别|依次)[^，；。\d]*$/;
const UNIT = /批次|人次|件次|[一-鿿]数/g;
const UNITS_REACH = 28;
/** 批次 is 批, 起数 is 起. */
const bare = (unit: string): string => unit.replace(/数$|(?<=批)次$/, '');

/** 油价和米价涨幅分别提高31.8个百分点、⟦44.4个百分点⟧: what the first of its row says that it speaks of. */
const subjectOfRow = (claim: Spot): string =>
  claim.m.act.kind === 'points' && claim.run.at > 0 ? subjectOf({ ...claim, m: firstOf(claim) }) : '';

/** 生产总值分别为a、⟦b⟧: what is said of a row stands before its first figure. */
const firstOf = ({ m, group, run }: Spot): Mention => group.mentions[m.at - run.at] ?? m;

/** 预计完成支出58.2亿元，较上年增加3.9亿元，增长7.2%: what names nothing goes on in the mood of what it is said of. */
const goesOn = (claim: Spot, current: Spot): boolean =>
  current.plan && current.segment === claim.segment && current.index >= claim.index - 2 && subjectOf(claim) === '';

export function subjectEvidence(claim: Spot, current: Spot): string[] {
  const subject = isToldBehind(claim, current) || isOfItsUnit(claim, current) ? '' : subjectOf(claim);
  const { name } = current;
  const e = [SUBJECT(likeness(subject.slice(-6), name))];
  if (
    isOfUnheardKind(claim) ||
    isOfRate(claim, current) ||
    isSiblingOf(subject, name) ||
    isOfPrices(subject, current.m) ||
    isForeignHead(subject, name) ||
    isForeignHead(subjectOfRow(claim), name)
  )
    e.push('another subject');
  if (isOfAnotherPlace(claim.m.lead, current)) e.push('another place');
  const text = claim.m.figure.block.text;
  const words =
    text.slice(Math.max(claim.m.clause.start, claim.m.q.start - 30), claim.m.q.start) +
    text.slice(firstOf(current).clause.start, current.m.q.end);
  if (REAL.test(words)) e.push('real');
  if (CONSTANT.test(words) || (SURVEYED.test(words) && !FROM_TO.test(words))) e.push('constant prices');
  if (/年均|平均/.test(claim.m.lead)) e.push('yearly');
  if (/环比|上月/.test(claim.m.lead)) e.push('month');
  if (/分别|依次/.test(text.slice(claim.m.clause.start, claim.m.q.start))) e.push('each');
  if (claim.plan || current.plan) e.push('plan');
  if (claim.plan !== current.plan && !goesOn(claim, current)) e.push('moods');
  e.push(CLASS(current.m.q.class));
  return e;
}
