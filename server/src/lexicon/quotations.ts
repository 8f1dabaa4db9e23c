import { isHan } from '../text/chars.js';
import type { Flat, Unpacked } from '../text/flat.js';
import { fold } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { type Phrase, phraseIn } from './phrases.js';
import { HashIndex, hashOf, Lines } from './strings.js';

/** A standard phrase that stands in a text with one thing wrong. */
export interface Misquotation extends Span {
  readonly phrase: Phrase;
  readonly kind: 'words' | 'order';
}

interface Compared {
  readonly phrase: Phrase;
  readonly text: string;
  readonly parts: readonly string[];
}

/** Shortest phrase whose words are compared. */
const SHORT_UNITS = 7;
/** Shortest phrase whose last character is compared: shorter ones are pieces of other words. */
const EDGE_UNITS = 9;
/** Units around an anchor in which the other parts of a list are looked for. */
const AROUND_UNITS = 60;
/** Characters that come and go in free wording. */
const FREE = '的地了之们';
/** Words that stand for one another in free wording. */
const AND = '和与同及';
const NUMERAL = /[一二三四五六七八九十两\d]/;
/** Between the parts of a phrase. */
export const SEPARATOR = /[、,]/;
/** No list goes on behind these. */
const STOP = /[。;:!?\n]/;

/** The standard phrases whose words or order of parts are compared with the text. */
export class Quotations {
  readonly #table: Lines;
  /** By anchor, the phrase that it is a piece of, and where in it. */
  readonly #row: Flat;
  readonly #offset: Flat;
  readonly #anchors: HashIndex;
  readonly #texts: HashIndex;
  readonly #phrases: (Compared | undefined)[] = [];

  constructor(tables: Unpacked) {
    this.#table = new Lines(tables, 'phrases');
    this.#row = tables.array('phrases.row');
    this.#offset = tables.array('phrases.offset');
    this.#anchors = new HashIndex(tables, 'phrases.anchors');
    this.#texts = new HashIndex(tables, 'phrases.texts');
  }

  #phraseAt(row: number): Compared {
    const known = this.#phrases[row];
    if (known) return known;
    const phrase = phraseIn(this.#table.at(row));
    const text = fold(phrase.phrase);
    return (this.#phrases[row] = { phrase, text, parts: text.split(SEPARATOR) });
  }

  /** What stands around the anchor at `start`; `text` is folded. */
  *at(text: string, anchor: string, start: number): Generator<Misquotation> {
    for (const i of this.#anchors.of(hashOf(anchor))) {
      const compared = this.#phraseAt(this.#row[i] ?? 0);
      const { phrase } = compared;
      const offset = this.#offset[i] ?? 0;
      const from = start - offset;
      if (text.startsWith(compared.text, from)) continue;
      const words = phrase.compared === 'order' ? swapped(text, compared, from) : this.#slip(text, compared, from);
      if (words) yield { phrase, kind: 'words', ...words };
      const order = phrase.compared === 'words' ? undefined : reordered(text, compared, start);
      if (order) yield { phrase, kind: 'order', ...order };
    }
  }

  /** One character lost, put in or replaced, or two that changed places. */
  #slip(text: string, compared: Compared, from: number): Span | undefined {
    const right = compared.text;
    if (right.length < SHORT_UNITS) return undefined;
    const strict = compared.phrase.compared === 'strict';
    const same = swapped(text, compared, from) ?? moved(text, right, from) ?? replaced(text, right, from, strict);
    const found = same ?? shifted(text, right, from);
    return found && !this.#isPhrase(text.slice(found.start, found.end)) ? found : undefined;
  }

  #isPhrase(text: string): boolean {
    for (const row of this.#texts.of(hashOf(text))) if (this.#phraseAt(row).text === text) return true;
    return false;
  }
}

/** The phrase with two of its characters in each other's place. */
function swapped(text: string, { text: right }: Compared, from: number): Span | undefined {
  if (from < 0 || from + right.length > text.length) return undefined;
  const at = differences(text, right, from);
  const [first, second] = at;
  if (at.length !== 2 || first === undefined || second === undefined) return undefined;
  const isSwap = text[from + first] === right[second] && text[from + second] === right[first];
  return isSwap && isWord(right, first) && isWord(right, second)
    ? { start: from, end: from + right.length }
    : undefined;
}

/** Where `text` differs from `right`, three places at most. */
function differences(text: string, right: string, from: number): readonly number[] {
  const at: number[] = [];
  for (let i = 0; i < right.length && at.length < 3; i++) if (text[from + i] !== right[i]) at.push(i);
  return at;
}

/** Behind these the last character of a phrase is no part of another word. */
const SUFFIX = /^(?:制度|机制|原则|要求|精神|工作|体系|格局|目标|责任制|等|的)/;

