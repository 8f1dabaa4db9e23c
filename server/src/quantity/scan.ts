import { isDigit } from '../text/chars.js';
import { readArabic } from './arabic.js';
import { readChinese } from './chinese.js';
import { isInName } from './names.js';
import { HAN_NUMERALS, MOST_DIGITS } from './numerals.js';
import type { Quantity } from './quantity.js';

/** A figure is read to its last digit. */
const isWhole = ({ start, end }: Quantity): boolean => end - start <= MOST_DIGITS;

/** What a figure may begin with: most units are none of these, and an expression passes over them fastest. */
const NUMERAL = new RegExp(`[0-9０-９${HAN_NUMERALS}]`, 'g');

/**
 * All figures of a text in order; codes, words with numerals and what is printed in more than {@link MOST_DIGITS} units
 * left out. Linear in the length of `text`.
 */
export function scanQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (let next = 0; ; ) {
    NUMERAL.lastIndex = next;
    if (!NUMERAL.test(text)) return found;
    const i = NUMERAL.lastIndex - 1;
    const read = isDigit(text.charCodeAt(i)) ? readArabic(text, i) : readChinese(text, i);
    if (read?.quantity && isWhole(read.quantity) && !isInName(text, read.quantity)) found.push(read.quantity);
    if (read?.quantities) found.push(...read.quantities.filter(isWhole));
    next = read && read.end > i ? read.end : i + 1;
  }
}
