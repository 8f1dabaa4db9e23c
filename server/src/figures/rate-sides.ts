import { worded } from '../lexicon/worded.js';
import { Evidence } from './evidence.js';
import { one, two } from './names.js';
import { bucket, gapOf } from './places.js';
import { DUE, isAmongOthers, isAttained, isDeepInList, isOtherBase, isOtherBudget, isWiderBase } from './rate-bases.js';
import type { Key } from './rate-key.js';
import { chainOf, isAddedTo, isReal, namesDeedOf, rowOf } from './rate-lists.js';
import { isPlain, sameUnit } from './scope.js';
import { isOfAnotherSort } from './sorts.js';
import { isOfAnotherPlace, isOfAnotherSubject, wordsOf } from './whose.js';
import type { Spot } from './window.js';
import { clauseText, EARLIER, isContraryOf, isForeign, isKin, type Likeness, likeness, namesDeed } from './words.js';

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

/** The same of a figure that may be the whole. */
export interface WholeSide {
  readonly like: Likeness;
  readonly base: Likeness;
  readonly has: Likeness;
  readonly position: string;
  readonly earlier: boolean;
  readonly due: boolean;
  readonly evidence: Evidence;
}

const OWN_BASE = worded`${'rate.own-base'}`;

/** 结案率: of what was carried over as well, which nobody says. */
const LARGER = 'larger base';

const LIKE = one((like) => `key=${like}`);
export const FORM_LIKE = two((form, like) => `${form} key=${like}`);
const PART = one((place) => `part ${place}`);
const FORM_PART = two((form, place) => `${form} part ${place}`);
const BETWEEN = one((n) => `between ${n}`);
const PART_IS = one((kind) => `part is ${kind}`);
const CLASS = one((name) => `class ${name}`);
const BASE = one((like) => `base=${like}`);
const HAS = one((like) => `whole has key=${like}`);
const WHOLE = one((position) => `whole ${position}`);
const FORM_WHOLE = two((form, position) => `${form} whole ${position}`);
const OFF = one((distance) => `whole ${distance} off`);
const WHOLE_IS = one((kind) => `whole is ${kind}`);

function likenessOf({ form, part }: Key, name: string): Likeness {
  const said = likeness(part, name);
  if (form !== 'rate') return said;
  // 超标9个，达标率
  if (isContraryOf(part, name)) return 'against';
  // 服判息诉率 beside 小额诉讼程序: one sign of the first two of a long name is by chance.
  const isByChance = said === 'sign' && part.length > 3 && ![...part.slice(-2)].some((c) => name.includes(c));
  const like = isByChance ? 'nothing' : said;
  // 建议305件，建议采信率: what came of them is not said.
  if (like === 'begin' && namesDeed(part.slice(-2)) && !namesDeed(part)) return 'base';
  return (like === 'nothing' || like === 'sign') && isKin(part, name) ? 'kin' : like;
}

