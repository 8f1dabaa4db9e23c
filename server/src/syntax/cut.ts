import type { Line } from '../text/lines.js';
import { type ChunkParts, makeChunk, type ShapedChunk } from './chunks.js';

/** One chunk to be: how many lines it takes, what it says, and what it leaves open for the next. */
export interface Cut {
  readonly length: number;
  readonly parts: ChunkParts;
  readonly state: string;
}

/** A way to cut lines into chunks; where it cuts depends on the lines from `at`, on the state and on nothing before. */
export interface Cutter {
  /** Lines behind a chunk that its cut may depend on. */
  readonly lookahead: number;
  /** From this line on, a cut does not depend on its line number. */
  readonly positional: number;
  cut(lines: readonly Line[], at: number, state: string): Cut;
}

/** The chunks of an earlier version of the text, and the lines that both versions share at their ends. */
export interface Earlier {
  readonly chunks: readonly ShapedChunk[];
  readonly lines: number;
  readonly head: number;
  readonly tail: number;
}

/** Cuts all lines; of an earlier version it takes over what lies in the shared lines, and cuts only what is between. */
export function cutLines(lines: readonly Line[], cutter: Cutter, earlier?: Earlier): ShapedChunk[] {
  const { chunks, at, state } = earlier ? sharedHead(cutter, earlier) : { chunks: [], at: 0, state: '' };
  const rest = earlier ? sharedTail(lines.length, cutter, earlier) : new Map<number, number>();
  const known = new Map(
    (earlier?.chunks ?? []).slice(chunks.length, maxIndex(rest)).map((chunk) => [chunk.lines[0], chunk]),
  );
  let line = at;
  let open = state;
  while (line < lines.length) {
    const index = rest.get(line);
    if (earlier && index !== undefined && earlier.chunks[index]?.state === open) {
      for (let i = index; i < earlier.chunks.length; i++) chunks.push(earlier.chunks[i] as ShapedChunk);
      break;
    }
    const { length, parts, state: next } = cutter.cut(lines, line, open);
    const group = lines.slice(line, line + length);
    const old = known.get(group[0]);
    chunks.push(old && isSame(old, group, open, parts) ? old : makeChunk(group, open, parts));
    line += length;
    open = next;
  }
  return chunks;
}

/** Chunks that lie, with all that they depend on, in the lines that both versions begin with. */
function sharedHead(
  { lookahead }: Cutter,
  { chunks, head }: Earlier,
): { chunks: ShapedChunk[]; at: number; state: string } {
  const kept: ShapedChunk[] = [];
  let at = 0;
  for (const chunk of chunks) {
    if (at + chunk.lines.length + lookahead > head) return { chunks: kept, at, state: chunk.state };
    kept.push(chunk);
    at += chunk.lines.length;
  }
  return { chunks: kept, at, state: '' };
}

/** For lines in the end that both versions share and at which an earlier chunk begins: the index of that chunk. */
function sharedTail(length: number, { positional }: Cutter, { chunks, lines, tail }: Earlier): Map<number, number> {
  const starts = new Map<number, number>();
  let at = lines;
  for (let i = chunks.length - 1; i >= 0; i--) {
    at -= chunks[i]?.lines.length ?? 0;
    const now = at - lines + length;
    if (at < lines - tail || Math.min(at, now) < positional) break;
    starts.set(now, i);
  }
  return starts;
}

const maxIndex = (starts: ReadonlyMap<number, number>): number => {
  let least = Number.POSITIVE_INFINITY;
  for (const index of starts.values()) if (index < least) least = index;
  return least;
};

const isSame = (
  old: ShapedChunk,
  lines: readonly Line[],
  state: string,
  { text, depth = 0, opaque = false, hint }: ChunkParts,
) =>
  old.state === state &&
  old.text === text &&
  old.opaque === opaque &&
  (hint === undefined || old.shape.hint === hint) &&
  (depth === 0 || old.shape.depth === depth) &&
  old.lines.length === lines.length &&
  old.lines.every((line, i) => line === lines[i]);
