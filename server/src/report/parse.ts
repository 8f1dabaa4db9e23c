import { GENERAL } from '../profiles/index.js';
import type { Block, Chunk } from '../syntax/block.js';
import { chunksOf } from '../syntax/chunks.js';
import type { Report, TextFormat } from './report.js';

export interface ParseOptions {
  readonly format: TextFormat;
  /** Profile id that the user chose; recognised from the text where absent. */
  readonly profile?: string;
}

function blockOf(chunk: Chunk): Block {
  return {
    chunk,
    kind: chunk.text.trim() === '' ? 'blank' : 'paragraph',
    text: chunk.text,
    heading: undefined,
    body: { start: 0, end: chunk.text.length },
    facts: new Map(),
  };
}

/** Any string gives a report. Blocks of `previous` whose lines are untouched are taken over with all that is known of them. */
export function parseReport(text: string, options: ParseOptions, _previous?: Report): Report {
  const blocks = chunksOf(text).map(blockOf);
  const starts = new Map<Block, number>();
  const indexes = new Map<Block, number>();
  let offset = 0;
  blocks.forEach((block, i) => {
    starts.set(block, offset);
    indexes.set(block, i);
    offset += block.chunk.source.length + block.chunk.terminator.length;
  });
  const offsetOf = (block: Block) => starts.get(block) ?? 0;
  return {
    text,
    format: options.format,
    blocks,
    outline: [],
    sections: [{ heading: undefined, body: blocks }],
    title: undefined,
    year: undefined,
    profile: { profile: GENERAL, reason: { 'zh-CN': '没有模板识别这份文本', en: 'no profile recognises this text' } },
    offsetOf,
    indexOf: (block) => indexes.get(block) ?? -1,
    rangeOf: ({ block, start, end }) => ({ start: offsetOf(block) + start, end: offsetOf(block) + end }),
    placeAt(at) {
      const block = [...blocks].reverse().find((b) => offsetOf(b) <= at) ?? blocks[0];
      if (!block) throw new RangeError('a report has at least one block');
      return { block, offset: at - offsetOf(block) };
    },
  };
}
