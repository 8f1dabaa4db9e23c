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
