import { readArabic } from './arabic.js';
import { readChinese } from './chinese.js';
import { isInName } from './names.js';
import { MOST_DIGITS, numeralClass } from './numerals.js';
import type { Quantity } from './quantity.js';

/** A figure is read to its last digit. */
const isWhole = ({ start, end }: Quantity): boolean => end - start <= MOST_DIGITS;

/**
 * All figures of a text in order; codes, words with numerals and what is printed in more than {@link MOST_DIGITS} units
 * left out. Linear in the length of `text`.
 */
export function scanQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < text.length; ) {
    const kind = numeralClass(text.charCodeAt(i));
    if (kind === 0) {
      i++;
      continue;
    }
    const read = kind === 1 ? readArabic(text, i) : readChinese(text, i);
    if (read?.quantity && isWhole(read.quantity) && !isInName(text, read.quantity)) found.push(read.quantity);
    if (read?.quantities) found.push(...read.quantities.filter(isWhole));
    i = read && read.end > i ? read.end : i + 1;
  }
  return found;
}
