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
  let feed = next(text, '\n', 0);
  let back = next(text, '\r', 0);
  for (let end = Math.min(feed, back); end < text.length; end = Math.min(feed, back)) {
    const terminator = feed < back ? '\n' : feed === back + 1 ? '\r\n' : '\r';
    lines.push({ text: text.slice(start, end), terminator });
    start = end + terminator.length;
    if (feed < start) feed = next(text, '\n', start);
    if (back < start) back = next(text, '\r', start);
  }
  lines.push({ text: text.slice(start), terminator: '' });
  return lines;
}

/** Where a unit stands next; behind all texts where it does not. */
function next(text: string, unit: string, from: number): number {
  const at = text.indexOf(unit, from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** Units of a line with its end. */
export const lengthOf = ({ text, terminator }: Line): number => text.length + terminator.length;

/** The text that lines are cut from. */
export function joined(lines: readonly Line[]): string {
  const parts: string[] = [];
  for (const { text, terminator } of lines) parts.push(text, terminator);
  return parts.join('');
}

/** How many lines two versions of a text share, as objects, at the start and at the end. */
export interface SharedLines {
  readonly head: number;
  readonly tail: number;
}

export function sharedLines(a: readonly Line[], b: readonly Line[]): SharedLines {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return { head, tail };
}
