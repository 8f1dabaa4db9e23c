import { CELL_LINE, CELL_SIZE, organSize, type Page } from '../layout/page.js';
import { MM } from '../layout/standard.js';
import type { Block } from '../syntax/block.js';
import { breakText } from './lines.js';
import { BULLET, type PageElement, type PageParagraph, type PageRun, type PageTable } from './paragraphs.js';
import { cellLines, columnWidths, rowHeight } from './tables.js';
import { widthOf } from './width.js';

/** A line as it stands on a page; lengths in points from the upper left corner of the text. */
export interface PrintedLine {
  readonly text: string;
  readonly runs: readonly PageRun[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly color: string;
  readonly align: 'both' | 'left' | 'center' | 'right';
  /** Where it comes from: offsets in the block's text; undefined for the red head. */
  readonly block: Block | undefined;
  readonly start: number;
  readonly ruled: boolean;
}

/** The edges of a table's cell. */
export interface PrintedCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PrintedPage {
  readonly lines: readonly PrintedLine[];
  readonly cells: readonly PrintedCell[];
}

/** Points by which something may stick out below. */
const PLAY = 1;

class Press {
  readonly pages: { lines: PrintedLine[]; cells: PrintedCell[] }[] = [{ lines: [], cells: [] }];
  y = 0;
  constructor(readonly page: Page) {}

  get current(): { lines: PrintedLine[]; cells: PrintedCell[] } {
    return this.pages.at(-1) as { lines: PrintedLine[]; cells: PrintedCell[] };
  }

  turn(): void {
    this.pages.push({ lines: [], cells: [] });
    this.y = 0;
  }

