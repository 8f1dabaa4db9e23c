import type { LaidParagraph } from '../layout/model.js';
import type { OutlineNode, Report } from '../report/report.js';
import type { WordReport } from './read.js';
import type { WordBlock, WordParagraph, WordTable } from './story.js';

const MAX_HEADING = 6;

/** Depth of a heading in `#` by the offset of its line; only of headings that have their line to themselves. */
function headingsIn(report: Report): ReadonlyMap<number, number> {
  const depths = new Map<number, number>();
  const visit = (nodes: readonly OutlineNode[]): void => {
    for (const node of nodes) {
      const { start, end } = report.rangeOf(node.place);
      const line = report.text.slice(end, report.text.indexOf('\n', end));
      if (node.kind !== 'item' && /^[\s。；：:;.]*$/u.test(line))
        depths.set(start, Math.min(node.level + 1, MAX_HEADING));
      visit(node.children);
    }
  };
  visit(report.outline);
  return depths;
}

/** The mark of a list without numbers. */
const BULLET = /^[^\p{L}\p{N}]+$/u;

/** What Markdown would read as its own signs. */
const escaped = (text: string): string =>
  text.replace(/[\\*_`<[\]]/gu, '\\$&').replace(/^(\s*)([#>+-])(?=\s)/gmu, '$1\\$2');

const inCell = (text: string): string =>
  escaped(text)
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/gu, '<br>')
    .replaceAll('\t', ' ');

const cellText = (blocks: readonly WordBlock[]): string =>
  blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [inCell(block.mark + block.text)] : []))
    .filter((text) => text !== '')
    .join('<br>');

function tableLines({ rows }: WordTable): string {
  const cells = rows.map((row) =>
    row.flatMap(({ blocks, columns }) => [cellText(blocks), ...Array<string>(columns - 1).fill('')]),
  );
  const width = cells.reduce((most, row) => Math.max(most, row.length), 1);
  const line = (row: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, i) => row[i] ?? '').join(' | ')} |`;
  const [head = [], ...rest] = cells;
  return [line(head), `|${' --- |'.repeat(width)}`, ...rest.map(line)].join('\n');
}

/** A Word file as Markdown: headings by `#`, tables as tables, a blank line between paragraphs. `report`: its text, parsed. */
export function markdownOf({ document, layout, text }: WordReport, report: Report): string {
  const headings = headingsIn(report);
  const places = new Map<LaidParagraph, { readonly start: number; readonly end: number }>();
  for (const line of layout.lines) places.set(line.paragraph, line);
  const out: string[] = [];
  /** The last piece is a list that may go on. */
  let list = false;
  const paragraph = (block: WordParagraph): void => {
    const place = places.get(block);
    const line = place ? text.slice(place.start, place.end) : block.text;
    if (line.trim() !== '') {
      const depth =
        place && (headings.get(place.start + (/^\s*/u.exec(line)?.[0].length ?? 0)) ?? headings.get(place.start));
      const level = depth ?? (block.format.outlineLevel && Math.min(block.format.outlineLevel + 1, MAX_HEADING));
      const body = escaped(line.trimEnd()).replaceAll('\n', '  \n');
      const { mark, numbering } = block;
      if (!level && BULLET.test(mark) && line.startsWith(mark)) {
        const item = `${'  '.repeat(numbering?.level ?? 0)}- ${escaped(line.slice(mark.length).trim()).replaceAll('\n', '  \n')}`;
        if (list) out.push(`${out.pop()}\n${item}`);
        else out.push(item);
        list = true;
      } else {
        out.push(level && !body.includes('\n') ? `${'#'.repeat(level)} ${body.trimStart()}` : body);
        list = false;
      }
    }
    blocks(block.boxes);
  };
  const blocks = (all: readonly WordBlock[]): void => {
    for (const block of all) {
      if (block.kind === 'paragraph') paragraph(block);
      else if (block.rows.length === 1 && block.rows[0]?.length === 1) blocks(block.rows[0][0]?.blocks ?? []);
      else {
        out.push(tableLines(block));
        list = false;
        for (const row of block.rows)
          for (const cell of row)
            for (const inner of cell.blocks) blocks(inner.kind === 'table' ? [inner] : inner.boxes);
      }
    }
  };
  blocks(document.blocks);
  for (const note of document.notes) blocks(note.blocks);
  return out.length === 0 ? '' : `${out.join('\n\n')}\n`;
}
