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
  const chunks: ShapedChunk[] = [];
  let line = 0;
  let open = '';
  if (earlier) {
    const head = sharedHead(cutter, earlier);
    for (let i = 0; i < head.count; i++) chunks.push(earlier.chunks[i] as ShapedChunk);
    line = head.at;
    open = earlier.chunks[head.count]?.state ?? '';
  }
  const old = earlier?.chunks ?? [];
  const tail = sharedTail(lines.length, cutter, earlier);
  const known = new Map(old.slice(chunks.length, tail.index).map((chunk) => [chunk.lines[0], chunk]));
  while (line < lines.length) {
    for (; tail.at < line; tail.index++) tail.at += old[tail.index]?.lines.length ?? 1;
    if (tail.at === line && old[tail.index]?.state === open) {
      for (let i = tail.index; i < old.length; i++) chunks.push(old[i] as ShapedChunk);
      break;
    }
    const { length, parts, state: next } = cutter.cut(lines, line, open);
    const group = lines.slice(line, line + length);
    const same = known.get(group[0]);
    chunks.push(same && isSame(same, group, open, parts) ? same : makeChunk(group, open, parts));
    line += length;
    open = next;
  }
  return chunks;
}

/** How many chunks lie, with all that they depend on, in the lines that both versions begin with; and the line behind them. */
function sharedHead({ lookahead }: Cutter, { chunks, head }: Earlier): { count: number; at: number } {
  let at = 0;
  for (let count = 0; count < chunks.length; count++) {
    const { length } = (chunks[count] as ShapedChunk).lines;
    if (at + length + lookahead > head) return { count, at };
    at += length;
  }
  return { count: chunks.length, at };
}

/** The first of the earlier chunks that lie in the lines that both versions end with, and the line at which it begins now. */
function sharedTail(
  length: number,
  { positional }: Cutter,
  earlier: Earlier | undefined,
): { index: number; at: number } {
  if (!earlier) return { index: 0, at: length };
  const { chunks, lines, tail } = earlier;
  let index = chunks.length;
  let at = lines;
  while (index > 0) {
    const start = at - (chunks[index - 1]?.lines.length ?? 0);
    if (start < lines - tail || Math.min(start, start - lines + length) < positional) break;
    index--;
    at = start;
  }
  return { index, at: at - lines + length };
}

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
