import type { LineIndex, Position } from '../../text/line-index.js';
import type { Span } from '../../text/span.js';

/** Line and column from 1, offset from 0, all in UTF-16 units of the decoded text. */
export type PlaceOutput = Position;

export interface RangeOutput {
  readonly start: PlaceOutput;
  /** Exclusive. */
  readonly end: PlaceOutput;
}

export const rangeOutput = (index: LineIndex, { start, end }: Span): RangeOutput => ({
  start: index.at(start),
  end: index.at(end),
});
