import { isHighSurrogate, isLowSurrogate } from './chars.js';
import type { Span } from './span.js';

/** A replacement of a range of a text; the range is empty for an insertion. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** Two edits that cannot both be made: they share a unit, or both insert at one place. */
export const collide = (a: Span, b: Span): boolean =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && (a.start === a.end || b.start === b.end));

/** Edits from left to right; those that begin at one place keep their order. */
export const inOrder = (edits: readonly TextEdit[]): readonly TextEdit[] =>
  [...edits].sort((a, b) => a.start - b.start || a.end - b.end);

/** `text` after all edits, which must not collide. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let out = '';
  let at = 0;
  for (const edit of inOrder(edits)) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

/** The same replacement without the units at both ends that stay; never splits a surrogate pair. */
export function minimalEdit(text: string, { start, end, text: replacement }: TextEdit): TextEdit {
  let head = 0;
  const most = Math.min(end - start, replacement.length);
  while (head < most && text.charCodeAt(start + head) === replacement.charCodeAt(head)) head++;
  if (head > 0 && isHighSurrogate(text.charCodeAt(start + head - 1))) head--;
  let tail = 0;
  while (
    tail < most - head &&
    text.charCodeAt(end - 1 - tail) === replacement.charCodeAt(replacement.length - 1 - tail)
  )
    tail++;
  if (tail > 0 && isLowSurrogate(text.charCodeAt(end - tail))) tail--;
  return { start: start + head, end: end - tail, text: replacement.slice(head, replacement.length - tail) };
}

/** Where the places of a text are after edits that do not collide. */
export class Moves {
  readonly #edits: readonly TextEdit[];
  /** By how much the edits before each one, and last all of them, move what is behind. */
  readonly #shifts: readonly number[];

  constructor(edits: readonly TextEdit[]) {
    this.#edits = inOrder(edits);
    const shifts = [0];
    for (const [i, { start, end, text }] of this.#edits.entries())
      shifts.push((shifts[i] ?? 0) + text.length - (end - start));
    this.#shifts = shifts;
  }

  /** The same stretch after the edits; one that is touched by an edit reaches over all that the edit put in. */
  spanOf({ start, end }: Span): Span {
    const first = this.#count(({ end: until }) => until < start);
    const last = this.#count(({ start: from }) => from <= end);
    const before = this.#edits[first];
    const behind = this.#edits[last - 1];
    const from = (before && before.start < start ? before.start : start) + (this.#shifts[first] ?? 0);
    const to =
      behind && last > first && behind.end > end
        ? behind.start + (this.#shifts[last - 1] ?? 0) + behind.text.length
        : end + (this.#shifts[last] ?? 0);
    return { start: from, end: Math.max(from, to) };
  }

  /** How many of the edits, from the first on, are as asked. */
  #count(isSo: (edit: TextEdit) => boolean): number {
    let low = 0;
    let high = this.#edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const edit = this.#edits[middle];
      if (edit && isSo(edit)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A stretch of the first text that is kept, or text that was put in. */
type Piece = Span | string;

/** One list of edits that does what `first` and then, on its result, `second` do. */
export function composeEdits(length: number, first: readonly TextEdit[], second: readonly TextEdit[]): TextEdit[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const edit of inOrder(first)) {
    pieces.push({ start: at, end: edit.start }, edit.text);
    at = edit.end;
  }
  pieces.push({ start: at, end: length });
  return editsOf(length, edited(pieces, inOrder(second)));
}

const sizeOf = (piece: Piece): number => (typeof piece === 'string' ? piece.length : piece.end - piece.start);

const cut = (piece: Piece, from: number, to: number): Piece =>
  typeof piece === 'string' ? piece.slice(from, to) : { start: piece.start + from, end: piece.start + to };

function edited(pieces: readonly Piece[], edits: readonly TextEdit[]): Piece[] {
  const out: Piece[] = [];
  let index = 0;
  let base = 0;
  const takeUntil = (offset: number, keep: boolean, from: number): void => {
    let start = from;
    for (let piece = pieces[index]; piece !== undefined && start < offset; piece = pieces[index]) {
      const end = base + sizeOf(piece);
      const upTo = Math.min(end, offset);
      if (keep && upTo > start) out.push(cut(piece, start - base, upTo - base));
      start = Math.max(start, upTo);
      if (end > offset) return;
      base = end;
      index++;
    }
  };
  let at = 0;
  for (const edit of edits) {
    takeUntil(edit.start, true, at);
    out.push(edit.text);
    takeUntil(edit.end, false, edit.start);
    at = edit.end;
  }
  takeUntil(Number.POSITIVE_INFINITY, true, at);
  return out;
}

/** What lies between the stretches that are kept. */
function editsOf(length: number, pieces: readonly Piece[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let text = '';
  const flush = (start: number): void => {
    if (start > at || text !== '') edits.push({ start: at, end: start, text });
    text = '';
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else if (piece.end > piece.start) {
      flush(piece.start);
      at = piece.end;
    }
  }
  flush(length);
  return edits;
}

/** Edits made so far, sorted, so that a collision is found without a look at all of them. */
export class FreeEdits {
  readonly edits: TextEdit[] = [];

  #indexFor(start: number): number {
    let low = 0;
    let high = this.edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.edits[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Also edits that touch: two marks side by side are decided one after the other. */
  fits(edit: TextEdit): boolean {
    const index = this.#indexFor(edit.start);
    return [this.edits[index - 1], this.edits[index]].every((near) => !near || !touches(near, edit));
  }

  add(edits: readonly TextEdit[]): void {
    for (const edit of edits) this.edits.splice(this.#indexFor(edit.start), 0, edit);
  }
}

const touches = (a: TextEdit, b: TextEdit): boolean => collide(a, b) || a.end === b.start || b.end === a.start;
