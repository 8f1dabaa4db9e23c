import { type Facts, Few } from '../text/few.js';
import type { Line } from '../text/lines.js';
import type { Span } from '../text/span.js';
import { type Block, type BlockKind, type Chunk, type Heading, NOTHING, type OffsetMap, unlearnt } from './block.js';
import type { ShapeHint } from './hints.js';
import { type Shape, shapeOf } from './shape.js';

/** A chunk with what was learnt of it; roles are interned here, so a block is the same object while chunk and role are. */
export interface ShapedChunk extends Chunk {
  readonly lines: readonly Line[];
  readonly shape: Shape;
  /** Not prose: code, front matter, HTML. */
  readonly opaque: boolean;
  /** What the chunks before it left open, as its cutter writes it. */
  readonly state: string;
  readonly roles: Few<string, Block>;
  /** What was learnt from it alone: {@link chunkFact}. */
  readonly facts: Facts;
}

/** Makes `compute`, a pure function of one chunk, remember its result with the chunk. */
export function chunkFact<T>(compute: (chunk: ShapedChunk) => T): (chunk: ShapedChunk) => T {
  return (chunk) => {
    const known = chunk.facts.get(compute);
    if (known !== undefined) return known === NOTHING ? (undefined as T) : (known as T);
    const fact = compute(chunk);
    chunk.facts.set(compute, fact === undefined ? NOTHING : fact);
    return fact;
  };
}

/** What a cutter says of a chunk. */
export interface ChunkParts {
  readonly text: string;
  /** Absent where the text is the source. */
  readonly map?: OffsetMap | undefined;
  readonly verbatim?: readonly Span[] | undefined;
  readonly opaque?: boolean;
  /** Markdown: depth of a heading whose marks are left out of the text. */
  readonly depth?: number;
  /** Markdown: what its marks say of it. */
  readonly hint?: ShapeHint;
}

const NONE: readonly Span[] = [];

export function makeChunk(lines: readonly Line[], state: string, parts: ChunkParts): ShapedChunk {
  const { text, map, verbatim = NONE, opaque = false, depth = 0, hint } = parts;
  const source = lines.map((line, i) => (i < lines.length - 1 ? line.text + line.terminator : line.text)).join('');
  const terminator = lines.at(-1)?.terminator ?? '';
  const shape = shapeOf(text);
  const adjusted = depth > 0 || hint ? { ...shape, depth, hint: hint ?? shape.hint } : shape;
  return {
    source,
    terminator,
    text,
    map,
    verbatim,
    lines,
    shape: adjusted,
    opaque,
    state,
    roles: new Few(),
    facts: new Few(),
  };
}

/** The block of a chunk in a role, made once; `heading` says what is its mark and title. */
export function blockOf(chunk: ShapedChunk, kind: BlockKind, level: number, heading: () => Heading | undefined): Block {
  const key = kind === 'heading' ? `heading${level}` : kind;
  let block = chunk.roles.get(key);
  if (!block) {
    const found = heading();
    block = {
      chunk,
      kind,
      text: chunk.text,
      heading: found,
      body: bodyOf(chunk, kind, found),
      facts: new Few(),
      learnt: unlearnt(),
    };
    chunk.roles.set(key, block);
  }
  return block;
}

const PROSE: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'table-row', 'note']);

function bodyOf(chunk: ShapedChunk, kind: BlockKind, heading: Heading | undefined): Span {
  const { start, end } = chunk.shape;
  if (PROSE.has(kind)) return { start: Math.min(start, end), end };
  if (kind !== 'heading' || !heading || heading.span.end >= end) return { start: end, end };
  // What follows the first stop of a run-in heading.
  let from = heading.span.end;
  if (/[。；：;:.]/.test(chunk.text[from] ?? '')) from++;
  return { start: Math.min(from, end), end };
}
