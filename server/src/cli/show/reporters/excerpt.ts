import { columnsOf, cutTo, shown } from '../width.js';

export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Units of a line that are looked at on each side: a line may be very long. */
const REACH = 400;

/** The part of the first line of a span that fits into `columns`, the span in the middle where it must be cut. */
export function excerptOf(text: string, start: number, end: number, columns: number): Excerpt {
  const from = lineStart(text, start);
  const to = lineEnd(text, start);
  const last = Math.min(Math.max(end, start), to);
  const markedAll = shown(text.slice(start, Math.min(last, start + REACH)));
  const marked = cutTo(markedAll, Math.max(8, columns - 12), 'head');
  const cut = marked !== markedAll || last < end;
  const room = Math.max(0, columns - columnsOf(marked) - (cut ? 1 : 0));
  const beforeAll = shown(text.slice(Math.max(from, start - REACH), start)).replace(/^[\s\u3000]+/u, '');
  const afterAll = cut ? '' : shown(text.slice(last, Math.min(to, last + REACH))).trimEnd();
  const wantAfter = Math.min(columnsOf(afterAll), Math.max(Math.floor(room / 2), room - columnsOf(beforeAll)));
  let before = cutTo(beforeAll, Math.max(0, room - wantAfter), 'tail');
  if (before !== beforeAll || start - REACH > from) before = `…${cutTo(before, columnsOf(before) - 2, 'tail')}`;
  let after = cutTo(afterAll, Math.max(0, room - columnsOf(before)), 'head');
  if (after !== afterAll || last + REACH < to) after = `${cutTo(after, columnsOf(after) - 2, 'head')}…`;
  return { before, marked: cut ? `${marked}…` : marked, after };
}

function lineStart(text: string, at: number): number {
  let i = at;
  while (i > 0 && at - i <= REACH && text[i - 1] !== '\n' && text[i - 1] !== '\r') i--;
  return i;
}

function lineEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && i - at <= 3 * REACH && text[i] !== '\n' && text[i] !== '\r') i++;
  return i;
}
