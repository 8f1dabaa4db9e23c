import type { Quantity } from '../quantity/quantity.js';
import { toNumber } from '../quantity/rational.js';
import type { Block } from '../syntax/block.js';
import { blockFact } from '../syntax/block.js';
import { isFullStop } from '../syntax/full-stop.js';
import { isHan } from '../text/chars.js';
import { type Act, readAct } from './acts.js';
import { quantitiesOf } from './quantities.js';
import type { Figure } from './statement.js';

/** What ends a clause, in its full-width form; empty at the end of a bracket or a block. */
export type ClauseStop = '，' | '、' | '；' | '：' | '。' | '';

/** A figure in its clause: what stands before and behind it and what it does there. */
export interface Mention {
  readonly figure: Figure;
  readonly q: Quantity;
  /** Value as a floating-point number, for cheap tests before anything is proved; NaN where there is none. */
  readonly n: number;
  /** Bounds of its interval, in the same sense; ±∞ where it is unbounded. */
  readonly low: number;
  readonly high: number;
  /** Position in the group. */
  readonly at: number;
  readonly clause: Clause;
  /** Words between the last figure (or the beginning of the clause) and this one; at most the last {@link LEAD} units. */
  readonly lead: string;
  /** Words up to the next figure or the end of the clause; at most {@link TAIL} units. */
  readonly tail: string;
  readonly act: Act;
  /** The bracket with figures that stands right behind the figure. */
  readonly bracket: Group | undefined;
}

export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly stop: ClauseStop;
  /** Number of the sentence in the group. */
  readonly sentence: number;
  /** Number of the part of a sentence between two semicolons, counted through the group. */
  readonly segment: number;
  readonly at: number;
  readonly mentions: readonly Mention[];
}

/** Clauses of one level: those of a block, or those inside one bracket. */
export interface Group {
  readonly block: Block;
  readonly clauses: readonly Clause[];
  readonly mentions: readonly Mention[];
  /** For each sentence its first clause with a figure. */
  readonly openers: readonly (Clause | undefined)[];
  /** All brackets with figures in it, at any depth. */
  readonly brackets: readonly Group[];
  /** The figure right before the bracket. */
  readonly host: Mention | undefined;
}

export const LEAD = 40;
export const TAIL = 24;
/** A bracket that is longer is read as part of the text around it. */
const BRACKET = 600;

const STOPS: Readonly<Record<string, ClauseStop>> = {
  '。': '。',
  '！': '。',
  '？': '。',
  '!': '。',
  '?': '。',
  '；': '；',
  ';': '；',
  '：': '：',
  ':': '：',
  '，': '，',
  ',': '，',
  '、': '、',
  '\n': '。',
};

type Draft<T> = { -readonly [K in keyof T]: T[K] };

interface OpenGroup {
  readonly group: Draft<Group> & {
    clauses: Clause[];
    mentions: Mention[];
    openers: (Clause | undefined)[];
    brackets: Group[];
  };
  clauseFrom: number;
  wordsFrom: number;
  current: Mention[];
  lastStop: ClauseStop;
  sentence: number;
  segment: number;
  readonly end: number;
}

const open = (block: Block, host: Mention | undefined, from: number, end: number): OpenGroup => ({
  group: { block, clauses: [], mentions: [], openers: [], brackets: [], host },
  clauseFrom: from,
  wordsFrom: from,
  current: [],
  lastStop: '',
  sentence: 0,
  segment: 0,
  end,
});

const isClose = (c: string): boolean => c === ')' || c === '）';

/** Where the bracket that opens at `at` closes, or -1. */
function closeOf(text: string, at: number): number {
  let depth = 0;
  const limit = Math.min(text.length, at + BRACKET);
  for (let i = at; i < limit; i++) {
    const c = text[i] ?? '';
    if (c === '(' || c === '（') depth++;
    else if (isClose(c) && --depth === 0) return i;
  }
  return -1;
}

/** Reads a block once, from left to right. */
class Reader {
  readonly #block: Block;
  readonly #figures: readonly Quantity[];
  readonly #stack: OpenGroup[] = [];
  #next = 0;

  constructor(block: Block, figures: readonly Quantity[]) {
    this.#block = block;
    this.#figures = figures;
  }

