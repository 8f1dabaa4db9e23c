import { worded } from '../lexicon/worded.js';
import type { Quantity } from '../quantity/quantity.js';
import { neg, type Rational } from '../quantity/rational.js';
import { type Block, type Place, place } from '../syntax/block.js';
import { tableRowOf } from '../syntax/tables.js';
import type { Span } from '../text/span.js';
import { quantitiesOf } from './quantities.js';
import type { Table } from './tables.js';

/** Tables beyond these are lists of data, not tables of a report. */
const MOST_ROWS = 400;
const MOST_COLUMNS = 24;

/** A number in a cell, all of it: its sign is part of the value. */
export interface GridCell {
  readonly place: Place;
  readonly quantity: Quantity;
  readonly value: Rational;
  readonly row: GridRow;
  readonly column: GridColumn;
}

/** How a row takes part in sums. */
export type RowKind = 'plain' | 'within' | 'subtotal' | 'total';

export interface GridRow {
  readonly label: string;
  readonly kind: RowKind;
  /** By column; undefined where no number stands. A blank or a dash is `null`: nothing, 0 in a sum. */
  readonly cells: (GridCell | null | undefined)[];
}

export type ColumnKind = 'additive' | 'total' | 'rate' | 'change' | 'other';

export interface GridColumn {
  readonly name: string;
  readonly kind: ColumnKind;
}

/** A table with its columns set under their names. */
export interface Grid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
}

/** Why the cells of a table cannot be told apart. */
export type Unread = 'ragged' | 'long';

