import type { Entry } from './roles.js';

/** 交通和通信97.4 */
const ENDS_IN_FIGURE = /^[^，。；：,;:]*[\u4e00-\u9fa5）)][ 　]?[-－]?\d[\d,]*\.\d+$/;
const LONGEST_ROW = 42;
const FIRST_NOTE = /^(?:备|附)?注[\s　]*[：:][\s　]*1[.．、]/;
const NOTE = /^(?:注|备注|(?:资料|数据)来源)[\s　]*[：:]/;

/**
 * Takes the role of a heading from marked lines that are rows of a table whose lines are all that was kept: several
 * that end in a figure without unit, a cell of one character above another, the last row above the notes of a table.
 */
export function placeRows(entries: readonly Entry[]): void {
  entries.forEach((entry, i) => {
    if (entry.role.kind !== 'heading' || !entry.shape.mark) return;
    const [before, after] = [entries[i - 1], entries[i + 1]];
    const isRow =
      (endsInFigure(entry) && [before, after].some((next) => next && endsInFigure(next))) ||
      (after !== undefined && (isColumn(entry, after) || isAboveNotes(entry, after)));
    if (isRow) entry.role = { kind: 'table-row' };
  });
  placeListedNotes(entries);
}

/** 2. and 3. behind 注：1.: notes of a table, no headings. */
function placeListedNotes(entries: readonly Entry[]): void {
  let next = 0;
  for (const entry of entries) {
    const { chunk, shape, role } = entry;
    if (FIRST_NOTE.test(chunk.text.slice(shape.start, shape.start + 8))) next = 2;
    else if (next > 0 && shape.mark?.family === 'arabic' && shape.mark.number === next && role.kind === 'heading') {
      entry.role = { kind: 'note' };
      next++;
    } else if (shape.mark) next = 0;
  }
}

const endsInFigure = ({ chunk, shape: { start, end, mark } }: Entry): boolean =>
  mark !== undefined && end - start <= LONGEST_ROW && ENDS_IN_FIGURE.test(chunk.text.slice(mark.end, end));

/** 三、本 above 年, above 度: a narrow cell, broken after each character. */
const isColumn = ({ shape: { mark, end } }: Entry, after: Entry): boolean =>
  mark !== undefined &&
  end - mark.end === 1 &&
  !after.shape.mark &&
  after.shape.han === 1 &&
  after.shape.end - after.shape.start === 1;

/** The last row of a list, above 注：; a part or a chapter may have notes of its own. */
const isAboveNotes = ({ shape: { mark, stopped } }: Entry, { chunk, shape }: Entry): boolean =>
  mark?.family === 'han' && mark.number > 1 && !stopped && NOTE.test(chunk.text.slice(shape.start, shape.start + 8));
