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
  if ((shape.mark && !isPiece(shape)) || shape.depth > 0) return { kind: 'heading' };
  if (shape.hint === 'list') return { kind: 'list-item' };
  return { kind: 'paragraph' };
}

/** One character behind a mark is the first line of a cell: （三）不⏎予公开. */
const isPiece = ({ mark, end, han, stopped }: Shape): boolean =>
  mark !== undefined && end - mark.end === 1 && han > 0 && !stopped;

const OPAQUE: Role = { kind: 'opaque' };
const BLANK: Role = { kind: 'blank' };
