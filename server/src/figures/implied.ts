import { isPlain, sameUnit } from './scope.js';
import type { Spot } from './window.js';
import { clauseText } from './words.js';

/** Divisors that nobody prints: days of the time that the text names. They only confirm. */
const DAYS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/周/, [7, 5]],
  [/半年|1[-—至]6月|7[-—至]12月/, [181, 182, 184]],
  [/前三季度/, [273, 274]],
  [/季度/, [90, 91, 92]],
  [/月/, [30, 31, 28, 29]],
  [/年/, [365, 366]],
];

/** Months of the time at the head of a clause. */
const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/(?:前|[一1第][至到—-])[三3](?:个)?季度/, 9],
  [/[上下]半年/, 6],
  [/(?<![前至到—-])第?[一二三四1-4]季度/, 3],
  [/全年|(?:19|20)\d\d年度/, 12],
];
/** 1—8月: so many. */
const SPAN_OF_MONTHS = /(?<!\d)1月?[-—－–~～至到]+(\d{1,2})月/;

/** 近三年月均, 今年以来, 截至9月底: a time of its own, or one that does not say how long it is. */
const OTHER_TIME = /近[一-鿿]{0,3}[年月]|以来|截至|截止|累计|同期|[上去]年|往年|历年|平日|旺季|淡季|高峰/;

const TIMES_BACK = 60;

/** The days of the time that the clauses before an average name. */
export function impliedDays({ m, group }: Spot): readonly number[] {
  const { text } = group.block;
  const around = group.host ? group.host.clause : m.clause;
  const window = text.slice(Math.max(0, around.start - TIMES_BACK), m.q.end + 20);
  return DAYS.find(([pattern]) => pattern.test(window))?.[1] ?? [];
}

export const isOfMonths = (per: string): boolean => /月均|每(?:个)?月/.test(per);

function monthsIn(text: string): number | undefined {
  const [, last] = SPAN_OF_MONTHS.exec(text) ?? [];
  const spans = [
    ...(last === undefined ? [] : [Number(last)]),
    ...MONTHS.filter(([time]) => time.test(text)).map(([, months]) => months),
  ];
  return spans.length === 1 ? spans[0] : undefined;
}

/**
 * 全年受理480件，月均⟦40件⟧: the months of the one time that is named from the head of the sentence to the total, where the
 * total is the only figure of its sort before the average.
 */
export function impliedMonths(claim: Spot, total: Spot, line: readonly Spot[]): number | undefined {
  if (total.index > claim.index || total.sentence !== claim.sentence || total.group !== claim.group) return undefined;
  const { text } = claim.group.block;
  const own = line.filter(
    (s) => s.sentence === claim.sentence && s.index < claim.index && isPlain(s.m) && sameUnit(s.m, total.m),
  );
  if (own.length !== 1 || OTHER_TIME.test(clauseText(claim.group, claim.m))) return undefined;
  const head = claim.group.openers[total.m.clause.sentence]?.start ?? total.m.clause.start;
  const words = text.slice(Math.max(0, head - TIMES_BACK), head);
  // 全年，各镇受理480件
  const from = head - (/[^。；：]*$/.exec(words)?.[0].length ?? 0);
  // 去年全年 is a year like any other.
  const said = text.slice(from, total.m.q.start).replace(/[上去]年(?=全年)/g, '');
  return OTHER_TIME.test(said) || OTHER_TIME.test(text.slice(total.m.q.end, claim.m.clause.start))
    ? undefined
    : monthsIn(said);
}
