import { worded } from '../lexicon/worded.js';
import { addIntervals, exactly, scaleInterval } from '../quantity/interval.js';
import { rational, sub, ZERO } from '../quantity/rational.js';
import { isRest } from './partition.js';
import { isPlain, sameUnit } from './scope.js';
import { type Claim, holds, printed, verdictOf } from './verdict.js';
import type { Group, Mention } from './view.js';

/** How a list follows its total. */
export type Introduction = '其中' | 'among' | 'bracket' | 'colon' | 'next';

/** An item of a list; “甲、乙、丙各1件” weighs 3. */
export interface Item {
  readonly mention: Mention;
  readonly weight: number;
}

/** How many items a list may have. */
const LONGEST = 40;

export const sumOf = (items: readonly Item[], bound: 'n' | 'low' | 'high'): number =>
  items.reduce((sum, { mention, weight }) => sum + weight * mention[bound], 0);

/** Could the items make up the total? Cheap; what passes is proved exactly. */
export function mayMake(items: readonly Item[], head: Mention): boolean {
  const slack = 1e-6 * Math.max(1, Math.abs(head.n));
  return sumOf(items, 'low') <= head.high + slack && sumOf(items, 'high') >= head.low - slack;
}

export function sumClaim(head: Mention, items: readonly Item[], pattern: string, tentative = false): Claim {
  const computed = items.reduce(
    (sum, { mention, weight }) => addIntervals(sum, scaleInterval(mention.q.interval, rational(BigInt(weight)))),
    exactly(ZERO),
  );
  const last = items.length === 1 ? undefined : items.at(-1)?.mention;
  const rest =
    last && computed.low && head.q.value && last.q.value
      ? sub(
          head.q.value,
          sub(
            items.reduce(
              (s, i) => addIntervals(s, scaleInterval(exactly(i.mention.q.value ?? ZERO), rational(BigInt(i.weight)))),
              exactly(ZERO),
            ).low ?? ZERO,
            last.q.value,
          ),
        )
      : undefined;
  return {
    kind: 'sum',
    pattern,
    stated: head,
    terms: items.map(({ mention }) => ({ role: 'part', mention })),
    formula: items
      .map(({ mention, weight }) => (weight > 1 ? `${weight}×${printed(mention)}` : printed(mention)))
      .join('＋'),
    computed,
    grade: 'contradiction',
    ...(tentative && { tentative: true }),
    ...(last &&
      rest &&
      rest.num > 0n &&
      isRest(last) && { alternatives: [{ role: 'part', mention: last, value: rest }] }),
  };
}

/** Text between two figures, at most its last 120 units. */
export const gap = (group: Group, from: Mention, to: Mention): string =>
  group.block.text.slice(Math.max(from.q.end, to.q.start - 120), to.q.start);

export function introductionOf(group: Group, head: Mention, first: Mention): Introduction {
  // （含生育保险） behind a figure's name introduces nothing.
  const between = gap(group, head, first).replace(/[（(][^（）()]*[）)]/g, '');
  if (/其中|包括|含|当中/.test(between)) return '其中';
  if (/^[^，；。]{0,8}中[，,：:]/.test(between) || /^[^，；。]{0,6}中$/.test(head.tail)) return 'among';
  const stops = group.clauses.slice(Math.max(head.clause.at, first.clause.at - 1), first.clause.at).map((c) => c.stop);
  if (stops.includes('：')) return 'colon';
  return 'next';
}

/** “杜集区、城管局、税务局各1件”: how many names the figure goes for. */
export function weightOf(group: Group, m: Mention): number {
  if (!/各(?:有|为|自)?$/.test(m.lead)) return 1;
  let weight = 1;
  for (let i = m.clause.at - 1; i >= 0; i--) {
    const clause = group.clauses[i];
    if (clause?.stop !== '、') break;
    if (clause.mentions.length > 0) break;
    weight++;
  }
  if (/[和与及]/.test(m.lead)) weight++;
  return weight;
}

export const opensSublist = (m: Mention): boolean => /其中|包括|含/.test(m.lead);

