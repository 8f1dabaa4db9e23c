import { isHan } from '../text/chars.js';
import type { Block, BlockKind, Heading } from './block.js';
import { blockOf, type ShapedChunk } from './chunks.js';
import { headingTitleEnd } from './items.js';
import { levelOf, type Mark, RANK } from './marks.js';
import { SHORT } from './shape.js';

/** A role before the block is made: what a chunk is, and for headings how deep. */
interface Role {
  kind: BlockKind;
  level?: number;
}

/** The unmarked short lines that may be headings are decided last, when the marked ones are known. */
const MAYBE: BlockKind = 'heading';

/** Gives each chunk its role by looking at shapes in a row; no text is read again. */
export function classify(chunks: readonly ShapedChunk[]): Block[] {
  const roles: Role[] = chunks.map((chunk) => ({ kind: ownKind(chunk) }));
  const filled = chunks.flatMap((chunk, i) => (chunk.shape.blank || chunk.opaque ? [] : [i]));
  const head = placeHead(chunks, roles, filled);
  placeTail(chunks, roles, filled, head);
  placeUnmarked(chunks, roles, filled, head);
  return chunks.map((chunk, i) => {
    const role = roles[i] as Role;
    return blockOf(chunk, role.kind, headingOf(chunk, role));
  });
}

function ownKind({ shape, opaque }: ShapedChunk): BlockKind {
  if (opaque) return 'opaque';
  if (shape.blank) return 'blank';
  if (shape.hint === 'directive') return 'directive';
  if (shape.hint === 'residue') return 'residue';
  if (shape.hint === 'table') return 'table-row';
  if (shape.mark || shape.depth > 0) return 'heading';
  if (shape.hint === 'list') return 'list-item';
  return 'paragraph';
}

/** Blocks from the top that may hold title and byline: as many as a web page puts above the text. */
const HEAD_LINES = 24;

/** Finds the title and what stands around it; returns the index of the first block of the text proper. */
function placeHead(chunks: readonly ShapedChunk[], roles: Role[], filled: readonly number[]): number {
  const top = filled.slice(0, HEAD_LINES);
  const first = top.find((i) => isText(chunks[i], roles[i]));
  const titleAt = top.find(
    (i) => (first === undefined || i < first) && isTitle(chunks[i] as ShapedChunk, roles[i] as Role),
  );
  if (titleAt === undefined) {
    for (const i of top) {
      if (first !== undefined && i >= first) break;
      const { hint } = (chunks[i] as ShapedChunk).shape;
      if (hint === 'byline') set(roles, i, 'residue');
      else if (hint === 'addressee') set(roles, i, 'addressee');
    }
    return first ?? 0;
  }
  for (const i of top) {
    if (i < titleAt && roles[i]?.kind === 'paragraph')
      set(roles, i, (chunks[i] as ShapedChunk).shape.hint === 'byline' ? 'residue' : 'byline');
    if (i === titleAt) Object.assign(roles[i] as Role, { kind: 'title', level: 0 } satisfies Role);
    if (i > titleAt && first !== undefined && i < first) {
      const { hint } = (chunks[i] as ShapedChunk).shape;
      if (roles[i]?.kind === 'paragraph' || (roles[i]?.kind === 'heading' && hint === 'date'))
        set(roles, i, hint === 'addressee' ? 'addressee' : hint === 'date' ? 'date' : 'byline');
    }
  }
  return first ?? titleAt + 1;
}

/** A paragraph or a heading of the text proper: what ends the head. */
function isText(chunk: ShapedChunk | undefined, role: Role | undefined): boolean {
  if (!chunk || !role) return false;
  const { shape } = chunk;
  if (role.kind === 'heading') return shape.mark !== undefined || shape.hint !== 'genre';
  if (role.kind === 'table-row' || role.kind === 'list-item') return true;
  if (role.kind !== 'paragraph') return false;
  if (
    shape.hint === 'subtitle' ||
    shape.hint === 'byline' ||
    shape.hint === 'date' ||
    shape.hint === 'addressee' ||
    shape.hint === 'genre'
  )
    return false;
  return shape.stopped || shape.end - shape.start > SHORT;
}

function isTitle({ shape }: ShapedChunk, role: Role): boolean {
  if (role.kind === 'heading' && (shape.mark || shape.depth === 0)) return false;
  if (role.kind !== 'paragraph' && role.kind !== 'heading') return false;
  return shape.hint === 'genre' && !shape.stopped && shape.han >= 4;
}

function set(roles: Role[], i: number, kind: BlockKind): void {
  roles[i] = { kind };
}

/** Blocks from the bottom that may hold signature, date, attachments and residue. */
const TAIL_LINES = 16;

