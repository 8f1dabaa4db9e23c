import type { TextEdit } from './edits.js';
import { joined, type Line, lengthOf, linesOf } from './lines.js';

/**
 * One version of a text, as its lines. An edit cuts the lines that it touches anew; all others stay the same objects, and
 * no string of the whole text is made until somebody asks for it: joining a long one takes longer than all else of an edit.
 */
export class SourceText {
  /** In UTF-16 units. */
  readonly length: number;
  #text: string | undefined;
  #starts: readonly number[] | undefined;

  private constructor(
    readonly lines: readonly Line[],
    length: number,
    text?: string,
  ) {
    this.length = length;
    this.#text = text;
  }

  static of = (text: string): SourceText => new SourceText(linesOf(text), text.length, text);

  get text(): string {
    return (this.#text ??= joined(this.lines));
  }

  /** Where each line begins. */
  get starts(): readonly number[] {
    if (this.#starts) return this.#starts;
    const starts: number[] = [];
    let at = 0;
    for (const line of this.lines) {
      starts.push(at);
      at += lengthOf(line);
    }
    return (this.#starts = starts);
  }

  /** Index of the line that a unit stands in; of the last one for all that is behind the text. */
  lineAt(offset: number): number {
    const { starts } = this;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The text after an edit of it. */
  edited(edit: TextEdit): SourceText {
    return this.#edited(edit, undefined);
  }

  /** The version that is `text`: this one with what differs in the place of what stands there. */
  turnedInto(text: string): SourceText {
    const before = this.text;
    const start = sharedStart(text, before);
    if (start === text.length && start === before.length) return this;
    const tail = sharedEnd(text, before, Math.min(text.length, before.length) - start);
    return this.#edited({ start, end: before.length - tail, text: text.slice(start, text.length - tail) }, text);
  }

  #edited({ start, end, text }: TextEdit, whole: string | undefined): SourceText {
    const { lines } = this;
    // A line whose end touches the edit may become another one: "\r" half of "\r\n".
    let head = 0;
    let from = 0;
    for (let next = lengthOf(lines[0] as Line); from + next < start; next = lengthOf(lines[head] as Line)) {
      from += next;
      head++;
    }
    let tail = 0;
    let to = this.length;
    for (let next = lengthOf(lines.at(-1) as Line); to - next > end; next = lengthOf(lines.at(-1 - tail) as Line)) {
      to -= next;
      tail++;
    }
    const old = joined(lines.slice(head, lines.length - tail));
    const middle = linesOf(copied(old.slice(0, start - from) + text + old.slice(end - from)));
    // The middle ends with a line end unless it is the end of the text, so its last, empty line is none.
    if (tail > 0) middle.pop();
    const now = lines.slice(0, head).concat(middle, lines.slice(lines.length - tail));
    return new SourceText(now, this.length + text.length - (end - start), whole);
  }
}

/**
 * A copy that stands for itself. What is sliced from a text keeps all of it, and lines live on: each edited paragraph of a
 * long report would hold the version that it was typed in.
 */
const copied = (text: string): string => ` ${text}`.slice(1);

/** Units that are compared at once. */
const STRIDE = 4096;

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
