import type { Block } from '../syntax/block.js';
import { familyOf, rankOf } from '../syntax/classify.js';
import { type MarkFamily, toHan } from '../syntax/marks.js';

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
    if (block.kind !== 'heading' || !block.heading) return;
    const rank = rankOf(block);
    closeTo(rank, index);
    const parent = open.at(-1) ?? -1;
    const self = found.length;
    const { mark, number } = block.heading;
    const family = mark === '' ? undefined : familyOf(block);
    const root = parent < 0 ? self : (found[parent]?.root ?? self);
    found[parent]?.children.push(self);
    found.push({ block, index, end: blocks.length, family, number, rank, parent, root, children: [] });
    open.push(self);
  });
  return found;
}

/** The same headings where one block took the place of another with the same kind of mark. */
export const replaceInHeadings = (headings: readonly HeadingEntry[], before: Block, after: Block): HeadingEntry[] =>
  headings.map((entry) => (entry.block === before ? { ...entry, block: after } : entry));

export const headingTitle = ({ text, heading }: Block): string =>
  heading ? text.slice(heading.title.start, heading.title.end) : '';

const HAN_NUMERAL = /[一二三四五六七八九十]+/;
const ARABIC_NUMERAL = /[0-9０-９]+/;

/** First and last of the marks of one unit: ① ⑴ ⒈, each up to 20. */
const GLYPH_SERIES: readonly (readonly [first: string, last: string])[] = [
  ['①', '⑳'],
  ['⑴', '⒇'],
  ['⒈', '⒛'],
];

/** A printed mark with another number, in the same form: （三）→（四）, ２．→３．, ①→②. */
export function markWithNumber(mark: string, n: number): string {
  if (HAN_NUMERAL.test(mark)) return mark.replace(HAN_NUMERAL, toHan(n));
  const digits = ARABIC_NUMERAL.exec(mark)?.[0];
  if (digits)
    return mark.replace(
      digits,
      digits.charCodeAt(0) >= 0xff10
        ? String(n).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
        : String(n),
    );
  const first = GLYPH_SERIES.find(([from, to]) => mark >= from && mark <= to)?.[0];
  return first !== undefined && n <= 20 ? String.fromCharCode(first.charCodeAt(0) - 1 + n) : mark;
}
