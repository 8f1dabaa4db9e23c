import { compiled } from '../lexicon/compiled.js';
import { NamedWeights } from '../lexicon/named-weights.js';
import { once } from '../lexicon/once.js';

/** Weights by name of the evidence. */
export interface Rows {
  get(name: string): number | undefined;
}

/** Weights by shape or family of shapes; those of the kinds under the empty name. */
export type Weights = (table: string) => Rows;

/** The same as they are learnt: the rows of each table as one string, a weight and a name each. */
export type PackedWeights = Readonly<Record<string, string>>;

function rowsIn(packed: string | undefined): Rows {
  const rows = new Map<string, number>();
  for (const row of packed?.split('\n') ?? []) {
    const gap = row.indexOf(' ');
    rows.set(row.slice(gap + 1), Number(row.slice(0, gap)));
  }
  return rows;
}

/** Takes a table apart when it is first asked for. */
export function unpacked(tables: PackedWeights): Weights {
  const known = new Map<string, Rows>();
  return (table) => {
    let rows = known.get(table);
    if (!rows) known.set(table, (rows = rowsIn(tables[table])));
    return rows;
  };
}

const named = once(() => new NamedWeights(compiled()));

/** The weights that were learnt: `weights.json`, which is compiled with the tables of the lexicon. */
export const WEIGHTS: Weights = (table) => {
  const number = named().tableOf(table);
  return { get: (name) => named().weightOf(number, name) };
};
