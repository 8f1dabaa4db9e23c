import { areComplements, isRest } from './partition.js';
import { comparable, isPlain, plainBefore, type Scope, sameUnit } from './scope.js';
import type { Statement } from './statement.js';
import { brokenAt, brokenList } from './sum-broken.js';
import { headsOf } from './sum-heads.js';
import {
  type Introduction,
  type Item,
  introductionOf,
  isOpen,
  itemsFrom,
  madeUp,
  mayMake,
  ofSameVerb,
  sumClaim,
  weightOf,
} from './sum-items.js';
import { conclude } from './verdict.js';
import type { Group, Mention } from './view.js';

/** The plain figure in another unit right behind: 煤矿7起⟦133人⟧. */
function beside(group: Group, m: Mention): Mention | undefined {
  const next = group.mentions[m.at + 1];
  return next && isPlain(next) && !sameUnit(next, m) && next.clause.at - m.clause.at <= 1 ? next : undefined;
}

/** Do the figures beside the items make up the figure beside the total too? */
function sumsBeside(group: Group, head: Mention, items: readonly Item[]): boolean {
  const total = beside(group, head);
  const others = items.map(({ mention }) => beside(group, mention));
  if (!total || others.some((m) => m === undefined || !sameUnit(m, total))) return false;
  return Math.abs(others.reduce((n, m) => n + (m?.n ?? 0), 0) - total.n) < 1e-6 * Math.max(1, total.n);
}

/** Small totals fit by accident; without any sign of a list they prove nothing. */
const SMALL = 10;

function evident(group: Group, how: Introduction, head: Mention, items: readonly Item[]): boolean {
  if (how !== 'next' || sumsBeside(group, head, items)) return true;
  const [a, b] = items;
  if (
    items.some(({ mention }) => isRest(mention)) ||
    (a && b && items.length === 2 && areComplements(a.mention, b.mention))
  )
    return true;
  return head.n >= SMALL || items.length > 2;
}

/** All sums of one group: a total and the list that makes it up. */
export function sumStatements({ group }: Scope): Statement[] {
  const found: Statement[] = [...bracketSums(group)];
  const used = new Set<Mention>();
  const totals = new Set<Mention>();
  for (const first of group.mentions) {
    if (!isPlain(first) || used.has(first)) continue;
    const heads = headsOf(group, first);
    let made: Statement | undefined;
    for (const head of ordered(group, heads, first)) {
      const how = introductionOf(group, head, first);
      const all = itemsFrom(group, head, first);
      const plainly = madeUp(head, all);
      const sameVerb = plainly ? undefined : madeUp(head, ofSameVerb(head, all));
      const items =
        plainly ?? sameVerb ?? (how === 'next' ? undefined : madeUp(head, itemsFrom(group, head, first, comparable)));
      if (!items || !evident(group, how, head, items) || items.length < 2) continue;
      if (isOpen(head) || items.some(({ mention }) => isOpen(mention)) || (how === 'next' && head.q.approximation))
        continue;
      made = conclude([sumClaim(head, items, `sum/${how}`)]);
      for (const { mention } of items) used.add(mention);
      totals.add(head);
      found.push(...basesOf(group, head, items));
      if (sameVerb) found.push(...otherVerbs(heads, head, all, used));
      break;
    }
    if (!made) {
      const pair = complementPair(group, first, used);
      if (pair) made = pair;
    }
    if (made) found.push(made);
  }
  for (const first of group.mentions) {
    if (!isPlain(first) || used.has(first)) continue;
    const broken = brokenAt(group, first, used, totals);
    if (broken) found.push(broken);
  }
  return found;
}

/** “总收入4348万元，占预算10065万元的43.2%；税收3511万元，占预算8465万元的…”: the budgets add up like the incomes. */
function basesOf(group: Group, head: Mention, items: readonly Item[]): Statement[] {
  const baseOf = (m: Mention) => {
    const next = group.mentions[m.at + 1];
    return next?.act.kind === 'base' && sameUnit(next, m) && next.clause.segment === m.clause.segment
      ? next
      : undefined;
  };
  const total = baseOf(head);
  const parts = items.map(({ mention }) => baseOf(mention)).filter((m) => m !== undefined);
  if (!total || parts.length !== items.length) return [];
  const claim = sumClaim(
    total,
    parts.map((mention) => ({ mention, weight: 1 })),
    'sum/bases',
  );
  const made = conclude([{ ...claim, grade: 'question' }]);
  return made ? [made] : [];
}

/** The other totals of a list whose items repeat the verbs of its totals. */
function otherVerbs(heads: readonly Mention[], done: Mention, all: readonly Item[], used: Set<Mention>): Statement[] {
  return heads.flatMap((head) => {
    const items = head === done ? undefined : madeUp(head, ofSameVerb(head, all));
    if (!items) return [];
    for (const { mention } of items) used.add(mention);
    return conclude([sumClaim(head, items, 'sum/其中')]) ?? [];
  });
}

/** The nearest total first, but behind ； or 。 the main one. */
function ordered(group: Group, heads: readonly Mention[], first: Mention): readonly Mention[] {
  const main = heads.at(-1);
  const before = group.clauses[first.clause.at - 1]?.stop;
  if (heads.length > 1 && main && (first.clause.segment !== heads[0]?.clause.segment || before === '。'))
    return [main, ...heads.slice(0, -1)].slice(0, 4);
  return heads.slice(0, 4);
}

/** “来电8947个，转办2274件，办结1715件…；直办6673件”: two complementary names that make up the total, others in between. */
function complementPair(group: Group, first: Mention, used: Set<Mention>): Statement | undefined {
  const head = [...plainBefore(group, first)].filter((m) => comparable(m, first) && m.n >= first.n).at(-1);
  if (!head) return undefined;
  for (let i = first.at + 1; i < Math.min(group.mentions.length, first.at + 12); i++) {
    const m = group.mentions[i];
    if (!m || m.clause.sentence !== first.clause.sentence) return undefined;
    if (!isPlain(m) || !comparable(m, first) || used.has(m) || !areComplements(first, m)) continue;
    const items = [first, m].map((mention) => ({ mention, weight: 1 }));
    if (!mayMake(items, head)) return undefined;
    used.add(first);
    used.add(m);
    return conclude([sumClaim(head, items, 'sum/complement', true)]);
  }
  return undefined;
}

/** “46653件（电话41424件、非电话5229件）”: a bracket right behind its total. */
function bracketSums(group: Group): Statement[] {
  const found: Statement[] = [];
  for (const head of group.mentions) {
    const inner = head.bracket;
    if (!inner || !isPlain(head)) continue;
    const items = inner.mentions
      .filter(
        (m) => (isPlain(m) || (m.act.kind === 'plain' && m.q.unit === '')) && (sameUnit(m, head) || m.q.unit === ''),
      )
      .map((mention) => ({ mention, weight: weightOf(inner, mention) }));
    if (items.length < 2) continue;
    const made = madeUp(head, items);
    if (made) {
      const statement = conclude([sumClaim(head, made, 'sum/bracket')]);
      if (statement) found.push(statement);
      continue;
    }
    const strict =
      items.every(({ mention }) => sameUnit(mention, head)) &&
      inner.mentions.every((m) => isPlain(m) || m.act.kind === 'share');
    const broken = strict ? brokenList(inner, head, items, 'bracket') : undefined;
    if (broken) found.push(broken);
  }
  return found;
}
