import { quantitiesOf } from '../figures/quantities.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Quantity } from '../quantity/quantity.js';
import { citationsOf } from '../report/citations.js';
import type { Report } from '../report/report.js';
import { type Block, isLeftOut } from '../syntax/block.js';
import { itemsOf } from '../syntax/items.js';
import { overlaps, type Span } from '../text/span.js';

export const TOKEN_TYPES = ['keyword', 'number', 'string', 'comment'] as const;
export const TOKEN_MODIFIERS = ['deprecated'] as const;

/** A stretch to be coloured. */
export interface Token extends Span {
  readonly type: (typeof TOKEN_TYPES)[number];
  readonly deprecated: boolean;
}

/** Marks of headings and items, figures, cited titles (repealed ones apart), comments; in text order, without overlap. */
export function tokensIn(report: Report, lexicon: Lexicon, range: Span): Token[] {
  const tokens: Token[] = [];
  for (const block of report.blocks) {
    const from = report.offsetOf(block);
    if (from > range.end) break;
    if (from + block.chunk.source.length < range.start) continue;
    for (const token of inBlock(block, lexicon, report.year)) {
      const span = report.rangeOf({ block, start: token.start, end: token.end });
      if (overlaps(span, range)) tokens.push({ ...token, ...span });
    }
  }
  return tokens;
}

/** 第一责任人, 第三方: an ordinal in 汉字 is part of a word. */
const isWord = ({ class: kind, text }: Quantity): boolean => kind === 'ordinal' && !/[\d０-９]/u.test(text);

function inBlock(block: Block, lexicon: Lexicon, year: number | undefined): Token[] {
  if (block.kind === 'directive' || isLeftOut(block.kind))
    return [{ start: 0, end: block.text.length, type: 'comment', deprecated: false }];
  const tokens: Token[] = [];
  const { heading } = block;
  if (heading && heading.mark !== '')
    tokens.push({ start: heading.span.start, end: heading.title.start, type: 'keyword', deprecated: false });
  for (const { start, markEnd } of itemsOf(block))
    tokens.push({ start, end: markEnd, type: 'keyword', deprecated: false });
  for (const { start, end, title } of citationsOf(block)) {
    const match = lexicon.register.match(title, year);
    const law = match && 'law' in match ? match.law : undefined;
    tokens.push({ start, end, type: 'string', deprecated: law !== undefined && law.status !== 'current' });
  }
  for (const quantity of quantitiesOf(block))
    if (!isWord(quantity)) tokens.push({ start: quantity.start, end: quantity.end, type: 'number', deprecated: false });
  tokens.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return tokens.filter((token) => {
    if (token.end <= token.start || token.start < end) return false;
    end = token.end;
    return true;
  });
}
