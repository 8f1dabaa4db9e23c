// What others call: bytes of a `.docx` in, the report's text out.
import type { Origin } from '../layout/model.js';
import { type ReadOptions, readDocument, type WordDocument } from './document.js';
import { textOfDocument, type WordText } from './text.js';

export { WordError } from './error.js';

export interface WordReport extends WordText {
  readonly document: WordDocument;
}

/** Reads a Word file as a report. Pure; throws a WordError. */
export function readWord(bytes: Uint8Array, options: ReadOptions = {}): WordReport {
  const document = readDocument(bytes, options);
  return { ...textOfDocument(document), document };
}

/** What a report keeps of the Word file that it was read from. */
export const originOf = ({ layout, places }: WordText): Origin => ({
  layout,
  at: (offset, side) => places.at(offset, side),
});
