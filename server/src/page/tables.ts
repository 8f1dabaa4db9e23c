import { CELL_LINE, CELL_SIZE, type Page } from '../layout/page.js';
import { type Break, breakText } from './lines.js';
import type { PageTable } from './paragraphs.js';
import { widthOf } from './width.js';

/** Points of white on both sides of a cell's text. */
const PADDING = 8;

/** Points of each column, together the width of the text: what its longest text needs, the rest shared out. */
export function columnWidths(page: Page, { rows, columns }: PageTable): number[] {
  const wants = Array.from({ length: columns }, (_, i) => {
    let most = 1;
    for (const { block, cells } of rows) {
      const cell = cells[i];
      if (cell) most = Math.max(most, widthOf(block.text.slice(cell.start, cell.end)));
    }
    return most * CELL_SIZE + PADDING + 1;
  });
  const fair = page.textWidth / columns;
  const total = wants.reduce((sum, want) => sum + want, 0);
  if (total <= page.textWidth) return wants.map((want) => want + (page.textWidth - total) / columns);
  // Every column gets what three characters need, or its share where there is no room for that; the rest goes by
  // what is wanted beyond that.
  const least = Math.min(fair, 3 * CELL_SIZE + PADDING);
  const more = wants.map((want) => Math.max(0, want - least));
  const all = more.reduce((sum, want) => sum + want, 0);
  const rest = page.textWidth - least * columns;
  return more.map((want) => least + (rest * want) / all);
}

/** Lines of a cell's text in a column. */
export const cellLines = (text: string, width: number): Break[] => breakText(text, () => (width - PADDING) / CELL_SIZE);

/** Points of a row. */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, i) => cellLines(text, widths[i] ?? 0).length);
  return Math.max(CELL_LINE + 4, Math.max(1, ...lines) * CELL_LINE) + 0.5;
}
