import { type Block, blockFact } from '../syntax/block.js';
import type { MarkFamily } from '../syntax/marks.js';
import { narrowDigits } from '../text/chars.js';
import { hanNumber } from '../text/han-numerals.js';
import type { HeadingEntry } from './headings.js';
import { gather } from './parts.js';
import type { Report } from './report.js';

/** Blocks before a heading in which a number that it seems to skip is looked for. */
const SPELLED_BLOCKS = 12;

/**
 * Marks that no heading was made of: inside a paragraph behind a stop or a colon (。6.环境保护税…), or at its head before
 * a figure (7.4E级机场：…). They say that a number is not missing, nothing else.
 */
const SPELLED: readonly (readonly [family: MarkFamily, form: RegExp])[] = [
  ['arabic', /(?:^|[。；：;:，])[\s　]*(\d{1,2})[.．、]/g],
  ['arabic-bracket', /(?:^|[。；：;:，])[\s　]*[（(]?(\d{1,2})[）)]/g],
  ['han', /[。；：;:，][\s　]*([一二三四五六七八九十]{1,3})[、.．]/g],
  ['han-bracket', /[。；：;:，][\s　]*[（(]([一二三四五六七八九十]{1,3})[）)]/g],
];

const NONE: ReadonlySet<string> = new Set();

const spelledOf = blockFact((block: Block): ReadonlySet<string> => {
  const found = new Set<string>();
  const text = narrowDigits(block.text);
  for (let i = 0; i < SPELLED.length; i++) {
    const { 0: family, 1: form } = SPELLED[i] as (typeof SPELLED)[number];
    form.lastIndex = 0;
    for (let mark = form.exec(text); mark; mark = form.exec(text)) {
      const digits = mark[1] ?? '';
      found.add(`${family} ${hanNumber(digits) ?? Number(digits)}`);
    }
  }
  return found.size > 0 ? found : NONE;
});

/** Blocks that hold any such mark. */
export const spelledIn = gather((block) => (spelledOf(block).size > 0 ? [block] : []));

/** Do all numbers from `expected` to that of the heading stand in the text before it? */
export function isSpelled(
  { blocks }: Report,
  family: MarkFamily,
  { index, number }: HeadingEntry,
  expected: number,
): boolean {
  const before = blocks.slice(Math.max(0, index - SPELLED_BLOCKS), index);
  for (let n = expected; n < (number ?? 0); n++)
    if (!before.some((block) => spelledOf(block).has(`${family} ${n}`))) return false;
  return true;
}