/** One character of the phrase is another one; of a strict one two neighbours may be. */
function replaced(text: string, right: string, from: number, strict: boolean): Span | undefined {
  if (from < 0 || from + right.length > text.length) return undefined;
  const [at, more, third] = differences(text, right, from);
  if (at === undefined || third !== undefined) return undefined;
  if (more !== undefined && !(strict && more === at + 1 && isWord(right, more) && isWord(text, from + more)))
    return undefined;
  if (!isWord(right, at) || !isWord(text, from + at)) return undefined;
  if (AND.includes(right[at] ?? ' ') && AND.includes(text[from + at] ?? ' ')) return undefined;
  const end = from + right.length;
  const goesOn = isHan(text.charCodeAt(end)) && !SUFFIX.test(text.slice(end, end + 3));
  // The first character may belong to another verb, the last one to another word.
  const isEdge = at === 0 || ((more ?? at) === right.length - 1 && ((right.length < EDGE_UNITS && !strict) || goesOn));
  return isEdge ? undefined : { start: from, end };
}

/** Units among which a character may have moved. */
const MOVE_UNITS = 4;

/** A character that stands two or three places from its own: 执法过程全记录. */
function moved(text: string, right: string, from: number): Span | undefined {
  if (from < 0 || from + right.length > text.length) return undefined;
  let first = 0;
  while (first < right.length && text[from + first] === right[first]) first++;
  let last = right.length - 1;
  while (last > first && text[from + last] === right[last]) last--;
  const units = last - first + 1;
  if (units < 3 || units > MOVE_UNITS) return undefined;
  const [wrong, meant] = [text.slice(from + first, from + last + 1), right.slice(first, last + 1)];
  if (![...meant].every((_, i) => isWord(meant, i))) return undefined;
  const isMove = wrong === meant.slice(1) + meant[0] || wrong === meant.at(-1) + meant.slice(0, -1);
  return isMove || wrong === meant.slice(2) + meant.slice(0, 2) ? { start: from, end: from + right.length } : undefined;
}

/** The phrase with one character less or more. Its head stands at `from`, or its tail does. */
function shifted(text: string, right: string, from: number): Span | undefined {
  for (const by of [-1, 1])
    for (const start of [from, from - by]) {
      const end = start + right.length + by;
      if (start < 0 || end > text.length) continue;
      const longer = by > 0 ? text.slice(start, end) : right;
      const shorter = by > 0 ? right : text.slice(start, end);
      let at = 0;
      while (at < shorter.length && longer[at] === shorter[at]) at++;
      if (at < 2 || at > shorter.length - 2) continue;
      if (longer.slice(at + 1) !== shorter.slice(at) || !isWord(longer, at) || /[和与及]/.test(longer[at] ?? ''))
        continue;
      // A character more is an adverb, unless it stands twice: 统筹好发展和安全.
      if (by < 0 || longer[at] === longer[at - 1]) return { start, end };
    }
  return undefined;
}

const isWord = (text: string, at: number): boolean =>
  isHan(text.charCodeAt(at)) && !FREE.includes(text[at] ?? '') && !NUMERAL.test(text[at] ?? '');

interface Item extends Span {
  readonly text: string;
}

/** The items of a list around `at`, between separators, as far as the sentence goes. */
function itemsAround(text: string, at: number): readonly Item[] {
  let start = at;
  while (start > 0 && at - start < AROUND_UNITS && !STOP.test(text[start - 1] ?? '')) start--;
  const items: Item[] = [];
  let from = start;
  for (let i = start; i <= text.length && i - at < AROUND_UNITS; i++) {
    const isEnd = i === text.length || STOP.test(text[i] ?? '');
    if (!isEnd && !SEPARATOR.test(text[i] ?? '')) continue;
    items.push({ start: from, end: i, text: text.slice(from, i) });
    from = i + 1;
    if (isEnd) return items;
  }
  items.push({ start: from, end: Math.min(text.length, at + AROUND_UNITS), text: text.slice(from, at + AROUND_UNITS) });
  return items;
}

/** All parts of the phrase one after another, in another order. */
function reordered(text: string, { parts }: Compared, at: number): Span | undefined {
  const n = parts.length;
  if (n < 2) return undefined;
  const items = itemsAround(text, at);
  for (let first = 0; first + n <= items.length; first++) {
    const run = items.slice(first, first + n);
    const read = run.map((item, i) =>
      parts.findIndex((part) =>
        i === 0 ? item.text.endsWith(part) : i === n - 1 ? item.text.startsWith(part) : item.text === part,
      ),
    );
    if (new Set(read).size < n || read.includes(-1) || read.every((part, i) => part === i)) continue;
    const [head, tail] = [run[0], run[n - 1]];
    const [headPart, tailPart] = [parts[read[0] ?? 0] ?? '', parts[read[n - 1] ?? 0] ?? ''];
    if (head && tail) return { start: head.end - headPart.length, end: tail.start + tailPart.length };
  }
  return undefined;
}
