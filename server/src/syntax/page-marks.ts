import { narrowDigits } from '../text/chars.js';

const DASHES = '[-—–－─_·•~～]{1,3}';
const NUMBER = '(?:\\d{1,4}|[一二三四五六七八九十]{1,3})';
/** “— 1 —”, “- 12 -”, “第3页 共10页”, “第三页”, “第3/10页”, “3/10”, “P.3”, “Page 3 of 10”. */
const PAGE_NUMBER = new RegExp(
  [
    `${DASHES}\\s*\\d{1,4}\\s*${DASHES}`,
    `第\\s*${NUMBER}\\s*页(?:\\s*[,，/（(]?\\s*共\\s*${NUMBER}\\s*页[）)]?)?`,
    `共\\s*${NUMBER}\\s*页\\s*[,，/]?\\s*第\\s*${NUMBER}\\s*页`,
    '第?\\s*\\d{1,3}\\s*/\\s*\\d{1,3}(?:\\s*页)?',
    '[Pp](?:age)?[.．]?\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?',
  ]
    .map((form) => `^(?:${form})$`)
    .join('|'),
);

/** What the number of a page begins with. */
const BEGINS = '-—–－─_·•~～第共Pp0123456789０１２３４５６７８９';

/** The number of a page, as a page prints it (GB/T 9704—2012 7.5) or as programs do. Without outer blanks. */
export const isPageNumber = (line: string): boolean =>
  line.length <= 24 && BEGINS.includes(line.charAt(0)) && PAGE_NUMBER.test(narrowDigits(line));
