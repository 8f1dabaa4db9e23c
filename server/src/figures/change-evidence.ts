import { worded } from '../lexicon/worded.js';
import { sameKin } from '../quantity/units.js';
import { one } from './names.js';
import { gapOf } from './places.js';
import { comparable, isMeasured, isPlain } from './scope.js';
import type { Mention } from './view.js';
import { isOfAnotherPlace } from './whose.js';
import type { Spot } from './window.js';
import { clauseText, content, EARLIER, isForeign, likeness, withoutNarrowing } from './words.js';

const REACH = 9;
/** Growth of these is always published at constant prices, or is said to be. */
const CONSTANT = worded`${'real.name'}|可支配收入|居民.{0,4}收入|人均.{0,4}收入|${'real.mark'}`;
/** 法定时限⟦39天⟧, 原需⟦5天⟧: how it was before somebody changed it. */
export const FORMER = worded`${'time.former'}`;

/** Growth of these often is. */
const REAL = worded`${'real.name'}|(?<!${'nominal.name'})收入|产值|${'real.mark'}`;

export const amount = (m: Mention): boolean =>
  m.q.value !== null && m.n > 0 && isMeasured(m) && /^(?:count|people|money|area|duration)$/.test(m.q.class);

/** How much of something there is, or how much of it each has. */
export const isState = (m: Mention): boolean => isPlain(m) || (m.act.kind === 'average' && amount(m));

/** Where a figure stands to the claim, and how many of the claim's sort stand between. */
export function placeOf(claim: Spot, s: Spot, line: readonly Spot[]): string[] {
  const e = [gapOf(claim, s)];
  e.push(
    s.m.clause === claim.m.clause
      ? 'clause'
      : s.segment === claim.segment
        ? 'segment'
        : s.sentence === claim.sentence
          ? 'sentence'
          : 'far',
  );
  let same = 0;
  for (let i = s.index + 1; i < claim.index; i++) if (line[i]?.m.q.class === claim.m.q.class) same++;
  e.push(`over ${Math.min(same, 3)}`);
  return e;
}

export function previousLike(m: Mention, group: Spot['group']): string {
  if (m.act.kind === 'previous') return m.act.from ? 'from' : 'previous';
  if (isYearInBracket(m, group) || isComparedInBracket(m) || isOfBareYear(m, group)) return 'previous';
  if (EARLIER.test(m.lead) || FORMER.test(m.lead)) return 'worded';
  return EARLIER.test(clauseText(group, m)) ? 'clause' : 'no';
}

