import { chunkFact } from './chunks.js';
import type { Entry } from './roles.js';
import { NOTE_NAME } from './tail.js';

/** 交通和通信97.4 */
const ENDS_IN_FIGURE = /^[^，。；：,;:]*[\u4e00-\u9fa5）)][ 　]?[-－]?\d[\d,]*\.\d+$/;
const LONGEST_ROW = 42;
const REMARK = new RegExp(`^(?:${NOTE_NAME}|(?:资料|数据)来源)[\\s　]*[：:]`);
/** “单位：万元”, with the names of columns glued to it: what stands above the rows of a table. */
const CAPTION = /单位[：:]\s*(?:[万亿千百]?元|件|人|个|户|%|吨|亩|公里|项|次)/;

/**
 * Takes the role of a heading from marked lines that are rows of a table whose lines are all that was kept: several
 * that end in a figure without unit, a cell of one character above another, and a bare line out of its series above
 * the remark of a table or between two captions.
 */
export function placeRows(entries: readonly Entry[]): void {
  const last = new Map<string, number>();
  entries.forEach((entry, i) => {
    const { role, shape } = entry;
    if (role.kind !== 'heading' || !shape.mark) return;
    const [before, after] = [entries[i - 1], entries[i + 1]];
    const isRow =
      (endsInFigure(entry) && [before, after].some((next) => next && endsInFigure(next))) ||
      (after !== undefined && isColumn(entry, after)) ||
      (!isNext(shape.mark.number, last.get(shape.mark.family)) && isAmongRows(entry, before, after));
    if (isRow) entry.role = { kind: 'table-row' };
    else last.set(shape.mark.family, shape.mark.number);
  });
}

const endsInFigure = ({ chunk, shape: { start, end, mark } }: Entry): boolean =>
  mark !== undefined && end - start <= LONGEST_ROW && ENDS_IN_FIGURE.test(chunk.text.slice(mark.end, end));

/** 三、本 above 年, above 度: a narrow cell, broken after each character. */
const isColumn = ({ shape: { mark, end } }: Entry, after: Entry): boolean =>
  mark !== undefined &&
  end - mark.end <= 1 &&
  !after.shape.mark &&
  after.shape.han === 1 &&
  after.shape.end - after.shape.start === 1;

/** Does a number begin a series, or go on with it? */
const isNext = (number: number, before: number | undefined): boolean => number === 1 || number === (before ?? 0) + 1;

/** “注：…”: the remark of a table, at the head of a line. */
export const isRemark = chunkFact(({ text, shape }) => REMARK.test(text.slice(shape.start, shape.start + 8)));

const isCaption = ({ chunk, shape }: Entry): boolean =>
  shape.end - shape.start <= 2 * LONGEST_ROW && CAPTION.test(chunk.text);

/** The last row of a list above its remark, or a row between the captions of two pages. */
function isAmongRows({ shape }: Entry, before: Entry | undefined, after: Entry | undefined): boolean {
  if (!after || shape.stopped || shape.inner || shape.end - shape.start > LONGEST_ROW) return false;
  return isRemark(after.chunk) || (before !== undefined && isCaption(before) && isCaption(after));
}
