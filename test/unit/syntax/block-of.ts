import assert from 'node:assert/strict';
import { parseReport } from '../../../server/src/report/parse.js';
import type { Block } from '../../../server/src/syntax/block.js';
import type { Span } from '../../../server/src/text/span.js';

/** One line as a paragraph, whatever it looks like: facts are read from blocks. */
export function paragraph(text: string): Block {
  const block = parseReport(`这是第一段，为后文作准备。\n${text}`, { format: 'text' }).blocks[1];
  assert.ok(block);
  return { ...block, kind: 'paragraph', body: { start: 0, end: text.length }, facts: new Map(), learnt: [] };
}

/** Takes ⟦…⟧ out of a text and gives where they stood. */
export function marked(text: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let plain = '';
  let start = 0;
  for (const c of text) {
    if (c === '⟦') start = plain.length;
    else if (c === '⟧') spans.push({ start, end: plain.length });
    else plain += c;
  }
  return { text: plain, spans };
}

/** Puts ⟦…⟧ around spans, so that a failure can be read. */
export function withMarks(text: string, spans: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    out += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return out + text.slice(at);
}
