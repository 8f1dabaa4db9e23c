import { isHan } from '../text/chars.js';
import { type Block, blockFact } from './block.js';

/**
 * Offsets of all units of a block's text that are no 汉字, ascending: marks, digits, letters, blanks.
 * Most of a report is 汉字, so what looks for marks or numbers walks these and not the text.
 */
export const signsOf: (block: Block) => readonly number[] = blockFact(({ text }) => {
  const signs: number[] = [];
  for (let i = 0; i < text.length; i++) if (!isHan(text.charCodeAt(i))) signs.push(i);
  return signs;
});
