import { type Block, blockFact } from '../syntax/block.js';
import { covers, type Span, span } from '../text/span.js';

/** What stands between title marks and between quotation marks, marks left out; in text order. */
export interface Enclosures {
  readonly titles: readonly Span[];
  readonly quotations: readonly Span[];
}

const OPEN = '“「『';
const CLOSE = '”」』';
/** Longest quotation that may still be a name or a slogan. */
const SLOGAN_UNITS = 20;
/** Longest one with a comma in it. */
const SLOGAN_WITH_COMMA_UNITS = 12;

/** Quotation marks that lack a partner enclose nothing. */
export const enclosuresOf = blockFact((block: Block): Enclosures => {
  const { text } = block;
  const titles: Span[] = [];
  const quotations: Span[] = [];
  let title = -1;
  let depth = 0;
  let quote = -1;
  let straight = -1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (unit === '《') {
      if (depth++ === 0) title = i + 1;
    } else if (unit === '》') {
      if (depth > 0 && --depth === 0) titles.push(span(title, i));
    } else if (OPEN.includes(unit)) quote = i + 1;
    else if (CLOSE.includes(unit)) {
      if (quote >= 0) quotations.push(span(quote, i));
      quote = -1;
    } else if (unit === '"') {
      if (straight >= 0) quotations.push(span(straight, i));
      straight = straight >= 0 ? -1 : i + 1;
    }
  }
  return { titles, quotations };
});

/** Whether a quotation says something rather than name it: a clause or more. */
export function isClause(text: string, { start, end }: Span): boolean {
  const quoted = text.slice(start, end);
  if (/[。；！？;!?]/.test(quoted) || quoted.length > SLOGAN_UNITS) return !quoted.includes('、') || /[。；！？]/.test(quoted);
  return quoted.length > SLOGAN_WITH_COMMA_UNITS && /[，,]/.test(quoted);
}

/** Whether the wording at `at` is somebody else's: a title, or a quotation of a clause or more. */
export function isForeign(block: Block, at: Span): boolean {
  const { titles, quotations } = enclosuresOf(block);
  return (
    titles.some((title) => covers(title, at)) ||
    quotations.some((quotation) => covers(quotation, at) && isClause(block.text, quotation))
  );
}

/** Whether quotation marks already stand around it, close or not. */
export const isQuoted = (block: Block, at: Span): boolean =>
  enclosuresOf(block).quotations.some((quotation) => covers(quotation, at));
