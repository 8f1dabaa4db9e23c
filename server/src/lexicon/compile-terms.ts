import type { Flat } from '../text/flat.js';
import { statesOf } from './automaton.js';
import { readTable } from './table.js';
import { NAME_COLUMNS, TERM_COLUMNS, TERM_TABLES, type TermTable } from './terms.js';

/** Where a literal stands: the first byte of its row, and its place in the second cell. */
interface Source {
  readonly row: number;
  readonly item: number;
}

/**
 * Tables, names and pieces of standard phrases → what `Terms` reads where it lies. Throws a RangeError where the
 * columns of a table are others than its readers know.
 */
export function compileTerms(
  tables: Readonly<Record<TermTable, string>>,
  names: string,
  anchors: Iterable<string>,
): Readonly<Record<string, Flat | string>> {
  const literals = new Literals();
  const starts: number[] = [];
  let text = '';
  let bytes = 0;
  const rowsOf = (table: string, columns: readonly string[], row: (cells: readonly string[], at: number) => void) => {
    readTable(table, columns);
    starts.push(bytes);
    for (const line of table.split('\n').slice(1).filter(Boolean)) {
      row(line.split('\t'), bytes);
      text += `${line}\n`;
      bytes += new TextEncoder().encode(line).length + 1;
    }
  };
  for (const table of TERM_TABLES)
    rowsOf(tables[table], TERM_COLUMNS, (cells, row) => {
      for (const [item, wording] of (cells[1] ?? '').split('|').entries())
        literals.slot(wording.split('>')[0] ?? '').push({ row, item });
    });
  const nameRows = new Map<number, number>();
  rowsOf(names, NAME_COLUMNS, ([, name = ''], row) => nameRows.set(literals.indexOf(name), row + 1));
  const anchorUnits = new Map(Array.from(anchors, (anchor) => [literals.indexOf(anchor), anchor.length]));
  const first: number[] = [0];
  const sources: Source[] = [];
  for (const own of literals.sources) first.push(sources.push(...own));
  const parts = {
    ...statesOf(literals.all),
    sources: Uint32Array.from(first),
    rows: Uint32Array.from(sources, ({ row }) => row),
    items: Uint8Array.from(sources, ({ item }) => item),
    tables: Uint32Array.from(starts.slice(0, TERM_TABLES.length)),
    names: Uint32Array.from(literals.all, (_, i) => nameRows.get(i) ?? 0),
    anchors: Uint8Array.from(literals.all, (_, i) => anchorUnits.get(i) ?? 0),
    text,
  };
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [`terms.${name}`, part]));
}

/** Literals in the order in which they were first met. */
class Literals {
  readonly #index = new Map<string, number>();
  readonly sources: Source[][] = [];

  get all(): readonly string[] {
    return [...this.#index.keys()];
  }

  indexOf(literal: string): number {
    let index = this.#index.get(literal);
    if (index === undefined) {
      index = this.sources.length;
      this.#index.set(literal, index);
      this.sources.push([]);
    }
    return index;
  }

  slot(literal: string): Source[] {
    return this.sources[this.indexOf(literal)] ?? [];
  }
}