  /** Turns the page where `height` does not fit on what is left of it. */
  need(height: number): void {
    if (this.y > 0 && this.y + height > this.page.textHeight + PLAY) this.turn();
  }
}

/** The pages of a report as they will print. */
export function printPages(page: Page, elements: readonly PageElement[]): PrintedPage[] {
  const press = new Press(page);
  const laid = elements.map((element) => (element.kind === 'table' ? undefined : linesOf(page, element)));
  elements.forEach((element, i) => {
    if (element.kind === 'table') printTable(press, element);
    else printParagraph(press, element, laid[i] ?? [], keptWith(page, elements, laid, i));
  });
  return press.pages;
}

/** Points that have to follow a heading on its page: its followers up to the first line of text. */
function keptWith(
  page: Page,
  elements: readonly PageElement[],
  laid: readonly (readonly Laid[] | undefined)[],
  i: number,
): number {
  let height = 0;
  for (let k = i; k < Math.min(elements.length, i + 6); k++) {
    const element = elements[k] as PageElement;
    if (element.kind === 'table') return height + CELL_LINE;
    const { line, keepNext } = page.styles[element.style];
    if (k > i) height += element.before * line;
    if (!keepNext) return k === i ? 0 : height + line;
    if (k > i) height += (laid[k]?.length ?? 1) * line;
  }
  return height;
}

interface Laid {
  readonly start: number;
  readonly end: number;
  readonly x: number;
  readonly width: number;
}

function linesOf(
  page: Page,
  { style: name, text, right, narrow = 0, opposite, bullet = false }: PageParagraph,
): Laid[] {
  const style = page.styles[name];
  const size = name === 'organ' ? organSize(page, text) : style.size;
  // The body stands a little closer than its size; other sizes do not.
  const unit = size === page.styles.body.size ? page.pitch : size;
  const left = (opposite === undefined ? style.left + narrow : 1) * page.pitch;
  const free = page.textWidth - left - (right ?? (opposite === undefined ? style.right + narrow : 1)) * page.pitch;
  const first = (style.firstLine + (bullet ? 1 : 0)) * page.pitch;
  return breakText(text, (line) => (free - (line === 0 ? first : 0)) / unit).map(({ start, end }, line) => ({
    start,
    end,
    x: left + (line === 0 ? first : 0),
    width: free - (line === 0 ? first : 0),
  }));
}

function printParagraph(press: Press, paragraph: PageParagraph, laid: readonly Laid[], follow: number): void {
  const { page } = press;
  const { style: name, text, runs, block, start: offset, before, pageBreak, opposite, ruled = false } = paragraph;
  const { bullet = false } = paragraph;
  const style = page.styles[name];
  const size = name === 'organ' ? organSize(page, text) : style.size;
  const height = name === 'organ' ? Math.max(style.line, size * 1.3) : style.line;
  if (pageBreak && press.y > 0) press.turn();
  press.need(before * style.line + (style.keepNext ? laid.length * height + follow : height));
  if (name === 'organ') press.y += 35 * MM - (height - size) / 2;
  else if (press.y > 0) press.y += before * style.line;
  laid.forEach(({ start, end, x, width }, i) => {
    press.need(height);
    const last = i === laid.length - 1;
    press.current.lines.push({
      text: text.slice(start, end),
      runs: cutRuns(runs, start, end),
      x,
      y: press.y,
      width,
      height,
      size,
      color: style.color,
      align: opposite !== undefined ? 'left' : style.align === 'both' && last ? 'left' : style.align,
      block,
      start: offset + start,
      ruled: ruled && last,
    });
    if (bullet && i === 0)
      press.current.lines.push({
        text: BULLET,
        runs: [{ start: 0, end: BULLET.length, face: style.face, bold: false }],
        x: x - page.pitch,
        y: press.y,
        width: page.pitch,
        height,
        size,
        color: style.color,
        align: 'left',
        block: undefined,
        start: 0,
        ruled: false,
      });
    if (opposite !== undefined && last)
      press.current.lines.push({
        text: opposite,
        runs: [
          { start: 0, end: 4, face: 'fang', bold: false },
          { start: 4, end: opposite.length, face: 'kai', bold: false },
        ],
        x: page.textWidth - page.pitch * (1 + widthOf(opposite)),
        y: press.y,
        width: page.pitch * widthOf(opposite),
        height,
        size,
        color: style.color,
        align: 'right',
        block: undefined,
        start: 0,
        ruled: false,
      });
    press.y += height;
  });
}

/** Runs of a piece of the text, counted from its start. */
const cutRuns = (runs: readonly PageRun[], start: number, end: number): PageRun[] =>
  runs
    .filter((run) => run.start < end && run.end > start)
    .map((run) => ({ ...run, start: Math.max(run.start, start) - start, end: Math.min(run.end, end) - start }));

function printTable(press: Press, table: PageTable): void {
  const { page } = press;
  const widths = columnWidths(page, table);
  const header = table.rows.find(({ head }) => head);
  const row = ({ block, cells, head }: PageTable['rows'][number]): void => {
    const texts = widths.map((_, i) => {
      const cell = cells[i];
      return cell ? block.text.slice(cell.start, cell.end) : '';
    });
    const height = rowHeight(texts, widths);
    const turned = press.pages.length;
    press.need(height);
    if (press.pages.length > turned && header && !head) row(header);
    let x = 0;
    texts.forEach((text, i) => {
      const width = widths[i] ?? 0;
      press.current.cells.push({ x, y: press.y, width, height });
      const lines = cellLines(text, width);
      const top = press.y + (height - lines.length * CELL_LINE) / 2;
      lines.forEach(({ start, end }, k) => {
        if (end > start)
          press.current.lines.push({
            text: text.slice(start, end),
            runs: [{ start: 0, end: end - start, face: head ? 'black' : 'fang', bold: false }],
            x: x + 4,
            y: top + k * CELL_LINE,
            width: width - 8,
            height: CELL_LINE,
            size: CELL_SIZE,
            color: '000000',
            align: head ? 'center' : (table.aligns[i] ?? 'center'),
            block,
            start: (cells[i]?.start ?? 0) + start,
            ruled: false,
          });
      });
      x += width;
    });
    press.y += height;
  };
  for (const each of table.rows) row(each);
}
