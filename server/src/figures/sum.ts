import { addIntervals, exactly, scaleInterval } from '../quantity/interval.js';
import { rational, sub, ZERO } from '../quantity/rational.js';
import { isClosedList } from './licence.js';
import { areComplements, arePartition, isNominal, isRest } from './partition.js';
import { comparable, isPlain, labelOf, OPENING, plainBefore, REACH, type Scope, sameUnit } from './scope.js';
import type { Statement } from './statement.js';
import { type Claim, conclude, holds, printed, verdictOf } from './verdict.js';
import type { Group, Mention } from './view.js';

/** How a list follows its total. */
type Introduction = '其中' | 'among' | 'bracket' | 'colon' | 'next';

/** An item of a list; “甲、乙、丙各1件” weighs 3. */
interface Item {
  readonly mention: Mention;
  readonly weight: number;
}

/** How many items a list may have. */
const LONGEST = 40;

const sumOf = (items: readonly Item[], bound: 'n' | 'low' | 'high'): number =>
  items.reduce((sum, { mention, weight }) => sum + weight * mention[bound], 0);

/** Could the items make up the total? Cheap; what passes is proved exactly. */
function mayMake(items: readonly Item[], head: Mention): boolean {
  const slack = 1e-6 * Math.max(1, Math.abs(head.n));
  return sumOf(items, 'low') <= head.high + slack && sumOf(items, 'high') >= head.low - slack;
}

