import type { Quantity } from '../quantity/quantity.js';
import { toNumber } from '../quantity/rational.js';
import type { Block } from '../syntax/block.js';
import { blockFact, type PassingFact, passingFact } from '../syntax/block.js';
import { type Pair, pairsOf } from '../syntax/pairs.js';
import { endsSentence, type Stop, sentencesWithin, stopAt } from '../syntax/sentences.js';
import { isHan } from '../text/chars.js';
import { firstFrom, type Span } from '../text/span.js';
import { type Act, readAct } from './acts.js';
import { isFrom, leadsInto } from './moves.js';
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
  /** What one step of its last digit is worth, in the same sense. */
  readonly ulp: number;
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

type Draft<T> = { -readonly [K in keyof T]: T[K] };

const isBracket = ({ kind, start, end }: Pair): boolean => kind === 'bracket' && end - start <= BRACKET;

/** Quotations are read with the text around them, brackets apart. */
const through = (pair: Pair): boolean => pair.kind === 'quote' || (pair.kind === 'bracket' && !isBracket(pair));

const clauseStop = (stop: Stop): ClauseStop => (stop === '！' || stop === '？' ? '。' : stop);

const NONE: readonly Mention[] = [];

/** Reads a block once, from left to right. */
class Reader {
  readonly #block: Block;
  readonly #figures: readonly Quantity[];
  readonly #brackets: readonly Pair[];
  #nextFigure: number;
  #nextBracket = 0;

  constructor(block: Block, figures: readonly Quantity[], from: number) {
    this.#block = block;
    this.#figures = figures;
    this.#brackets = pairsOf(block).pairs.filter(isBracket);
    this.#nextFigure = firstFrom(figures, from);
  }

  /** The clauses of a stretch, those in its brackets as groups of their own. */
  read(range: Span, host: Mention | undefined): Group {
    const group = {
      block: this.#block,
      clauses: [] as Clause[],
      mentions: [] as Mention[],
      openers: [] as (Clause | undefined)[],
      brackets: [] as Group[],
      host,
    };
    let segment = 0;
    const sentences = sentencesWithin(this.#block, range, { through, solid: this.#figures });
    for (let sentence = 0; sentence < sentences.length; sentence++) {
      const clauses = sentences[sentence]?.clauses ?? [];
      for (let i = 0; i < clauses.length; i++) {
        const { start, end, stop } = clauses[i] as (typeof clauses)[number];
        const clause: Draft<Clause> = {
          start,
          end,
          stop: clauseStop(stop),
          sentence,
          segment,
          at: group.clauses.length,
          mentions: NONE,
        };
        this.#fill(group, clause);
        // A list as long as what stands in it: there are very many.
        clause.mentions = clause.mentions.slice();
        if (clause.mentions.length > 0) group.openers[sentence] ??= clause;
        group.clauses.push(clause);
        if (endsSentence(stop) || stop === '；') segment++;
      }
    }
    group.clauses = group.clauses.slice();
    group.mentions = group.mentions.slice();
    group.openers = group.openers.slice();
    group.brackets = group.brackets.slice();
    return group;
  }

  /** The figures of a clause, and the groups in its brackets. */
  #fill(group: Draft<Group> & { mentions: Mention[]; brackets: Group[] }, clause: Draft<Clause>): void {
    let mentions: Mention[] | undefined;
    let wordsFrom = clause.start;
    for (;;) {
      const figure = this.#figures[this.#nextFigure];
      const bracket = this.#brackets[this.#nextBracket];
      if (bracket && bracket.start < clause.end && bracket.start < (figure?.start ?? Number.POSITIVE_INFINITY)) {
        this.#nextBracket++;
        if (bracket.start < clause.start || !figure || figure.start >= bracket.end) continue;
        const last = clause.mentions.at(-1);
        const host = last && bracket.start - last.q.end <= 6 ? last : undefined;
        const inner = this.read({ start: bracket.start + 1, end: bracket.end - 1 }, host);
        group.brackets.push(inner, ...inner.brackets);
        if (host) (host as Draft<Mention>).bracket = inner;
        wordsFrom = bracket.end;
        continue;
      }
      if (!figure || figure.start >= clause.end) return;
      this.#nextFigure++;
      const mention = this.#mention(group, clause, figure, wordsFrom);
      group.mentions.push(mention);
      if (mentions) mentions.push(mention);
      else clause.mentions = mentions = [mention];
      wordsFrom = figure.end;
    }
  }

