import { worded } from '../lexicon/worded.js';
import { asked, QUESTION } from './answers.js';
import type { Mention } from './mention.js';
import { gapOf } from './places.js';
import { comparable, isMeasured, isPlain } from './scope.js';
import type { Spot } from './window.js';
import { clauseText, EARLIER } from './words.js';

const REACH = 9;
/** 法定时限⟦39天⟧, 原需⟦5天⟧: how it was before somebody changed it. */
export const FORMER = worded`${'time.former'}`;

export const amount = asked(
  QUESTION.amount,
  (m) => m.q.value !== null && m.n > 0 && isMeasured(m) && /^(?:count|people|money|area|duration)$/.test(m.q.class),
);

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
    /^(?:同期|全年|度|末|底)?[为有共]?$/.test(m.lead) &&
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

/** 甲、乙分别增长a、b: does a figure have the place in its sentence that the claim has in its list? */
export function isNth({ m: claim, run }: Spot, s: Spot, line: readonly Spot[]): boolean {
  const counts = (m: Mention): boolean => (claim.q.class === 'points' ? m.q.class === 'percentage' : amount(m));
  const nth = (level: 'sentence' | 'segment'): number => {
    let n = 0;
    for (let i = s.index - 1; i >= 0 && line[i]?.[level] === s[level]; i--)
      if (line[i] && counts((line[i] as Spot).m)) n++;
    return n;
  };
  const pairs = fromTo(s, line);
  if (pairs.length === run.of) return pairs[run.at]?.m.clause === s.m.clause;
  return (
    (s.run.of === run.of && s.run.at === run.at) ||
    isTight(s, line, run) ||
    isInBracketOf(s, claim, run) ||
    isInRow(s, line, run) ||
    nth('sentence') === run.at ||
    nth('segment') === run.at ||
    (s.run.of === 1 && s.m.clause.mentions.filter((m) => m.at < s.m.at && counts(m)).length === run.at)
  );
}

/** 用煤由8410吨降到5296吨，用药由680吨降到611吨，分别下降a、b: where each of several things rose or fell from. */
const fromTo = (s: Spot, line: readonly Spot[]): readonly Spot[] => {
  let first = s.index;
  while (line[first - 1]?.segment === s.segment) first--;
  const pairs: Spot[] = [];
  for (let from = line[first]; from?.segment === s.segment; from = line[from.index + 1]) {
    const { m, group, index } = from;
    const to = line[index + 1];
    const isFrom = m.act.kind === 'previous' && m.act.from && group === s.group;
    if (isFrom && to?.m.clause === m.clause && isState(to.m) && comparable(to.m, m)) pairs.push(from);
  }
  return new Set(pairs.map(({ m }) => m.clause)).size === pairs.length ? pairs : [];
};

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

/** 396家、63.2万元，较上年的365家、⟦57.9万元⟧: the place among the earlier figures, or among those right beside them. */
function isInRow(s: Spot, line: readonly Spot[], { at, of }: Spot['run']): boolean {
  const moved = ({ m: { act } }: Spot): string => (act.kind === 'previous' || act.kind === 'delta' ? act.kind : '');
  const beside = (x: Spot | undefined): string | undefined => (x?.sentence === s.sentence ? moved(x) : undefined);
  const isOfRow = (x: Spot | undefined): boolean => x !== undefined && beside(x) === moved(s) && amount(x.m);
  if (!amount(s.m)) return false;
  let first = s.index;
  while (isOfRow(line[first - 1])) first--;
  let end = s.index + 1;
  while (isOfRow(line[end])) end++;
  if (moved(s)) return end - first === of && s.index - first === at;
  return beside(line[end]) ? end - s.index === of - at : Boolean(beside(line[first - 1])) && s.index - first === at;
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
