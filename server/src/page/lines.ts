import type { Span } from '../text/span.js';
import { charWidth } from './width.js';

/** A line of a text: its span and its width in characters. */
export interface Break extends Span {
  readonly width: number;
}

/** Marks that may not begin a line; of them those that may hang out at its end. */
const NO_START = new Set('、。，．：；？！）〕】》〉”’」』…—～％%℃·,.:;?!)]}');
const HANGING = new Set('、。，．：；？！');
/** Marks that may not end a line. */
const NO_END = new Set('（〔【《〈“‘「『([{￥$');

/** Letters, digits and what stands inside numbers are not torn. */
const isWord = (c: string): boolean => /^[0-9A-Za-z.,%/:+_@&#-]$/.test(c);

/**
 * Cuts a text into lines: `room` tells how many characters line `i` holds. A full stop may hang out by one,
 * marks stay with what they belong to, numbers and words stay whole where a line can hold them.
 */
export function breakText(text: string, room: (line: number) => number): Break[] {
  const lines: Break[] = [];
  let start = 0;
  let width = 0;
  /** The last place where the line may be cut, and its width up to there. */
  let cut = 0;
  let cutWidth = 0;
  let previous = '';
  const close = (end: number, size: number) => {
    lines.push({ start, end, width: size });
    start = end;
  };
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const c = String.fromCodePoint(code);
    const next = at + c.length;
    const size = charWidth(code);
    if (at > start && mayBreak(previous, c)) {
      cut = at;
      cutWidth = width;
    }
    const limit = room(lines.length) + (HANGING.has(c) ? 1 : 0);
    if (width + size > limit + 1e-6 && at > start && c !== ' ') {
      const torn = cut <= start;
      const end = torn ? at : cut;
      const rest = torn ? 0 : width - cutWidth;
      close(end, torn ? width : cutWidth);
      cut = end;
      cutWidth = 0;
      width = rest;
    }
    width += size;
    previous = c;
    at = next;
  }
  if (start < text.length || lines.length === 0) close(text.length, width);
  return lines;
}

function mayBreak(before: string, after: string): boolean {
  if (NO_START.has(after) || NO_END.has(before) || after === ' ') return false;
  return !(isWord(before) && isWord(after));
}
