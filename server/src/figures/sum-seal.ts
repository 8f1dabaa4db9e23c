import { type Worded, worded } from '../lexicon/worded.js';
import { hanNumber } from '../text/han-numerals.js';
import { asked, QUESTION } from './answers.js';
import type { Mention } from './mention.js';
import { areComplements, areDoneAndOpen, isDenied, type outcomesIn, REST } from './partition.js';
import { isStated, sameUnit } from './scope.js';
import { CLEAR_SLIP, slipFrom } from './slips.js';
import type { Shared } from './sum-beside.js';
import { isSortedWholly } from './sum-sorts.js';
import type { Spot } from './window.js';
import { EARLIER } from './words.js';

/** 其中, （, ： behind the total: what follows is its list. */
const INTRODUCED = /其中|包括|分为|分别为|^[^，,、；;。]*[：:（(]/;
/** 案件20件，涉及甲类12件，其他8件 */
const CONCERNS = /^[，,]涉及/;
/** 223册老账簿中，…，另有141册 */
const AMONG = /^[^，,；;。：:]{0,8}中[，,：:]/;
/** 三项合计, 支出总计 right behind the list */
const TOTAL_LAST = worded`^[，、；\s]*(?:共|(?!.{0,3}[年月累])[一-鿿]{0,4}${'list.closing'}(?:为|达|是|共)?)$`;

/** 答复4430件（⟦含⟧留言45件，另有162件转交）: some of it, whatever follows. */
const INCLUDED = /^[^，；。（(]{0,2}[（(](?:内?含|包含)/;

/** A list that says how many members it has has not many. */
const LONGEST = 12;

/** 四地共有, 三项合计 before a total that stands last */
const NUMBER_BEFORE = worded`([两二三四五六七八九十]|\d{1,2})大?(?:${'list.sort'}|(?![级期年月次届线等])[一-鿿]{2,4})(?:总?共|合计|总计|累计|共计)`;
/** 分为三类, 三部分： between a total and its list */
const NUMBER_BETWEEN = worded`分为?([两二三四五六七八九十]|\d{1,2})大?${'list.sort'}|([两二三四五六七八九十]|\d{1,2})大?${'list.sort'}(?:构成|组成)|([两二三四五六七八九十]|\d{1,2})大?${'list.sort'}[：:]`;

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

/** 四项合计⟦120件⟧, 三类犯罪共起诉⟦120人⟧: the number of members that stands before a total. */
function numberBefore(claim: Spot, line: readonly Spot[]): number | undefined {
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

/** 三类犯罪分别为⟦12人⟧、8人、6人，共26人: the run before a bare total has as many members as the sorts that it is of. */
const isRunOfSorts = (claim: Spot, items: readonly Spot[], line: readonly Spot[]): boolean => {
  const before = line[(items[0]?.index ?? 0) - 1];
  return (
    before !== undefined &&
    before.m.clause.sentence === claim.m.clause.sentence &&
    isNumberOfSorts(before.m) &&
    before.m.n === items.length &&
    /分别/.test(before.m.tail) &&
    line[claim.index - 1] === items.at(-1) &&
    BARE_TOTAL.test(claim.m.lead)
  );
};
const BARE_TOTAL = worded`^[，、；\s]*(?:总?共|${'list.closing'})(?:为|达|是|有)?$`;

/** 上半年238件，下半年523件，全年761件 */
const areHalves = ([a, b, c]: readonly Spot[], claim: Spot): boolean =>
  c === undefined && /上半年/.test(a?.m.lead ?? '') && /下半年/.test(b?.m.lead ?? '') && /全年/.test(claim.m.lead);

/** 一至四季度分别交换152份、112份、127份和146份，全年共517份 */
const areQuarters = (items: readonly Spot[], claim: Spot): boolean =>
  items.length === 4 && /四(?:个)?季度/.test(items[0]?.m.lead ?? '') && /全年/.test(claim.m.lead);

/** 甲镇受理5件。乙镇受理3件。两镇共8件: a sentence for each, and nothing between. */
const isSentenceEach = (items: readonly Spot[], claim: Spot): boolean =>
  items.every((s, i) => s.sentence === claim.sentence - items.length + i && s.group === claim.group);

/** 锅炉3件，电梯4件，叉车5件。以上三项共计12件 */
const isAbove = (items: readonly Spot[], claim: Spot): boolean =>
  /^(?:以上|上述)/.test(claim.m.lead) &&
  items.every((s) => s.sentence === claim.sentence - 1 && s.group === claim.group);

/** What a list and its total say together. */
interface Said {
  /** The words between the total and the list. */
  readonly between: string;
  /** See {@link twinsAgree}. */
  readonly twins: boolean | undefined;
  readonly shared: Shared | undefined;
  readonly outcomes: ReturnType<typeof outcomesIn>;
}

/**
 * What says in so many words that a list is all of its total: its number of members, a rest, 合计 right behind it, two
 * names that share the whole between them, its shares, or its figures in another unit, which do make up theirs (`twins`).
 */
export function sealOf(
  claim: Spot,
  items: readonly Spot[],
  line: readonly Spot[],
  { between, twins, shared, outcomes }: Said,
): string | undefined {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return undefined;
  if (twins) return 'twin';
  if (first.index < claim.index) {
    const before = line[claim.index - 1];
    const counted = numberBefore(claim, line);
    if (first.sentence !== claim.sentence)
      return counted === items.length && (isSentenceEach(items, claim) || isAbove(items, claim)) ? 'number' : undefined;
    if (areHalves(items, claim) || areQuarters(items, claim)) return 'times';
    if (isRunOfSorts(claim, items, line)) return 'number';
    if (counted !== undefined) return counted === items.length ? 'number' : undefined;
    return TOTAL_LAST.test(claim.m.lead) && before === last && !/^[^，；。]*等/.test(last.m.tail) ? 'total' : undefined;
  }
  if (saidNumber(between, NUMBER_BETWEEN) === items.length) return 'number';
  if (shared === 'of their own sum') return 'shares';
  if (isSortedWholly(between) && !isMember(claim, line) && !isCarriedOn(last, line)) return 'sort';
  if (outcomes === 'all') return 'outcomes';
  if (INTRODUCED.test(between) && numberBefore(claim, line) === items.length) return 'number';
  if (isRestOfTwo(claim, items, line)) return 'rest';
  const isIntroduced = INTRODUCED.test(between) || AMONG.test(between) || CONCERNS.test(between);
  if (isIntroduced && !INCLUDED.test(between) && REST.test(last.m.lead)) return 'rest';
  const [, second] = items;
  if (second && items.length === 2 && areDoneAndOpen(first.m, second.m) && areRightBehind(claim, items, line))
    return 'pair';
  // 标注女声的291处、男声的215处 of 483: what passes the total may overlap.
  // 债务余额3779万元，偿还本金183万元，支付利息111万元: what is so little of it is of something else.
  const both = first.m.n + last.m.n;
  const isWithin =
    INTRODUCED.test(between) ||
    (both <= claim.m.n && both > claim.m.n / 2) ||
    isADigitApart(claim.m, both) ||
    isDenied(first.m, last.m) ||
    (first.m.q.class === 'people' && isManAndWoman(first.m, last.m));
  return isWithin && (INTRODUCED.test(between) || !isMember(claim, line)) && isShared(claim, items)
    ? 'pair'
    : undefined;
}

/** 受理377件，办结133件，其余⟦44件⟧已移送: two right behind what opens an account, the second one what is left of it. */
const isRestOfTwo = (claim: Spot, items: readonly Spot[], line: readonly Spot[]): boolean =>
  items.length === 2 &&
  claim.group.host === undefined &&
  OPENS.test(claim.m.lead) &&
  LEFT_OF_IT.test(items[1]?.m.lead ?? '') &&
  areRightBehind(claim, items, line);
const OPENS = worded`${'opening'}|${'list.total'}`;
const LEFT_OF_IT = /^(?:其余|剩余|剩下|余下)/;

/** Are they the first figures of their sort behind it in its sentence, which does not say it of a part? */
function areRightBehind(claim: Spot, items: readonly Spot[], line: readonly Spot[]): boolean {
  const next = line.filter(
    (s) => s.index > claim.index && s.sentence === claim.sentence && s.group === claim.group && sameUnit(s.m, claim.m),
  );
  return !isMember(claim, line) && next.length === items.length && items.every((s, i) => s === next[i]);
}

/** ；上年结转收入9万元: the list goes on in its sentence, be it with a member of another time. */
function isCarriedOn(last: Spot, line: readonly Spot[]): boolean {
  const next = line
    .slice(last.index + 1)
    .find(({ m, group }) => group === last.group && (isStated(m) || m.act.kind === 'carry') && sameUnit(m, last.m));
  return next !== undefined && next.sentence === last.sentence;
}

/** People are men or women, never both. */
const isManAndWoman = (a: Mention, b: Mention): boolean => /[男女]/.test(a.lead) && areComplements(a, b);

/** 案卷120卷，良好⟦40卷⟧，合格26卷，不合格6卷: what has a figure of its sort before it may be of the list itself. */
export const isMember = (claim: Spot, line: readonly Spot[]): boolean =>
  line
    .slice(0, claim.index)
    .some((s) => s.sentence === claim.sentence && s.group === claim.group && isStated(s.m) && sameUnit(s.m, claim.m));

/** The total and the sum of its members are alike in all digits but a higher one. */
const isADigitApart = (total: Mention, sum: number): boolean => slipFrom(total, sum) >= CLEAR_SLIP;

/** 游人1万人次，同比增长3%。其中，县内游人…: the list has a sentence of its own. */
const isInNext = (claim: Spot, first: Spot): boolean =>
  first.sentence === claim.sentence + 1 &&
  /^[^，,；;。]{0,3}其中/.test(
    first.group.block.text.slice(
      first.group.clauses.find(({ sentence }) => sentence === first.sentence)?.start ?? first.m.clause.start,
    ),
  );

/** 受理429件，办结392件，在办27件: two names that share the whole between them; what came in new is not all of it. */
export function isShared(claim: Spot, items: readonly Spot[]): boolean {
  const [a, b] = items;
  return (
    items.length === 2 &&
    a !== undefined &&
    b !== undefined &&
    a.index > claim.index &&
    (a.sentence === claim.sentence || isInNext(claim, a)) &&
    ((a.m.n <= claim.m.n && b.m.n <= claim.m.n) || isADigitApart(claim.m, a.m.n + b.m.n)) &&
    EARLIER.test(claim.m.lead) === (EARLIER.test(a.m.lead) || EARLIER.test(b.m.lead)) &&
    (!/新/.test(claim.m.lead) || isManAndWoman(a.m, b.m)) &&
    areComplements(a.m, b.m) &&
    // 满意97件、基本满意23件、不满意2件: one of the list itself.
    !areComplements(claim.m, a.m) &&
    !areComplements(claim.m, b.m)
  );
}
