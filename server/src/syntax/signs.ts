import type { Block } from './block.js';
import { signatureOf } from './signature.js';

/**
 * Offsets of all units of a block's text that are no 汉字, ascending: marks, digits, letters, blanks.
 * Most of a report is 汉字, so what looks for marks or numbers walks these and not the text.
 */
export const signsOf = (block: Block): readonly number[] => signatureOf(block).signs;

/** The index of the first sign at or after an offset. */
export function firstSign(signs: readonly number[], offset: number): number {
  let low = 0;
  let high = signs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((signs[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
