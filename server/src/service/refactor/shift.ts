import { familyOf, markOf, shiftFamily } from '../../report/marks.js';
import type { OutlineNode, Report } from '../../report/report.js';
import { type MarkFamily, RANK } from '../../syntax/marks.js';
import type { TextEdit } from '../present.js';
import { markEdit, type Siblings } from './renumber.js';

interface Row {
  readonly node: OutlineNode;
  family: MarkFamily;
}

const rowsOf = (nodes: readonly OutlineNode[]): Row[] =>
  nodes.flatMap((node) => {
    const family = node.kind === 'heading' && node.mark !== '' ? familyOf(node.mark) : undefined;
    return [...(family ? [{ node, family }] : []), ...(node.kind === 'heading' ? rowsOf(node.children) : [])];
  });

/**
 * Moves a heading with everything below it one level up (−1) or down (1) and numbers the part of the report anew in which
 * that changes something. Undefined where there is no such level, or no heading before it to go under.
 */
export function shiftEdits(
  report: Report,
  { nodes, index, parents }: Siblings,
  by: 1 | -1,
): readonly TextEdit[] | undefined {
  const node = nodes[index];
  if (!node || node.mark === '') return undefined;
  const parent = parents.at(-1);
  if (by === -1 ? !parent || parent.mark === '' : index === 0) return undefined;
  // Up: the parent's series changes as well, so the scope is what holds the parent.
  const scope = by === -1 ? (parents.at(-2)?.children ?? report.outline) : nodes;
  const rows = rowsOf(scope);
  const moved = new Set(rowsOf([node]).map((row) => row.node));
  for (const row of rows) {
    if (!moved.has(row.node)) continue;
    const family = shiftFamily(row.family, by);
    if (!family) return undefined;
    row.family = family;
  }
  return renumbered(report, rows, moved);
}

function renumbered(
  report: Report,
  rows: readonly Row[],
  moved: ReadonlySet<OutlineNode>,
): readonly TextEdit[] | undefined {
  const counters = new Map<MarkFamily, number>();
  const edits: TextEdit[] = [];
  for (const { node, family } of rows) {
    const number = (counters.get(family) ?? 0) + 1;
    counters.set(family, number);
    for (const other of counters.keys()) if (RANK[other] > RANK[family]) counters.delete(other);
    if (!moved.has(node) && node.number === number) continue;
    const mark = markOf(family, number);
    if (mark === undefined) return undefined;
    if (mark !== node.mark) edits.push(markEdit(report, node, mark));
  }
  return edits;
}
