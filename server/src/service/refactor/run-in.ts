import { familyAt, markOf } from '../../report/marks.js';
import type { OutlineNode, Report } from '../../report/report.js';
import type { Block } from '../../syntax/block.js';
import { type Item, itemsOf } from '../../syntax/items.js';
import { writtenMarkOf } from '../../text/written-marks.js';
import type { TextEdit } from '../present.js';
import type { Siblings } from './renumber.js';

const lineEnd = ({ blocks }: Report): string =>
  blocks.find(({ chunk }) => chunk.terminator !== '')?.chunk.terminator ?? '\n';

const indentOf = (text: string): string => /^[\s　]*/.exec(text)?.[0] ?? '';

/** Gives each of 一是…；二是… in the caret's paragraph a line of its own with a mark one level below its heading. */
export function splitItems(report: Report, caret: number): readonly TextEdit[] | undefined {
  const { block } = report.placeAt(caret);
  const items = itemsOf(block).filter(({ family, glued }) => family === 'shi' && !glued);
  if (items.length < 2 || block.chunk.map) return undefined;
  const family = familyAt(levelAround(report, block) + 1);
  if (!family) return undefined;
  const newline = lineEnd(report);
  const indent = indentOf(block.text);
  const edits: TextEdit[] = [];
  for (const [i, item] of items.entries()) {
    const mark = markOf(family, i + 1);
    if (mark === undefined) return undefined;
    const breaks = i > 0 || block.text.slice(0, item.start).trim() !== '';
    edits.push({
      ...report.rangeOf({ block, start: item.start, end: item.title.start }),
      text: breaks ? `${newline}${indent}${mark}` : mark,
    });
    edits.push(...stopEdit(report, block, item, items[i + 1]));
  }
  return edits.sort((a, b) => a.start - b.start);
}

/** What ended with a semicolon before the next item ends with a full stop on its own line. */
function stopEdit(report: Report, block: Block, { end }: Item, next: Item | undefined): TextEdit[] {
  if (!next) return [];
  let at = next.start - 1;
  while (at > end && /\s/.test(block.text[at] ?? '')) at--;
  return /[；;，,]/.test(block.text[at] ?? '')
    ? [{ ...report.rangeOf({ block, start: at, end: at + 1 }), text: '。' }]
    : [];
}

/** Level of the heading that a block stands under; of a run-in heading its own. */
function levelAround(report: Report, block: Block): number {
  for (let i = report.indexOf(block); i >= 0; i--) {
    const above = report.blocks[i];
    if (above?.kind === 'heading' && above.heading) return above.heading.level;
  }
  return 0;
}

/** Joins headings that follow each other line by line, each with its text on the same line, to 一是…；二是…。 */
export function joinItems(report: Report, { nodes, index }: Siblings): readonly TextEdit[] | undefined {
  const node = nodes[index];
  if (!node || node.level < 2) return undefined;
  const run = runAround(report, nodes, index);
  if (run.length < 2) return undefined;
  const edits: TextEdit[] = [];
  for (const [i, { place, mark }] of run.entries()) {
    const { block } = place;
    const last = i === run.length - 1;
    const start = report.offsetOf(block) + (i === 0 ? indentOf(block.text).length : 0);
    const markEnd = report.rangeOf({ block, start: place.start, end: place.start + mark.length }).end;
    edits.push({ start, end: markEnd, text: writtenMarkOf('shi', i + 1) });
    const tail = block.text.trimEnd().length;
    const stop = /[。；;]$/.test(block.text.slice(0, tail)) ? tail - 1 : tail;
    const from = report.rangeOf({ block, start: 0, end: stop }).end;
    const to = report.offsetOf(block) + block.chunk.source.length + (last ? 0 : block.chunk.terminator.length);
    if (!last) edits.push({ start: from, end: to, text: '；' });
  }
  return edits;
}

const isLine = (report: Report, { place, children, endBlock }: OutlineNode): boolean =>
  children.length === 0 && endBlock - report.indexOf(place.block) >= 1 && !place.block.chunk.map;

/** The siblings around one that stand on neighbouring lines, one line each. */
function runAround(report: Report, nodes: readonly OutlineNode[], index: number): readonly OutlineNode[] {
  const next = (a: OutlineNode, b: OutlineNode | undefined): boolean =>
    b !== undefined && report.indexOf(b.place.block) === report.indexOf(a.place.block) + 1;
  const at = (i: number): OutlineNode | undefined => {
    const node = nodes[i];
    return node && isLine(report, node) && node.mark !== '' ? node : undefined;
  };
  if (!at(index)) return [];
  let first = index;
  let last = index;
  for (let before = at(first - 1); before && next(before, at(first)); before = at(first - 1)) first--;
  for (let here = at(last); here && next(here, at(last + 1)); here = at(last)) last++;
  return nodes.slice(first, last + 1);
}
