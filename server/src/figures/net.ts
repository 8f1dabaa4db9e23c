import { amount } from './change-evidence.js';
import type { Group, Mention } from './mention.js';
import { areComplements } from './partition.js';
import { standsUnder } from './rate-bases.js';
import { comparable, isPlain } from './scope.js';
import type { Spot } from './window.js';

/** A figure of an account, added or taken away. */
export interface Entry {
  readonly m: Mention;
  readonly sign: 1 | -1;
}

/** ，较上年⟦增加1.7万人⟧ right behind what came of it */
const isMoved = (m: Mention, { mentions }: Group): boolean => {
  const next = mentions[m.at + 1];
  return next?.act.kind === 'delta' && comparable(next, m) && next.clause.at - m.clause.at <= 1;
};

/** The amount that a growth is said of, right before it; else the growth itself, which bears the name. */
const ownerOf = (m: Mention, group: Group): Mention => {
  const before = group.mentions[m.at - 1];
  return before && isPlain(before) && isMoved(before, group) ? before : m;
};

/** Do two names share the whole between them? Of others there may be more, if only in the year before. */
function areAll(parts: readonly Entry[], group: Group): boolean {
  const [a, b, c] = parts.map(({ m }) => ownerOf(m, group));
  return a !== undefined && b !== undefined && c === undefined && areComplements(a, b);
}

/**
 * 结转增加⟦1241万元⟧，其中，省本级增加1625万元，市县级减少384万元: what a whole moved by is what its parts moved by, to and fro.
 * Undefined where all move one way, or what stands between has not moved.
 */
export function netOf({ m, group }: Spot): readonly Entry[] | undefined {
  if (m.act.kind !== 'delta' || !amount(m)) return undefined;
  const { direction } = m.act;
  const entries: Entry[] = [];
  let [last, sentence] = [m, m.clause.sentence];
  for (const x of group.mentions.slice(m.at + 1)) {
    if (entries.length === 0 && standsUnder(x, last)) sentence = Math.max(sentence, x.clause.sentence);
    if (x.clause.sentence > sentence) break;
    last = x;
    if (!comparable(x, m)) continue;
    if (x.act.kind === 'delta') entries.push({ m: x, sign: x.act.direction === direction ? 1 : -1 });
    else if (!isMoved(x, group)) return undefined;
  }
  const [first] = entries;
  if (!first || !standsUnder(first.m, m)) return undefined;
  const isNext = first.m.clause.sentence <= m.clause.sentence + 1;
  return isNext && isToAndFro(entries) && areAll(entries, group) ? entries : undefined;
}

const isToAndFro = (entries: readonly Entry[]): boolean =>
  entries.some(({ sign }) => sign > 0) && entries.some(({ sign }) => sign < 0);

/** 调整后收入预算为⟦237亿元⟧ */
const ADJUSTED = /调整后[^，；。]{0,8}$/;
const BUDGET = /预算|计划|安排|指标/;
const MORE = /(?:调增|追加|增加)[^，；。]{0,8}$/;
const LESS = /(?:调减|核减|减少)[^，；。]{0,8}$/;

/** 收入预算230亿元，调增收入预算7亿元，调整后收入预算为⟦237亿元⟧: nothing but what it was raised and cut by stands between. */
export function adjustedFrom({ m, group }: Spot): readonly Entry[] | undefined {
  if (!ADJUSTED.test(m.lead)) return undefined;
  const entries: Entry[] = [];
  for (let at = m.at - 1; at >= 0; at--) {
    const x = group.mentions[at];
    if (!x || x.clause.sentence !== m.clause.sentence) return undefined;
    if (!comparable(x, m)) continue;
    const [more, less] = [MORE.test(x.lead), LESS.test(x.lead)];
    if (more !== less) {
      entries.unshift({ m: x, sign: more ? 1 : -1 });
      continue;
    }
    return entries.length > 0 && isPlain(x) && BUDGET.test(x.lead) ? [{ m: x, sign: 1 }, ...entries] : undefined;
  }
  return undefined;
}
