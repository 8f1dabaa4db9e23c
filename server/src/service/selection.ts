import { quantitiesOf } from '../figures/quantities.js';
import type { OutlineNode, Report } from '../report/report.js';
import { opaqueOf } from '../syntax/opaque.js';
import { pairsOf } from '../syntax/pairs.js';
import { sentencesOf } from '../syntax/sentences.js';
import { covers, type Span } from '../text/span.js';

/** What an editor selects step by step from a caret outwards: figure, quotation, clause, sentence, paragraph, sections, text. */
export function selectionsAt(report: Report, caret: number): readonly Span[] {
  const { block, offset } = report.placeAt(caret);
  const inBlock: Span[] = [...quantitiesOf(block), ...opaqueOf(block)];
  for (const { start, end } of pairsOf(block).pairs) inBlock.push({ start: start + 1, end: end - 1 }, { start, end });
  for (const sentence of sentencesOf(block)) inBlock.push(...sentence.clauses, sentence);
  if (block.heading) inBlock.push(block.heading.title, block.heading.span);
  inBlock.push(block.body);
  const here = { start: offset, end: offset };
  const spans = inBlock
    .filter((span) => covers(span, here) && span.end > span.start)
    .map(({ start, end }) => report.rangeOf({ block, start, end }));
  const from = report.offsetOf(block);
  spans.push({ start: from, end: from + block.chunk.source.length });
  spans.push(...sectionsAround(report, report.indexOf(block)), { start: 0, end: report.length });
  return nested(spans, caret);
}

function sectionsAround(report: Report, index: number): Span[] {
  const spans: Span[] = [];
  const walk = (nodes: readonly OutlineNode[]): void => {
    for (const { kind, place, endBlock, children } of nodes) {
      if (kind !== 'heading' || report.indexOf(place.block) > index || endBlock <= index) continue;
      const next = report.blocks[endBlock];
      spans.push({ start: report.offsetOf(place.block), end: next ? report.offsetOf(next) : report.length });
      walk(children);
    }
  };
  walk(report.outline);
  return spans;
}

/** From the smallest outwards, each strictly larger than the one inside it. */
function nested(spans: readonly Span[], caret: number): Span[] {
  const chain: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = chain.at(-1);
    if (!covers(span, { start: caret, end: caret })) continue;
    if (!inner || (covers(span, inner) && span.end - span.start > inner.end - inner.start)) chain.push(span);
  }
  return chain;
}
