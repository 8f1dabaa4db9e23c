import { hashText } from '../../text/hash.js';
import type { Span } from '../../text/span.js';

/** A paragraph as it is told apart from others: by its text, wherever it stands. */
export const hashOfLine = (line: string): string => hashText(line.trim());

/** Every line with the offset at which it starts. */
export function* linesOf(text: string): Generator<{ readonly start: number; readonly line: string }> {
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/gu)) yield { start: index, line };
}

export interface Masked {
  readonly text: string;
  /** What is blank in `text` and was not before. */
  readonly spans: readonly Span[];
}

/** A text in which the paragraphs that are set aside are blank; every offset stays. */
export function withoutSetAside(text: string, setAside: ReadonlySet<string>): Masked {
  const spans: Span[] = [];
  if (setAside.size > 0)
    for (const { start, line } of linesOf(text))
      if (setAside.has(hashOfLine(line))) spans.push({ start, end: start + line.length });
  if (spans.length === 0) return { text, spans };
  let masked = '';
  let at = 0;
  for (const { start, end } of spans) {
    masked += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return { text: masked + text.slice(at), spans };
}
