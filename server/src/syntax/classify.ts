import type { Block, BlockKind, Heading } from './block.js';
import { blockOf, type ShapedChunk } from './chunks.js';
import { placeContents } from './contents.js';
import { placeHead } from './head.js';
import { LONGEST_HINT } from './hints.js';
import { headingTitleEnd } from './items.js';
import { levelOf, type MarkFamily, RANK } from './marks.js';
import { type Entry, ownRole, type Role } from './roles.js';
import { isRemark, placeRows } from './rows.js';
import { placeRunningHeads } from './running.js';
import type { Shape } from './shape.js';
import { countedNoteOf, placeTail } from './tail.js';
import { placeUnmarked } from './unmarked.js';

/** Gives each chunk its role by looking at shapes in a row; no text of an unchanged chunk is read again. */
export function classify(chunks: readonly ShapedChunk[]): Block[] {
  const all: Entry[] = chunks.map((chunk) => ({ chunk, shape: chunk.shape, role: ownRole(chunk) }));
  const filled = all.filter(({ chunk }) => !chunk.shape.blank && !chunk.opaque);
  placeContents(filled);
  placeRunningHeads(filled);
  placeRows(filled);
  const entries = filled.filter(({ role }) => !ASIDE.has(role.kind));
  const head = placeHead(entries);
  placeTail(entries, head.from);
  placeRoman(entries);
  placeUnmarked(entries, head);
  const shift = depthShift(entries);
  return all.map(({ chunk, role }) => {
    const level = role.level ?? Math.max(0, chunk.shape.depth - shift);
    return blockOf(chunk, role.kind, level, () => headingOf(chunk, role, level));
  });
}

/** What stands between the lines of the text and is none of them. */
const ASIDE: ReadonlySet<BlockKind> = new Set(['contents', 'page-mark', 'leftover']);

/** Level of Ⅰ、 where it stands above all other marks. */
const ROMAN_TOP = 1;

/** Ⅰ、 Ⅱ、 are the parts of a text whose first mark is Ⅰ; elsewhere they stand below all others. */
function placeRoman(entries: readonly Entry[]): void {
  const marked = entries.filter(({ role, shape }) => role.kind === 'heading' && shape.mark);
  if (marked[0]?.shape.mark?.family !== 'roman') return;
  for (const entry of marked)
    if (entry.shape.mark?.family === 'roman') entry.role = { kind: 'heading', level: ROMAN_TOP };
}

/** One block that took the place of another, with all other blocks the same. */
export interface Replacement {
  readonly index: number;
  readonly before: Block;
  readonly after: Block;
}

/**
 * Classifies anew after an edit inside one long line that no other line is judged by: one block is replaced.
 * Undefined where the edit may change more than that.
 */
function replaceOne(
  chunks: readonly ShapedChunk[],
  before: { readonly chunks: readonly ShapedChunk[]; readonly blocks: readonly Block[] },
): Replacement | undefined {
  if (chunks.length !== before.chunks.length) return undefined;
  let index = 0;
  while (index < chunks.length && chunks[index] === before.chunks[index]) index++;
  for (let i = index + 1; i < chunks.length; i++) if (chunks[i] !== before.chunks[i]) return undefined;
  const [chunk, old, block] = [chunks[index], before.chunks[index], before.blocks[index]];
  if (!chunk || !old || !block || !isJudgedAlike(chunk, old, index)) return undefined;
  if (block.kind !== 'paragraph' && !(block.kind === 'heading' && chunk.shape.mark)) return undefined;
  const role: Role = isRomanTop(block) ? { kind: block.kind, level: ROMAN_TOP } : { kind: block.kind };
  const level = role.level ?? 0;
  return { index, before: block, after: blockOf(chunk, role.kind, level, () => headingOf(chunk, role, level)) };
}

