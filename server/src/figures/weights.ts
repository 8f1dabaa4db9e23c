import TABLE from './weights.json' with { type: 'json' };

/** Weights by name of the evidence. */
export type Rows = ReadonlyMap<string, number>;

/** Weights by shape or family of shapes; those of the kinds under the empty name. */
export type Weights = (table: string) => Rows;

/** The same as they are kept: the rows of each table as one string, a weight and a name each. */
export type PackedWeights = Readonly<Record<string, string>>;

const NONE: Rows = new Map();

/** Takes a table apart when it is first asked for: a start would spend more on thousands of names than on a report. */
export function unpacked(tables: PackedWeights): Weights {
  const known = new Map<string, Rows>();
  return (table) => {
    let rows = known.get(table);
    if (!rows) known.set(table, (rows = rowsIn(tables[table])));
    return rows;
  };
}

function rowsIn(packed: string | undefined): Rows {
  if (packed === undefined) return NONE;
  const rows = new Map<string, number>();
  for (const row of packed.split('\n')) {
    const gap = row.indexOf(' ');
    rows.set(row.slice(gap + 1), Number(row.slice(0, gap)));
  }
  return rows;
}

/** The weights that were learnt. */
export const WEIGHTS: Weights = unpacked(TABLE);
