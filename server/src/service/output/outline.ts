import type { OutlineKind, OutlineNode, Report } from '../../report/report.js';
import { Places, type RangeOutput } from './places.js';

/** A node of `gongwen-outline/1`. */
export interface OutlineOutput extends RangeOutput {
  readonly kind: OutlineKind;
  readonly level: number;
  readonly mark: string;
  readonly number: number | null;
  readonly title: string;
  /** From the mark to the end of the section. */
  readonly range: RangeOutput;
  readonly children: readonly OutlineOutput[];
}

export function outlineOutput(report: Report): OutlineOutput[] {
  const places = new Places(report);
  const endOf = (node: OutlineNode, next: OutlineNode | undefined): number => {
    if (node.kind === 'item' && next?.place.block === node.place.block) return report.rangeOf(next.place).start;
    const last = report.blocks[Math.max(node.endBlock - 1, report.indexOf(node.place.block))];
    return last ? report.offsetOf(last) + last.chunk.source.length : report.length;
  };
  const convert = (nodes: readonly OutlineNode[]): OutlineOutput[] =>
    nodes.map((node, i) => {
      const own = report.rangeOf(node.place);
      const end = Math.max(own.end, endOf(node, nodes[i + 1]));
      return {
        kind: node.kind,
        level: node.level,
        mark: node.mark,
        number: node.number,
        title: node.title,
        ...places.range(own),
        range: places.range({ start: own.start, end }),
        children: convert(node.children),
      };
    });
  return convert(report.outline);
}
