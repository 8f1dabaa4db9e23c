import type { Block, BlockKind } from '../syntax/block.js';
import type { Section } from './report.js';

const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'table-row', 'note']);

/** Headings with the prose up to the next one; a run-in heading stands first in its own body. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: { heading: Block | undefined; body: Block[] }[] = [{ heading: undefined, body: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading')
      sections.push({ heading: block, body: block.body.end > block.body.start ? [block] : [] });
    else if (BODY.has(block.kind)) sections.at(-1)?.body.push(block);
  }
  return sections.filter(({ heading, body }) => heading || body.length > 0);
}

/** The same sections with one block in the place of another; sections without it stay the same objects. */
export function replaceInSections(sections: readonly Section[], before: Block, after: Block): Section[] {
  const swap = (block: Block): Block => (block === before ? after : block);
  return sections.map((section) =>
    section.heading === before || section.body.includes(before)
      ? { heading: section.heading && swap(section.heading), body: section.body.map(swap) }
      : section,
  );
}
