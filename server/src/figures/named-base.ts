import { worded } from '../lexicon/worded.js';
import type { Direction } from './act.js';
import type { Mention } from './mention.js';
import type { Spot } from './window.js';
import { content, EARLIER } from './words.js';

/** 甲镇比乙镇多⟦6件⟧ */
const OF_TWO = /([一-鿿]{2,8})[比较]([一-鿿]{2,8}?)(?:[多少高低]|$)/;

/** 高于⟦全县⟧增速2.1个百分点, 比⟦全省⟧高1.4个百分点: whose percentage a claim is measured against. */
const BESIDE = worded`(?:${'change.above'}|${'change.below'})([一-鿿]{2,12}?)${'points.measure'}?$`;
const THAN = worded`[比较]([一-鿿]{2,10}?)${'points.measure'}?(?:要|更)?[高低快慢多少]$`;

/** Does each of two figures bear the name that is said of it? */
export const bearNames = (one: string, other: string, c: Spot, p: Spot): boolean =>
  one !== '' && c.name.includes(one.slice(-6)) && p.name.includes(other);

/** What a claim of points says that it is measured against; a time is no such thing. */
export function baseNamedBy({ act, lead }: Mention): string | undefined {
  if (act.kind !== 'points') return undefined;
  const base = (BESIDE.exec(lead) ?? THAN.exec(lead))?.[1];
  return base === undefined || EARLIER.test(base) ? undefined : base;
}

/** So long words name something: 高技术制造业增长, not 同比增长. */
const NAME = 5;

/** The words that say whose a percentage is: those of its clause, and of the one before where that has no name. */
function ownerText({ m, group }: Spot): string {
  const before = content(m.lead).length < NAME ? group.clauses[m.clause.at - 1] : undefined;
  const from = before && before.sentence === m.clause.sentence && before.stop !== '；' ? before.start : m.clause.start;
  return group.block.text.slice(from, m.q.start);
}

/** 高于财政支出⟦增幅⟧0.7个百分点: what is measured against is a growth, too, not 占财政支出83.5%. */
const isOfMeasure = ({ m }: Spot, base: Spot): boolean => !/增[速幅长]/.test(m.lead) || base.m.act.kind !== 'share';

/** Figures, and sentences, before a claim in which what it names may stand. */
const REACH = 40;
const FURTHER = 4;

/** 规模以上工业增加值增长5.5%。…。制造业增长25.7%，高于⟦规模以上工业⟧增速20.2个百分点: percentages that bear the name, further off. */
export function basesNamedBy(claim: Spot, line: readonly Spot[], known: readonly Spot[]): Spot[] {
  const base = baseNamedBy(claim.m);
  if (base === undefined) return [];
  const fits = (s: Spot): boolean =>
    s.m.q.class === 'percentage' &&
    s.m.q.value !== null &&
    s.run.of === 1 &&
    s.sentence >= claim.sentence - FURTHER &&
    isOfMeasure(claim, s) &&
    !known.includes(s) &&
    ownerText(s).includes(base);
  return line
    .slice(Math.max(0, claim.index - REACH), claim.index)
    .filter(fits)
    .slice(-1);
}

/** 高出全省平均水平（85%）⟦3.2个百分点⟧, 比全省（72%）高⟦4.9个百分点⟧, 高于全市60.9%的平均水平⟦5.7个百分点⟧ */
const BEHIND_BASE =
  /^(?:[)）]?(?:[还要更][高低快慢]|[高低快慢][出于]?)?|的平均(?:水平|值)?|的?(?:均值|水平|增速|增幅))$/;
/** 全省平均为⟦73.8%⟧，高出8.2个百分点 */
const NEXT = /^[，,](?:[高低]出|超出|[高低快慢])(?:约|近)?$/;
const OF_ALL = /(?:全[国省市州县区]|平均|均值)[一-鿿]{0,6}$/;

/** Is it the percentage right before it that a claim of points names, or that stands for all? */
export function isSpeltBase({ m }: Spot, p: Spot): boolean {
  if (m.act.kind !== 'points' || p.m.q.end > m.q.start) return false;
  const { text } = m.figure.block;
  const between = text.slice(p.m.q.end, m.q.start);
  const words = text.slice(Math.max(0, p.m.q.start - 12), p.m.q.start);
  if (NEXT.test(between)) return OF_ALL.test(words.replace(/[为是达约]+$/, ''));
  return BEHIND_BASE.test(between) && /[一-鿿][（(]?(?:为)?$/.test(words);
}

const ABOVE_IN_BRACKET = worded`(?:(${'change.above'})|(${'change.below'}))[一-鿿]{2,16}[（(][^（()）]*[)）]$`;

/** Which way a claim of points is off: by its own words, or by those before the bracket right before it. */
export function directionOf({ m: { act, lead, figure, q } }: Spot): Direction | undefined {
  if (act.kind !== 'points') return undefined;
  if (act.direction !== undefined || lead !== '') return act.direction;
  const found = ABOVE_IN_BRACKET.exec(figure.block.text.slice(Math.max(0, q.start - 40), q.start));
  if (!found) return undefined;
  return found[1] !== undefined ? 'up' : 'down';
}

/** 高于全国（⟦8.6%⟧）25.0个百分点，高于全省（11.4%）…: it is what the points right behind it are measured against. */
function isBaseOfNext(s: Spot, line: readonly Spot[]): boolean {
  const next = line[s.index + 1];
  return next !== undefined && isSpeltBase(next, s);
}

/** The percentage right before a claim that is measured against another. */
const isCurrent = (claim: Spot, c: Spot, p: Spot, line: readonly Spot[]): boolean => {
  for (let i = claim.index - 1; i >= 0; i--) {
    const s = line[i];
    if (!s || s.segment !== claim.segment) return false;
    if (s === p || s.m.q.class !== 'percentage' || isBaseOfNext(s, line)) continue;
    return s === c;
  }
  return false;
};

const isDown = ({ m: { act } }: Spot): boolean => act.kind === 'change' && act.direction === 'down';

/** 甲镇比乙镇多⟦6件⟧: both are named; or what is told right before is measured against what is named. */
export function isNamedPair(claim: Spot, c: Spot, p: Spot, line: readonly Spot[]): boolean {
  const { act, lead } = claim.m;
  if (act.kind !== 'delta' && act.kind !== 'points') return false;
  const [, one = '', other = ''] = OF_TWO.exec(lead) ?? [];
  if (bearNames(one, other, c, p)) return true;
  if (act.kind !== 'points' || isDown(c) || isDown(p)) return false;
  if (isSpeltBase(claim, p)) return isCurrent(claim, c, p, line);
  const base = baseNamedBy(claim.m);
  // 三个产业分别增长a、b和c: of a list nobody can say which.
  const isBefore = p.index < c.index || p.index === claim.index - 1;
  const isBase =
    base !== undefined && isBefore && isOfMeasure(claim, p) && p.run.of === 1 && ownerText(p).includes(base);
  return isBase && isCurrent(claim, c, p, line);
}
