import type { CancellationToken } from 'vscode-languageserver';
import { type Page, pageOf } from '../layout/page.js';
import { type PrintedLine, type PrintedPage, printPages } from '../page/pages.js';
import { elementsOf } from '../page/paragraphs.js';
import type { ShownFinding } from '../service/finding-actions.js';
import type { Block } from '../syntax/block.js';
import type { Span } from '../text/span.js';
import { base64Of } from './base64.js';
import { cancelled, newestFindings } from './diagnostics.js';
import type { DocumentParams, ExportResult, PrintLine, PrintResult, PrintSheet } from './protocol.js';
import type { Workspace } from './workspace.js';

/** A finding in the text of one block. */
interface Mark extends Span {
  readonly finding: ShownFinding;
}

function marksOf(findings: readonly ShownFinding[]): ReadonlyMap<Block, readonly Mark[]> {
  const marks = new Map<Block, Mark[]>();
  for (const finding of findings) {
    const { block, start, end } = finding.finding.place;
    const known = marks.get(block);
    const mark = { start, end: Math.max(end, start + 1), finding };
    if (known) known.push(mark);
    else marks.set(block, [mark]);
  }
  return marks;
}

type Place = (block: Block, start: number, end: number) => Span;

function lineOf(line: PrintedLine, page: Page, marks: readonly Mark[], place: Place): PrintLine {
  const { text, block, start, size, ruled, align } = line;
  // Cut where a run or a finding begins or ends.
  const cuts = new Set([0, text.length]);
  const own = marks.flatMap(({ start: from, end: to, finding }) =>
    from < start + text.length && to > start
      ? [{ start: Math.max(0, from - start), end: Math.min(text.length, to - start), finding }]
      : [],
  );
  for (const span of [...line.runs, ...own]) cuts.add(span.start).add(span.end);
  const edges = [...cuts].sort((a, b) => a - b);
  const pieces = edges.slice(1).map((end, i) => {
    const from = edges[i] ?? 0;
    const run = line.runs.find((each) => each.start <= from && each.end > from);
    const found = own.filter((each) => each.start <= from && each.end > from).map(({ finding }) => finding);
    const first = found[0];
    return {
      text: text.slice(from, end),
      face: run?.face ?? 'fang',
      ...(run?.bold && { bold: true }),
      ...(first && {
        severity: first.severity,
        message: found.map(({ message }) => message).join('\n'),
        range: { start: first.start, end: first.end },
      }),
    };
  });
  return {
    x: round(line.x),
    y: round(line.y),
    width: round(line.width),
    height: round(line.height),
    size,
    spacing: size === page.styles.body.size ? round(page.pitch - size) : 0,
    color: line.color,
    align,
    ruled,
    source: block ? place(block, start, start + text.length) : null,
    pieces,
  };
}

const round = (points: number): number => Math.round(points * 100) / 100;

function sheetOf(
  printed: PrintedPage,
  page: Page,
  marks: ReadonlyMap<Block, readonly Mark[]>,
  place: Place,
): PrintSheet {
  return {
    lines: printed.lines.map((line) => lineOf(line, page, (line.block && marks.get(line.block)) ?? [], place)),
    cells: printed.cells.map(({ x, y, width, height }) => [round(x), round(y), round(width), round(height)]),
  };
}

/** `gongwen/print`: the pages as they will print, findings marked. Any open text is printed, whatever it is. */
export const print =
  (workspace: Workspace) =>
  async ({ textDocument: { uri } }: DocumentParams, token: CancellationToken): Promise<PrintResult | null> => {
    const newest = await newestFindings(workspace, uri, token);
    if (token.isCancellationRequested) throw cancelled();
    if (!newest) return null;
    const { snapshot, findings } = newest;
    const { report, settings, version } = snapshot;
    const page = pageOf(settings.page);
    const marks = marksOf(findings);
    const place: Place = (block, start, end) => report.rangeOf({ block, start, end });
    return {
      version,
      width: page.width,
      height: page.height,
      left: page.left,
      top: page.top,
      textWidth: page.textWidth,
      textHeight: page.textHeight,
      pageNumbers: page.pageNumbers,
      fonts: page.fonts,
      sheets: printPages(page, elementsOf(report, page)).map((printed) => sheetOf(printed, page, marks, place)),
    };
  };

/** `gongwen/export`: the Word file of an open text. */
export const exportWord =
  (workspace: Workspace) =>
  async ({ textDocument: { uri } }: DocumentParams): Promise<ExportResult | null> => {
    const snapshot = await workspace.snapshot(uri);
    if (!snapshot) return null;
    const { writeWord } = await import('../word/write/write.js');
    return { base64: base64Of(writeWord(snapshot.report, pageOf(snapshot.settings.page))) };
  };