export function partSide(claim: Spot, key: Key, part: Spot, line: readonly Spot[]): PartSide {
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
  if (claim.m.act.kind === 'share' && isOfAnotherSort(claim.m.act.subject, part.m)) e.push('another sort');
  if (form === 'share' && isOfAnotherSubject(claim, part)) e.push('another owner');
  if (form === 'rate' && isOfAnotherPlace(wordsOf(claim), part)) e.push('another place');
  if (/增|降|减/.test(key.name)) e.push('moves');
  if (
    EARLIER.test(claim.m.lead.replace(/占同期|年初(?=预算|计划|目标)/, '')) &&
    !EARLIER.test(clauseText(part.group, part.m))
  )
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

function ownerOf(key: Key, part: Spot): string {
  const core = key.part.slice(-2);
  // 发现⟦不⟧合格样品: what denies the deed is none's name.
  return core.length === 2
    ? part.name.slice(0, Math.max(0, part.name.lastIndexOf(core))).replace(/[不未非无]$/, '')
    : '';
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

export function wholeSide(claim: Spot, key: Key, whole: Spot, line: readonly Spot[]): WholeSide {
  const { form } = key;
  const { m, name } = whole;
  // 为调整预算的 of 调整后预算
  const like = likeness(key.whole, name.replace(/后(?=预算|计划)/, ''));
  const has = likeness(key.part, name);
  const base = m.act.kind === 'base' ? 'whole' : isOtherBudget(key.whole, name, m.act.kind) ? 'nothing' : like;
  const due = DUE.test(m.lead);
  const position = positionOf(claim, whole);
  const e: string[] = [];
  if (claim.m.act.kind === 'share' && isOfAnotherSort(claim.m.act.object, m)) e.push('another sort');
  if (
    isAttained(key, whole) ||
    isOtherBase(key, claim, whole) ||
    isWiderBase(claim, whole) ||
    isAmongOthers(claim, whole) ||
    isDeepInList(key, claim, whole, line)
  )
    e.push('another base');
  if (/新[收立]/.test(m.lead) && /结/.test(key.name)) e.push(LARGER);
  if (m.figure.block !== claim.m.figure.block && base !== 'whole' && base !== 'end') e.push('far base');
  if (due) e.push('whole is due');
  if (OWN_BASE.test(key.name) && !spells(key.name, name) && (key.whole === '' || base === 'nothing'))
    e.push(due ? 'own base, due' : /结$/.test(key.part) ? LARGER : 'own base');
  e.push(BASE(base), HAS(has), WHOLE(position), FORM_WHOLE(form, position));
  if (m.figure.block === claim.m.figure.block) {
    const distance = claim.index - whole.index;
    e.push(OFF(distance <= 0 ? 'behind' : bucket(distance - 1)));
    if (whole.index === 0) e.push('whole opens paragraph');
    if (line[whole.index - 1]?.sentence !== whole.sentence) e.push('whole opens sentence');
  }
  if (isInItsList(claim, whole, line)) e.push('whole in list');
  if (!isPlain(m)) e.push(WHOLE_IS(m.act.kind));
  if (/其中|：|:|包括/.test(claim.m.figure.block.text.slice(m.q.end, m.q.end + 6))) e.push('whole is split');
  if (m.clause.stop === '，' && /^[一-鿿]{0,10}中$/.test(m.tail)) e.push('whole among');
  if (/共|总|合计/.test(m.lead)) e.push('whole is a total');
  return { like, base, has, position, due, earlier: EARLIER.test(m.lead), evidence: new Evidence(e) };
}

/** 常住人口371万人 is what 常住人口城镇化率 is of. */
const spells = (rate: string, name: string): boolean => name.length > 3 && rate.startsWith(name.slice(-4));

/** 甲类5件、乙类8件，分别占38%、62%: one of as many figures as there are shares. 13件中，两类占比分别为… is none. */
function isInItsList(claim: Spot, whole: Spot, line: readonly Spot[]): boolean {
  const { run, segment, index } = claim;
  // 企业…，研究机构…，高校…。三者所占比重分别为
  if (run.of > 2 && whole.sentence < claim.sentence && rowOf(line, whole, claim) !== undefined) return true;
  const first = index - run.at;
  if (run.of < 2 || whole.segment !== segment || whole.index >= index) return false;
  // 分别占收到申请⟦6200件⟧的33.9%、17.1%
  if (whole.index === first - 1 && /占/.test(whole.m.lead)) return false;
  const list = line
    .slice(0, first)
    .filter((s) => isPlain(s.m))
    .slice(-run.of);
  return list.includes(whole) && list.length === run.of && list.every((s) => sameUnit(s.m, whole.m));
}

function positionOf(claim: Spot, whole: Spot): string {
  if (whole.m.figure.block !== claim.m.figure.block) return 'in paragraph before';
  if (whole.m.act.kind === 'base') return claim.index - whole.index === 1 ? 'spelt out' : 'spelt out elsewhere';
  if (whole.group.host === claim.m) return 'in my bracket';
  if (claim.group.host === whole.m) return 'my host';
  if (whole.index > claim.index) return 'behind';
  if (whole.segment === claim.segment) return 'in segment';
  return whole.sentence === claim.sentence ? 'in sentence' : 'before';
}
