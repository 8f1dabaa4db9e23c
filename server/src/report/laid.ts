import type { Layout } from '../layout/model.js';
import type { Cutter } from '../syntax/cut.js';
import type { Line } from '../text/lines.js';

/** A row of a table of words and figures; prose in cells is left to how it looks. */
const isRow = (text: string): boolean => text.includes('\t') && !text.includes('。');

/**
 * Lines of a text that stand in tables of the Word file that it was read from: what a row is need not be guessed there.
 * A row by itself is a frame around a signature or a head and no table.
 */
function rowsIn({ lines: laid }: Layout, lines: readonly Line[]): ReadonlySet<number> {
  const rows = new Set<number>();
  let next = 0;
  let start = 0;
  let first = -1;
  const close = (end: number): void => {
    if (first >= 0 && end - first > 1) for (let i = first; i < end; i++) rows.add(i);
    first = -1;
  };
  for (const [i, { text, terminator }] of lines.entries()) {
    const end = start + text.length;
    let inTable = false;
    for (; (laid[next]?.start ?? Number.POSITIVE_INFINITY) <= end; next++)
      inTable ||= laid[next]?.paragraph.inTable ?? false;
    if (inTable && isRow(text)) {
      if (first < 0) first = i;
    } else close(i);
    start = end + terminator.length;
  }
  close(lines.length);
  return rows;
}

/** Cuts as `inner` does, but for rows of tables: each is a chunk of its own, and nothing goes on over it. */
export function laidCutter(inner: Cutter, layout: Layout, lines: readonly Line[]): Cutter {
  const rows = rowsIn(layout, lines);
  if (rows.size === 0) return inner;
  return {
    ...inner,
    cut(all, at, state) {
      const alone = { text: all[at]?.text ?? '' };
      if (rows.has(at)) return { length: 1, parts: { ...alone, hint: 'table' }, state };
      const made = inner.cut(all, at, state);
      for (let i = at + 1; i < at + made.length; i++) if (rows.has(i)) return { length: 1, parts: alone, state };
      return made;
    },
  };
}
