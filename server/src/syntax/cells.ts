import { chunkFact } from './chunks.js';
import { LONGEST_HINT } from './hints.js';
import type { Entry } from './roles.js';

/** A grouped or a decimal number, as cells hold them and titles do not. */
const NUMBER = '-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d+\\.\\d+';
/** A numbered line that ends with the number of its row, glued or behind a blank: 五、医疗保健103.2. */
const ENDS_IN_CELL = new RegExp(`[\\u4e00-\\u9fff）)][ \\u3000]*(?:${NUMBER})%?$`);
/** The number of one row before the mark or the 其中 of the next: 二、国防支出11,378三、公共安全支出. */
const ROWS_IN_ONE = new RegExp(
  `(?:${NUMBER})%?[ \\u3000]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|其中|注[：:])`,
);
/** “单位：万元”, with the names of columns glued to it: what stands above the rows of a table. */
const CAPTION = /(?:单位|计量单位)[：:]\s*(?:[万亿千百]?元|件|人|个|户|%|吨|亩|公里|项|次)/;
const REMARK = /^(?:注|备注|附注|注释)\s*[：:]/;
/** So many one-character lines below a mark are a label written down the side of a table. */
const DOWN = 2;

const textOf = ({ chunk, shape }: Entry): string => chunk.text.slice(shape.start, shape.end);

/**
 * Rows of a table whose lines and cells were lost carry marks (一、 （二） 3.) and are no headings: what shows figures of
 * cells, what is written one character a line, and a bare line out of its series between captions and remarks.
 */
export function placeCells(entries: readonly Entry[]): void {
  const last = new Map<string, number>();
  entries.forEach((entry, i) => {
    const { shape, role } = entry;
    const { mark } = shape;
    if (role.kind !== 'heading' || !mark || shape.depth > 0) return;
    if (showsRow(entry.chunk) || isAmongRows(entries, i, last.get(mark.family))) entry.role = { kind: 'table-row' };
    else if (isWrittenDown(entries, i)) entry.role = { kind: 'paragraph' };
    else last.set(mark.family, mark.number);
  });
}

/** Do the first units of a line show figures of cells? */
export const showsRow = chunkFact(({ text, shape: { start, end } }): boolean => {
  const line = text.slice(start, Math.min(end, start + LONGEST_HINT));
  if (/[。；！？]/.test(line)) return false;
  return (end - start <= LONGEST_HINT && !/[，：:]/.test(line) && ENDS_IN_CELL.test(line)) || ROWS_IN_ONE.test(line);
});

/** A bare line that is no successor of its series, under a caption and over another, or over the remark of a table. */
function isAmongRows(entries: readonly Entry[], i: number, before: number | undefined): boolean {
  const { shape } = entries[i] as Entry;
  const number = shape.mark?.number ?? 0;
  if (shape.stopped || shape.inner || shape.end - shape.start > LONGEST_HINT) return false;
  if (number === 1 || number === (before ?? 0) + 1) return false;
  const [above, below] = [entries[i - 1], entries[i + 1]].map((entry) => (entry ? textOf(entry).slice(0, 200) : ''));
  return REMARK.test(below ?? '') || (CAPTION.test(above ?? '') && CAPTION.test(below ?? ''));
}

/** 三、⏎本⏎年⏎度 */
function isWrittenDown(entries: readonly Entry[], i: number): boolean {
  const { shape } = entries[i] as Entry;
  if (shape.stopped || shape.end - (shape.mark?.end ?? 0) > 1) return false;
  const below = entries.slice(i + 1, i + 1 + DOWN);
  return below.length === DOWN && below.every(({ shape: { start, end, mark } }) => end - start === 1 && !mark);
}
