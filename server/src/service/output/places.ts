import type { FilePlace } from '../../layout/model.js';
import type { Report } from '../../report/report.js';
import { LineIndex, type Position } from '../../text/line-index.js';
import type { Span } from '../../text/span.js';

/** Line and column from 1, offset from 0, all in UTF-16 units of the decoded text. */
export interface PlaceOutput extends Position {
  /** Where it stands in the Word file that the report was read from. */
  readonly word?: FilePlace;
}

export interface RangeOutput {
  readonly start: PlaceOutput;
  /** Exclusive. */
  readonly end: PlaceOutput;
}

/** Counts places of one report. */
export class Places {
  readonly #lines: LineIndex;
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
    this.#lines = new LineIndex(report.text);
  }

  #at(offset: number, side: 'start' | 'end'): PlaceOutput {
    const word = this.#report.origin?.at(offset, side);
    return word ? { ...this.#lines.at(offset), word } : this.#lines.at(offset);
  }

  range({ start, end }: Span): RangeOutput {
    return { start: this.#at(start, 'start'), end: this.#at(end, end > start ? 'end' : 'start') };
  }
}
