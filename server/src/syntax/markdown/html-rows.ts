import type { OffsetMap } from '../block.js';

/** Longest line that is read as a row. */
const LONGEST = 20_000;

const ROW = /^\s*<tr\b[^<>]{0,200}>.*<\/tr>\s*$/i;
const CELL = /<t[dh]\b[^<>]{0,300}>/gi;
const FRAME =
  /^\s*(?:<\/?(?:table|thead|tbody|tfoot|colgroup)\b[^<>]{0,300}>|<col\b[^<>]{0,300}>|<caption\b[^<>]{0,300}>[^<>]*<\/caption>|\s+)+$/i;

/** A line of nothing but the frame of a table: <table border="1">, </tbody></table>. */
export const isTableFrame = (line: string): boolean => line.length < LONGEST && FRAME.test(line);

/** A row of an HTML table that stands on one line, as cells with tabs between; undefined for anything else. */
export function htmlRow(line: string): { readonly text: string; readonly map: OffsetMap } | undefined {
  if (line.length > LONGEST || !ROW.test(line)) return undefined;
  const map: { logical: number; source: number }[] = [];
  let text = '';
  for (const { index, 0: tag } of line.matchAll(CELL)) {
    if (map.length > 0) text += '\t';
    const from = index + tag.length;
    const close = line.slice(from).search(/<\/t[dhr]>/i);
    const end = close < 0 ? line.length : from + close;
    map.push({ logical: text.length, source: from });
    let at = from;
    // Tags inside a cell (bold, breaks) are left out.
    for (const inner of line.slice(from, end).matchAll(/<[^<>]{1,200}>/g)) {
      text += line.slice(at, from + inner.index);
      at = from + inner.index + inner[0].length;
      if (map.at(-1)?.logical === text.length) map.pop();
      map.push({ logical: text.length, source: at });
    }
    text += line.slice(at, end);
  }
  return map.length === 0 ? undefined : { text: `${text}${map.length === 1 ? '\t' : ''}`, map };
}
