import { markLike } from '../../report/marks.js';
import type { OutlineNode, Report } from '../../report/report.js';
import type { TextEdit } from '../present.js';

/** The headings of one level that stand together, and the one among them that a caret is on. */
export interface Siblings {
  readonly nodes: readonly OutlineNode[];
  readonly index: number;
  readonly parents: readonly OutlineNode[];
}

/** The heading whose line holds `caret`, with its siblings; undefined elsewhere. */
export function headingAt(report: Report, caret: number): Siblings | undefined {
  const { block } = report.placeAt(caret);
  if (block.kind !== 'heading') return undefined;
  const search = (nodes: readonly OutlineNode[], parents: readonly OutlineNode[]): Siblings | undefined => {
    const headings = nodes.filter(({ kind }) => kind === 'heading');
    const index = headings.findIndex(({ place }) => place.block === block);
    if (index >= 0) return { nodes: headings, index, parents };
    for (const node of headings) {
      const found = search(node.children, [...parents, node]);
      if (found) return found;
    }
    return undefined;
  };
  return search(report.outline, []);
}

/** Replaces the printed mark of a heading. */
export function markEdit(report: Report, { mark, place }: OutlineNode, text: string): TextEdit {
  const start = place.start;
  return { ...report.rangeOf({ block: place.block, start, end: start + mark.length }), text };
}

/** Numbers the headings of the caret's level from one on; empty where they are right. */
export function renumberEdits(report: Report, { nodes, index }: Siblings): readonly TextEdit[] {
  const level = nodes[index]?.level;
  const marked = nodes.filter((node) => node.number !== null && node.level === level);
  return marked.flatMap((node, i) => {
    const mark = node.number === i + 1 ? undefined : markLike(node.mark, i + 1);
    return mark === undefined ? [] : [markEdit(report, node, mark)];
  });
}
