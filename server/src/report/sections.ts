import type { Block, BlockKind } from '../syntax/block.js';
import { sameItems } from './parts.js';
import type { Section } from './report.js';

const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'table-row', 'note']);

/** Is prose of a section in it? */
export const isInBody = ({ kind, body }: Block): boolean =>
  kind === 'heading' ? body.end > body.start : BODY.has(kind);

const sectionOf = (heading: Block | undefined, body: readonly Block[]): Section => ({
  heading,
  body,
  facts: new Map(),
});

const firstOf = ({ heading, body }: Section): Block | undefined => heading ?? body[0];

/**
 * Headings with the prose up to the next one; a run-in heading stands first in its own body. Of `earlier` those with the
 * same blocks are the same objects.
 */
export function sectionsOf(blocks: readonly Block[], earlier: readonly Section[] = []): Section[] {
  const begun = new Map(earlier.map((section) => [firstOf(section), section]));
  const sections: Section[] = [];
  let heading: Block | undefined;
  let body: Block[] = [];
  const close = (): void => {
    const first = heading ?? body[0];
    if (!first) return;
    const known = begun.get(first);
    const isSame = known && known.heading === heading && sameItems(known.body, body);
    sections.push(isSame ? known : sectionOf(heading, body));
  };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      close();
      heading = block;
      body = isInBody(block) ? [block] : [];
    } else if (BODY.has(block.kind)) body.push(block);
  }
  close();
  return sections;
}

/** The same sections with one block in the place of another; sections without it stay the same objects. */
export function replaceInSections(sections: readonly Section[], before: Block, after: Block): Section[] {
  return sections.map((section) => {
    const { heading, body } = section;
    // Words behind a heading come and go as its first stop does.
    if (heading === before)
      return sectionOf(
        after,
        [after, ...body].filter((b) => b !== before && isInBody(b)),
      );
    if (!body.includes(before)) return section;
    return sectionOf(
      heading,
      body.map((block) => (block === before ? after : block)),
    );
  });
}