  read(from: number): Group {
    const { text } = this.#block;
    const root = open(this.#block, undefined, from, text.length);
    this.#stack.push(root);
    while (this.#next < this.#figures.length && (this.#figures[this.#next]?.start ?? 0) < from) this.#next++;
    for (let i = from; i < text.length; i++) {
      const figure = this.#figures[this.#next];
      if (figure && figure.start === i) {
        this.#mention(figure);
        this.#next++;
        i = Math.max(i, figure.end - 1);
        continue;
      }
      const top = this.#stack.at(-1) ?? root;
      if (i === top.end && this.#stack.length > 1) {
        this.#closeGroup(i);
        continue;
      }
      if (isHan(text.charCodeAt(i))) continue;
      const c = text[i] ?? '';
      if (c === '(' || c === '（') {
        const close = closeOf(text, i);
        if (close > i && figure && figure.start < close) this.#openGroup(i, close);
        else if (close > i) i = close;
        continue;
      }
      const stop = c === '.' && isFullStop(text, i) ? '。' : STOPS[c];
      if (stop === undefined || (c === ':' && isRatio(text, i))) continue;
      this.#stop(top, i, stop);
    }
    while (this.#stack.length > 1) this.#closeGroup(text.length);
    this.#stop(root, text.length, '');
    return seal(root.group);
  }

  #mention(q: Quantity): void {
    const top = this.#stack.at(-1);
    if (!top) return;
    const { text } = this.#block;
    // “减少6起、56人”: what stands behind 、 without a word of its own does what stands before it.
    const previous = top.current.at(-1) ?? (top.lastStop === '、' ? top.group.mentions.at(-1) : undefined);
    const lead = text.slice(Math.max(top.wordsFrom, q.start - LEAD), q.start).trim();
    const tail = text.slice(q.end, this.#tailEnd(q.end));
    const act = readAct(q, lead, tail, previous);
    if (previous && previous === top.current.at(-1) && act.kind === 'share' && act.explicit)
      (previous as Draft<Mention>).act = { kind: 'base' };
    const mention: Mention = {
      figure: { block: this.#block, quantity: q },
      q,
      n: q.value ? toNumber(q.value) : Number.NaN,
      low: q.interval.low ? toNumber(q.interval.low) : Number.NEGATIVE_INFINITY,
      high: q.interval.high ? toNumber(q.interval.high) : Number.POSITIVE_INFINITY,
      at: top.group.mentions.length,
      clause: NO_CLAUSE,
      lead,
      tail,
      act,
      bracket: undefined,
    };
    top.group.mentions.push(mention);
    top.current.push(mention);
    top.wordsFrom = q.end;
  }

  #tailEnd(from: number): number {
    const { text } = this.#block;
    const limit = Math.min(from + TAIL, this.#figures[this.#next + 1]?.start ?? text.length, text.length);
    for (let i = from; i < limit; i++) {
      if (isHan(text.charCodeAt(i))) continue;
      const c = text[i] ?? '';
      if (STOPS[c] !== undefined || isClose(c) || (c === '.' && isFullStop(text, i))) return i;
    }
    return limit;
  }

  #openGroup(at: number, close: number): void {
    const top = this.#stack.at(-1);
    const last = top?.current.at(-1);
    const host = last && at - last.q.end <= 6 ? last : undefined;
    this.#stack.push(open(this.#block, host, at + 1, close));
  }

  #closeGroup(at: number): void {
    const inner = this.#stack.pop();
    const outer = this.#stack.at(-1);
    if (!inner || !outer) return;
    this.#stop(inner, at, '');
    const group = seal(inner.group);
    outer.group.brackets.push(group, ...group.brackets);
    if (group.host) (group.host as Draft<Mention>).bracket = group;
    outer.wordsFrom = at + 1;
  }

  #stop(top: OpenGroup, at: number, stop: ClauseStop): void {
    const clause: Clause = {
      start: top.clauseFrom,
      end: at,
      stop,
      sentence: top.sentence,
      segment: top.segment,
      at: top.group.clauses.length,
      mentions: top.current,
    };
    for (const mention of top.current) (mention as Draft<Mention>).clause = clause;
    if (clause.mentions.length > 0) top.group.openers[top.sentence] ??= clause;
    top.group.clauses.push(clause);
    top.current = [];
    top.lastStop = stop;
    top.clauseFrom = top.wordsFrom = at + 1;
    if (stop === '。') top.sentence++;
    if (stop === '。' || stop === '；') top.segment++;
  }
}

const NO_CLAUSE: Clause = { start: 0, end: 0, stop: '', sentence: 0, segment: 0, at: 0, mentions: [] };

const seal = (group: Draft<Group>): Group => group;

const isRatio = (text: string, at: number): boolean => /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');

const NONE: readonly Mention[] = [];

/** The clauses and figures of a block's prose; cheap where the block has no figures. */
export const viewOf: (block: Block) => Group = blockFact((block) => {
  const figures = quantitiesOf(block);
  const from = block.body.end > block.body.start ? block.body.start : block.text.length;
  if (figures.length === 0 || from === block.text.length)
    return { block, clauses: [], mentions: NONE, openers: [], brackets: [], host: undefined };
  return new Reader(block, figures).read(from);
});

/** Words of a clause. */
export const textOf = (group: Group, clause: Clause): string => group.block.text.slice(clause.start, clause.end);
