import { skipBlanks, trimEnd } from '../text/chars.js';
import type { Span } from '../text/span.js';
import { type Block, blockFact } from './block.js';

/** One row of a table: cells without outer blanks; a delimiter row (|---|:--:|) holds no text. */
export interface TableRow {
  readonly cells: readonly Span[];
  readonly delimiter: boolean;
}

const EMPTY: TableRow = { cells: [], delimiter: false };

/** A cell without outer blanks and without the marks of bold type around all of it. */
function cellAt(text: string, from: number, to: number): Span {
  let start = skipBlanks(text, from, to);
  let end = trimEnd(text, to, start);
  for (const bold of ['**', '__'])
    if (end - start > 2 * bold.length && text.startsWith(bold, start) && text.startsWith(bold, end - bold.length)) {
      start = skipBlanks(text, start + bold.length, end - bold.length);
      end = trimEnd(text, end - bold.length, start);
    }
  return { start, end };
}

/** Cells set apart by two blanks or more; blanks at the head of the row stand for empty cells. */
function splitBlanks(text: string, last: number): Span[] {
  const cells: Span[] = [];
  const first = skipBlanks(text, 0);
  if (first >= 2) cells.push({ start: 0, end: 0 });
  let from = first;
  for (const gap of text.slice(0, last).matchAll(/[ \u00a0]{2,}|[ \u00a0]*\u3000[ \u00a0\u3000]*/g)) {
    if (gap.index < first) continue;
    cells.push(cellAt(text, from, gap.index));
    from = gap.index + gap[0].length;
  }
  cells.push(cellAt(text, from, last));
  return cells;
}

function split(text: string, start: number, end: number, separator: string): Span[] {
  const cells: Span[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && (text[i] !== separator || (separator === '|' && text[i - 1] === '\\'))) continue;
    cells.push(cellAt(text, from, i));
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
  if (text.indexOf('\t') >= 0) return { cells: split(text, 0, text.length, '\t'), delimiter: false };
  const cells = splitBlanks(text, last);
  return cells.length > 1 ? { cells, delimiter: false } : EMPTY;
}

/** The cells of a table row, of `|`, of tabs or of wide blanks; no cells for other blocks. */
export const tableRowOf: (block: Block) => TableRow = blockFact((block) =>
  block.kind === 'table-row' ? rowOf(block.text) : EMPTY,
);

/** The cells of {@link tableRowOf}. */
export const tableCellsOf = (block: Block): readonly Span[] => tableRowOf(block).cells;
