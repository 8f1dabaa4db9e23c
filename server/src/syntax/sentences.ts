import { isDigit, isHan, skipBlanks, trimEnd } from '../text/chars.js';
import { firstFrom, type Span } from '../text/span.js';
import { type Block, blockFact } from './block.js';
import { isFullStop } from './full-stop.js';
import { opaqueOf } from './opaque.js';
import { type Pair, pairsOf } from './pairs.js';
import { firstSign, signsOf } from './signs.js';

/** What ends a clause, in its full-width form; empty at the end of the block. */
export type Stop = '。' | '！' | '？' | '；' | '：' | '，' | '、' | '';

/** Text between two stops; outer blanks and the stop itself, which stands at `stopAt`, are not in it. */
export interface Clause extends Span {
  readonly stop: Stop;
  readonly stopAt: number;
}

/** Up to 。！？ and the marks that close behind it. */
export interface Sentence extends Span {
  readonly clauses: readonly Clause[];
}

/** The stop that a unit is by itself. */
function stopOf(unit: number): Stop | undefined {
  switch (unit) {
    case 0x3002: // 。
    case 0xff61: // ｡
      return '。';
    case 0xff01: // ！
    case 0x21: // !
      return '！';
    case 0xff1f: // ？
    case 0x3f: // ?
      return '？';
    case 0xff1b: // ；
    case 0x3b: // ;
      return '；';
    case 0xff1a: // ：
    case 0x3a: // :
      return '：';
    case 0xff0c: // ，
    case 0x2c: // ,
      return '，';
    case 0x3001: // 、
    case 0xff64: // ､
      return '、';
    default:
      return undefined;
  }
}

export const endsSentence = (stop: Stop): boolean => stop === '。' || stop === '！' || stop === '？';

/** The stop that stands at an offset; undefined where the sign there ends no clause. */
export function stopAt(text: string, at: number): Stop | undefined {
  const c = text.charCodeAt(at);
  if (c === POINT) return isFullStop(text, at) ? '。' : undefined;
  // 8:30 is no clause, even where it is part of no opaque span.
  if (c === COLON && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) return undefined;
  return stopOf(c);
}

const POINT = 0x2e;
const COLON = 0x3a;

/** A sentence inside a quotation that closes with it ends the outer one too, unless the text goes on: ”的, ”，. */
function closesWithQuote(text: string, end: number, limit: number): boolean {
  if (!'。！？!?'.includes(text[end - 2] ?? ' ') || !'”"’'.includes(text[end - 1] ?? ' ')) return false;
  const next = skipBlanks(text, end, limit);
  return next >= limit || (isHan(text.charCodeAt(next)) && !'的等这是之和与及为'.includes(text[next] ?? ''));
}

/** Marks that may stand behind the stop of a sentence and belong to it. */
const CLOSERS = '”’）)》"』」';

class Splitter {
  readonly #text: string;
  readonly #end: number;
  readonly sentences: Sentence[] = [];
  #clauses: Clause[] = [];
  #from: number;
  #clauseFrom: number;

  constructor(text: string, { start, end }: Span) {
    this.#text = text;
    this.#end = end;
    this.#from = this.#clauseFrom = start;
  }

  clause(at: number, stop: Stop, width = 1): void {
    const start = skipBlanks(this.#text, this.#clauseFrom, at);
    const end = trimEnd(this.#text, at, start);
    if (end > start || stop !== '') this.#clauses.push({ start, end, stop, stopAt: at });
    this.#clauseFrom = at + width;
  }

  sentence(at: number): void {
    const start = skipBlanks(this.#text, this.#from, at);
    if (at > start && this.#clauses.length > 0) this.sentences.push({ start, end: at, clauses: this.#clauses });
    this.#clauses = [];
    this.#from = this.#clauseFrom = at;
  }

  stop(at: number, stop: Stop): number {
    this.clause(at, stop);
    if (!endsSentence(stop)) return at + 1;
    let end = at + 1;
    while (end < this.#end && CLOSERS.includes(this.#text[end] ?? ' ')) end++;
    this.sentence(end);
    return end;
  }

  finish(): readonly Sentence[] {
    if (this.#clauseFrom < this.#end) this.clause(this.#end, '', 0);
    this.sentence(trimEnd(this.#text, this.#end, Math.min(this.#from, this.#end)));
    return this.sentences;
  }
}

export interface Cutting {
  /** Pairs of marks whose stops count as if the marks were not there. */
  readonly through?: (pair: Pair) => boolean;
  /** Stretches in which no stop counts, in text order: figures. */
  readonly solid?: readonly Span[];
}

/** Cuts part of a block into sentences and clauses; stops inside pairs of marks and inside opaque spans do not count. */
export function sentencesWithin(block: Block, range: Span, { through, solid = [] }: Cutting = {}): readonly Sentence[] {
  const { text } = block;
  const opaque = opaqueOf(block);
  // Only pairs that lie in the range; one that contains it does not hide its stops.
  const pairs = pairsOf(block).pairs.filter((pair) => pair.start >= range.start && pair.end <= range.end);
  const splitter = new Splitter(text, range);
  let done = range.start;
  let nextPair = 0;
  let nextOpaque = 0;
  let nextSolid = solid.length === 0 ? 0 : firstFrom(solid, range.start);
  const signs = signsOf(block);
  for (let i = firstSign(signs, range.start); i < signs.length; i++) {
    const at = signs[i] as number;
    if (at < done) continue;
    if (at >= range.end) break;
    while ((pairs[nextPair]?.start ?? Number.POSITIVE_INFINITY) < at) nextPair++;
    const pair = pairs[nextPair];
    if (pair?.start === at && !through?.(pair)) {
      done = pair.end;
      if (pair.kind === 'quote' && closesWithQuote(text, pair.end, range.end)) {
        splitter.clause(pair.end, '', 0);
        splitter.sentence(pair.end);
      }
      continue;
    }
    const unit = text.charCodeAt(at);
    if (unit !== POINT && stopOf(unit) === undefined) continue;
    while ((opaque[nextOpaque]?.end ?? Number.POSITIVE_INFINITY) <= at) nextOpaque++;
    if ((opaque[nextOpaque]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    while ((solid[nextSolid]?.end ?? Number.POSITIVE_INFINITY) <= at) nextSolid++;
    if ((solid[nextSolid]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    const stop = stopAt(text, at);
    if (stop !== undefined) done = splitter.stop(at, stop);
  }
  return splitter.finish();
}

/** The sentences of a block's prose (its `body`), in text order. */
export const sentencesOf: (block: Block) => readonly Sentence[] = blockFact((block) =>
  block.body.end > block.body.start ? sentencesWithin(block, block.body) : [],
);
