import type { OutlineNode, Report } from '../report/report.js';
import type { Span } from '../text/span.js';

/** Stretches that can be folded to their first line: sections, tables, what is no prose. Source offsets. */
export function foldsOf(report: Report): Span[] {
  const folds: Span[] = [];
  const walk = (nodes: readonly OutlineNode[]): void => {
    for (const { kind, place, endBlock, children } of nodes) {
      if (kind === 'heading') folds.push({ start: report.rangeOf(place).start, end: textEnd(report, endBlock) });
      walk(children);
    }
  };
  walk(report.outline);
  return [...folds, ...tables(report)].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** End of the last block before `index` that is not blank. */
function textEnd(report: Report, index: number): number {
  const { blocks } = report;
  let last = index - 1;
  while (last > 0 && blocks[last]?.kind === 'blank') last--;
  const block = blocks[last];
  return block ? report.offsetOf(block) + block.chunk.source.length : 0;
}

function tables(report: Report): Span[] {
  const folds: Span[] = [];
  const { blocks } = report;
  for (let i = 0; i < blocks.length; i++) {
    const first = blocks[i];
    if (first?.kind === 'opaque' && first.chunk.source.includes('\n'))
      folds.push({ start: report.offsetOf(first), end: report.offsetOf(first) + first.chunk.source.length });
    if (first?.kind !== 'table-row') continue;
    while (blocks[i + 1]?.kind === 'table-row') i++;
    const last = blocks[i];
    if (last && last !== first)
      folds.push({ start: report.offsetOf(first), end: report.offsetOf(last) + last.chunk.source.length });
  }
  return folds;
}
