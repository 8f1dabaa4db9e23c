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

/** Length of what two texts begin with in common. */
function sharedStart(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let at = 0;
  while (at + STRIDE <= limit && a.slice(at, at + STRIDE) === b.slice(at, at + STRIDE)) at += STRIDE;
  while (at < limit && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** Length of what two texts end with in common, at most `limit`. */
function sharedEnd(a: string, b: string, limit: number): number {
  let n = 0;
  while (
    n + STRIDE <= limit &&
    a.slice(a.length - n - STRIDE, a.length - n) === b.slice(b.length - n - STRIDE, b.length - n)
  )
    n += STRIDE;
  while (n < limit && a.charCodeAt(a.length - n - 1) === b.charCodeAt(b.length - n - 1)) n++;
  return n;
}

/**
 * A copy that stands for itself. What is sliced from a text keeps all of it, and lines live on: each edited paragraph of a
 * long report would hold the version that it was typed in.
 */
const copied = (text: string): string => ` ${text}`.slice(1);

/** Units that are compared at once. */
const STRIDE = 4096;

/**
 * Lines of `text` that keep the objects of `previous`, the lines of `before`, at both ends as far as they are the same.
 * The lines around the first and the last difference are cut anew.
 */
export function updateLines(text: string, before: string, previous: readonly Line[]): LineUpdate {
  const start = sharedStart(text, before);
  if (start === text.length && start === before.length) return { lines: previous, head: previous.length, tail: 0 };
  const end = sharedEnd(text, before, Math.min(text.length, before.length) - start);
  let from = 0;
  let head = 0;
  // A line whose end touches the difference may have become another one: "\r" half of "\r\n".
  for (let next = lengthOf(previous[0] as Line); from + next < start; next = lengthOf(previous[head] as Line)) {
    from += next;
    head++;
  }
  let kept = 0;
  let tail = 0;
  for (
    let next = lengthOf(previous.at(-1) as Line);
    kept + next < end;
    next = lengthOf(previous.at(-1 - tail) as Line)
  ) {
    kept += next;
    tail++;
  }
  const to = text.length - kept;
  const middle = linesOf(copied(text.slice(from, to)));
  // The middle ends with a line end unless it is the end of the text, so its last, empty line is none.
  if (tail > 0) middle.pop();
  return {
    lines: [...previous.slice(0, head), ...middle, ...previous.slice(previous.length - tail)],
    head,
    tail,
  };
}
