import { worded } from '../lexicon/worded.js';
import { asked, QUESTION } from './answers.js';
import { percentageBehind } from './places.js';
import { comparable, isMeasured, isPlain } from './scope.js';
import { isCountOfItems } from './sum-number.js';
import type { Spot } from './window.js';
import { likeness } from './words.js';

/** So many kinds of something are named, not counted: 3种专利. */
const KINDS = 12;

/** May a figure be a part or a whole of a rate? */
export const usable = asked(
  QUESTION.usable,
  (m) =>
    m.q.value !== null &&
    Number.isFinite(m.n) &&
    m.n > 0 &&
    (isPlain(m) || m.act.kind === 'base' || m.act.kind === 'carry' || m.act.kind === 'previous') &&
    isMeasured(m) &&
    m.q.unit !== '岁' &&
    !(m.n <= KINDS && /^[种类]$/.test(m.q.unit)) &&
    !isCountOfItems(m),
);

/** Does a figure bear the words of a key, or their end? */
export function isNamed(key: string, { name }: Spot): boolean {
  if (key.length < 2) return false;
  const like = likeness(key, name);
  return like === 'whole' || like === 'end';
}

const AMONG = /^[在于][^，；。]{0,24}中[，,]?$/;

/** 在⟦430件⟧信件中: the whole of what follows, and no part of anything. */
export const isAmong = ({ m }: Spot): boolean => isAmongIts(m);
const isAmongIts = asked(QUESTION.among, ({ figure, clause }) =>
  AMONG.test(figure.block.text.slice(clause.start, clause.end)),
);

/** 实到57人 */
export const isReal = ({ m }: Spot): boolean => /实[^，。；]{1,4}$|实际[^，。；]{1,8}$/.test(m.lead);

const ATTAINED = worded`^(?:实际|综合|总体|平均)?${'rate.attained'}率?$`;

/** 应兑付873笔，已兑付⟦771笔⟧: what was due is what was done. */
export function isDone({ m }: Spot, whole: Spot): boolean {
  const deed = /已经?([一-鿿]{2})[一-鿿]{0,2}$/.exec(m.lead)?.[1];
  return deed !== undefined && whole.m.lead.includes(`应${deed}`);
}

/** 到位率 names the 到 of 实到57人, and says of any deed how much of what was due came true. */
export const namesDeedOf = (name: string, { m }: Spot): boolean =>
  name.includes(m.lead.slice(-1)) || ATTAINED.test(name) || /(?:计划|目标|任务)(?:完成|达成|实现)率?$/.test(name);

/** …33%，为⟦32件⟧: right behind, with a word that only adds it. */
export const isAddedTo = (claim: Spot, part: Spot): boolean =>
  part.index === claim.index + 1 && /^(?:为|即|计|有|共|的)$/.test(part.m.lead);

/** A figure of the same sort beside another. */
export const fits = (a: Spot, b: Spot): boolean => b.group === a.group && usable(b.m) && comparable(a.m, b.m);

/** The nearest figures of the same sort on one side of a figure. */
export function beside(line: readonly Spot[], of: Spot, side: -1 | 1, most: number): Spot[] {
  const found: Spot[] = [];
  for (let i = of.index + side; found.length < most && Math.abs(i - of.index) <= 6; i += side) {
    const s = line[i];
    if (!s) break;
    if (fits(of, s)) found.push(s);
  }
  return found;
}

/** All figures of a paragraph that have a share behind them like this part: together they may be the whole. */
export function sharers(line: readonly Spot[], part: Spot): Spot[] {
  const found: Spot[] = [];
  for (const s of line) {
    if (!fits(part, s)) continue;
    const tail = percentageBehind(line, s);
    const isShare = tail?.m.act.kind === 'share' || (tail?.m.act.kind === 'bare' && tail.group.host === s.m);
    if (tail && isShare && tail.sentence === s.sentence) found.push(s);
  }
  return found.length > 1 && found.length <= 12 && found.includes(part) ? found : [];
}

/** Place in a list of names with a figure each, 甲件5件、乙8件和丙3件: set apart by 、 or 和 alone. */
export function chainOf(line: readonly Spot[], spot: Spot): Spot['run'] {
  const isNext = (a: Spot | undefined, b: Spot | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    fits(a, b) &&
    (a.m.clause === b.m.clause
      ? /^[和与及]/.test(b.m.lead)
      : b.m.clause.at - a.m.clause.at === 1 && a.m.clause.stop === '、');
  let first = spot.index;
  while (isNext(line[first - 1], line[first])) first--;
  let last = spot.index;
  while (isNext(line[last], line[last + 1])) last++;
  return { at: spot.index - first, of: last - first + 1 };
}

/** 一产287亿元，二产714.1亿元，三产1311.9亿元；结构为a:b:c: the place among the last figures of its sort before as many shares. */
export function rowOf(line: readonly Spot[], spot: Spot, { index, run }: Spot): number | undefined {
  let after = 0;
  for (let i = index - run.at - 1; i >= 0; i--) {
    const s = line[i];
    if (s === spot) return after < run.of ? run.of - 1 - after : undefined;
    if (s && fits(spot, s) && isPlain(s.m) && ++after >= run.of) return undefined;
  }
  return undefined;
}

/** The figures of the list `a、b和c` that a figure stands in. */
export function runOf(line: readonly Spot[], part: Spot): Spot[] {
  if (part.run.of < 3 || part.run.of > 12) return [];
  return line.slice(part.index - part.run.at, part.index - part.run.at + part.run.of).filter((s) => fits(part, s));
}

export const sharesOf = (line: readonly Spot[], all: readonly Spot[]): number =>
  all.reduce((sum, s) => {
    const tail = percentageBehind(line, s);
    return sum + (tail?.m.n ?? 0);
  }, 0);

/** The figures that lead up to a claim in one list, 甲5件、乙3件、丙2件，占…: set apart by 、 alone. */
export function listBefore(line: readonly Spot[], last: Spot): Spot[] {
  const found = [last];
  for (let i = last.index - 1; i >= 0 && found.length < 12; i--) {
    const s = line[i];
    if (!s || s.group !== last.group || s.m.clause.stop !== '、' || !fits(last, s)) break;
    found.unshift(s);
  }
  return found;
}

/** 在认定的81宗中已盘活⟦72宗⟧，完成率; 全县19个村中，已有⟦12个⟧建成服务点，覆盖率: it says of whom they are, and nothing stands between. */
export const isAmongThem = (claim: Spot, part: Spot, whole: Spot): boolean =>
  claim.m.act.kind === 'rate' &&
  part.index === claim.index - 1 &&
  whole.index === claim.index - 2 &&
  part.segment === claim.segment &&
  claim.m.clause.at - part.m.clause.at <= 1 &&
  ALREADY.test(claim.m.figure.block.text.slice(whole.m.q.end, part.m.q.start));
const ALREADY = /^[^，；。]{0,14}中[，,]?(?:目前|现|已经?)[^，；。]{0,8}$/;
