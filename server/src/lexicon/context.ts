import type { Block } from '../syntax/block.js';
import { type Pair, pairsOf } from '../syntax/pairs.js';
import { covers, type Span } from '../text/span.js';

/** Longest quotation that may still be a name or a slogan. */
const SLOGAN_UNITS = 20;
/** Longest one with a comma in it. */
const SLOGAN_WITH_COMMA_UNITS = 12;

const inside = ({ start, end }: Pair): Span => ({ start: start + 1, end: end - 1 });

/** Whether quoted words say something rather than name it: a clause or more. */
export function isClause(quoted: string): boolean {
  if (/[。；！？;!?]/.test(quoted)) return true;
  if (/[，,]/.test(quoted)) return quoted.length > SLOGAN_WITH_COMMA_UNITS;
  return quoted.length > SLOGAN_UNITS && !quoted.includes('、');
}

/** Whether the wording at `at` is somebody else's: a title, or a quotation of a clause or more. */
export function isForeign(block: Block, at: Span): boolean {
  return pairsOf(block).pairs.some(
    (pair) =>
      covers(inside(pair), at) &&
      (pair.kind === 'title' || (pair.kind === 'quote' && isClause(block.text.slice(pair.start + 1, pair.end - 1)))),
  );
}

/** Whether quotation marks already stand around it, close or not, or one without partner right before it. */
export function isQuoted(block: Block, at: Span): boolean {
  if ('“‘「『"'.includes(block.text.charAt(at.start - 1) || ' ')) return true;
  return pairsOf(block).pairs.some((pair) => pair.kind === 'quote' && covers(inside(pair), at));
}
