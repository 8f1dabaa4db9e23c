import { type Block, place } from '../syntax/block.js';
import { rankOf } from '../syntax/classify.js';
import { type Item, itemsOf } from '../syntax/items.js';
import type { OutlineNode } from './report.js';

interface Open {
  readonly rank: number;
  readonly node: MutableNode;
}

type MutableNode = { -readonly [K in keyof OutlineNode]: OutlineNode[K] } & { children: OutlineNode[] };

/** The tree of headings with their run-in items, tolerant of skipped levels; the title is a root without children. */
export function outlineOf(blocks: readonly Block[]): OutlineNode[] {
  const roots: OutlineNode[] = [];
  const open: Open[] = [];
  const close = (rank: number, at: number) => {
    while (open.length > 0 && (open.at(-1) as Open).rank >= rank) (open.pop() as Open).node.endBlock = at;
  };
  blocks.forEach((block, i) => {
    const { heading } = block;
    if (heading) {
      const rank = block.kind === 'title' ? -1 : rankOf(block);
      close(rank, i);
      const node = headingNode(block, blocks.length);
      (open.at(-1)?.node.children ?? roots).push(node);
      if (block.kind === 'title') node.endBlock = i + 1;
      else open.push({ rank, node });
    }
    for (const item of itemsOf(block)) {
      const { node, beside } = itemIn(block, item, open.at(-1)?.node.level ?? 0, i);
      (open.at(beside ? -2 : -1)?.node.children ?? roots).push(node);
    }
  });
  return roots;
}

function headingNode(block: Block, endBlock: number): MutableNode {
  const { heading, text } = block;
  const { level, mark, number, span, title } = heading ?? {
    level: 0,
    mark: '',
    number: null,
    span: block.body,
    title: block.body,
  };
  return {
    kind: block.kind === 'title' ? 'title' : 'heading',
    level,
    mark,
    number,
    title: text.slice(title.start, title.end),
    place: place(block, span.start, span.end),
    endBlock,
    children: [],
  };
}

/** An item below the heading that is open, or beside it where it counts on from the mark of that. */
function itemIn(block: Block, item: Item, level: number, index: number): { node: OutlineNode; beside: boolean } {
  const { start, end, markEnd, number, title } = item;
  const beside = item.sibling && block.heading !== undefined;
  const node: OutlineNode = {
    kind: 'item',
    level: beside ? level : level + 1,
    mark: block.text.slice(start, markEnd),
    number,
    title: block.text.slice(title.start, title.end),
    place: place(block, start, end),
    endBlock: index + 1,
    children: [],
  };
  return { node, beside };
}
