import { isBlank, isDigit, isHan, skipBlanks } from '../text/chars.js';
import { hanNumber } from '../text/han-numerals.js';
import type { Span } from '../text/span.js';
import { type Block, blockFact } from './block.js';
import { isFullStop } from './full-stop.js';
import { type MarkFamily, readMark } from './marks.js';

/** 一是 · 第一， · 首先 · ① · 1. inside a sentence; （二） （2） only where they count on from the mark of their heading. */
export type ItemFamily = 'shi' | 'di' | 'xian' | 'circled' | 'arabic' | 'han-bracket' | 'arabic-bracket';

/** A run-in item: mark, and a title that ends at the first stop, at the next item or with the block. */
export interface Item extends Span {
  readonly family: ItemFamily;
  readonly number: number;
  /** End of the mark, without the comma of 第一，. */
  readonly markEnd: number;
  readonly title: Span;
  /** Written on to the sentence before without a stop. */
  readonly glued: boolean;
  /** Counts on from the mark of the heading that it stands behind: （1）…。（2）…。 */
  readonly sibling: boolean;
}

interface Candidate {
  readonly family: ItemFamily;
  readonly number: number;
  readonly start: number;
  readonly markEnd: number;
  readonly titleStart: number;
  readonly glued: boolean;
}

const NUMERALS = '一二三四五六七八九十';
/** Behind these, 一是 is the end of another word: 之一是, 唯一是, 第一是, 统一是. */
const NO_MARK_AFTER = new Set([...'之唯第统其同万专单任逐另每某百千两几每初十月日']);

/** Is a mark at `at` the beginning of a sentence or clause? `hard` asks for a stop, not a comma. */
function opensClause(text: string, from: number, at: number, hard: boolean): boolean {
  let i = at - 1;
  while (i >= from && isBlank(text.charCodeAt(i))) i--;
  if (i < from) return true;
  return (hard ? '。；：;:！？!?）)”"\n' : '。；：;:，,、！？!?）)”"》\n').includes(text[i] ?? '');
}

function shiAt(text: string, from: number, at: number): Candidate | undefined {
  let start = at;
  while (start > from && at - start < 3 && NUMERALS.includes(text[start - 1] ?? ' ')) start--;
  const number = hanNumber(text.slice(start, at));
  if (number === null) return undefined;
  const open = opensClause(text, from, start, false);
  if (!open && NO_MARK_AFTER.has(text[start - 1] ?? '')) return undefined;
  return { family: 'shi', number, start, markEnd: at + 1, titleStart: afterComma(text, at + 1), glued: !open };
}

function diAt(text: string, from: number, at: number): Candidate | undefined {
  let end = at + 1;
  while (end - at < 4 && NUMERALS.includes(text[end] ?? ' ')) end++;
  const number = hanNumber(text.slice(at + 1, end));
  if (number === null || !/[，,、]/.test(text[end] ?? '') || !opensClause(text, from, at, true)) return undefined;
  // “创新百强区”第二、“工业百强区”第六: a place in a contest, no item.
  if ('”"）)'.includes(text[at - 1] ?? ' ') && !/[。；！？]/.test(text[at - 2] ?? '')) return undefined;
  // 第一、二轮 and 第一，二，三产业 are numbers in a row.
  if (NUMERALS.includes(text[end + 1] ?? ' ')) return undefined;
  return { family: 'di', number, start: at, markEnd: end, titleStart: afterComma(text, end), glued: false };
}

const ORDER: readonly (readonly [word: string, number: number])[] = [
  ['首先', 1],
  ['其次', 2],
  ['再次', 3],
  ['最后', 4],
];

function xianAt(text: string, from: number, at: number): Candidate | undefined {
  const entry = ORDER.find(([word]) => text.startsWith(word, at));
  if (!entry || !/[，,]/.test(text[at + 2] ?? '') || !opensClause(text, from, at, true)) return undefined;
  return { family: 'xian', number: entry[1], start: at, markEnd: at + 2, titleStart: at + 3, glued: false };
}

function arabicAt(text: string, from: number, at: number): Candidate | undefined {
  if (isDigit(text.charCodeAt(at - 1)) || !opensClause(text, from, at, true)) return undefined;
  const mark = /^\d{1,2}[.．](?![\d０-９])/.exec(text.slice(at, at + 4));
  if (!mark || !isHan(text.charCodeAt(skipBlanks(text, at + mark[0].length)))) return undefined;
  const end = at + mark[0].length;
  return {
    family: 'arabic',
    number: Number.parseInt(mark[0], 10),
    start: at,
    markEnd: end,
    titleStart: end,
    glued: false,
  };
}

/** What stands behind the reference to a note: 36名②，. */
const BEHIND_REFERENCE = '，。；：、！？）)》”’,;:.';

function circledAt(text: string, at: number, to: number): Candidate | undefined {
  if (at + 1 >= to || BEHIND_REFERENCE.includes(text[at + 1] ?? '')) return undefined;
  const number = text.charCodeAt(at) - 0x245f;
  return { family: 'circled', number, start: at, markEnd: at + 1, titleStart: at + 1, glued: false };
}

const afterComma = (text: string, at: number): number => (/[，,、]/.test(text[at] ?? '') ? at + 1 : at);

/** What an item's mark may be told by; the rest of a text is passed over. */
const TELLING = /[是第首其再最①-⑳1-9]/g;

function candidatesOf(text: string, from: number, to: number): Candidate[] {
  const found: Candidate[] = [];
  for (let next = from; next < to; ) {
    TELLING.lastIndex = next;
    if (!TELLING.test(text) || TELLING.lastIndex > to) break;
    next = TELLING.lastIndex;
    const candidate = candidateAt(text, from, next - 1, to);
    if (candidate && candidate.start >= from) found.push(candidate);
  }
  return found;
}

