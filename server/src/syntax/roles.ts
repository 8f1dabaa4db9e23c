import type { BlockKind } from './block.js';
import type { ShapedChunk } from './chunks.js';
import type { Shape } from './shape.js';

/** What a chunk is, and for headings without a mark how deep. */
export interface Role {
  kind: BlockKind;
  level?: number;
}

/** A chunk that is neither blank nor opaque, with the role that it has so far. */
export interface Entry {
  readonly chunk: ShapedChunk;
  readonly shape: Shape;
  role: Role;
}

/** The role that a chunk has by itself. */
export function ownRole({ shape, opaque }: ShapedChunk): Role {
  if (opaque) return OPAQUE;
  if (shape.blank) return BLANK;
  if (shape.hint === 'directive') return { kind: 'directive' };
  if (shape.hint === 'residue' || shape.hint === 'leftover' || shape.hint === 'page-mark') return { kind: shape.hint };
  if (shape.hint === 'contents') return { kind: 'contents' };
  if (shape.hint === 'footnote') return { kind: 'note' };
  if (shape.hint === 'table') return { kind: 'table-row' };
  if (shape.mark || shape.depth > 0) return { kind: 'heading' };
  if (shape.hint === 'list') return { kind: 'list-item' };
  return { kind: 'paragraph' };
}

const OPAQUE: Role = { kind: 'opaque' };
const BLANK: Role = { kind: 'blank' };
