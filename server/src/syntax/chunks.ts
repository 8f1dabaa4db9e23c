import type { Line } from '../text/lines.js';
import type { Block, BlockKind, Chunk, Heading, OffsetMap } from './block.js';
import { goesOn } from './marks.js';
import { type Shape, shapeOf } from './shape.js';
import { continuesTitle, isOpenTitle, isTitleText, LONGEST_TITLE_LINE } from './titles.js';

/** A chunk with what was learnt of it; roles are interned here, so a block is the same object while chunk and role are. */
export interface ShapedChunk extends Chunk {
  readonly lines: readonly Line[];
  readonly shape: Shape;
  /** Markdown: not prose (code, front matter, HTML). */
  readonly opaque: boolean;
  readonly roles: Map<string, Block>;
}

export interface ChunkParts {
  readonly lines: readonly Line[];
  readonly text: string;
  readonly map: OffsetMap | undefined;
  readonly opaque?: boolean;
  /** Markdown: depth of `#` marks that are left out of the text. */
  readonly depth?: number;
  readonly list?: boolean;
}

export function makeChunk({ lines, text, map, opaque = false, depth = 0, list = false }: ChunkParts): ShapedChunk {
  const last = lines.at(-1);
  const source = lines.map((line, i) => (i < lines.length - 1 ? line.text + line.terminator : line.text)).join('');
  const shape = shapeOf(text);
  const adjusted = depth > 0 ? { ...shape, depth } : list ? { ...shape, hint: 'list' as const } : shape;
  return { source, terminator: last?.terminator ?? '', text, map, lines, shape: adjusted, opaque, roles: new Map() };
}

/** Joins lines into one logical text: leading blanks of the lines that follow and the line ends are left out. */
export function joinLines(lines: readonly Line[]): { text: string; map: OffsetMap | undefined } {
  if (lines.length === 1) return { text: lines[0]?.text ?? '', map: undefined };
  const map: { logical: number; source: number }[] = [];
  let text = '';
  let source = 0;
  for (const line of lines) {
    const skipped = map.length === 0 ? 0 : line.text.length - line.text.trimStart().length;
    map.push({ logical: text.length, source: source + skipped });
    text += line.text.slice(skipped).trimEnd();
    source += line.text.length + line.terminator.length;
  }
  return { text, map };
}

/** One chunk a line; a mark that a line break cut from its title is joined with it. Chunks of `previous` are taken over. */
export function textChunks(lines: readonly Line[], previous: ReadonlyMap<Line, ShapedChunk>): ShapedChunk[] {
  const chunks: ShapedChunk[] = [];
  for (let i = 0; i < lines.length; ) {
    const group = lines.slice(i, i + groupLength(lines, i));
    i += group.length;
    const first = group[0] as Line;
    const known = previous.get(first);
    if (known && sameLines(known.lines, group)) chunks.push(known);
    else chunks.push(makeChunk({ lines: group, ...joinLines(group) }));
  }
  return chunks;
}

/** Lines with text that one heading or title may be spread over, and blank lines that may stand between two of them. */
const MAX_BROKEN = 3;
const MAX_BLANK = 2;

/** How many lines from `at` make up one chunk: more than one where a mark or a title goes on. */
function groupLength(lines: readonly Line[], at: number): number {
  const first = lines[at]?.text.trim() ?? '';
  if (first === '' || first.length > LONGEST_TITLE_LINE) return 1;
  let parts = [first];
  let length = 1;
  while (parts.length < MAX_BROKEN) {
    const next = nextFilled(lines, at + length);
    if (!next || !goesOn(parts.join(''), next.text)) break;
    parts = [...parts, next.text];
    length = next.at - at + 1;
  }
  return length > 1 || at >= TITLE_LINES ? length : titleLength(lines, at, first);
}

function nextFilled(lines: readonly Line[], from: number): { readonly at: number; readonly text: string } | undefined {
  for (let at = from; at <= from + MAX_BLANK && at < lines.length; at++) {
    const text = lines[at]?.text.trim() ?? '';
    if (text !== '') return { at, text };
  }
  return undefined;
}

/** Lines from the top that a title may stand in. */
const TITLE_LINES = 60;

function titleLength(lines: readonly Line[], at: number, first: string): number {
  let title = first;
  for (let parts = 1, length = 1; parts < MAX_BROKEN && isOpenTitle(title); parts++) {
    const next = nextFilled(lines, at + length);
    if (!next || !continuesTitle(title, next.text)) return 1;
    title += next.text;
    length = next.at - at + 1;
    if (isTitleText(next.text)) return length;
  }
  return 1;
}

export const sameLines = (a: readonly Line[], b: readonly Line[]): boolean =>
  a.length === b.length && a.every((line, i) => line === b[i]);

/** The block of a chunk in a role, made once; `heading` says what is its mark and title. */
export function blockOf(chunk: ShapedChunk, kind: BlockKind, level: number, heading: () => Heading | undefined): Block {
  const key = kind === 'heading' ? `heading${level}` : kind;
  let block = chunk.roles.get(key);
  if (!block) {
    const found = heading();
    block = { chunk, kind, text: chunk.text, heading: found, body: bodyOf(chunk, kind, found), facts: new Map() };
    chunk.roles.set(key, block);
  }
  return block;
}

const PROSE: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'table-row']);

function bodyOf(chunk: ShapedChunk, kind: BlockKind, heading: Heading | undefined) {
  const { start, end } = chunk.shape;
  if (PROSE.has(kind)) return { start: Math.min(start, end), end };
  if (kind !== 'heading' || !heading || heading.span.end >= end) return { start: end, end };
  // What follows the first stop of a run-in heading.
  let from = heading.span.end;
  if (/[。；：;:.]/.test(chunk.text[from] ?? '')) from++;
  return { start: Math.min(from, end), end };
}