/** 公开信息443条（2024年379条）: its own year before a figure in the bracket of another. */
const isYearInBracket = (m: Mention, { host, block }: Spot['group']): boolean =>
  host !== undefined &&
  comparable(m, host) &&
  /[（(](?:19|20)\d\d年(?:同期|全年)?[为有共]?$/.test(block.text.slice(Math.max(0, m.q.start - 14), m.q.start));

/** 受理287件，2022年⟦252件⟧: a clause that says nothing but a year, behind a figure of the same sort. */
function isOfBareYear(m: Mention, { mentions, block }: Spot['group']): boolean {
  const before = mentions[m.at - 1];
  const other = mentions[m.at - 2];
  return (
    before?.q.class === 'year' &&
    before.clause === m.clause &&
    block.text.slice(m.clause.start, before.q.start).trim() === '' &&
    /^(?:同期|全年|度)?[为有共]?$/.test(m.lead) &&
    other !== undefined &&
    other.clause.at === m.clause.at - 1 &&
    isPlain(other) &&
    comparable(other, m)
  );
}

/** 比上年（31.4%）提高, 同比（21.8%）上升: what it is compared with, in a bracket of its own. */
const isComparedInBracket = ({ q, figure }: Mention): boolean =>
  /(?:[上去][年月季]|同期|同比|环比|[比较与](?:\d{1,2}月|(?:19|20)\d\d年|[“"]?[一二三四五六七八九十]+五[”"]?))[^，。；（(]{0,3}[（(]为?$/.test(
    figure.block.text.slice(Math.max(0, q.start - 14), q.start),
  );

const SUBJECT = one((like) => `subject=${like}`);
const CLASS = one((name) => `class ${name}`);

/** Figures near a claim that may be what it speaks of, nearest first. */
export function around(claim: Spot, line: readonly Spot[], fits: (m: Mention) => boolean, reach = REACH): Spot[] {
  const found: Spot[] = [];
  for (let i = claim.index - 1; i >= Math.max(0, claim.index - reach); i--) {
    const s = line[i];
    if (!s || s.sentence < claim.sentence - 1) break;
    if (fits(s.m)) found.push(s);
  }
  for (let i = claim.index + 1; i <= claim.index + 2; i++) {
    const s = line[i];
    if (s && s.sentence === claim.sentence && s.segment === claim.segment && fits(s.m)) found.push(s);
  }
  return found;
}

/** Words of comparing; they name nothing. */
const COMPARED = /同比|环比|分别|平均|[日月年周户人案村件]均|最高|去年|上年|上升|下降|增幅|增速/g;

/** ⟦预约量是⟧2015年的1.8倍: what is named before the time that it is compared with. */
function leadOf({ act, clause, lead, q }: Mention): string {
  if (act.kind !== 'multiple' || !/^前?的/.test(lead)) return lead;
  const before = clause.mentions.filter((m) => m.q.end <= q.start).at(-1);
  return before?.act.kind === 'time' ? (/^(.*?)(?:是|为|相当于|达到?)/.exec(before.lead)?.[1] ?? '') : lead;
}

/** What a claim says that it speaks of, in the words before its verb. */
function subjectOf({ m }: Spot): string {
  const { act } = m;
  if (act.kind === 'change' || act.kind === 'delta') return content(act.subject);
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

/** 数量增长64%，由851名⟦增加到1231名⟧: from what and to what is told behind it, of the same thing. */
export const isToldBehind = ({ index, m }: Spot, current: Spot): boolean =>
  current.index === index + 2 &&
  GREW_TO.test(current.m.lead) &&
  /^[，,]?即?[由从]/.test(m.figure.block.text.slice(m.q.end, current.m.q.start));

const GREW_TO = worded`^${'change.into'}(?:到|至|为)`;

/** 由800起2005人降到502起1429人，起数和人数分别下降⟦a、b⟧: each of what is counted so. */
function isOfItsUnit(claim: Spot, { m: { q } }: Spot): boolean {
  if (claim.run.of < 2) return false;
  const subject = subjectOf(claim);
  const units = subject.match(/批次|人次|件次|[一-鿿]数/g) ?? [];
  return (
    units.length === claim.run.of &&
    units.join('') === subject.replace(/[、和与及]/g, '') &&
    sameKin(units[claim.run.at]?.replace(/数$/, '') ?? '', q.unit)
  );
}

/** 生产总值分别为a、⟦b⟧: what is said of a row stands before its first figure. */
const firstOf = ({ m, group, run }: Spot): Mention => group.mentions[m.at - run.at] ?? m;

/** 预计完成支出58.2亿元，较上年增加3.9亿元，增长7.2%: what names nothing goes on in the mood of what it is said of. */
const goesOn = (claim: Spot, current: Spot): boolean =>
  current.plan && current.segment === claim.segment && current.index >= claim.index - 2 && subjectOf(claim) === '';

export function subjectEvidence(claim: Spot, current: Spot): string[] {
  const subject = isToldBehind(claim, current) || isOfItsUnit(claim, current) ? '' : subjectOf(claim);
  const { name } = current;
  const e = [SUBJECT(likeness(subject.slice(-6), name))];
  if (isForeignHead(subject, name)) e.push('another subject');
  if (isOfAnotherPlace(claim.m.lead, current)) e.push('another place');
  const text = claim.m.figure.block.text;
  const words =
    text.slice(Math.max(claim.m.clause.start, claim.m.q.start - 30), claim.m.q.start) +
    text.slice(firstOf(current).clause.start, current.m.q.end);
  if (REAL.test(words)) e.push('real');
  if (CONSTANT.test(words)) e.push('constant prices');
  if (/年均|平均/.test(claim.m.lead)) e.push('yearly');
  if (/环比|上月/.test(claim.m.lead)) e.push('month');
  if (/分别/.test(text.slice(claim.m.clause.start, claim.m.q.start))) e.push('each');
  if (claim.plan || current.plan) e.push('plan');
  if (claim.plan !== current.plan && !goesOn(claim, current)) e.push('moods');
  e.push(CLASS(current.m.q.class));
  return e;
}

/** 甲、乙分别增长a、b: does a figure have the place in its sentence that the claim has in its list? */
export function isNth({ m: claim, run }: Spot, s: Spot, line: readonly Spot[]): boolean {
  const counts = (m: Mention): boolean => (claim.q.class === 'points' ? m.q.class === 'percentage' : amount(m));
  const nth = (level: 'sentence' | 'segment'): number => {
    let n = 0;
    for (let i = s.index - 1; i >= 0 && line[i]?.[level] === s[level]; i--)
      if (line[i] && counts((line[i] as Spot).m)) n++;
    return n;
  };
  return (
    (s.run.of === run.of && s.run.at === run.at) ||
    isTight(s, line, run) ||
    isInBracketOf(s, claim, run) ||
    nth('sentence') === run.at ||
    nth('segment') === run.at ||
    (s.run.of === 1 && s.m.clause.mentions.filter((m) => m.at < s.m.at && counts(m)).length === run.at)
  );
}

/** 援助3553件、惠及11796人（上年分别为2676件、⟦8367人⟧），同比分别增长a、b: the place in a bracket of as many. */
function isInBracketOf({ m, group }: Spot, claim: Mention, { at, of }: Spot['run']): boolean {
  if (group.host === undefined || m.q.start > claim.q.start) return false;
  const own = group.mentions.filter(amount);
  return own.length === of && own[at] === m;
}

/** 800起⟦2005人⟧: the place in a row of figures without a word between them. */
function isTight(s: Spot, line: readonly Spot[], { at, of }: Spot['run']): boolean {
  let first = s.index;
  while (line[first]?.m.lead === '' && line[first - 1]?.m.clause === s.m.clause) first--;
  let end = s.index + 1;
  while (line[end]?.m.lead === '' && line[end]?.m.clause === s.m.clause) end++;
  return end - first === of && s.index - first === at;
}

const REASON = worded`${'reason'}`;

/** 下降68.79%，主要是上年增加资本金3亿元: what stands in a reason is of another thing. */
export const reasonEvidence = (claim: Spot, s: Spot): string[] =>
  s.index > claim.index && REASON.test(claim.m.figure.block.text.slice(claim.m.q.end, s.m.q.start))
    ? ['of a reason']
    : [];

/** 企业165家，净增3家，增加值150亿元，增长1.7%: what stands right before a change that names nothing is what changed. */
export function nearerEvidence(claim: Spot, line: readonly Spot[], c: Spot, p: Spot): string[] {
  const { act } = claim.m;
  // 诊疗95亿人次，比2020年增长23%
  const before = line[claim.index - 1]?.m.act.kind === 'time' ? line[claim.index - 2] : line[claim.index - 1];
  if (act.kind !== 'change' || act.subject !== '' || claim.run.of > 1 || !before || before === c || before === p)
    return [];
  if (before.group !== claim.group || before.segment !== claim.segment || !amount(before.m) || !isState(before.m))
    return [];
  const isApart = before.m.clause !== c.m.clause && before.m.clause !== p.m.clause && before.index > p.index;
  return isApart && !comparable(before.m, c.m) ? ['another nearer'] : [];
}

/** Nothing says that the second figure is the earlier one: it may be any other. */
export const baseEvidence = (like: string, told: string): string[] =>
  like === 'no' && told !== 'years in order' && told !== 'told apart' ? ['unsaid base'] : [];
