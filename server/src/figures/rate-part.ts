import { sameKin } from '../quantity/units.js';
import { Evidence } from './evidence.js';
import { one, two } from './names.js';
import { gapOf } from './places.js';
import { DUE } from './rate-bases.js';
import type { Key } from './rate-key.js';
import { chainOf, isAddedTo, isReal, namesDeedOf, rowOf } from './rate-lists.js';
import { isOfAnotherTime, isShareOfThePast } from './rate-time.js';
import { isPlain, sameUnit } from './scope.js';
import { isOfAnotherSort } from './sorts.js';
import { isOfAnotherPlace, isOfAnotherSubject, isOfUncountedRest, wordsOf } from './whose.js';
import type { Spot } from './window.js';
import {
  clauseText,
  EARLIER,
  isContraryOf,
  isForeign,
  isKin,
  type Likeness,
  likeness,
  namesDeed,
  withoutBrackets,
} from './words.js';

/** What a claim, its own words and its line say of a figure that may be the part. */
export interface PartSide {
  /** How far its name holds the words of the rate. */
  readonly like: Likeness;
  readonly place: string;
  /** Percentages between it and the claim. */
  readonly percents: number;
  readonly near: boolean;
  readonly earlier: boolean;
  /** 实到57人 */
  readonly real: boolean;
  /** As evidence: what is real is beside what was due. */
  readonly realAs: string;
  /** Before the word of the rate its name says whose it is. */
  readonly owner: string;
  readonly evidence: Evidence;
  /** The same beside a whole. */
  readonly ofWhole: Evidence;
}

const LIKE = one((like) => `key=${like}`);
export const FORM_LIKE = two((form, like) => `${form} key=${like}`);
const PART = one((place) => `part ${place}`);
const FORM_PART = two((form, place) => `${form} part ${place}`);
const BETWEEN = one((n) => `between ${n}`);
const PART_IS = one((kind) => `part is ${kind}`);
const CLASS = one((name) => `class ${name}`);

/** Two signs of a long name: one alone is by chance. */
const holdsTwo = (part: string, name: string): boolean => [...new Set(part)].filter((c) => name.includes(c)).length > 1;

/** 空壳乡镇⟦发生⟧率, 调解⟦参与⟧率: that there are such, or was such. */
const BEING = /(?:参与|发生|出现|占有|拥有|持有|覆盖|普及|分布|配备|集中)$/;

function likenessOf({ form, part }: Key, name: string): Likeness {
  const said = likeness(part, name);
  if (form !== 'rate') return said;
  // 超标9个，达标率
  if (isContraryOf(part, name)) return 'against';
  // 服判息诉率 beside 小额诉讼程序: one sign of a long name is by chance.
  const isByChance = said === 'sign' && part.length > 3 && !holdsTwo(part, name);
  const like = isByChance ? 'nothing' : said;
  // 推荐见习965名，见习留用率: what came of them is not said.
  const isHalf = like === 'begin' && part.length > 3 && ![...part.slice(-2)].some((c) => name.includes(c));
  if (isHalf && !isKin(part, name) && !BEING.test(part)) return 'base';
  // 建议305件，建议采信率: a deed that is known.
  if (like === 'begin' && namesDeed(part.slice(-2)) && !namesDeed(part)) return 'base';
  return (like === 'nothing' || like === 'sign') && isKin(part, name) ? 'kin' : like;
}

/** What a claim says of itself, whichever figure is its part. */
export interface Said {
  readonly isOfThePast: boolean;
  /** A rate of its host, or a share of what is left: of no figure before it. */
  readonly isOfOthers: boolean;
}

export const saidOf = (claim: Spot, { form }: Key): Said => ({
  isOfThePast:
    EARLIER.test(claim.m.lead.replace(/占同期|年初(?=预算|计划|目标)/, '')) ||
    (claim.m.act.kind === 'share' && isShareOfThePast(claim)),
  isOfOthers: (form === 'bare' && isOfRates(claim)) || isOfUncountedRest(claim),
});

