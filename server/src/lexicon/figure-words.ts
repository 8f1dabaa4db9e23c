import { compiled } from './compiled.js';
import { once } from './once.js';
import { listOf, readTable } from './table.js';
import { CONTRARY_COLUMNS, DEED_COLUMNS, PLAN_COLUMNS, type WordKind } from './word-kinds.js';

const sources = once(() => {
  const lines = compiled().text('figures.words').split('\n');
  return new Map(lines.map((line) => line.split('\t') as [kind: string, source: string]));
});

/** The source of an expression for any word of a kind. Throws a RangeError where the table has none. */
export function anyOf(kind: WordKind): string {
  const source = sources().get(kind);
  if (source === undefined) throw new RangeError(`no words of kind ${kind}`);
  return source;
}

/**
 * Words for one deed: those that rates are named by, those that a count of it bears, those of counts that are none of it,
 * and those of what is left of the whole (超标 beside 达标率).
 */
interface Deed {
  readonly names: readonly string[];
  readonly parts: readonly string[];
  readonly not: readonly string[];
  readonly rest: readonly string[];
}

export const deeds: () => readonly Deed[] = once(() =>
  readTable(compiled().text('figures.deeds'), DEED_COLUMNS).map(({ names, parts, not, rest }) => ({
    names: listOf(names),
    parts: listOf(parts),
    not: listOf(not),
    rest: listOf(rest),
  })),
);

interface Contrary {
  readonly one: readonly string[];
  /** None where the words of `one` exclude each other. */
  readonly other: readonly string[];
}

const contraries: () => readonly Contrary[] = once(() =>
  readTable(compiled().text('figures.contraries'), CONTRARY_COLUMNS).map(({ one, other }) => ({
    one: listOf(one),
    other: listOf(other),
  })),
);

/** Names that share a whole out among them, side by side: whoever names one side and the other means all of it. */
export const sides = once(() => contraries().filter(({ other }) => other.length > 0));

/** Outcomes that exclude each other, each with its names: a list that names several of one kind shares its total out among them. */
export const outcomes = once(() =>
  contraries().flatMap(({ one, other }) => (other.length > 0 ? [] : [one.map((names) => names.split('/'))])),
);

/** First and last year of the plans that reports name, by name: 十四五, 八五普法. */
export const plans: () => ReadonlyMap<string, readonly [first: number, last: number]> = once(() => {
  const rows = readTable(compiled().text('figures.plans'), PLAN_COLUMNS);
  return new Map(rows.map(({ plan, first, last }) => [plan, [Number(first), Number(last)]]));
});