function candidateAt(text: string, from: number, at: number, to: number): Candidate | undefined {
  const c = text.charCodeAt(at);
  if (c === 0x662f) return shiAt(text, from, at);
  if (c === 0x7b2c) return diAt(text, from, at);
  if (c >= 0x2460 && c <= 0x2473) return circledAt(text, at, to);
  return c >= 0x31 && c <= 0x39 ? arabicAt(text, from, at) : xianAt(text, from, at);
}

/** ① and 1. support one another: a run that changes its style is still a run. */
const seriesOf = (family: ItemFamily, number: number): string => `${family === 'circled' ? 'arabic' : family}${number}`;

/** Keeps the marks that their own series supports: a glued one needs a successor or a predecessor, 1. inside a sentence a run from 1. */
function supported(candidates: readonly Candidate[]): Candidate[] {
  const firm = new Set(candidates.filter(({ glued }) => !glued).map(({ family, number }) => seriesOf(family, number)));
  const before = new Set<string>();
  return candidates.filter(({ family, number, glued }) => {
    const hasNext = firm.has(seriesOf(family, number + 1));
    const follows = before.has(seriesOf(family, number - 1));
    before.add(seriesOf(family, number));
    if (glued) return hasNext || firm.has(seriesOf(family, number - 1));
    if (family !== 'arabic' && family !== 'circled') return true;
    return number === 1 ? hasNext : follows;
  });
}

const TITLE_STOPS = '。；：;:｡！？!?';

/** End of a title that begins at `start`: before the first stop that is not inside a number, else `end`. */
function stopAfter(text: string, start: number, end: number, stops: string): number {
  for (let i = start; i < end; i++) {
    if (text[i] === '.' ? !isFullStop(text, i) : !stops.includes(text[i] ?? '')) continue;
    if (text[i] === ':' && isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1))) continue;
    return i;
  }
  return end;
}

/** Families of headings whose number may count on inside their own paragraph. */
const COUNTS_ON: Partial<Record<MarkFamily, ItemFamily>> = {
  arabic: 'arabic',
  circled: 'circled',
  'han-bracket': 'han-bracket',
  'arabic-bracket': 'arabic-bracket',
};

/** The marks behind a run-in heading that count on from its own: （1）抓学习。（2）抓制度。 */
function countedOn({ text, body, heading }: Block): Candidate[] {
  const own = heading && heading.mark !== '' ? readMark(text, heading.span.start) : undefined;
  const family = own && COUNTS_ON[own.family];
  const found: Candidate[] = [];
  if (!own || !family) return found;
  for (let at = body.start, number = own.number + 1; at < body.end; at++) {
    if (!'。；;！？!?'.includes(text[at] ?? ' ') && at > body.start) continue;
    const start = skipBlanks(text, at > body.start || '。；;'.includes(text[at] ?? ' ') ? at + 1 : at, body.end);
    const mark = readMark(text, start);
    if (mark?.family !== own.family || mark.number !== number || !/[\u4e00-\u9fa5“《]/.test(text[mark.end] ?? ''))
      continue;
    found.push({ family, number, start, markEnd: mark.end, titleStart: mark.end, glued: false });
    number++;
    at = mark.end - 1;
  }
  return found;
}

function itemsIn(block: Block): Item[] {
  const { text, body } = block;
  const [from, to] = [body.start, body.end];
  const own = new Map(countedOn(block).map((mark) => [mark.start, mark]));
  const others = supported(candidatesOf(text, from, to)).filter(({ start }) => !own.has(start));
  const marks = [...own.values(), ...others].sort((a, b) => a.start - b.start);
  return marks.map((mark, i) => {
    const limit = marks[i + 1]?.start ?? to;
    const end = stopAfter(text, mark.titleStart, limit, TITLE_STOPS);
    let trimmed = end;
    while (
      trimmed > mark.titleStart &&
      (isBlank(text.charCodeAt(trimmed - 1)) || /[，,、]/.test(text[trimmed - 1] ?? ''))
    )
      trimmed--;
    const { family, number, start, markEnd, glued } = mark;
    return {
      family,
      number,
      start,
      end: trimmed,
      markEnd,
      glued,
      sibling: own.has(start),
      title: { start: Math.min(mark.titleStart, trimmed), end: trimmed },
    };
  });
}

/** The run-in items of a block's prose, in text order. */
export const itemsOf: (block: Block) => readonly Item[] = blockFact((block) =>
  block.body.end > block.body.start ? itemsIn(block) : [],
);

/** The first 一是 behind `start` and before `stop`; what supports it may stand behind the stop. */
function runInAfter(text: string, start: number, stop: number, end: number): Candidate | undefined {
  const isRunIn = ({ family, start: at }: Candidate) => family === 'shi' && at > start && at < stop;
  const near = candidatesOf(text, start, stop).filter(isRunIn);
  if (near.length === 0) return undefined;
  return near.find(({ glued }) => !glued) ?? supported(candidatesOf(text, start, end)).find(isRunIn);
}

/** End of a heading's title: before the first 。；： of either width, before the first run-in item, else `end`. */
export function headingTitleEnd(text: string, start: number, end: number): number {
  const stop = stopAfter(text, start, end, '。；：;:｡');
  const item = runInAfter(text, start, stop, end);
  let last = item?.start ?? stop;
  while (last > start && (isBlank(text.charCodeAt(last - 1)) || text[last - 1] === '*')) last--;
  return last;
}
