import { type Block, type BlockKind, blockFact } from '../syntax/block.js';
import { sameItems } from './parts.js';
import type { Section } from './report.js';

const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'table-row', 'note']);

/** Is prose of a section in it? */
export const isInBody = ({ kind, body }: Block): boolean =>
  kind === 'heading' ? body.end > body.start : BODY.has(kind);

/** The newest section that a block begins; weak as its part is. */
const begunBy: (block: Block) => { section: WeakRef<Section> | undefined } = blockFact(() => ({ section: undefined }));

/** The section with these blocks; the one that is known where its blocks are the same. */
function sectionOf(heading: Block | undefined, body: readonly Block[]): Section {
  const first = heading ?? body[0];
  const begun = first && begunBy(first);
  const known = begun?.section?.deref();
  if (known && known.heading === heading && sameItems(known.body, body)) return known;
  const section: Section = { heading, body, facts: new Map() };
  if (begun) begun.section = new WeakRef(section);
  return section;
}

/** Headings with the prose up to the next one; a run-in heading stands first in its own body. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  let heading: Block | undefined;
  let body: Block[] = [];
  const close = (): void => {
    if (heading || body.length > 0) sections.push(sectionOf(heading, body));
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
