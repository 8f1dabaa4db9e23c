import { isBlank, isDigit, isHan, isLatin, skipBlanks } from '../text/chars.js';
import { type Numeral, readArabicNumeral } from './numerals.js';
import { unitAt } from './units.js';

/** Behind a code that begins at `at`: as far as digits and the marks inside codes go. */
export function codeEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (isDigit(c) || isLatin(c) || '+＋-:：/·._．'.includes(text[i] ?? '')) i++;
    else break;
  }
  // A separator at the end belongs to the sentence.
  while (i > at + 1 && !isDigit(text.charCodeAt(i - 1)) && !isLatin(text.charCodeAt(i - 1))) i--;
  return i;
}

/** Marks and words between the ends of a range. */
export const RANGE_DASH = new Set([...'-—－–～~至到']);

/** Codes, names and places that hold digits: PM2.5, 1+13, 3:2, 〔2021〕1号, 0871-6868, 12345 before a word. */
export function isCode(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const previous = text.charCodeAt(at - 1);
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  const after = text[end] ?? '';
  if ('+＋_'.includes(before) && before !== '') return !isSigned(text, at);
  if ((before === '．' || before === '.') && isLatin(text.charCodeAt(at - 3))) return true;
  if ((after === '+' || after === '＋') && isDigit(text.charCodeAt(end + 1))) return true;
  if (after === '+' && isLatin(text.charCodeAt(skipBlanks(text, end + 1)))) return true;
  if ((before === ':' || before === '：') && isDigit(text.charCodeAt(at - 2)) && isRatio(text, at)) return true;
  if ((after === ':' || after === '：') && isDigit(text.charCodeAt(end + 1))) return true;
  if (after === '·' || after === '•' || after === '・') return true;
  if (after === '/' && isDigit(text.charCodeAt(end + 1))) return true;
  if (before === '/' && isDividend(text, at)) return false;
  if ((before === '/' || before === '×' || after === '×') && before !== '') return true;
  if (isLatin(previous)) return !isGluedFigure(text, at);
  if (isLatin(text.charCodeAt(end)) && !/^(?:km|kg|MW|GW|kW|m²)/.test(text.slice(end, end + 2))) return true;
  // 〔2021〕1号 and [2021]1号
  if (/[〔[［]/.test(before)) return true;
  if (
    /[〕\]］）)]/.test(before) &&
    /^\d{1,4}号/.test(text.slice(at, at + 6)) &&
    /[〔[（(［]\s*(?:19|20)\d{2}$/.test(text.slice(Math.max(0, at - 7), at - 1))
  )
    return true;
  if (/[（(]/.test(before) && /^(?:19|20)\d{2}[）)]\s*第?\d+号/.test(text.slice(at, at + 14))) return true;
  // “12.4”, “315” as names: a number alone in quotation marks.
  if (/[“"‘「]/.test(before) && /^[\d.．·]+[”"’」]/.test(text.slice(at, at + 12))) return true;
  if (end - at >= LONG_CODE && before !== '￥' && !isMeasured(text, at)) return true;
  if (before === '-' && isDigit(text.charCodeAt(at - 2))) return true;
  return isBareCode(text, at, end);
}

/** 同比+⟦27.1%⟧ */
const isSigned = (text: string, at: number): boolean =>
  /[比期年][+＋]$/.test(text.slice(Math.max(0, at - 2), at)) && /^\d{1,3}(?:\.\d+)?[%％]/.test(text.slice(at, at + 9));

/** 3813件/⟦4797件⟧: a figure with its unit stands before the stroke. */
const isDividend = (text: string, at: number): boolean => /\d[一-鿿]{1,3}\/$/.test(text.slice(Math.max(0, at - 6), at));

/** As many digits without a unit are an account, a telephone or a register number. */
const LONG_CODE = 8;

/** Units that number things where a figure is glued to what stands before it: B2层, G5号, H7级. */
const NUMBERING = new Set('号 级 度 期 类 层 段 条 片 版 款 代'.split(' '));

/** Is the numeral at `at` followed by a unit that measures? */
function isMeasured(text: string, at: number): boolean {
  const unit = unitAt(text, skipScale(text, readArabicNumeral(text, at).end));
  return unit !== undefined && unit.class !== 'duration' && unit.class !== 'date' && !NUMBERING.has(unit.text);
}

/** GDP1077.9亿元, APP3个: a figure behind Latin letters has a unit, and more than one digit where one letter stands before it. */
function isGluedFigure(text: string, at: number): boolean {
  const { end } = readArabicNumeral(text, at);
  const isLong = end - at >= 2 || skipScale(text, end) > end || isLatin(text.charCodeAt(at - 2));
  return isLong && isMeasured(text, at);
}

/** Emergency and government service numbers. */
const SERVICE_NUMBER = /^(?:110|119|120|122|114|123\d{2}|121(?:10|17|19|2[1-3])|96\d{3,4}|95\d{3})$/;

const isRatio = (text: string, at: number): boolean => isDigit(text.charCodeAt(at));

export const skipScale = (text: string, at: number): number => {
  let i = skipBlanks(text, at);
  while ('余多十百千万亿'.includes(text[i] ?? ' ')) i++;
  return i;
};

/** A whole number without unit before a word (12345热线, 110联动), or 119, 12345 … that stand alone. */
function isBareCode(text: string, at: number, end: number): boolean {
  if (/[.．,，%％‰]/.test(text[end] ?? '') && isDigit(text.charCodeAt(end + 1))) return false;
  const next = skipBlanks(text, end);
  const after = text[next] ?? '';
  if (unitAt(text, next) || '余多十百千万亿%％‰'.includes(after || ' ')) {
    // 110个 is a figure, 12345件 too; 8890诉求 never gets here.
    return false;
  }
  if (/[年月日时点]/.test(after) || RANGE_DASH.has(after)) return false;
  const digits = text.slice(at, end);
  // 8112345 in brackets, 《…2025》, 3.0版
  if (digits.length >= 5 && /[（(]/.test(text[at - 1] ?? '') && /[）)]/.test(after)) return true;
  if (/^(?:19|20)\d{2}$/.test(digits) && /[》〉”’]/.test(after)) return true;
  if (SERVICE_NUMBER.test(digits)) return true;
  return isHan(text.charCodeAt(next)) || /[“"‘《”’」]/.test(after) || after === '#' || after === '号';
}

/** 数字政府2.0, 3.0版 */
export const isVersion = (text: string, { start, end, decimal }: Numeral): boolean =>
  decimal &&
  (text[end] === '版' ||
    (end - start === 3 &&
      text[end - 1] === '0' &&
      !'余多十百千万亿%％‰'.includes(text[end] ?? ' ') &&
      unitAt(text, skipBlanks(text, end)) === undefined));

/** “1.充分征求意见”, “1、” at the head of a clause. */
export function isListMark(text: string, { start, end, digits, decimal }: Numeral): boolean {
  if (digits > 2 || decimal) return false;
  let last = start;
  while (last > 0 && isBlank(text.charCodeAt(last - 1))) last--;
  const before = text[last - 1] ?? '';
  const open = before === '' || '。；;：:（(！!？?）)'.includes(before);
  const after = text[end] ?? '';
  if ((before === '（' || before === '(') && (after === '）' || after === ')')) return true;
  if (!open) return false;
  if (after === '.' || after === '．') return !isDigit(text.charCodeAt(skipBlanks(text, end + 1)));
  if (after === '）' || after === ')') return before !== '（' && before !== '(';
  return after === '、' && before === '' && !isDigit(text.charCodeAt(end + 1));
}