  #mention(group: Group, clause: Clause, q: Quantity, wordsFrom: number): Mention {
    const { text } = this.#block;
    // “减少6起、56人”: what stands behind 、 without a word of its own does what stands before it.
    const own = clause.mentions.at(-1);
    const previous = own ?? (group.clauses.at(-1)?.stop === '、' ? group.mentions.at(-1) : undefined);
    const lead = text.slice(Math.max(wordsFrom, q.start - LEAD), q.start).trim();
    const tail = text.slice(q.end, this.#tailEnd(q.end));
    const act =
      fromList(group, lead, tail) ??
      shareOfBracket(
        group,
        clause,
        lead,
        shareBefore(group, clause, q, readAct(q, lead, tail, previous, group.mentions.at(-1))),
      );
    if (own && act.kind === 'share' && act.explicit) (own as Draft<Mention>).act = { kind: 'base' };
    if (own && isBaseOfPoints(own, act, lead)) (own as Draft<Mention>).act = { kind: 'previous', from: false };
    return {
      figure: { block: this.#block, quantity: q },
      q,
      n: q.value ? toNumber(q.value) : Number.NaN,
      low: q.interval.low ? toNumber(q.interval.low) : Number.NEGATIVE_INFINITY,
      high: q.interval.high ? toNumber(q.interval.high) : Number.POSITIVE_INFINITY,
      ulp: Number(q.ulp.num) / Number(q.ulp.den),
      at: group.mentions.length,
      clause,
      lead,
      tail,
      act,
      bracket: undefined,
    };
  }

  #tailEnd(from: number): number {
    const { text } = this.#block;
    const limit = Math.min(from + TAIL, this.#figures[this.#nextFigure]?.start ?? text.length, text.length);
    for (let i = from; i < limit; i++) {
      if (isHan(text.charCodeAt(i))) continue;
      const c = text[i];
      if (c === ')' || c === '）' || stopAt(text, i) !== undefined) return i;
    }
    return limit;
  }
}

/** 由59.8%、66.7%提高到: all members of the list are what something rose from. */
function fromList({ mentions }: Group, lead: string, tail: string): Act | undefined {
  if (lead !== '' && !/^[和与及]$/.test(lead)) return undefined;
  if (!leadsInto(lead, tail)) return undefined;
  let first = mentions.length - 1;
  while (first > 0 && /^[和与及]?$/.test(mentions[first]?.lead ?? ' ')) first--;
  if (first < 0 || !isFrom(mentions[first]?.lead ?? '')) return undefined;
  const act: Act = { kind: 'previous', from: true };
  for (const m of mentions.slice(first)) (m as Draft<Mention>).act = act;
  return act;
}

/** 高于⟦80%⟧的目标18个百分点 */
const isBaseOfPoints = ({ q, act, lead: words }: Mention, { kind }: Act, lead: string): boolean =>
  kind === 'points' && act.kind === 'other' && q.class === 'percentage' && /^的/.test(lead) && /[比较于]$/.test(words);

/** 占总数（120件）⟦的85%⟧: the base is spelt out in a bracket. */
function shareOfBracket({ block, brackets }: Group, clause: Clause, lead: string, act: Act): Act {
  const base = brackets.at(-1)?.mentions;
  const [own] = base ?? [];
  if (act.kind !== 'other' || !/^的(?:比例|比重)?(?:约|近|超)?$/.test(lead) || !own || base?.length !== 1) return act;
  const said = /^(.*?)(?:占|完成|相当于|为(?=[^，；。（(]*(?:计划|任务|目标|预算)))([^，；。（(]{0,16})[（(]$/.exec(
    block.text.slice(clause.start, own.clause.start),
  );
  if (!said) return act;
  (own as Draft<Mention>).act = { kind: 'base' };
  return { kind: 'share', object: said[2] ?? '', subject: '', explicit: true };
}

const SHARE_OF_MOST = /占([^，；。]{0,24}?)的?(?:比例|比重|比率)?(?:最[高多大]|居[首第][一-鿿]{1,2}|首位|第一)$/;

/** 占受理总数比例最高，达⟦82%⟧: the clause before says what the share is of. */
function shareBefore({ block, clauses }: Group, clause: Clause, q: Quantity, act: Act): Act {
  const before = clauses.at(-1);
  if (act.kind !== 'bare' || q.class !== 'percentage' || clause.mentions.length > 0 || !before) return act;
  if (before.mentions.length > 0 && (before.mentions.at(-1)?.q.end ?? 0) > before.end - 4) return act;
  const said = SHARE_OF_MOST.exec(block.text.slice(Math.max(before.start, before.end - LEAD), before.end));
  return said ? { kind: 'share', object: said[1] ?? '', subject: '', explicit: false } : act;
}

/** The prose of a block: its body, or all of a heading that is a sentence: “1.全年排查纠纷150件，化解147件；” is an item. */
export const proseOf = ({ body, heading, text }: Block): Span =>
  heading && body.end <= body.start && /[，；,;]/.test(text) ? { start: heading.title.start, end: text.length } : body;

/** The clauses and figures of a block's prose; cheap where the block has no figures. Large: it passes. */
export const viewOf: PassingFact<Group> = passingFact((block) => {
  const figures = quantitiesOf(block);
  const { start, end } = proseOf(block);
  if (figures.length === 0 || end <= start)
    return { block, clauses: [], mentions: NONE, openers: [], brackets: [], host: undefined };
  return new Reader(block, figures, start).read({ start, end: block.text.length }, undefined);
});

/** How many figures a block has at the level of its clauses, and how many brackets with figures. */
export const figuresIn: (block: Block) => { readonly mentions: number; readonly brackets: number } = blockFact(
  (block) => {
    const { mentions, brackets } = viewOf(block);
    return { mentions: mentions.length, brackets: brackets.length };
  },
);
