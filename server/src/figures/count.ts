import { worded } from '../lexicon/worded.js';
import type { Quantity } from '../quantity/quantity.js';
import { compare, type Rational, rational } from '../quantity/rational.js';
import { type Block, blockFact, type Place, place } from '../syntax/block.js';
import { type Item, itemsOf } from '../syntax/items.js';
import { isDigit, skipBlanks } from '../text/chars.js';
import { toHan } from '../text/han-numerals.js';
import { firstFrom, type Span } from '../text/span.js';
import { type List, listBefore, listBetween, listEnd } from './lists.js';
import { quantitiesOf } from './quantities.js';
import type { Statement } from './statement.js';

/** What was enumerated: places of the items, and how many more there may be (A和B may be one name or two). */
interface Enumeration {
  readonly items: readonly Place[];
  readonly more: number;
  readonly pattern: string;
  /** May the number be called wrong, or only be borne out? */
  readonly firm: boolean;
}

const MOST = 40;

const isCounted = ({ class: kind, exact, approximation, value, unit }: Quantity): boolean =>
  (kind === 'count' || kind === 'people') &&
  exact &&
  approximation === null &&
  unit !== '' &&
  value !== null &&
  value.num >= 2n &&
  unit !== '期' &&
  compare(value, rational(MOST)) <= 0;

/** Nouns of what a report enumerates by 一是…二是. */
const POINTS = worded`${'count.point'}`;

const ENDS_AS_POINTS = worded`${'count.point'}$`;

/** Nouns of what is enumerated by name. */
const NAMED = worded`${'count.named'}$`;

/** Words between the figure and the stop behind which its items stand. */
const INTRODUCED = /^([\u4e00-\u9fff“”]{0,14}?)[：:。，,]/;

interface Introduced {
  readonly noun: string;
  /** Behind the stop. */
  readonly at: number;
  readonly colon: boolean;
}

function introducedBy(text: string, q: Quantity): Introduced | undefined {
  const found = INTRODUCED.exec(text.slice(q.end, q.end + 16));
  if (!found || /之一|的是|以上|左右|等$/.test(found[1] ?? '')) return undefined;
  const stop = found[0].at(-1);
  return { noun: found[1] ?? '', at: skipBlanks(text, q.end + found[0].length), colon: stop === '：' || stop === ':' };
}

const spanOf = (block: Block, item: Item): Place => place(block, item.start, Math.max(item.markEnd, item.title.end));

/** The items of a block from the one at `at`, numbered on from `next`; `broken` where one is missing or begins anew. */
function seriesAt(block: Block, at: number, next: number): { items: Place[]; broken: boolean; family: string } {
  const all = itemsOf(block);
  const from = firstFrom(all, at);
  const first = all[from];
  const items: Place[] = [];
  if (!first || first.start !== at || first.number !== next) return { items, broken: false, family: '' };
  for (const item of all.slice(from, from + MOST)) {
    if (item.family !== first.family && !(first.family === 'xian')) continue;
    if (item.number !== next + items.length) return { items, broken: true, family: first.family };
    items.push(spanOf(block, item));
  }
  return { items, broken: false, family: first.family };
}

/** 四件大事：一是…四是 — in the paragraph, or on through those that follow. */
function bySeries(block: Block, following: readonly Block[], { noun, at, colon }: Introduced): Enumeration | undefined {
  const open = at >= block.text.trimEnd().length;
  if (!colon && !ENDS_AS_POINTS.test(noun)) return undefined;
  const own = open ? { items: [], broken: false } : seriesAt(block, at, 1);
  if (!open && own.items.length === 0) return undefined;
  const items: Place[] = [...own.items];
  let { broken } = own;
  for (const next of following) {
    const more = seriesAt(next, skipBlanks(next.text, next.body.start), items.length + 1);
    if (more.items.length === 0) {
      if (items.length === 0) return undefined;
      // An item may resume behind a paragraph that has none.
      broken ||= itemsOf(next).length > 0;
      continue;
    }
    items.push(...more.items);
    broken ||= more.broken;
  }
  if (items.length < 2) return undefined;
  return { items, more: 0, pattern: 'series', firm: !broken && POINTS.test(noun) };
}

