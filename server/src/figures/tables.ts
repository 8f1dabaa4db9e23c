import type { Quantity } from '../quantity/quantity.js';
import type { Rational } from '../quantity/rational.js';
import { ZERO } from '../quantity/rational.js';
import { type Block, blockFact, type Place, place } from '../syntax/block.js';
import { tableRowOf } from '../syntax/tables.js';
import type { Span } from '../text/span.js';
import { quantitiesOf } from './quantities.js';

/** A cell with a number; blank ones and dashes count as 0 and have no figure. */
export interface NumberCell {
  readonly place: Place;
  readonly value: Rational;
  readonly quantity: Quantity | undefined;
}

/** A row that ends with numbers: the words before them, and the numbers. */
export interface DataRow {
  readonly label: string;
  readonly numbers: readonly NumberCell[];
}

/** Rows that stand together. */
export interface Table {
  readonly rows: readonly Block[];
}

/**
 * The tables among some blocks: rows that follow each other, blank lines aside. A second delimiter of Markdown begins a
 * table with the row above it.
 */
export function tablesIn(blocks: readonly Block[]): Table[] {
  const tables: { rows: Block[] }[] = [];
  let open: { rows: Block[] } | undefined;
  for (const block of blocks) {
    if (block.kind === 'table-row') {
      if (!open) tables.push((open = { rows: [] }));
      else if (open.rows.length > 1 && tableRowOf(block).delimiter) {
        const head = open.rows.pop();
        tables.push((open = { rows: head ? [head] : [] }));
      }
      open.rows.push(block);
    } else if (block.kind !== 'blank') open = undefined;
  }
  return tables;
}

/** Text of all cells of a row, without blanks. */
export const rowText = blockFact((block: Block): string => block.text.replace(/[\s　|]+/g, ''));

const EMPTY = /^[-—–－/]*$/;

const cellOf = (block: Block, cell: Span): NumberCell | undefined => {
  const where = place(block, cell.start, cell.end);
  if (EMPTY.test(block.text.slice(cell.start, cell.end))) return { place: where, value: ZERO, quantity: undefined };
  const quantity = quantitiesOf(block).find(({ start }) => start >= cell.start && start < cell.end);
  if (!quantity?.value || quantity.numeral.start !== cell.start || quantity.end !== cell.end) return undefined;
  return { place: where, value: quantity.value, quantity };
};

/** A row of a name and cells that were all left empty: zeros, where a form asks for numbers. */
export const emptyRowOf = blockFact((block: Block): DataRow | undefined => {
  const [first, ...cells] = tableRowOf(block).cells;
  if (!first || first.end <= first.start || cells.some(({ start, end }) => end > start)) return undefined;
  return {
    label: block.text.slice(first.start, first.end),
    numbers: cells.map(({ start, end }) => ({ place: place(block, start, end), value: ZERO, quantity: undefined })),
  };
});

/** The numbers at the end of a row and what stands before them; undefined for a row of words. */
export const dataRowOf = blockFact((block: Block): DataRow | undefined => {
  const { cells } = tableRowOf(block);
  const numbers: NumberCell[] = [];
  let first = cells.length;
  for (let i = cells.length - 1; i >= 0; i--) {
    const cell = cells[i];
    const number = cell && cellOf(block, cell);
    if (!number) break;
    numbers.unshift(number);
    first = i;
  }
  // Cells that were left empty are no numbers by themselves, a printed dash is.
  if (!numbers.some(({ quantity, place: { start, end } }) => quantity || end > start)) return undefined;
  const label = cells
    .slice(0, first)
    .map(({ start, end }) => block.text.slice(start, end))
    .join(' ');
  return { label, numbers };
});
