import { digitValue, isDigit, narrowDigits, skipBlanks } from '../text/chars.js';
import { plain, type Read } from './figure.js';
import { rational } from './rational.js';

const YEAR = /^((?:19|20)\d{2})\s*年/;

/** Is the number at `at` followed, but for blanks, by 年, 月 or a dash? */
function mayBeDate(text: string, at: number): boolean {
  let i = at;
  while (isDigit(text.charCodeAt(i))) i++;
  return i - at <= 4 && '年月-—－–～~至到'.includes(text[skipBlanks(text, i)] ?? ' ');
}

export function readDate(text: string, at: number): Read | undefined {
  if (!mayBeDate(text, at)) return undefined;
  const first = digitValue(text.charCodeAt(at));
  if (first !== 1 && first !== 2) return readMonth(text, at);
  const window = narrowDigits(text.slice(at, at + 24));
  const span = /^((?:19|20)\d{2})\s*年?\s*[-—－–～~至到]{1,2}\s*((?:19|20)\d{2})\s*年/.exec(window);
  if (span) {
    // Both years are figures of their own: a period looks at them one by one.
    const end = at + (span[1]?.length ?? 4);
    return { quantity: plain(text, at, end, rational(BigInt(span[1] ?? 0)), 'year', '年'), end };
  }
  const year = YEAR.exec(window);
  if (!year) return readMonth(text, at);
  const value = rational(BigInt(year[1] ?? 0));
  const rest = window.slice(year[0].length);
  const month = /^\s*\d{1,2}\s*月(?:\s*\d{1,2}(?:\s*[日号]|\s*$))?/.exec(rest);
  const end = at + year[0].length + (month?.[0].length ?? 0);
  return { quantity: plain(text, at, end, value, month ? 'date' : 'year', '年'), end };
}

/** 1月, 1月5日, 1-9月. */
function readMonth(text: string, at: number): Read | undefined {
  const window = narrowDigits(text.slice(at, at + 14));
  const month = /^(\d{1,2})\s*(?:[-—－–～~至到]\s*\d{1,2}\s*)?月(?:份)?(?:\s*\d{1,2}\s*[日号])?/.exec(window);
  if (!month || Number(month[1]) > 12 || Number(month[1]) === 0) return undefined;
  const end = at + month[0].length;
  return { quantity: plain(text, at, end, rational(BigInt(month[1] ?? 0)), 'date', '月'), end };
}

/** 2026-02-12 */
export function readIsoDate(text: string, at: number): Read | undefined {
  if (!'-/.'.includes(text[at + 4] ?? ' ')) return undefined;
  const found = /^((?:19|20)\d{2})([-/.])(?:1[0-2]|0?[1-9])\2(?:3[01]|[12]\d|0?[1-9])(?!\d)/.exec(
    text.slice(at, at + 11),
  );
  if (!found || isDigit(text.charCodeAt(at - 1))) return undefined;
  const end = at + found[0].length;
  return { quantity: plain(text, at, end, rational(BigInt(found[1] ?? 0)), 'date', '年'), end };
}
