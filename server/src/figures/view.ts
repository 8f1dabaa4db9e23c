import type { Quantity } from '../quantity/quantity.js';
import { toNumber } from '../quantity/rational.js';
import type { Block } from '../syntax/block.js';
import { blockFact, type PassingFact, passingFact } from '../syntax/block.js';
import { type Pair, pairsOf } from '../syntax/pairs.js';
import { endsSentence, type Stop, sentencesWithin, stopAt } from '../syntax/sentences.js';
import { isHan } from '../text/chars.js';
import { firstFrom, type Span } from '../text/span.js';
import { readAct } from './acts.js';
import { fromList, isBaseOfPoints, rateOfHead, shareBefore, shareOfBracket } from './acts-beside.js';
import { type Clause, type ClauseStop, type Draft, type Group, LEAD, type Mention, TAIL } from './mention.js';
import { quantitiesOf } from './quantities.js';

/** A bracket that is longer is read as part of the text around it. */
const BRACKET = 600;

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
      rateOfHead(
        group,
        clause,
        q,
        shareOfBracket(
          group,
          clause,
          lead,
          shareBefore(group, clause, q, readAct(q, lead, tail, previous, group.mentions.at(-1))),
        ),
      );
    if (own && act.kind === 'share' && act.explicit) (own as Draft<Mention>).act = { kind: 'base' };
    if (own && isBaseOfPoints(own, act, lead)) (own as Draft<Mention>).act = { kind: 'previous', from: false };
    const { low, high } = q.interval;
    return {
      figure: { block: this.#block, quantity: q },
      q,
      n: q.value ? toNumber(q.value) : Number.NaN,
      low: low ? toNumber(low) : Number.NEGATIVE_INFINITY,
      high: high ? toNumber(high) : Number.POSITIVE_INFINITY,
      ulp: Number(q.ulp.num) / Number(q.ulp.den),
      at: group.mentions.length,
      clause,
      lead,
      tail,
      act,
      bracket: undefined,
      answers: { asked: 0, yes: 0, worked: [] },
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
