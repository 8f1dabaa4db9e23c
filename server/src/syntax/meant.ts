import { applyEdits, type TextEdit } from '../text/edits.js';
import { Few } from '../text/few.js';
import type { Span } from '../text/span.js';
import { strayBlanksOf } from './blanks.js';
import { type Block, blockFact, isRead, type Place } from './block.js';
import { wrongDashesOf } from './range-dashes.js';

/** What is misprinted in a block, in text order and without overlap, each with what is meant: nothing, or one unit. */
function misprintsOf(block: Block): readonly TextEdit[] {
  if (!isRead(block.kind)) return NONE;
  const blanks = strayBlanksOf(block);
  const dashes = wrongDashesOf(block);
  if (blanks.length + dashes.length === 0) return NONE;
  const found: TextEdit[] = blanks.map(({ start, end }) => ({ start, end, text: '' }));
  for (const { start, end, right } of dashes) found.push({ start, end, text: right });
  found.sort((a, b) => a.start - b.start);
  return found.filter(({ start }, i) => start >= (found[i - 1]?.end ?? 0));
}

const NONE: readonly TextEdit[] = [];

/**
 * A block as it is meant: without the blanks that are misprinted and with the dashes that belong there, so that 办 结率
 * is read as 办结率 and 2021-2025年 as a span of years. The block itself where nothing is. What is found in it stands in
 * the report at {@link printedPlace}.
 */
export const meantOf: (block: Block) => Block = blockFact((block) => {
  if (block.printed) return block;
  const misprints = misprintsOf(block);
  if (misprints.length === 0) return block;
  const { chunk, kind, heading, body } = block;
  const left = misprints
    .map(({ start, end, text }) => ({ start: start + text.length, end }))
    .filter(({ start, end }) => start < end);
  const move = ({ start, end }: Span): Span => ({ start: shift(left, start), end: shift(left, end) });
  const text = applyEdits(block.text, misprints);
  return {
    chunk: { ...chunk, text, verbatim: chunk.verbatim.map(move) },
    kind,
    text,
    heading: heading && { ...heading, span: move(heading.span), title: move(heading.title) },
    body: move(body),
    facts: new Few(),
    learnt: [],
    printed: { block, left },
  };
});

/** The same place in the text as it stands. */
export function printedPlace(place: Place): Place {
  const { printed } = place.block;
  if (!printed) return place;
  const { start, end } = place;
  const from = unshift(printed.left, start);
  // The end belongs to the unit before it: what was left out behind it is not covered.
  return { block: printed.block, start: from, end: end > start ? unshift(printed.left, end - 1) + 1 : from };
}

/** The block as it stands. */
export const printedBlock = (block: Block): Block => block.printed?.block ?? block;

/** An offset in the text as it stands in the block as it is meant; what was left out is where it was. */
export const meantOffset = (block: Block, offset: number): number =>
  block.printed ? shift(block.printed.left, offset) : offset;

/** From the printed text to what is left of it. */
function shift(left: readonly Span[], offset: number): number {
  let gone = 0;
  for (const { start, end } of left) {
    if (start >= offset) break;
    gone += Math.min(end, offset) - start;
  }
  return offset - gone;
}

/** From what is left to the printed text: the unit at `offset` as it stands there. */
function unshift(left: readonly Span[], offset: number): number {
  let at = offset;
  for (const { start, end } of left) {
    if (start > at) break;
    at += end - start;
  }
  return at;
}
