import { worded } from '../lexicon/worded.js';
import type { Spot } from './window.js';

/** What a change is measured against: the same time of the year before, the month or quarter before, the year before that. */
export type Base = 'year' | 'period' | 'before';

const LAST_NAMED = worded`^.*(?:(${'base.year'})|(${'base.period'})|(${'base.before'}))`;
const NAMED = worded`(?:(${'base.year'})|(${'base.period'})|(${'base.before'}))`;

/** The last base that words name. */
export function baseIn(words: string): Base | undefined {
  const found = LAST_NAMED.exec(words);
  return found ? baseOfMatch(found) : undefined;
}

const baseOfMatch = ([, year, period]: RegExpExecArray): Base =>
  year !== undefined ? 'year' : period !== undefined ? 'period' : 'before';

/** All bases that words name, in order: 同比、环比分别增长. */
function basesIn(words: string): Base[] {
  const bases: Base[] = [];
  for (let rest = words; ; ) {
    const found = NAMED.exec(rest);
    if (!found) return bases;
    bases.push(baseOfMatch(found));
    rest = rest.slice(found.index + found[0].length);
  }
}

/** ⟦去年⟧增长3.2%: what moved then, not since then. */
const OF_THE_PAST = worded`(?:^|[^比较与和同])${'time.last'}(?:全年|度)?(?:同比)?${'change.verb'}`;

/** Does a change say that it is of the year before itself? */
export const isOfThePast = ({ m }: Spot): boolean => OF_THE_PAST.test(m.lead);

const textBefore = ({ m }: Spot): string => m.figure.block.text.slice(m.clause.start, m.q.start);

/** The words before a figure back to the last mark that is none of a list: 同比、环比分别增长. */
const behindMark = ({ m: { figure, q } }: Spot): string =>
  /[^，。；：（(]*$/.exec(figure.block.text.slice(Math.max(0, q.start - REACH), q.start))?.[0] ?? '';

const REACH = 20;

/** What a change says that it is measured against. */
export function baseOf(claim: Spot, line: readonly Spot[]): Base | undefined {
  if (isOfThePast(claim)) return undefined;
  const { at, of } = claim.run;
  if (of === 1) return baseIn(textBefore(claim));
  // Those of a run have one base, or each its own.
  const first = line[claim.index - at];
  const bases = first ? basesIn(behindMark(first)) : [];
  return bases.length === of ? bases[at] : new Set(bases).size === 1 ? bases[0] : undefined;
}

/** Which of these times a figure is of by its own words; 上年12月 is the month before a January. */
export function timeOf(spot: Spot): Base | undefined {
  const { m } = spot;
  const dated = m.clause.mentions.some(({ q }) => q.class === 'date' && q.end <= m.q.start);
  const time = baseIn(m.lead) ?? baseIn(textBefore(spot));
  return dated && time === 'year' ? undefined : time;
}

/** What was planned, or what came of it. */
type Account = 'budget' | 'done';

/** 年初预算数, not 一般公共预算收入; 预算执行数, 决算数 */
const ACCOUNT = /.*(?:((?:预算|计划)(?!执行|完成|收入|支出|管理|拨款|单位))|((?:执行|完成)数|决算))/;

function accountIn(words: string): Account | undefined {
  const found = ACCOUNT.exec(words);
  return found ? (found[1] !== undefined ? 'budget' : 'done') : undefined;
}

const COMPARES = /[比较]|同期|上年|去年/;
const BY_YEAR = /[比较与](\d{4}年|[“"]?[一二三四五六七八九十]+五)[^，；。]*$/;

/**
 * 比年初预算增加101.31万元，比上年决算增长31.1%; 预算60391万元，下降10%: does a change say that it is measured against
 * another account, or another year, than a figure stands for?
 */
export function isOfAnotherAccount(claim: Spot, other: Spot): boolean {
  const words = textBefore(claim);
  const own = accountIn(words);
  const its = accountIn(other.m.act.kind === 'delta' ? textBefore(other) : other.m.lead);
  if (other.m.act.kind !== 'delta')
    // 较预算数1136万元节约165万元，压减14.5%: the figure says itself that it is compared with.
    return (
      !(own === undefined && /[比较]/.test(other.m.lead)) &&
      its !== undefined &&
      (its === 'budget') !== (own === 'budget')
    );
  if (other.m.clause === claim.m.clause || !COMPARES.test(words)) return false;
  if ((its === 'budget') !== (own === 'budget')) return true;
  const year = BY_YEAR.exec(words)?.[1];
  const since = BY_YEAR.exec(textBefore(other))?.[1];
  return year !== undefined && year !== since;
}
