import { worded } from '../lexicon/worded.js';
import { Evidence } from './evidence.js';
import { one, two } from './names.js';
import { bucket } from './places.js';
import { DUE, isAmongOthers, isAttained, isDeepInList, isOtherBase, isOtherBudget, isWiderBase } from './rate-bases.js';
import type { Key } from './rate-key.js';
import { rowOf } from './rate-lists.js';
import { isPlain, sameUnit } from './scope.js';
import { isOfAnotherSort } from './sorts.js';
import type { Spot } from './window.js';
import { EARLIER, type Likeness, likeness } from './words.js';

/** What a claim, its own words and its line say of a figure that may be the whole. */
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

const BASE = one((like) => `base=${like}`);
const HAS = one((like) => `whole has key=${like}`);
const WHOLE = one((position) => `whole ${position}`);
const FORM_WHOLE = two((form, position) => `${form} whole ${position}`);
const OFF = one((distance) => `whole ${distance} off`);
const WHOLE_IS = one((kind) => `whole is ${kind}`);

export function wholeSide(claim: Spot, key: Key, whole: Spot, line: readonly Spot[]): WholeSide {
  const { form } = key;
  const { m, name } = whole;
  // 为调整预算的 of 调整后预算
  const like = likeness(key.whole, name.replace(/后(?=预算|计划)/, ''));
  const has = likeness(key.part, name);
  const isThat = THAT.test(key.whole) ? isNextToLast(claim, whole, line) : undefined;
  const base =
    m.act.kind === 'base' || isThat === true ? 'whole' : isOtherBudget(key.whole, name, m.act.kind) ? 'nothing' : like;
  const due = DUE.test(m.lead);
  const position = positionOf(claim, whole);
  const e: string[] = [];
  if (claim.m.act.kind === 'share' && isOfAnotherSort(claim.m.act.object, m)) e.push('another sort');
  // 户籍人口城镇化率 beside 常住人口
  if (
    isAttained(key, whole) ||
    (/户籍/.test(key.name) && /常住/.test(name)) ||
    (isThat === undefined ? isOtherBase(key, claim, whole) : !isThat) ||
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
  return {
    like: isThat === true ? 'whole' : like,
    base,
    has,
    position,
    due,
    earlier: EARLIER.test(m.lead),
    evidence: new Evidence(e),
  };
}

/** 盗窃案159件，占49.5%；其中入户的53件，占⟦该类⟧的 */
const THAT = /^[该此这](?:类|项|批|部分|档|种)$/;

/** Is it the last figure of its sort before the part, which stands right before the claim? */
function isNextToLast(claim: Spot, whole: Spot, line: readonly Spot[]): boolean {
  const before = line.slice(0, claim.index).filter((s) => isPlain(s.m) && sameUnit(s.m, whole.m));
  return before.at(-2) === whole;
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
  // 收案538件，结案⟦516件⟧，其中调撤343件: it has a part of its own, and is that part's whole.
  if (list.slice(list.indexOf(whole) + 1).some((s) => s.m.lead.startsWith('其中'))) return false;
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
