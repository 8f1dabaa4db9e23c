import { isBlank, isHan } from '../text/chars.js';
import type { Span } from '../text/span.js';
import { type Block, blockFact } from './block.js';
import { opaqueAt } from './opaque.js';
import { signsOf } from './signs.js';

/** Longer blanks are layout. */
const LONGEST = 2;
const ZERO_WIDTH = 0x200b;

const isInnerMark = (c: number): boolean =>
  c === 0xff0c || c === 0x3001 || c === 0xff1b || c === 0x201d || c === 0x300b;

/** 一是, 首先, 第一 behind a blank: there the blank stands for a stop that is missing. */
const startsItem = (text: string, at: number): boolean =>
  /^(?:[一二三四五六七八九十]{1,3}(?:是|、)|首先|其次|最后|第[一二三四五六七八九十])/.test(text.slice(at, at + 4));

/** A line of fields (单位 … 联系人 …) is set apart by blanks on purpose; prose has stops. */
const looksLikeFields = (text: string): boolean => (text.match(/[：:]/g)?.length ?? 0) > 2;

const NONE: readonly Span[] = [];

/**
 * Blanks that are misprinted: those between 汉字 in sentences of a block, in text order. Fields, tables, signatures and
 * the space behind a heading's mark are none.
 */
export const strayBlanksOf: (block: Block) => readonly Span[] = blockFact((block) => {
  const { text, body, kind } = block;
  if (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'heading') return NONE;
  const found: Span[] = [];
  let open: number | undefined;
  const signs = signsOf(block);
  for (let i = 0; i < signs.length; i++) {
    const at = signs[i] as number;
    if (at < body.start || at >= body.end || !isBlank(text.charCodeAt(at))) continue;
    // What stands behind a zero-width blank is looked at by itself.
    if (open === undefined || text.charCodeAt(at - 1) === ZERO_WIDTH) open = at;
    const end = at + 1;
    if (isBlank(text.charCodeAt(end))) continue;
    const before = text.charCodeAt(open - 1);
    const after = text.charCodeAt(end);
    if (end - open <= LONGEST && isHan(after) && (isHan(before) || isInnerMark(before)) && open > body.start)
      if (!startsItem(text, end) && !opaqueAt(block, open)) found.push({ start: open, end });
    open = undefined;
  }
  return found.length > 0 && text.includes('。') && !looksLikeFields(text) ? found : NONE;
});
