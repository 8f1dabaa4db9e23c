import type { Block } from '../syntax/block.js';
import { familyOf, rankOf } from '../syntax/classify.js';
import type { MarkFamily } from '../syntax/marks.js';
import { latinWithNumber } from '../syntax/roman.js';
import { toHan } from '../text/han-numerals.js';

/** A heading in its place in the tree; the list of all of them is in text order. */
export interface HeadingEntry {
  readonly block: Block;
  /** Index of the block in the report. */
  readonly index: number;
  /** Index of the first block that is not in its section. */
  readonly end: number;
  readonly family: MarkFamily | undefined;
  readonly number: number | null;
  readonly rank: number;
  /** Positions in the list of headings; −1 for none. */
  readonly parent: number;
  readonly root: number;
  readonly children: readonly number[];
  /** Paragraphs or list items stand between it and the next heading. */
  readonly hasText: boolean;
}

type Draft = { -readonly [K in keyof HeadingEntry]: HeadingEntry[K] } & { children: number[] };

/** The headings of a report with their nesting, tolerant of skipped levels. */
export function headingsOf(blocks: readonly Block[]): HeadingEntry[] {
  const found: Draft[] = [];
  const open: number[] = [];
  const closeTo = (rank: number, at: number) => {
    for (let last = found[open.at(-1) ?? -1]; last && last.rank >= rank; last = found[open.at(-1) ?? -1]) {
      last.end = at;
      open.pop();
    }
  };
  blocks.forEach((block, index) => {
    const last = found.at(-1);
    if (last && (block.kind === 'paragraph' || block.kind === 'list-item')) last.hasText = true;
    if (block.kind !== 'heading' || !block.heading) return;
    const rank = rankOf(block);
    closeTo(rank, index);
    const parent = open.at(-1) ?? -1;
    const self = found.length;
    const { mark, number } = block.heading;
    const family = mark === '' ? undefined : familyOf(block);
    const root = parent < 0 ? self : (found[parent]?.root ?? self);
    found[parent]?.children.push(self);
    found.push({ block, index, end: blocks.length, family, number, rank, parent, root, children: [], hasText: false });
    open.push(self);
  });
  return found;
}

/** The same headings where one block took the place of another with the same kind of mark. */
export function replaceInHeadings(
  headings: readonly HeadingEntry[],
  before: Block,
  after: Block,
): readonly HeadingEntry[] {
  const at = headings.findIndex(({ block }) => block === before);
  const entry = headings[at];
  return entry ? headings.with(at, { ...entry, block: after }) : headings;
}

export const headingTitle = ({ text, heading }: Block): string =>
  heading ? text.slice(heading.title.start, heading.title.end) : '';

const HAN_NUMERAL = /[一二三四五六七八九十]+/;
/** The last number of a mark: of 2.1.3 it counts, the others are the mark of the heading above. */
const ARABIC_NUMERAL = /[0-9０-９]+(?=[^0-9０-９]*$)/;

/** First and last of the marks that begin with one unit: ① ⑴ ⒈ up to 20, Ⅰ、 ⅰ. up to 12. */
const GLYPH_SERIES: readonly (readonly [first: string, last: string])[] = [
  ['①', '⑳'],
  ['⑴', '⒇'],
  ['⒈', '⒛'],
  ['Ⅰ', 'Ⅻ'],
  ['ⅰ', 'ⅻ'],
];

/**
 * A printed mark with another number, in the same form: （三）→（四）, ２．→３．, ①→②, 1.1→1.2, Ⅰ、→Ⅱ、; unchanged where
 * the form has no such number.
 */
export function markWithNumber(mark: string, n: number): string {
  if (HAN_NUMERAL.test(mark)) return mark.replace(HAN_NUMERAL, toHan(n));
  const digits = ARABIC_NUMERAL.exec(mark);
  if (digits) {
    const own = String(n);
    const number = isFullWidth(digits[0])
      ? own.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
      : own;
    return mark.slice(0, digits.index) + number + mark.slice(digits.index + digits[0].length);
  }
  const glyph = mark.charAt(0);
  const series = GLYPH_SERIES.find(([from, to]) => glyph >= from && glyph <= to);
  if (!series) return latinWithNumber(mark, n) ?? mark;
  const unit = series[0].charCodeAt(0) - 1 + n;
  return unit <= series[1].charCodeAt(0) ? String.fromCharCode(unit) + mark.slice(1) : mark;
}

const isFullWidth = (digits: string): boolean => digits.charCodeAt(0) >= 0xff10;