const NAMES_FOLLOW =
  /^([\u4e00-\u9fff]{0,12})(?:[，,：:（(]? ?(?:分别(?:是|为)|依次(?:是|为))|[，,：:（(] ?即(?!时|将|可|使|便|刻|期|日))/;
const COLON_FOLLOWS = /^([\u4e00-\u9fff]{0,12})[：:]/;

/** 共3家，分别是A、B和C; 12个单位：A、B、C. */
function byNames(block: Block, q: Quantity): Enumeration | undefined {
  const after = block.text.slice(q.end, q.end + 24);
  const named = NAMES_FOLLOW.exec(after);
  const found = named ?? COLON_FOLLOWS.exec(after);
  if (!found) return undefined;
  const from = q.end + found[0].length;
  const list = listBetween(block, from, listEnd(block.text, from, named !== null));
  if (!list || list.open) return undefined;
  const noun = found[1] || block.text.slice(Math.max(0, q.start - 4), q.start);
  const firm = named !== null || (list.items.length >= 3 && NAMED.test(noun) && list.more === 0);
  return enumerationOf(block, list, named ? 'names' : 'colon', firm);
}

/** A、B、C等3个镇: fewer are examples. */
function byListBefore(block: Block, q: Quantity): Enumeration | undefined {
  const { value } = q;
  const list = listBefore(block, q.start);
  if (!list || value === null) return undefined;
  if (compare(rational(list.items.length + list.more), value) < 0) return undefined;
  return enumerationOf(block, list, 'before', list.open && list.uniform && list.more === 0);
}

const enumerationOf = (block: Block, { items, more }: List, pattern: string, firm: boolean): Enumeration => ({
  items: items.map((item) => place(block, item.start, item.end)),
  more,
  pattern,
  firm,
});

const NUMBERED = /(?:^|[：:；;。，,、(（\s])(\d{1,2})[.．](?!\d)/g;

/** 3个阶段10个步骤…（…阶段：1.…；2.…）: numbered marks, and labels that end with the noun. */
function byMarks(block: Block, q: Quantity): Enumeration | undefined {
  const { text } = block;
  const opening = /^([\u4e00-\u9fff]{2,4})(?:\d{1,2}个[\u4e00-\u9fff]{2,4})?[\u4e00-\u9fff]{0,6}[（(：:]/.exec(
    text.slice(q.end, q.end + 24),
  );
  const noun = /^(?:阶段|步骤|环节|方面|层面|程序|流程)/.exec(opening?.[1] ?? '')?.[0];
  if (!opening || !noun) return undefined;
  const from = q.end + opening[0].length - 1;
  const rest = text.slice(from, from + 1000);
  const labels = [...rest.matchAll(new RegExp(`[\\u4e00-\\u9fff]{2,10}${noun}(?=[：:])`, 'g'))];
  const items =
    labels.length > 1
      ? labels.map(({ index, 0: label }) => place(block, from + index, from + index + label.length))
      : marksIn(block, from, rest);
  return items.length < 2 ? undefined : { items, more: 0, pattern: 'marks', firm: labels.length === 0 };
}

function marksIn(block: Block, from: number, rest: string): Place[] {
  const items: Place[] = [];
  for (const { index, 0: found, 1: digits } of rest.matchAll(NUMBERED)) {
    if (Number(digits) !== items.length + 1) continue;
    const start = from + index + (isDigit(found.charCodeAt(0)) ? 0 : 1);
    items.push(place(block, start, itemEnd(block.text, start + found.length)));
  }
  return items;
}

function itemEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < 40 && !'；;。，,）)'.includes(text[end] ?? '')) end++;
  return end;
}

/** The number in the printed form of a figure. */
function numeralLike(block: Block, { numeral }: { readonly numeral: Span }, count: number): string {
  if (isDigit(block.text.charCodeAt(numeral.start))) return String(count);
  return count === 2 ? '两' : toHan(count);
}

const textOf = ({ block, start, end }: Place): string => block.text.slice(start, end);

function statementOf(block: Block, q: Quantity, value: Rational, found: Enumeration): Statement | undefined {
  const count = found.items.length;
  const low = rational(count);
  const high = rational(count + found.more);
  const holds = compare(low, value) <= 0 && compare(value, high) <= 0;
  if (!holds && !found.firm) return undefined;
  return {
    kind: 'count',
    stated: { block, quantity: q },
    operands: found.items.map((item) => ({ role: 'item', place: item, text: textOf(item) })),
    formula: { 'zh-CN': `列举${count}项`, en: `${count} named` },
    computed: { low, high },
    verdict: holds ? 'consistent' : 'question',
    pattern: `count-${found.pattern}`,
    remedies: holds
      ? []
      : [{ target: { block, quantity: q }, text: numeralLike(block, q, count), role: 'stated' as const }],
  };
}

interface Kept {
  readonly body: readonly Block[];
  readonly statements: readonly Statement[];
}

const keptOf: (block: Block) => { current: Kept | undefined } = blockFact(() => ({ current: undefined }));

/** Numbers of things against the things that the text names, in one paragraph of a section and, for 一是…, in those that follow. */
export function countStatements(body: readonly Block[], index: number): readonly Statement[] {
  const block = body[index];
  if (!block) return [];
  const kept = keptOf(block);
  if (kept.current?.body !== body) kept.current = { body, statements: countsAt(block, body, index) };
  return kept.current.statements;
}

function countsAt(block: Block, body: readonly Block[], index: number): readonly Statement[] {
  const found: Statement[] = [];
  for (const q of quantitiesOf(block)) {
    if (!isCounted(q) || !q.value) continue;
    const introduced = introducedBy(block.text, q);
    const enumeration =
      (introduced && bySeries(block, body.slice(index + 1, index + 1 + MOST), introduced)) ??
      byMarks(block, q) ??
      byNames(block, q) ??
      byListBefore(block, q);
    const statement = enumeration && statementOf(block, q, q.value, enumeration);
    if (statement) found.push(statement);
  }
  return found;
}