/** Classifies anew after an edit, by what is known of the text before it; says whether all that changed is one block. */
export function reclassify(
  chunks: readonly ShapedChunk[],
  before: { readonly chunks: readonly ShapedChunk[]; readonly blocks: readonly Block[] },
): { readonly blocks: readonly Block[]; readonly replaced: Replacement | undefined } {
  const one = replaceOne(chunks, before);
  if (one) return { blocks: before.blocks.with(one.index, one.after), replaced: one };
  const blocks = classify(chunks);
  return { blocks, replaced: onlyReplaced(before.blocks, blocks) };
}

/** The one block that another in the same role took the place of; undefined where more than that changed. */
function onlyReplaced(old: readonly Block[], now: readonly Block[]): Replacement | undefined {
  if (old.length !== now.length) return undefined;
  let index = 0;
  while (index < now.length && old[index] === now[index]) index++;
  for (let i = index + 1; i < now.length; i++) if (old[i] !== now[i]) return undefined;
  const [before, after] = [old[index], now[index]];
  return before && after && isInRoleOf(after, before) ? { index, before, after } : undefined;
}

const isInRoleOf = (a: Block, b: Block): boolean =>
  a.kind === b.kind &&
  a.kind !== 'opaque' &&
  (a.kind !== 'heading' ||
    (familyOf(a) === familyOf(b) &&
      rankOf(a) === rankOf(b) &&
      a.heading?.number === b.heading?.number &&
      (a.heading?.mark === '') === (b.heading?.mark === '')));

/** Behind so many chunks no title is looked for. */
const BEHIND_HEAD = 100;

function isJudgedAlike(chunk: ShapedChunk, old: ShapedChunk, index: number): boolean {
  const [a, b] = [chunk.shape, old.shape];
  const isLong = ({ start, end }: Shape) => end - start > LONGEST_HINT;
  const isPlain = ({ hint, depth, blank }: Shape) => hint === undefined && depth === 0 && !blank;
  return (
    !chunk.opaque &&
    !old.opaque &&
    isLong(a) &&
    isLong(b) &&
    isPlain(a) &&
    isPlain(b) &&
    a.stopped === b.stopped &&
    (a.stopped || index >= BEHIND_HEAD) &&
    a.mark?.family === b.mark?.family &&
    a.mark?.number === b.mark?.number &&
    isRemark(chunk) === isRemark(old) &&
    countedNoteOf(chunk)?.family === countedNoteOf(old)?.family &&
    countedNoteOf(chunk)?.last === countedNoteOf(old)?.last
  );
}

/** Markdown: where the title is the heading of depth 1, those of depth 2 are of level 1. */
const depthShift = (entries: readonly Entry[]): number =>
  entries.some(({ role, shape }) => role.kind === 'title' && shape.depth === 1) ? 1 : 0;

function headingOf({ shape, text }: ShapedChunk, { kind, level: own }: Role, level: number): Heading | undefined {
  const whole = { start: shape.start, end: shape.end };
  if (kind === 'title') return { level: 0, mark: '', number: null, span: whole, title: whole };
  if (kind !== 'heading') return undefined;
  const { mark } = shape;
  const titleStart = mark ? skipTo(text, mark.end, shape.end) : shape.start;
  const titleEnd = headingTitleEnd(text, titleStart, shape.end);
  const title = { start: titleStart, end: Math.max(titleStart, titleEnd) };
  return {
    level: mark ? (own ?? levelOf(mark.family)) : level,
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

const isRomanTop = (block: Block): boolean => familyOf(block) === 'roman' && block.heading?.level === ROMAN_TOP;

/** Rank of a heading's block for nesting; unmarked ones nest by level. */
export function rankOf(block: Block): number {
  const { mark } = (block.chunk as ShapedChunk).shape;
  if (isRomanTop(block)) return RANK.division;
  if (mark) return RANK[mark.family];
  const level = block.heading?.level ?? 1;
  return level <= 0 ? 0 : level + 2;
}

/** The family of a heading's mark. */
export const familyOf = (block: Block): MarkFamily | undefined => (block.chunk as ShapedChunk).shape.mark?.family;
