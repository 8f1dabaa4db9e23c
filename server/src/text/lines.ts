/** A line with its end; the same object lives on while the line is untouched. */
export interface Line {
  readonly text: string;
  /** "\n", "\r\n", "\r" or "" at the end of the file. */
  readonly terminator: string;
}

/** Lines of `text`; there is always one, and texts and terminators add up to `text`. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c !== 0x0a && c !== 0x0d) continue;
    const length = c === 0x0d && text.charCodeAt(i + 1) === 0x0a ? 2 : 1;
    lines.push({ text: text.slice(start, i), terminator: text.slice(i, i + length) });
    i += length - 1;
    start = i + 1;
  }
  lines.push({ text: text.slice(start), terminator: '' });
  return lines;
}

const lengthOf = ({ text, terminator }: Line): number => text.length + terminator.length;

/** Lines of a text with how many of another text's lines they share, as objects, at the start and at the end. */
export interface LineUpdate {
  readonly lines: readonly Line[];
  readonly head: number;
  readonly tail: number;
}

/** Lines of `text` that keep the objects of `previous` (lines of another text) at both ends as far as they are the same. */
export function updateLines(text: string, previous: readonly Line[]): LineUpdate {
  let from = 0;
  let head = 0;
  while (head < previous.length - 1) {
    const line = previous[head] as Line;
    if (!text.startsWith(line.text, from) || !text.startsWith(line.terminator, from + line.text.length)) break;
    // A lone "\r" must not have become half of "\r\n".
    if (line.terminator === '\r' && text.charCodeAt(from + lengthOf(line)) === 0x0a) break;
    from += lengthOf(line);
    head++;
  }
  let to = text.length;
  let tail = previous.length;
  while (tail > head) {
    const line = previous[tail - 1] as Line;
    const start = to - lengthOf(line);
    if (start < from || !text.startsWith(line.text, start) || !text.endsWith(line.terminator, to)) break;
    const before = text.charCodeAt(start - 1);
    const atLineStart = start === 0 || before === 0x0a || (before === 0x0d && text.charCodeAt(start) !== 0x0a);
    if (!atLineStart) break;
    to = start;
    tail--;
  }
  if (head === tail && from === to) return { lines: previous, head: previous.length, tail: 0 };
  const middle = linesOf(text.slice(from, to));
  // The middle ends with a line end unless it is the end of the text, so its last, empty line is none.
  if (to < text.length || tail < previous.length) middle.pop();
  return {
    lines: [...previous.slice(0, head), ...middle, ...previous.slice(tail)],
    head,
    tail: previous.length - tail,
  };
}