function placeTail(chunks: readonly ShapedChunk[], roles: Role[], filled: readonly number[], head: number): void {
  const bottom = filled.slice(-TAIL_LINES).filter((i) => i >= head);
  for (let k = bottom.length - 1; k >= 0; k--) {
    const i = bottom[k] as number;
    const { shape } = chunks[i] as ShapedChunk;
    const role = roles[i] as Role;
    if (role.kind === 'residue' || role.kind === 'directive' || role.kind === 'table-row') continue;
    if (shape.hint === 'byline') {
      set(roles, i, 'residue');
      continue;
    }
    if (shape.hint === 'date') {
      set(roles, i, 'date');
      continue;
    }
    if (shape.hint === 'attachment') {
      set(roles, i, 'attachment');
      continue;
    }
    if (role.kind === 'paragraph' && isSignature(shape, followedByDate(chunks, roles, bottom, k))) {
      set(roles, i, 'sign-off');
      continue;
    }
    if (role.kind === 'paragraph' && /^[（(]此件/.test(chunks[i]?.text.slice(shape.start, shape.start + 3) ?? '')) {
      set(roles, i, 'attachment');
      continue;
    }
    break;
  }
}

const followedByDate = (
  _chunks: readonly ShapedChunk[],
  roles: readonly Role[],
  bottom: readonly number[],
  k: number,
): boolean => {
  const next = roles[bottom[k + 1] ?? -1]?.kind;
  return next === 'date' || next === 'sign-off';
};

function isSignature(shape: ShapedChunk['shape'], beforeDate: boolean): boolean {
  if (shape.stopped || shape.inner || shape.comma || shape.end - shape.start > SHORT || shape.han < 2) return false;
  return beforeDate || shape.hint === 'byline';
}

const isShortLine = ({ shape, text }: ShapedChunk): boolean =>
  !shape.stopped &&
  !shape.inner &&
  shape.end - shape.start <= SHORT - 6 &&
  shape.han >= 3 &&
  isTitleLike(text, shape.start, shape.end);

/** Begins with a word or a quotation, not with a dash, a digit group of a page or a bracket that goes on elsewhere. */
function isTitleLike(text: string, start: number, end: number): boolean {
  const c = text.charCodeAt(start);
  if (!isHan(c) && !/[“《"‘A-Za-z0-9０-９]/.test(text[start] ?? '')) return false;
  return !/[，,、（(]$/.test(text.slice(start, end));
}

/**
 * Short lines without a mark between prose are headings where the report has others: with the level of the marked
 * headings around them, or above them where a new series begins below.
 */
function placeUnmarked(chunks: readonly ShapedChunk[], roles: Role[], filled: readonly number[], head: number): void {
  const text = filled.filter((i) => i >= head && roles[i]?.kind !== 'residue' && roles[i]?.kind !== 'directive');
  const candidates = text.flatMap((i, k) => {
    const chunk = chunks[i] as ShapedChunk;
    if (roles[i]?.kind !== 'paragraph' || !isShortLine(chunk) || chunk.shape.hint === 'attachment') return [];
    const next = text[k + 1];
    return next !== undefined && introduces(chunks[next] as ShapedChunk, roles[next] as Role) ? [{ i, k }] : [];
  });
  const marked = text.filter((i) => roles[i]?.kind === 'heading');
  if (candidates.length === 0 || (marked.length === 0 && candidates.length < 2)) return;
  for (const { i } of candidates) roles[i] = { kind: MAYBE, level: unmarkedLevel(chunks, marked, i) };
}

/** A heading stands over prose, over a list or over lower headings. */
function introduces({ shape }: ShapedChunk, role: Role): boolean {
  if (role.kind === 'heading' || role.kind === 'list-item' || role.kind === 'table-row') return true;
  return role.kind === 'paragraph' && (shape.stopped || shape.end - shape.start > SHORT);
}

function unmarkedLevel(chunks: readonly ShapedChunk[], marked: readonly number[], at: number): number {
  const after = marked.find((i) => i > at);
  const next = after === undefined ? undefined : chunks[after]?.shape.mark;
  if (!next) return 1;
  const level = levelOf(next.family);
  return Math.max(1, next.number === 1 ? level - 1 : level);
}

function headingOf(chunk: ShapedChunk, { kind, level }: Role): Heading | undefined {
  const { shape, text } = chunk;
  if (kind === 'title')
    return {
      level: 0,
      mark: '',
      number: null,
      span: { start: shape.start, end: shape.end },
      title: { start: shape.start, end: shape.end },
    };
  if (kind !== 'heading') return undefined;
  const { mark } = shape;
  const titleStart = mark ? skipTo(text, mark.end, shape.end) : shape.start;
  const titleEnd = headingTitleEnd(text, titleStart, shape.end);
  const title = { start: titleStart, end: Math.max(titleStart, titleEnd) };
  return {
    level: mark ? levelOf(mark.family) : (level ?? Math.max(0, shape.depth - 1)),
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
  const chunk = block.chunk as ShapedChunk;
  const mark: Mark | undefined = chunk.shape.mark;
  if (mark) return RANK[mark.family];
  const level = block.heading?.level ?? 1;
  return level <= 0 ? 0 : level + 2;
}
