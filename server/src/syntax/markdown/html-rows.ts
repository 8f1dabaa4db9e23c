import type { Line } from '../../text/lines.js';
import type { OffsetMap } from '../block.js';

/** Longest row in units, and most lines of one. */
const LONGEST = 20_000;
const MOST_LINES = 56;

const TAGS = '[^<>]{0,300}>';
/** One row, with the frame of its table on the same line or not. */
const ROW = new RegExp(
  `^\\s*(?:<(?:table|thead|tbody|tfoot)\\b${TAGS}\\s*){0,2}<tr\\b${TAGS}(?:(?!<tr\\b)[^])*</tr>\\s*(?:</(?:table|thead|tbody|tfoot)>\\s*){0,2}$`,
  'i',
);
const CELL = /<t[dh]\b[^<>]{0,300}>/gi;
const FRAME =
  /^\s*(?:<\/?(?:table|thead|tbody|tfoot|colgroup)\b[^<>]{0,300}>|<col\b[^<>]{0,300}>|<caption\b[^<>]{0,300}>[^<>]*<\/caption>|\s+)+$/i;

/** A line of nothing but the frame of a table: <table border="1">, </tbody></table>. */
export const isTableFrame = (line: string): boolean => line.length < LONGEST && FRAME.test(line);

const BEGINS = /^\s*(?:<(?:table|thead|tbody|tfoot)\b[^<>]{0,300}>\s*){0,2}<tr\b/i;
const ENDS = /<\/tr>/i;

/** How many lines a row that begins at `at` takes; 0 where none does, or it has no end before a blank line. */
function rowLength(lines: readonly Line[], at: number): number {
  if (!BEGINS.test(lines[at]?.text.slice(0, LONGEST) ?? '')) return 0;
  for (let i = at; i < at + MOST_LINES; i++) {
    const text = lines[i]?.text ?? '';
    if (text.trim() === '') return 0;
    if (ENDS.test(text)) return i - at + 1;
  }
  return 0;
}

/** A row of an HTML table, on one line or on several, as cells with tabs between. */
export interface HtmlRow {
  /** Lines that it takes. */
  readonly length: number;
  readonly text: string;
  readonly map: OffsetMap;
}

/** The row that begins in the line `at`; undefined for anything else. */
export function htmlRowAt(lines: readonly Line[], at: number): HtmlRow | undefined {
  const length = rowLength(lines, at);
  if (length === 0) return undefined;
  const group = lines.slice(at, at + length);
  const source = group.map((line, i) => (i < length - 1 ? line.text + line.terminator : line.text)).join('');
  if (source.length > LONGEST || !ROW.test(source)) return undefined;
  const row = new RowReader(source);
  for (const { index, 0: tag } of source.matchAll(CELL)) row.cell(index + tag.length);
  return row.map.length === 0 ? undefined : { length, text: row.finished, map: row.map };
}

class RowReader {
  readonly map: { logical: number; source: number }[] = [];
  readonly #source: string;
  #text = '';
  #cells = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** A row of one cell is told from a line by its tab. */
  get finished(): string {
    return `${this.#text}${this.#cells === 1 ? '\t' : ''}`;
  }

  /** The cell whose text begins at `from`; tags inside it (bold, breaks) and line ends are left out. */
  cell(from: number): void {
    if (this.#cells++ > 0) this.#text += '\t';
    const close = this.#source.slice(from).search(/<\/?t[dhr]\b/i);
    const end = close < 0 ? this.#source.length : from + close;
    this.#put(from, from);
    let at = from;
    for (const inner of this.#source.slice(from, end).matchAll(/<[^<>]{1,200}>|[ \t]*[\r\n]\s*/g)) {
      this.#put(at, from + inner.index);
      at = from + inner.index + inner[0].length;
    }
    this.#put(at, end);
  }

  #put(from: number, to: number): void {
    if (this.map.at(-1)?.logical === this.#text.length) this.map.pop();
    this.map.push({ logical: this.#text.length, source: from });
    this.#text += this.#source.slice(from, to);
  }
}
