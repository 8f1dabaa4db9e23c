import { type Quantity, withChanges } from '../quantity/quantity.js';
import { scanQuantities } from '../quantity/scan.js';
import { type Block, blockFact, isRead } from '../syntax/block.js';
import { asMeant } from '../syntax/letter-digits.js';
import { tableCellsOf } from '../syntax/tables.js';
import type { Span } from '../text/span.js';

/** The figures of a block in text order; heading marks are none. */
export const quantitiesOf: (block: Block) => readonly Quantity[] = blockFact((block) => {
  if (!isRead(block.kind)) return [];
  if (block.kind === 'table-row') return tableCellsOf(block).flatMap((cell) => cellQuantities(block.text, cell));
  const from = block.heading?.mark ? block.heading.title.start : 0;
  const meant = asMeant(block);
  const found = scanQuantities(meant).filter((quantity) => quantity.start >= from);
  // A letter in the place of a digit: the value is the likely one, the text stays as printed.
  return meant === block.text
    ? found
    : found.map((quantity) => withChanges(quantity, { text: block.text.slice(quantity.start, quantity.end) }));
});

const NUMBER = /^[\d０-９]+(?:[,，][\d０-９]{3})*(?:[.．][\d０-９]+)?$/;

/** A cell that is nothing but a number is a figure, whatever its digits (110, 12345). */
function cellQuantities(text: string, { start, end }: Span): readonly Quantity[] {
  const cell = text.slice(start, end);
  // Read with a measure word, a bare number is never taken for a code.
  const found = scanQuantities(NUMBER.test(cell) ? `${cell}件` : cell);
  return found.map((quantity) => {
    const last = Math.min(quantity.end, cell.length);
    return withChanges(quantity, {
      ...(NUMBER.test(cell) && { unit: '' }),
      text: cell.slice(quantity.start, last),
      start: start + quantity.start,
      end: start + last,
      numeral: { start: start + quantity.numeral.start, end: start + quantity.numeral.end },
    });
  });
}
