import type { Block, Heading } from './block.js';
import { blockOf, type ShapedChunk } from './chunks.js';
import { placeHead } from './head.js';
import { headingTitleEnd } from './items.js';
import { levelOf, RANK } from './marks.js';
import { type Entry, ownRole, type Role } from './roles.js';
import { placeTail } from './tail.js';
import { placeUnmarked } from './unmarked.js';

/** Gives each chunk its role by looking at shapes in a row; no text of an unchanged chunk is read again. */
export function classify(chunks: readonly ShapedChunk[]): Block[] {
  const all: Entry[] = chunks.map((chunk) => ({ chunk, shape: chunk.shape, role: ownRole(chunk) }));
  const entries = all.filter(({ chunk }) => !chunk.shape.blank && !chunk.opaque);
  const head = placeHead(entries);
  placeTail(entries, head.from);
  placeUnmarked(entries, head);
  const shift = depthShift(entries);
  return all.map(({ chunk, role }) => {
    const level = role.level ?? Math.max(0, chunk.shape.depth - shift);
    return blockOf(chunk, role.kind, level, () => headingOf(chunk, role, level));
  });
}

/** Markdown: where the title is the heading of depth 1, those of depth 2 are of level 1. */
const depthShift = (entries: readonly Entry[]): number =>
  entries.some(({ role, shape }) => role.kind === 'title' && shape.depth === 1) ? 1 : 0;

function headingOf({ shape, text }: ShapedChunk, { kind }: Role, level: number): Heading | undefined {
  const whole = { start: shape.start, end: shape.end };
  if (kind === 'title') return { level: 0, mark: '', number: null, span: whole, title: whole };
  if (kind !== 'heading') return undefined;
  const { mark } = shape;
  const titleStart = mark ? skipTo(text, mark.end, shape.end) : shape.start;
  const titleEnd = headingTitleEnd(text, titleStart, shape.end);
  const title = { start: titleStart, end: Math.max(titleStart, titleEnd) };
  return {
    level: mark ? levelOf(mark.family) : level,
    mark: mark ? text.slice(mark.start, mark.end) : '',
    number: mark?.number ?? null,
    span: { start: mark?.start ?? titleStart, end: title.end },
    title,
  };
}

function skipTo(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && /[\s　*]/.test(text[i] ?? '')) i++;
  return i;
}

/** Rank of a heading's block for nesting; unmarked ones nest by level. */
export function rankOf(block: Block): number {
  const { mark } = (block.chunk as ShapedChunk).shape;
  if (mark) return RANK[mark.family];
  const level = block.heading?.level ?? 1;
  return level <= 0 ? 0 : level + 2;
}
