/** A row of a table: its cells by column. */
export type Row<C extends string> = Readonly<Record<C, string>>;

/**
 * Reads a table of tab-separated cells whose first line names the columns.
 * Throws a RangeError where the columns are others than asked for or a row has more or fewer cells.
 */
export function readTable<const C extends string>(text: string, columns: readonly C[]): Row<C>[] {
  const [head = '', ...lines] = text.split('\n');
  if (head !== columns.join('\t')) throw new RangeError(`columns are ${head}, not ${columns.join(' ')}`);
  return lines.filter(Boolean).map((line, i) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length) throw new RangeError(`row ${i + 1} has ${cells.length} cells: ${line}`);
    return rowOf(cells, columns);
  });
}

/** Cells by column. */
export const rowOf = <C extends string>(cells: readonly string[], columns: readonly C[]): Row<C> =>
  Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as Row<C>;

/** The items of a cell; none in an empty one. */
export const listOf = (cell: string): readonly string[] => (cell === '' ? [] : cell.split('|'));

export const yearOf = (cell: string): number | undefined => (cell === '' ? undefined : Number(cell.slice(0, 4)));
