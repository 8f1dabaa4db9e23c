import type { BlockKind } from './block.js';
import type { ShapedChunk } from './chunks.js';
import { LONGEST_HINT } from './hints.js';
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
export function ownRole(chunk: ShapedChunk): Role {
  const { shape, opaque } = chunk;
  if (opaque) return OPAQUE;
  if (shape.blank) return BLANK;
  if (shape.hint === 'directive') return { kind: 'directive' };
  if (shape.hint === 'residue' || shape.hint === 'leftover' || shape.hint === 'page-mark') return { kind: shape.hint };
  if (shape.hint === 'contents') return { kind: 'contents' };
  if (shape.hint === 'footnote') return { kind: 'note' };
  if (shape.hint === 'row') return { kind: shape.end - shape.start > LONGEST_HINT ? 'paragraph' : 'table-row' };
  if (shape.hint === 'table') return { kind: 'table-row' };
  if ((shape.mark && !isPiece(chunk)) || shape.depth > 0) return { kind: 'heading' };
  if (shape.hint === 'list') return { kind: 'list-item' };
  return { kind: 'paragraph' };
}

/** One of these behind a mark is the first line of a cell, no title: （三）不⏎予公开. */
const PIECE = /^[予部不无其总]$/;

const isPiece = ({ text, shape: { mark, end, stopped } }: ShapedChunk): boolean =>
  mark?.family === 'han-bracket' && end - mark.end === 1 && !stopped && PIECE.test(text.slice(mark.end, end));

const OPAQUE: Role = { kind: 'opaque' };
const BLANK: Role = { kind: 'blank' };
