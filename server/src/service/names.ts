import { statementsOf } from '../figures/index.js';
import { type LedgerEntry, ledgerOf } from '../figures/ledger.js';
import type { Quantity } from '../quantity/quantity.js';
import { print } from '../quantity/rational.js';
import { abbreviationsOf, citationsOf } from '../report/citations.js';
import { meantAt } from '../report/meant.js';
import type { Report } from '../report/report.js';
import { contains, type Span } from '../text/span.js';
import { figuresIn } from './figure-facts.js';

/** Something that a report names in several places: an abbreviation, a cited title, a quantity. Source offsets. */
export interface Name {
  readonly kind: 'abbreviation' | 'title' | 'figure';
  /** What a rename replaces: a name without its marks, the numeral of a figure. */
  readonly text: string;
  /** Where the caret found it. */
  readonly at: Span;
  /** Everywhere it stands, in text order, {@link at} included. */
  readonly occurrences: readonly Span[];
  /** Where it is introduced. */
  readonly definition: Span | undefined;
}

const NAMELESS: ReadonlySet<string> = new Set(['year', 'date', 'ordinal', 'range', 'duration']);

export const nameAt = (report: Report, caret: number): Name | undefined =>
  abbreviationAt(report, caret) ?? titleAt(report, caret) ?? figureAt(report, caret);

export const definitionOf = (_report: Report, { definition }: Name): Span | undefined => definition;

const touches = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

interface Definition {
  readonly name: string;
  readonly titled: boolean;
  readonly span: Span;
}

function definitionsIn(report: Report): Definition[] {
  return report.blocks.flatMap((block) =>
    abbreviationsOf(block).map(({ name, printed, start, titled }) => {
      const inner = start + printed.indexOf(name);
      return { name, titled, span: report.rangeOf({ block, start: inner, end: inner + name.length }) };
    }),
  );
}

/** Every place of `word` in a report; inside longer titles it is part of another name. */
function placesOf(report: Report, word: string, titled: boolean): Span[] {
  const wanted = titled ? `《${word}》` : word;
  const shift = titled ? 1 : 0;
  const found: Span[] = [];
  for (const block of report.blocks) {
    if (block.kind === 'directive' || block.kind === 'opaque') continue;
    for (let at = block.text.indexOf(wanted); at >= 0; at = block.text.indexOf(wanted, at + wanted.length)) {
      const span = { start: at + shift, end: at + shift + word.length };
      if (titled || !citationsOf(block).some((title) => contains(title, at)))
        found.push(report.rangeOf({ block, ...span }));
    }
  }
  return found;
}

function abbreviationAt(report: Report, caret: number): Name | undefined {
  for (const { name, titled, span } of definitionsIn(report)) {
    if (name.length < 2) continue;
    const { block, offset } = report.placeAt(caret);
    const around = block.text.slice(Math.max(0, offset - name.length), offset + name.length);
    if (!around.includes(name)) continue;
    const occurrences = placesOf(report, name, titled);
    const at = occurrences.find((place) => touches(place, caret));
    if (at) return { kind: 'abbreviation', text: name, at, occurrences, definition: span };
  }
  return undefined;
}

function titleAt(report: Report, caret: number): Name | undefined {
  const { block, offset } = report.placeAt(caret);
  const citation = citationsOf(block).find((span) => contains(span, offset));
  if (!citation || citation.title === '') return undefined;
  const occurrences = placesOf(report, citation.title, true);
  const at = occurrences.find((place) => touches({ start: place.start - 1, end: place.end + 1 }, caret));
  return at && { kind: 'title', text: citation.title, at, occurrences, definition: occurrences[0] };
}

const numeralOf = (report: Report, { figure: { block, quantity } }: LedgerEntry): Span =>
  report.rangeOf({ block, ...quantity.numeral });

/** Two nouns may name one thing: 受理行政复议案件 and 行政复议案件. */
const sameNoun = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && (a === b || (Math.min(a.length, b.length) >= 2 && (a.endsWith(b) || b.endsWith(a))));

function figureAt(report: Report, caret: number): Name | undefined {
  const { block, offset } = meantAt(report, caret);
  const ledger = ledgerOf(report);
  const entry = ledger.find(({ figure }) => figure.block === block && touches(figure.quantity, offset));
  if (!entry || NAMELESS.has(entry.figure.quantity.class) || entry.figure.quantity.value === null) return undefined;
  const { quantity } = entry.figure;
  const { value } = quantity;
  const linked = linkedFigures(report, quantity);
  const same = ledger.filter((other) => {
    if (other === entry) return true;
    const q = other.figure.quantity;
    if (!q.value || !value || q.unit !== quantity.unit || print(q.value) !== print(value)) return false;
    return q.approximation === quantity.approximation && (sameNoun(entry.noun, other.noun) || linked.has(q));
  });
  const occurrences = same.map((other) => numeralOf(report, other));
  const at = numeralOf(report, entry);
  return { kind: 'figure', text: report.text.slice(at.start, at.end), at, occurrences, definition: occurrences[0] };
}

/** The figures that a statement says are the same quantity. */
function linkedFigures(report: Report, quantity: Quantity): ReadonlySet<Quantity> {
  const found = new Set<Quantity>();
  for (const statement of statementsOf(report)) {
    if (statement.kind !== 'same') continue;
    const figures = figuresIn(statement).map((figure) => figure.quantity);
    if (figures.includes(quantity)) for (const figure of figures) found.add(figure);
  }
  return found;
}

/** What the definition of a figure leads to: where it first stands, or the figures that it follows from. */
export function definitionsAt(report: Report, caret: number): readonly Span[] {
  const name = nameAt(report, caret);
  if (!name) return [];
  if (name.kind !== 'figure') return name.definition ? [name.definition] : [];
  if (name.definition && name.definition.start !== name.at.start) return [name.definition];
  const { block, offset } = meantAt(report, caret);
  const statement = statementsOf(report).find(
    ({ stated }) => stated.block === block && touches(stated.quantity, offset),
  );
  if (!statement) return name.definition ? [name.definition] : [];
  return figuresIn(statement)
    .slice(1)
    .map((figure) => report.rangeOf({ block: figure.block, start: figure.quantity.start, end: figure.quantity.end }));
}

const ARABIC = /^[0-9０-９]{1,20}(?:[,，][0-9０-９]{3}){0,8}(?:[.．][0-9０-９]{1,20})?$/;
const HAN = /^[零〇一二两三四五六七八九十百千万亿点]{1,30}$/;

/** Why `text` cannot be put in the place of a name; undefined where it can. */
export function renameProblem({ kind }: Name, text: string): 'figure' | 'name' | undefined {
  if (kind === 'figure') return ARABIC.test(text) || HAN.test(text) ? undefined : 'figure';
  return text.trim() === '' || /[《》“”\r\n]/.test(text) || text.length > 100 ? 'name' : undefined;
}

/** The places that a rename changes: of a figure only those that print it alike. */
export const renamePlaces = (report: Report, { kind, text, occurrences }: Name): readonly Span[] =>
  kind === 'figure' ? occurrences.filter(({ start, end }) => report.text.slice(start, end) === text) : occurrences;
