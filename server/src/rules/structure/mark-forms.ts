import type { Section } from '../../report/report.js';
import { type Block, blockFact, type Place, place } from '../../syntax/block.js';
import { readMark } from '../../syntax/marks.js';
import { writtenMark } from '../../text/written-marks.js';

/** The standard form of a heading's mark; undefined where none is prescribed. */
export const standardMark = blockFact((block: Block): string | undefined => {
  const mark = readMark(block.text, block.heading?.span.start ?? 0);
  if (!mark) return undefined;
  // 01 stays 01: form is what is set right, no digit.
  const printed = (block.heading?.mark ?? '').normalize('NFKC').replace(/\D/g, '');
  switch (mark.family) {
    case 'han':
    case 'han-bracket':
      return writtenMark(mark.family, mark.number);
    case 'arabic':
      return `${printed}.`;
    case 'arabic-bracket':
      // 1） is a form of its own.
      return /^[（(]/.test(block.heading?.mark ?? '') ? `（${printed}）` : undefined;
    default:
      return undefined;
  }
});

/** The mark of a section that is half-width like all of its marks: its own fault is none, it goes with them. */
export function halfWidthMark(section: Section): { readonly at: Place; readonly wanted: string } | undefined {
  const block = section.heading;
  const mark = block?.heading?.mark ?? '';
  if (!block?.heading || !mark.includes('(')) return undefined;
  const wanted = standardMark(block);
  if (wanted === undefined || wanted === mark || !isWidthOnly(mark, wanted) || !isHalfWidth(section)) return undefined;
  const { start } = block.heading.span;
  return { at: place(block, start, start + mark.length), wanted };
}

/** Same marks, other width: ( for （, but not １ for 1. */
export const isWidthOnly = (mark: string, wanted: string): boolean =>
  mark.replace(/[()]/g, (c) => (c === '(' ? '（' : '）')) === wanted;

const WIDE = /[，：；（）！？]/;
const NARROW = /[一-鿿][,:;!?]|[,;][一-鿿]/;

/** A section that writes all its marks in half width. */
export function isHalfWidth({ heading, body }: Section): boolean {
  const blocks = heading ? [heading, ...body] : body;
  if (blocks.some(hasWide)) return false;
  return blocks.some(hasNarrow) || !blocks.some(({ body: { start, end } }) => end - start > 40);
}

const hasWide = blockFact((block: Block) => WIDE.test(block.text));
const hasNarrow = blockFact((block: Block) => NARROW.test(block.text));
