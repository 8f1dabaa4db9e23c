import type { OutlineKind, OutlineNode, Report } from '../report/report.js';
import type { Span } from '../text/span.js';

/** A node of the outline in source offsets; the span reaches to the end of the section. */
export interface ReportSymbol extends Span {
  readonly kind: OutlineKind;
  readonly level: number;
  /** Mark and title as printed. */
  readonly name: string;
  /** Mark and title in the text; inside the span. */
  readonly selection: Span;
  readonly children: readonly ReportSymbol[];
}

/** The outline for an editor. Children lie inside their parents; names are never empty. */
export const symbolsOf = (report: Report): ReportSymbol[] => report.outline.map((node) => symbolOf(report, node));

function symbolOf(report: Report, node: OutlineNode): ReportSymbol {
  const selection = report.rangeOf(node.place);
  const next = report.blocks[node.endBlock];
  const end = node.kind === 'heading' ? (next ? report.offsetOf(next) : report.length) : selection.end;
  const children = node.children.map((child) => symbolOf(report, child));
  return {
    kind: node.kind,
    level: node.level,
    name: `${node.mark}${node.title}`.trim() || '…',
    selection,
    start: selection.start,
    end: Math.max(end, selection.end, ...children.map((child) => child.end)),
    children,
  };
}

/** All symbols in text order, each with the name of the one that holds it. */
export function flatSymbols(symbols: readonly ReportSymbol[], holder?: string): (readonly [ReportSymbol, string?])[] {
  return symbols.flatMap((symbol) => [
    holder === undefined ? ([symbol] as const) : ([symbol, holder] as const),
    ...flatSymbols(symbol.children, symbol.name),
  ]);
}