const BLANK = /^[-—–－/／\s　]*$/;
const SIGN = /^[+＋\-－−]/;
const TOTAL = worded`^(?:全[市县区省州镇乡街村旗]|各项|总体)?(?:${'table.total'}|总数|累计合计)(?:[（(].*)?$`;
const SUBTOTAL = /(?:^|.)小计(?:[（(].*)?$/;
const WITHIN = /^(?:其中|——?|－|-|#)|^其\s*中/;
const TOTAL_COLUMN = worded`^(?:.*[^累])?(?:${'table.total'}|小计)(?:[（(].*)?$`;
const CHANGE = worded`${'table.change'}`;
const RATE = /率|占比|比重|比例|百分比|占.{0,8}比/;
/** Columns whose numbers are not added up: names of rows, means, prices, places in an order. */
const OTHER = worded`${'table.unsummed'}|^年[份度]?$`;

const wordOf = (block: Block, { start, end }: Span): string => block.text.slice(start, end).replace(/[\s　]+/g, '');

function numberIn(block: Block, cell: Span): Pick<GridCell, 'quantity' | 'value' | 'place'> | undefined {
  const sign = SIGN.exec(block.text.slice(cell.start, cell.end))?.[0] ?? '';
  const start = cell.start + sign.length;
  const quantity = quantitiesOf(block).find((q) => q.start >= cell.start && q.start < cell.end);
  if (!quantity?.value || quantity.numeral.start !== start || quantity.end !== cell.end) return undefined;
  if (quantity.class === 'year' || quantity.class === 'date' || quantity.class === 'ordinal') return undefined;
  if (quantity.approximation !== null) return undefined;
  const value = /[-－−]/.test(sign) ? neg(quantity.value) : quantity.value;
  return { quantity, value, place: place(block, quantity.numeral.start, quantity.end) };
}

const kindOfRow = (label: string): RowKind => {
  if (TOTAL.test(label)) return 'total';
  if (SUBTOTAL.test(label)) return 'subtotal';
  return WITHIN.test(label) ? 'within' : 'plain';
};

/** Is the row one of totals, by the words in it? */
export const isTotalRow = (block: Block): boolean =>
  tableRowOf(block).cells.some((cell) => TOTAL.test(wordOf(block, cell)));

function kindOfColumn(name: string, cells: readonly (Pick<GridCell, 'quantity'> | undefined)[]): ColumnKind {
  const printed = cells.filter((cell) => cell !== undefined);
  const percent = printed.filter(({ quantity }) => quantity.class === 'percentage').length;
  if (printed.length === 0) return 'other';
  if (CHANGE.test(name)) return 'change';
  if (RATE.test(name) || (percent > 0 && percent * 2 >= printed.length)) return 'rate';
  if (percent > 0 || OTHER.test(name)) return 'other';
  return TOTAL_COLUMN.test(name) ? 'total' : 'additive';
}

interface RawRow {
  readonly block: Block;
  readonly cells: readonly Span[];
  readonly numbers: readonly (Pick<GridCell, 'quantity' | 'value' | 'place'> | undefined)[];
}

/** Rows of words above the first row with a number; a year alone is a word. */
function headOf(rows: readonly RawRow[]): number {
  const first = rows.findIndex(({ numbers }) => numbers.some((number) => number !== undefined));
  return first < 0 ? rows.length : first;
}

/** Names by column: rows of the head one under the other, where they have a cell for each column. */
function namesOf(head: readonly RawRow[], width: number): string[] {
  const names = Array.from({ length: width }, () => '');
  for (const [i, { block, cells }] of head.entries()) {
    if (cells.length !== width) continue;
    const last = i === head.length - 1;
    let before = '';
    for (const [column, cell] of cells.entries()) {
      const word = wordOf(block, cell);
      // A merged cell of an upper row holds for the columns to its right.
      if (word) before = word;
      const own = last ? word : word || before;
      if (own && !names[column]?.endsWith(own)) names[column] += own;
    }
  }
  return names;
}

/**
 * The cells of a table under the names of its columns. Rows that lack leading cells (merged down from the row above) are
 * set to the right. A reason in words where the rows have different numbers of cells, or there are too many.
 */
export function gridOf(table: Table): Grid | Unread | undefined {
  const raw = table.rows.flatMap((block): RawRow[] => {
    const { cells, delimiter } = tableRowOf(block);
    if (delimiter || cells.length === 0) return [];
    return [{ block, cells, numbers: cells.map((cell) => numberIn(block, cell)) }];
  });
  const first = headOf(raw);
  const body = raw.slice(first);
  if (body.length < 2) return undefined;
  const width = Math.max(...body.map(({ cells }) => cells.length));
  if (body.length > MOST_ROWS || width > MOST_COLUMNS) return 'long';
  const labels = labelColumns(body, width);
  if (body.some(({ cells }) => width - cells.length > labels)) return 'ragged';
  return build(body, namesOf(raw.slice(0, first), width), width);
}

/** How many leading columns hold words alone. */
function labelColumns(body: readonly RawRow[], width: number): number {
  const whole = body.filter(({ cells }) => cells.length === width);
  let count = 0;
  while (count < width && whole.every(({ numbers }) => numbers[count] === undefined)) count++;
  return Math.max(0, count - 1);
}

function build(body: readonly RawRow[], names: readonly string[], width: number): Grid {
  const at = ({ numbers, cells }: RawRow, column: number) => numbers[column - (width - cells.length)];
  const columns = names.map(
    (name, i): GridColumn => ({
      name,
      kind: kindOfColumn(
        name,
        body.map((row) => at(row, i)),
      ),
    }),
  );
  const rows = body.map((raw): GridRow => {
    const { block, cells } = raw;
    const words = cells
      .filter((_, i) => raw.numbers[i] === undefined)
      .map((cell) => wordOf(block, cell))
      .filter((word) => !BLANK.test(word));
    const label = words[0] ?? '';
    // A label in the second column (小计 behind a merged cell) says what the row is.
    const kind = words.map(kindOfRow).find((one) => one !== 'plain') ?? 'plain';
    const row: GridRow = { label, kind, cells: [] };
    for (const [i, column] of columns.entries()) {
      const number = at(raw, i);
      const cell = cells[i - (width - cells.length)];
      const blank = cell !== undefined && BLANK.test(block.text.slice(cell.start, cell.end));
      row.cells.push(number ? { ...number, row, column } : blank ? null : undefined);
    }
    return row;
  });
  return { columns, rows };
}
