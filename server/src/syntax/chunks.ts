import type { Chunk } from './block.js';

/** Cuts plain text into one chunk a line; the chunks and their terminators add up to `text`. */
export function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  const line = /([^\r\n]*)(\r\n|\r|\n|$)/y;
  while (line.lastIndex < text.length || chunks.length === 0) {
    const m = line.exec(text);
    if (!m) break;
    const source = m[1] ?? '';
    chunks.push({ source, terminator: m[2] ?? '', text: source, map: undefined });
    if (m[0] === '') break;
  }
  return chunks;
}