/** Items from `first` on, sublists of an item left out, to the end of the sentence. */
export function itemsFrom(group: Group, head: Mention, first: Mention, fits = sameUnit): Item[] {
  const items: Item[] = [];
  const { sentence } = first.clause;
  for (let i = first.at; i < group.mentions.length && items.length < LONGEST; i++) {
    const m = group.mentions[i];
    if (!m || m.clause.sentence !== sentence) break;
    if (!isPlain(m) || !fits(m, head)) continue;
    const owner = items.at(-1)?.mention;
    if (owner && i > first.at && opensSublist(m)) {
      const end = sublistEnd(group, owner, m);
      if (end !== undefined) {
        i = end;
        continue;
      }
    }
    items.push({ mention: m, weight: weightOf(group, m) });
  }
  return items;
}

/** “其中动态41条，其中政策解读2份，…”: 其中 twice in one part of a sentence. */
export function hasTwoSublists(group: Group, first: Mention): boolean {
  const { segment, at } = first.clause;
  let count = 0;
  for (let i = Math.max(0, at - LONGEST); i < Math.min(group.clauses.length, at + LONGEST); i++) {
    const clause = group.clauses[i];
    if (clause?.segment !== segment) continue;
    if (/其中/.test(group.block.text.slice(clause.start, Math.min(clause.end, clause.start + 60)))) count++;
  }
  return count > 1;
}

/** Last figure of the sublist that begins at `first`: where it makes up its owner, else the end of the part of the sentence. */
function sublistEnd(group: Group, owner: Mention, first: Mention): number | undefined {
  let sum = 0;
  let last = first.at;
  for (let i = first.at; i < Math.min(group.mentions.length, first.at + LONGEST); i++) {
    const m = group.mentions[i];
    if (!m || m.clause.segment !== first.clause.segment) break;
    last = i;
    if (!isPlain(m) || !sameUnit(m, owner)) continue;
    sum += m.n;
    if (Math.abs(sum - owner.n) < 1e-6 * Math.max(1, owner.n)) return i;
  }
  return last;
}

/** Can a list end behind item `i`? */
function endsAt(items: readonly Item[], i: number): boolean {
  const here = items[i]?.mention;
  const next = items[i + 1]?.mention;
  if (!here || !next) return true;
  return next.clause.segment !== here.clause.segment || opensSublist(next) || next.at - here.at > 3;
}

/** The items, from the first on, that make up the total exactly. */
export function madeUp(head: Mention, items: readonly Item[]): readonly Item[] | undefined {
  const slack = 1e-6 * Math.max(1, Math.abs(head.n));
  let low = 0;
  let high = 0;
  for (const [i, { mention, weight }] of items.entries()) {
    low += weight * mention.low;
    high += weight * mention.high;
    if (low > head.high + slack) return undefined;
    if (i === 0 || high < head.low - slack || !endsAt(items, i)) continue;
    const made = items.slice(0, i + 1);
    if (holds(verdictOf(sumClaim(head, made, '')))) return made;
  }
  return undefined;
}

/** Items with the verb of the head: 受理11件，办结10件；其中甲窗口受理6件，办结7件，乙窗口受理5件，办结3件. */
export function ofSameVerb(head: Mention, items: readonly Item[]): readonly Item[] {
  const verb = verbOf(head);
  return verb ? items.filter(({ mention }) => verbOf(mention) === verb) : [];
}

const DEED = worded`${'list.deed'}$`;

export const verbOf = ({ lead }: Mention): string | undefined => DEED.exec(lead)?.[0];

/** Where the list ends strictly: at ；, unless its first separator is ；; after “、其中” at the next ，. */
export function strictItems(group: Group, head: Mention, items: readonly Item[]): readonly Item[] {
  const first = items[0]?.mention;
  const second = items[1]?.mention;
  if (!first) return items;
  const rows = second !== undefined && second.clause.segment !== first.clause.segment;
  const introducer = group.clauses[first.clause.at - 1]?.stop;
  const narrow = introducer === '、' && opensSublist(first);
  const strict: Item[] = [];
  for (const item of items) {
    const { clause } = item.mention;
    if (!rows && clause.segment !== first.clause.segment) break;
    if (narrow && group.clauses.slice(first.clause.at, clause.at).some((c) => c.stop !== '、')) break;
    strict.push(item);
  }
  return head.clause.sentence === first.clause.sentence || opensSublist(first) ? strict : items;
}

/** 超、以上、不足: such figures add up to nothing. */
export const isOpen = ({ q }: Mention): boolean =>
  q.approximation !== null && q.approximation !== '余' && q.approximation !== '约';
