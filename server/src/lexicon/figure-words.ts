import tables from './data/lexicon.bin';
import { Unpacked } from './flat.js';
import { once } from './once.js';
import { listOf, readTable } from './table.js';
import { CONTRARY_COLUMNS, DEED_COLUMNS, PLAN_COLUMNS, type WordKind } from './word-kinds.js';

/** Words that report one and the same thing done; a count labelled by any of them is the part of a rate named by any other. */
export interface Deed {
  readonly id: string;
  /** In the name of the rate. */
  readonly names: readonly string[];
  /** In the words around the part. */
  readonly parts: readonly string[];
  /** Words around a count that is never the part, though a word of `parts` stands in it. */
  readonly not: readonly string[];
  /**
   * The rate is taken of a whole of its own (call-backs, cases in which attendance was due, samples):
   * it may fail only against a count that one of these words names.
   */
  readonly wholes: readonly string[] | undefined;
}

const packed = once(() => new Unpacked(tables));

const sources = once(() => {
  const lines = packed().text('figures.words').split('\n');
  return new Map(lines.map((line) => line.split('\t') as [kind: string, source: string]));
});

/** The source of an expression for any word of a kind. Throws a RangeError where the table has none. */
export function anyOf(kind: WordKind): string {
  const source = sources().get(kind);
  if (source === undefined) throw new RangeError(`no words of kind ${kind}`);
  return source;
}

/**
 * Names of rates say whose count stands above the line. A name is read from its end: the longest word of a deed that
 * the name without 率 ends in says what is counted, what stands before it narrows it.
 */
export const deeds: () => readonly Deed[] = once(() =>
  readTable(packed().text('figures.deeds'), DEED_COLUMNS).map((row) => ({
    id: row.deed,
    names: listOf(row.names),
    parts: listOf(row.parts),
    not: listOf(row.not),
    wholes: row.wholes === '' ? undefined : listOf(row.wholes),
  })),
);

interface Contrary {
  readonly one: readonly string[];
  /** None where the words of `one` exclude each other. */
  readonly other: readonly string[];
}

const contraries: () => readonly Contrary[] = once(() =>
  readTable(packed().text('figures.contraries'), CONTRARY_COLUMNS).map(({ one, other }) => ({
    one: listOf(one),
    other: listOf(other),
  })),
);

/** Names that share a whole out among them, side by side: whoever names one side and the other means all of it. */
export const sides = once(() => contraries().filter(({ other }) => other.length > 0));

/** Outcomes that exclude each other: a list that names several of one kind shares its total out among them. */
export const outcomes = once(() => contraries().flatMap(({ one, other }) => (other.length > 0 ? [] : [one])));

/** First and last year of the plans that reports name, by name: 十四五, 八五普法. */
export const plans: () => ReadonlyMap<string, readonly [first: number, last: number]> = once(() => {
  const rows = readTable(packed().text('figures.plans'), PLAN_COLUMNS);
  return new Map(rows.map(({ plan, first, last }) => [plan, [Number(first), Number(last)]]));
});