function sumClaim(head: Mention, items: readonly Item[], pattern: string, tentative = false): Claim {
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
const gap = (group: Group, from: Mention, to: Mention): string =>
  group.block.text.slice(Math.max(from.q.end, to.q.start - 120), to.q.start);

function introductionOf(group: Group, head: Mention, first: Mention): Introduction {
  // （含生育保险） behind a figure's name introduces nothing.
  const between = gap(group, head, first).replace(/[（(][^（）()]*[）)]/g, '');
  if (/其中|包括|含|当中/.test(between)) return '其中';
  if (/^[^，；。]{0,8}中[，,：:]/.test(between) || /^[^，；。]{0,6}中$/.test(head.tail)) return 'among';
  const stops = group.clauses.slice(Math.max(head.clause.at, first.clause.at - 1), first.clause.at).map((c) => c.stop);
  if (stops.includes('：')) return 'colon';
  return 'next';
}

/** “杜集区、城管局、税务局各1件”: how many names the figure goes for. */
function weightOf(group: Group, m: Mention): number {
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

const opensSublist = (m: Mention): boolean => /其中|包括|含/.test(m.lead);

/** Items from `first` on, sublists of an item left out, to the end of the sentence. */
function itemsFrom(group: Group, head: Mention, first: Mention, fits = sameUnit): Item[] {
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
function hasTwoSublists(group: Group, first: Mention): boolean {
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
function madeUp(head: Mention, items: readonly Item[]): readonly Item[] | undefined {
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
function ofSameVerb(head: Mention, items: readonly Item[]): readonly Item[] {
  const verb = verbOf(head);
  return verb ? items.filter(({ mention }) => verbOf(mention) === verb) : [];
}

const verbOf = ({ lead }: Mention): string | undefined =>
  /(受理|办结|结案|审结|处理|答复|回复|收入|支出|收到|调解)$/.exec(lead)?.[1];

/** Where the list ends strictly: at ；, unless its first separator is ；; after “、其中” at the next ，. */
function strictItems(group: Group, head: Mention, items: readonly Item[]): readonly Item[] {
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

/** The share printed behind an item. */
function shareOf(group: Group, { mention }: Item): Mention | undefined {
  for (let i = mention.at + 1; i <= mention.at + 4; i++) {
    const m = group.mentions[i];
    if (!m || isPlain(m)) return undefined;
    if (m.act.kind === 'share' && !m.act.explicit) return m;
  }
  return undefined;
}

type Shares = 'none' | 'consistent' | 'closed' | 'open';

/** What the printed shares say of a list: each right of the total (then a larger sum is overlap), or adding to 100. */
function sharesOf(group: Group, head: Mention, items: readonly Item[]): Shares {
  const shares = items.map((item) => shareOf(group, item));
  if (shares.some((s) => s === undefined)) return 'none';
  const right = items.every(({ mention }, i) => {
    const share = shares[i];
    return (
      share !== undefined &&
      Math.abs((100 * mention.n) / head.n - share.n) <= Math.max(1.01 * (share.high - share.n), 0.006) * 2
    );
  });
  if (right) return 'consistent';
  const sum = shares.reduce((n, s) => n + (s?.n ?? 0), 0);
  return Math.abs(sum - 100) <= 0.15 ? 'closed' : 'open';
}

const OVERLAP = /可重复|重复|交叉|可多选|多选|之一|涉及/;

/** A list that does not make up its total: is that a fault? */
function brokenList(group: Group, head: Mention, all: readonly Item[], how: Introduction): Statement | undefined {
  const items = how === 'bracket' ? strictItems(group, head, all) : all;
  if (items.length < 2 || items.some(({ weight }) => weight > 1)) return undefined;
  if (
    !isClosedList(
      group,
      head,
      items.map(({ mention }) => mention),
    )
  )
    return undefined;
  if (head.q.approximation !== null && head.q.approximation !== '余') return undefined;
  const claim = sumClaim(head, items, `sum/${how}`);
  if (holds(verdictOf(claim))) return undefined;
  const sum = sumOf(items, 'n');
  const shares = sharesOf(group, head, items);
  if (shares === 'consistent') return undefined;
  const first = items[0]?.mention;
  if (!first || OVERLAP.test(gap(group, head, first))) return undefined;
  const nominal = items.every(({ mention }) => isNominal(mention));
  const last = items.at(-1)?.mention;
  const second = items[1]?.mention;
  const closed =
    shares === 'closed' ||
    (last !== undefined && isRest(last)) ||
    (items.length === 2 &&
      second !== undefined &&
      !/上年|上期|去年|上月/.test(labelOf(first)) &&
      areComplements(first, second)) ||
    (sum > head.n && how !== 'next' && arePartition(items.map(({ mention }) => mention))) ||
    /分为?[两二三四五六七八九十\d]+[大个]?类/.test(gap(group, head, first));
  const units = items.every(({ mention }) => mention.q.unit === first.q.unit);
  if (!units) return undefined;
  if (sum > head.n) {
    const named = how === 'colon' || how === 'bracket' || how === 'among' || (how === '其中' && nominal);
    const biggest = Math.max(...items.map(({ mention }) => mention.n));
    if (how === 'next' && (!closed || /新收|新增/.test(labelOf(head)))) return undefined;
    // More done than came in may have been left over from before; a list that is no list has such items too.
    const doubtful = how === 'next' && biggest > head.n;
    if (doubtful && !OPENING.test(labelOf(head))) return undefined;
    if (!closed && !named) return undefined;
    return conclude([doubtful ? { ...claim, grade: 'question' } : claim]);
  }
  if (!closed || (sum < 0.8 * head.n && shares !== 'closed')) return undefined;
  return conclude([claim]);
}

/** Figures that may be the total of a list that begins at `first`, likeliest first. */
function headsOf(group: Group, first: Mention): Mention[] {
  const heads: Mention[] = [];
  const { sentence, segment } = first.clause;
  const sublist = opensSublist(first) || /其中/.test(group.block.text.slice(first.clause.start - 4, first.q.start));
  let crossed = false;
  for (let i = first.at - 1; i >= Math.max(0, first.at - REACH); i--) {
    const m = group.mentions[i];
    if (!m) break;
    if (m.clause.sentence !== sentence) {
      // “。其中，”, and a list that opens the sentence after its total.
      if (heads.length > 0 || sentence - m.clause.sentence > 1 || first.clause !== firstClause(group, sentence)) break;
      if (!first.clause.mentions.every((other) => other.at >= first.at || isPlain(other))) break;
      crossed = true;
    }
    if (!(isPlain(m) && sameUnit(m, first)) && !(isPlain(m) && comparable(m, first) && sublist)) continue;
    heads.push(m);
    if (!sublist && m.clause.segment === segment && !crossed) break;
  }
  return heads;
}

/** The first clause of a sentence that holds a figure. */
const firstClause = (group: Group, sentence: number) => group.openers[sentence];

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

/** 超、以上、不足: such figures add up to nothing. */
const isOpen = ({ q }: Mention): boolean =>
  q.approximation !== null && q.approximation !== '余' && q.approximation !== '约';

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

function brokenAt(
  group: Group,
  first: Mention,
  used: Set<Mention>,
  totals: ReadonlySet<Mention>,
): Statement | undefined {
  const heads = headsOf(group, first);
  const verb = verbOf(first);
  const head = heads.find((h) => verb !== undefined && verbOf(h) === verb) ?? heads[0];
  if (!head || totals.has(head) || used.has(head) || isOpen(head)) return undefined;
  const how = introductionOf(group, head, first);
  if (how === 'next') {
    // The total opens its sentence, and nothing counted in its unit stands between.
    const opener = firstClause(group, head.clause.sentence)?.mentions.find((m) => isPlain(m) && sameUnit(m, head));
    if (opener !== head || heads.length > 1) return undefined;
  } else if (heads.length > 1 && first.clause.segment !== head.clause.segment && head === heads[0]) return undefined;
  if (hasTwoSublists(group, first)) return undefined;
  const strict = strictItems(group, head, itemsFrom(group, head, first));
  const items = verb !== undefined && verbOf(head) === verb ? ofSameVerb(head, strict) : strict;
  if (items.some(({ mention }) => isOpen(mention) || used.has(mention) || (mention !== first && opensSublist(mention))))
    return undefined;
  if (items === strict && ofSameVerb(head, items).length > 1) return undefined;
  const broken = brokenList(group, head, items, how);
  if (broken) for (const { mention } of items) used.add(mention);
  return broken;
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