export function partSide(claim: Spot, key: Key, part: Spot, line: readonly Spot[], said: Said): PartSide {
  const { form } = key;
  const like = likenessOf(key, part.name);
  const place = gapOf(claim, part);
  // 满意, not 基本满意
  const exactly = like === 'whole' && part.name === key.part ? ['exact name'] : [];
  const e = [...exactly, form, LIKE(like), FORM_LIKE(form, like), PART(place), FORM_PART(form, place)];
  if (part.index < claim.index)
    e.push(
      part.m.clause === claim.m.clause
        ? 'part in clause'
        : part.segment === claim.segment
          ? 'part in segment'
          : part.sentence === claim.sentence
            ? 'part in sentence'
            : 'part before',
    );
  const percents = percentsBetween(part, claim, line);
  e.push(BETWEEN(String(Math.min(percents, 3))));
  const next = line[part.index + 1]?.m;
  if (next && next !== claim.m && next.q.class === 'percentage') e.push('part is claimed');
  if (!isPlain(part.m)) e.push(PART_IS(part.m.act.kind));
  if (claim.plan !== part.plan) e.push('moods');
  if (form === 'rate' && isDue(key, part)) e.push('part is due');
  if (like === 'base') e.push('part is its base');
  if (form === 'rate' && isOfSome(claim, key, part)) e.push('another owner');
  if (said.isOfOthers) e.push('said of others');
  if (claim.m.act.kind === 'share' && isOfAnotherSort(claim.m.act.subject, part.m)) e.push('another sort');
  if (form === 'rate' && isCountedOtherwise(claim, part)) e.push('another sort');
  if (form === 'share' && isOfAnotherSubject(claim, part)) e.push('another owner');
  if (form === 'rate' && isOfAnotherPlace(wordsOf(claim), part)) e.push('another place');
  if (/增|降|减/.test(key.name)) e.push('moves');
  if (said.isOfThePast ? !EARLIER.test(withoutBrackets(clauseText(part.group, part.m))) : isOfAnotherTime(claim, part))
    e.push('another time');
  // Parallel places: a, b … 分别 p, q.
  const mine = claim.run;
  const its = mine.of > 1 && part.run.of !== mine.of ? chainOf(line, part) : part.run;
  if (mine.of > 1) e.push(its.of === mine.of ? (its.at === mine.at ? 'parallel' : 'across') : 'uneven');
  const row = mine.of > 2 && its.of !== mine.of ? rowOf(line, part, claim) : undefined;
  if (row !== undefined) e.push(row === mine.at ? 'row parallel' : 'row across');
  const evidence = new Evidence(e);
  const beside = [CLASS(part.m.q.class)];
  if (form === 'share' && isListTail(claim, part, line)) beside.push('list tail');
  if (isAddedTo(claim, part)) beside.push('part is spelt');
  if (/合计|共计|总计|之和/.test(part.m.lead)) beside.push('part is a total');
  return {
    like,
    place,
    percents,
    near: part.segment === claim.segment,
    earlier: EARLIER.test(part.m.lead),
    real: isReal(part),
    realAs: namesDeedOf(key.name, part) ? 'part is real' : 'part is real, not named',
    owner: ownerOf(key, part),
    evidence,
    ofWhole: new Evidence(beside, evidence),
  };
}

/** 按期办结率最高的是：甲1426件（57.7%）、乙2831件（⟦35.6%⟧）: rates of the members of a list, and no shares. */
function isOfRates({ m, group }: Spot): boolean {
  const { host } = group;
  if (!host) return false;
  const { block } = host.figure;
  return RATES.test(
    block.text
      .slice(Math.max(0, m.q.start - 120), host.q.start)
      .split(/[。；]/)
      .at(-1) ?? '',
  );
}
const RATES = /率(?!先|领)[^，：:%％]{0,6}[高低前][^，：:]{0,6}[：:]/;

/** ⟦按人数⟧算讨回率, 按件计算审结率: of the figures in that unit. */
function isCountedOtherwise({ m: { lead } }: Spot, { m: { q } }: Spot): boolean {
  const unit = /按([人件起户宗家])数?(?:计算?|统计|算)/.exec(lead)?.[1];
  if (unit === undefined) return false;
  return unit === '人' ? q.class !== 'people' : q.class !== 'count' || (q.unit !== unit && !sameKin(unit, q.unit));
}

/** 应办结⟦50件⟧: it is what the rate is of, unless its name holds the word (有效公开⟦2262件⟧，有效公开率). */
function isDue({ name }: Key, { m }: Spot): boolean {
  const due = DUE.exec(m.lead)?.[0];
  return due !== undefined && !name.includes(due);
}

/** 化解262件，⟦其中涉法涉诉类⟧化解率: of some of them, of whom the part says nothing. */
function isOfSome({ m }: Spot, { name, part: key }: Key, part: Spot): boolean {
  if (!m.lead.startsWith('其中')) return false;
  const deed = [4, 3, 2].map((n) => key.slice(-n)).find((end) => end.length > 1 && part.name.includes(end));
  if (deed === undefined) return false;
  return isForeign(
    name.replace(/^其中/, '').slice(0, name.lastIndexOf(deed)),
    part.m.clause === m.clause ? '' : part.name,
  );
}

function percentsBetween(a: Spot, b: Spot, line: readonly Spot[]): number {
  let found = 0;
  for (let i = Math.min(a.index, b.index) + 1; i < Math.max(a.index, b.index); i++)
    if (line[i]?.m.q.class === 'percentage') found++;
  return found;
}

/** ⟦已完成⟧整改, ⟦已解决或基本⟧解决, 发现⟦不⟧合格样品 name none. */
const OWNERLESS = /(?:已经?|完成|实现|累计|全部|基本|成功|[一-鿿]{2}或|共)+|[不未非无]$/g;

function ownerOf(key: Key, part: Spot): string {
  const core = key.part.slice(-2);
  return core.length === 2 ? part.name.slice(0, Math.max(0, part.name.lastIndexOf(core))).replace(OWNERLESS, '') : '';
}

/** 房产4亿元、现金1亿元，占总资产的11%: a share behind a list may be that of all of it. */
function isListTail(claim: Spot, part: Spot, line: readonly Spot[]): boolean {
  const last = line[claim.index - 1];
  // 分别占总数的20%、31%: each has its own.
  if (claim.run.of > 1) return false;
  if (!last || last.m.clause === claim.m.clause || last.m.clause.stop !== '，') return false;
  let members = 0;
  let isMember = false;
  for (let at = last.index; at >= 0; at--) {
    const s = line[at];
    if (!s || s.group !== part.group || !isPlain(s.m) || !sameUnit(s.m, part.m)) break;
    if (s !== last && s.m.clause.stop !== '、') break;
    members++;
    isMember ||= s === part;
  }
  return isMember && members > 1;
}
