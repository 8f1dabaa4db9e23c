import { skipBlanks, trimEnd } from '../text/chars.js';
import type { Span } from '../text/span.js';
import { type Block, blockFact } from './block.js';

/** One row of a table: cells without outer blanks; a delimiter row (|---|:--:|) holds no text. */
export interface TableRow {
  readonly cells: readonly Span[];
  readonly delimiter: boolean;
}

const EMPTY: TableRow = { cells: [], delimiter: false };

function split(text: string, start: number, end: number, separator: string): Span[] {
  const cells: Span[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && (text[i] !== separator || (separator === '|' && text[i - 1] === '\\'))) continue;
    const first = skipBlanks(text, from, i);
    cells.push({ start: first, end: trimEnd(text, i, first) });
    from = i + 1;
  }
  return cells;
}

const isDelimiter = (text: string, { start, end }: Span): boolean => /^:?-{1,}:?$/.test(text.slice(start, end));

function rowOf(text: string): TableRow {
  const first = skipBlanks(text, 0);
  const last = trimEnd(text, text.length, first);
  if (text.indexOf('|') >= 0) {
    const start = text[first] === '|' ? first + 1 : first;
    const end = last > start && text[last - 1] === '|' && text[last - 2] !== '\\' ? last - 1 : last;
    const cells = split(text, start, end, '|');
    const delimiter = cells.every((cell) => isDelimiter(text, cell));
    return { cells: delimiter ? [] : cells, delimiter };
  }
  // A first tab is an empty first cell, so only the line end is cut.
  return text.indexOf('\t') >= 0 ? { cells: split(text, 0, text.length, '\t'), delimiter: false } : EMPTY;
}

/** The cells of a table row, of `|` or of tabs; no cells for other blocks. */
export const tableRowOf: (block: Block) => TableRow = blockFact((block) =>
  block.kind === 'table-row' ? rowOf(block.text) : EMPTY,
);

/** The cells of {@link tableRowOf}. */
export const tableCellsOf = (block: Block): readonly Span[] => tableRowOf(block).cells;
