import { isBlank, isDigit, isHan, isLatin, skipBlanks } from '../text/chars.js';
import { readDate, readIsoDate } from './dates.js';
import { finish, plain, type Read } from './figure.js';
import { type Numeral, readArabicNumeral } from './numerals.js';
import { unitAt } from './units.js';

/** Behind a code that begins at `at`: as far as digits and the marks inside codes go. */
function codeEnd(text: string, at: number): number {
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

const RANGE_DASH = new Set([...'-—－–～~至到']);

export function readArabic(text: string, at: number): Read {
  const day = readIsoDate(text, at);
  if (day) return day;
  if (text[at - 1] === '第') return readRank(text, at);
  if (isCode(text, at)) return { end: codeEnd(text, at) };
  const date = readDate(text, at);
  if (date) return date;
  const numeral = readArabicNumeral(text, at);
  if (isListMark(text, numeral)) return { end: numeral.end + 1 };
  const range = readRange(text, numeral);
  if (range) return range;
  if (isVersion(text, numeral)) return { end: numeral.end };
  return finish(text, numeral) ?? { end: numeral.end };
}

/** 第3; 第19届, 第24条 and 第1号 name things. */
function readRank(text: string, at: number): Read {
  const numeral = readArabicNumeral(text, at);
  if (numeral.decimal || NAMED.test(text[skipBlanks(text, numeral.end)] ?? '')) return { end: numeral.end };
  return { quantity: plain(text, at - 1, numeral.end, numeral.value, 'ordinal', ''), end: numeral.end };
}

/** What a number with 第 is part of a name of. */
export const NAMED = /[届条款章节编号]/;

/** Codes, names and places that hold digits: PM2.5, 1+13, 3:2, 〔2021〕1号, 0871-6868, 12345 before a word. */
function isCode(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const previous = text.charCodeAt(at - 1);
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  const after = text[end] ?? '';
  if ('+＋_'.includes(before) && before !== '') return true;
  if ((before === '．' || before === '.') && isLatin(text.charCodeAt(at - 3))) return true;
  if ((after === '+' || after === '＋') && isDigit(text.charCodeAt(end + 1))) return true;
  if (after === '+' && isLatin(text.charCodeAt(skipBlanks(text, end + 1)))) return true;
  if ((before === ':' || before === '：') && isDigit(text.charCodeAt(at - 2)) && isRatio(text, at)) return true;
  if ((after === ':' || after === '：') && isDigit(text.charCodeAt(end + 1))) return true;
  if (after === '·' || after === '•' || after === '・') return true;
  if (after === '/' && isDigit(text.charCodeAt(end + 1))) return true;
  if ((before === '/' || before === '×' || after === '×') && before !== '') return true;
  if (isLatin(previous)) return !(end - at >= 2 && after !== '.' && unitAt(text, skipScale(text, end)) !== undefined);
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
  if (end - at >= 8 && before !== '￥') return true;
  if (before === '-' && isDigit(text.charCodeAt(at - 2))) return true;
  return isBareCode(text, at, end);
}

const isRatio = (text: string, at: number): boolean => isDigit(text.charCodeAt(at));

const skipScale = (text: string, at: number): number => {
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
  if (/^(?:110|119|120|122|114|12\d{3}|96\d{3,4}|95\d{3})$/.test(digits)) return true;
  return isHan(text.charCodeAt(next)) || /[“"‘《”’」]/.test(after) || after === '#' || after === '号';
}

/** 数字政府2.0, 3.0版 */
const isVersion = (text: string, { start, end, decimal }: Numeral): boolean =>
  decimal &&
  (text[end] === '版' ||
    (end - start === 3 &&
      text[end - 1] === '0' &&
      !'余多十百千万亿%％‰'.includes(text[end] ?? ' ') &&
      unitAt(text, skipBlanks(text, end)) === undefined));

/** “1.充分征求意见”, “1、” at the head of a clause. */
function isListMark(text: string, { start, end, digits, decimal }: Numeral): boolean {
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

function readRange(text: string, low: Numeral): Read | undefined {
  let i = low.end;
  if (/[%％]/.test(text[i] ?? '')) i++;
  const scaled = skipScale(text, i);
  const unit = unitAt(text, scaled);
  const dashAt = skipBlanks(text, unit ? scaled + unit.text.length : scaled);
  if (!RANGE_DASH.has(text[dashAt] ?? '')) return undefined;
  const dash = text[dashAt] ?? '';
  const high = skipBlanks(text, dashAt + (text[dashAt + 1] === '—' ? 2 : 1));
  if (!isDigit(text.charCodeAt(high))) return undefined;
  // “由12件增加到15件” never comes here; “12件到15件” is a range only with a dash.
  if ((dash === '至' || dash === '到') && unit) return undefined;
  const upper = readArabicNumeral(text, high);
  let end = upper.end;
  if (/[%％]/.test(text[end] ?? '')) end++;
  end = skipScale(text, end) > skipBlanks(text, end) ? skipScale(text, end) : end;
  const upperUnit = unitAt(text, skipBlanks(text, end));
  if (upperUnit) end = skipBlanks(text, end) + upperUnit.text.length;
  const quantity = plain(
    text,
    low.start,
    end,
    low.value,
    'range',
    /[%％]/.test(text[end - 1] ?? '') ? '%' : (upperUnit?.text ?? unit?.text ?? ''),
  );
  return {
    quantity: { ...quantity, interval: { low: low.value, high: upper.value, lowOpen: false, highOpen: false } },
    end,
  };
}
