import { worded } from '../lexicon/worded.js';
import type { Mention } from './mention.js';
import { areComplements, areDoneAndOpen, isDenied, outcomesIn, REST } from './partition.js';
import { isStated, sameUnit } from './scope.js';
import type { Shared } from './sum-beside.js';
import { areRightBehind, areThreeStates, isADigitApart, isMember, isRestBehind } from './sum-left.js';
import {
  bearerOf,
  isCountedBefore,
  isOfMoreSorts,
  isOfTheForemost,
  isRunOfSorts,
  levelsBefore,
  NUMBER_BETWEEN,
  numberBefore,
  saidNumber,
} from './sum-number.js';
import { isSortedWholly } from './sum-sorts.js';
import { areTimes, areTwoWays } from './sum-times.js';
import type { Spot } from './window.js';
import { EARLIER } from './words.js';

/** 其中, （, ： behind the total: what follows is its list. */
const INTRODUCED = /其中|包括|分为|(?:分别|依次)[为是]|^[^，,、；;。]*[：:（(]/;
/** 案件20件，涉及甲类12件，其他8件 */
const CONCERNS = /^[，,]涉及/;
/** 223册老账簿中，…，另有141册 */
const AMONG = /^[^，,；;。：:]{0,8}中[，,：:]/;
/** 三项合计, 支出总计, 合计退运货物 right behind the list */
const TOTAL_LAST = worded`^[，、；\s]*(?:共|(?!.{0,3}[年月累])[一-鿿]{0,4}${'list.closing'}(?:为|达|是|共)?|(?:合计|共计|总计)[一-鿿]{2,6})$`;

/** 答复4430件（⟦含⟧留言45件，另有162件转交）: some of it, whatever follows. */
const INCLUDED = /^[^，；。（(]{0,2}[（(](?:内?含|包含)/;

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
    const bearer = bearerOf(claim, line);
    const before = line[bearer.index - 1];
    const counted = numberBefore(bearer, line);
    if (first.sentence !== claim.sentence)
      return counted === items.length && (isSentenceEach(items, claim) || isAbove(items, claim)) ? 'number' : undefined;
    if (areTimes(items, claim, line)) return 'times';
    if (isOfMoreSorts(items, line)) return undefined;
    if (isRunOfSorts(claim, items, line)) return 'number';
    if (counted !== undefined) return counted === items.length ? 'number' : undefined;
    if (items.length === 2 && areTwoWays(bearer, line)) return 'total';
    return TOTAL_LAST.test(bearer.m.lead) && before === last && !/^[^，；。]*等/.test(last.m.tail)
      ? 'total'
      : undefined;
  }
  if (saidNumber(between, NUMBER_BETWEEN) === items.length && !isOfTheForemost(between)) return 'number';
  if (shared === 'of their own sum') return 'shares';
  const sorts = saidNumber(between, NUMBER_BETWEEN);
  if (sorts !== undefined && sorts > items.length) return undefined;
  if (isBuiltOf(between, last, items.length) || isCountedBefore(claim, items, line, between)) return 'number';
  // Shares of the total that do not make it up: there are others.
  if (isSortedWholly(between) && shared !== 'of the total' && !isMember(claim, line) && !isCarriedOn(last, line))
    return 'sort';
  if (outcomes === 'all' && !isOutcome(claim, items, line)) return 'outcomes';
  if (areTimes(items, claim, line)) return 'times';
  const counted = levelsBefore(claim, items, between) ?? numberBefore(claim, line);
  if (INTRODUCED.test(between) && counted === items.length && !isOfTheForemost(between)) return 'number';
  if (isRestBehind(claim, items, line) || areThreeStates(claim, items, line)) return 'rest';
  if (isDueInAll(claim, items)) return 'pair';
  const isIntroduced = INTRODUCED.test(between) || AMONG.test(between) || CONCERNS.test(between);
  // 26596名伤员中，20902名已痊愈；另有71名志愿者: what two have between them and a semicolon are not of one list.
  const isApart = items.length === 2 && first.segment !== last.segment;
  if (isIntroduced && !isApart && !INCLUDED.test(between) && isRestOfAll(last)) return 'rest';
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

/** 共968件，⟦废止332件⟧，失效120件，修改181件，有效315件: one of the outcomes itself. */
const isOutcome = (claim: Spot, items: readonly Spot[], line: readonly Spot[]): boolean =>
  isMember(claim, line) && outcomesIn([claim.m, ...items.map(({ m }) => m)]) !== undefined;

/** 由甲219万元、乙220万元、丙229万元⟦三块构成⟧ */
export const isBuiltOf = (between: string, { m, group }: Spot, n: number): boolean => {
  const behind = group.block.text.slice(m.q.end, m.q.end + 12);
  return between.includes('由') && (BUILT.test(behind) || saidNumber(behind, BUILT_OF) === n);
};
const BUILT = /^(?:共同)?(?:构成|组成|承担|分担)/;
const BUILT_OF = worded`^([两二三四五六七八九十]|\d{1,2})(?:大?[块档笔]|大?${'list.sort'})(?:资金|收入|来源)?(?:构成|组成)`;

/** 其中艺术类22人、体能类42人，另有⟦送课下乡25人⟧: what bears a name of its own stands outside. */
const isRestOfAll = ({ m }: Spot): boolean => REST.test(m.lead) && !/另有[一-鿿]{2,}$/.test(m.lead);

/** 应到346人，请假37人，实到⟦309人⟧ */
export const isDueInAll = (claim: Spot, [a, b, c]: readonly Spot[]): boolean => {
  const deed = /应([一-鿿]{1,2})$/.exec(claim.m.lead)?.[1];
  if (deed === undefined || !a || !b || c || a.index !== claim.index + 1 || b.index !== a.index + 1) return false;
  const isReal = ({ m }: Spot): boolean => m.lead.endsWith(`实${deed}`);
  const isAbsent = ({ m }: Spot): boolean => ABSENT.test(m.lead);
  return (isReal(a) && isAbsent(b)) || (isAbsent(a) && isReal(b));
};
const ABSENT = /请假|缺[席勤考课编]|弃[考权]|未[到参]|旷/;

/** ；上年结转收入9万元: the list goes on in its sentence, be it with a member of another time. */
function isCarriedOn(last: Spot, line: readonly Spot[]): boolean {
  const next = line
    .slice(last.index + 1)
    .find(({ m, group }) => group === last.group && (isStated(m) || m.act.kind === 'carry') && sameUnit(m, last.m));
  return next !== undefined && next.sentence === last.sentence;
}

/** People are men or women, never both. */
const isManAndWoman = (a: Mention, b: Mention): boolean => /[男女]/.test(a.lead) && areComplements(a, b);

/** 游人1万人次，同比增长3%。其中，县内游人…: the list has a sentence of its own. */
const isInNext = (claim: Spot, first: Spot): boolean =>
  first.sentence === claim.sentence + 1 &&
  /^[^，,；;。]{0,3}其中/.test(
    first.group.block.text.slice(
      first.group.clauses.find(({ sentence }) => sentence === first.sentence)?.start ?? first.m.clause.start,
    ),
  );

/** Of another time; what was carried over is counted with what came in. */
const isEarlier = ({ m }: Spot): boolean => m.act.kind !== 'carry' && EARLIER.test(m.lead);

/** 新收120件: to these come those of before. 新区 is a place. */
const NEW = /新(?:收|受|增|立|接|发|登|入|开|签|办)/;

/** 全州1351亿元，其中⟦州本级⟧一般债务88亿元、⟦州本级⟧专项债务933亿元: of one level of many. */
const isOfOneLevel = (claim: Spot, a: Spot, b: Spot): boolean =>
  LEVEL.test(a.m.lead) && LEVEL.test(b.m.lead) && !LEVEL.test(claim.m.lead);
const LEVEL = /[省市州县区]本?[级直]/;

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
    EARLIER.test(claim.m.lead) === (isEarlier(a) || isEarlier(b)) &&
    (!NEW.test(claim.m.lead) || isManAndWoman(a.m, b.m)) &&
    areComplements(a.m, b.m) &&
    !isOfOneLevel(claim, a, b) &&
    // 满意97件、基本满意23件、不满意2件: one of the list itself.
    !areComplements(claim.m, a.m) &&
    !areComplements(claim.m, b.m)
  );
}
