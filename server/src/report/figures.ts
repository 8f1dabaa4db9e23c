import type { Quantity } from '../quantity/quantity.js';
import { scanQuantities } from '../quantity/scan.js';
import { type Block, type BlockKind, blockFact } from '../syntax/block.js';
import type { Report } from './report.js';
import type { Figure } from './statements/statement.js';

const WITHOUT: ReadonlySet<BlockKind> = new Set(['blank', 'opaque', 'directive', 'residue']);

/** The figures of a block in text order; heading marks are none. */
export const quantitiesOf: (block: Block) => readonly Quantity[] = blockFact((block) => {
  if (WITHOUT.has(block.kind)) return [];
  const from = block.heading?.mark ? block.heading.title.start : 0;
  return scanQuantities(block.text).filter((quantity) => quantity.start >= from);
});

/** Every figure of a report in text order. */
export const figuresOf = (report: Report): Figure[] =>
  report.blocks.flatMap((block) => quantitiesOf(block).map((quantity) => ({ block, quantity })));
