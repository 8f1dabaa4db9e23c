import type { Span } from '../../text/span.js';

/** Line and column from 1, offset from 0, all in UTF-16 units of the decoded text. */
export interface PlaceOutput {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface RangeOutput {
  readonly start: PlaceOutput;
  /** Exclusive. */
  readonly end: PlaceOutput;
}

/** Turns offsets of one text into lines and columns. Lines end with "\n", "\r\n" or "\r". */
export class Places {
  readonly text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === 0x0a || (c === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) starts.push(i + 1);
    }
    this.#starts = starts;
  }

  get lines(): number {
    return this.#starts.length;
  }

  at(offset: number): PlaceOutput {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1, offset };
  }

  range({ start, end }: Span): RangeOutput {
    return { start: this.at(start), end: this.at(end) };
  }

  /** A line (from 1) without its end. */
  line(line: number): string {
    const start = this.#starts[line - 1] ?? this.text.length;
    return this.text.slice(start, this.#starts[line] ?? this.text.length).replace(/[\r\n]+$/, '');
  }
}
