import { isDigit, skipBlanks } from '../text/chars.js';
import { codeEnd, isCode, isListMark, isVersion, RANGE_DASH, skipScale } from './codes.js';
import { readDate, readIsoDate } from './dates.js';
import { finish, plain, type Read } from './figure.js';
import { type Numeral, readArabicNumeral } from './numerals.js';
import { readProportion } from './proportion.js';
import type { Quantity } from './quantity.js';
import { rational } from './rational.js';
import { unitAt } from './units.js';

export function readArabic(text: string, at: number): Read {
  const day = readIsoDate(text, at);
  if (day) return day;
  if (text[at - 1] === '第') return readRank(text, at);
  const proportion = readProportion(text, at) ?? readFraction(text, at);
  if (proportion) return proportion;
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

/** 80.89%（⟦33807/41793⟧）: a part and its whole, in the bracket of their percentage. */
function readFraction(text: string, at: number): Read | undefined {
  const bracket = text[at - 1];
  const sign = text[at - 2];
  if ((bracket !== '（' && bracket !== '(') || (sign !== '%' && sign !== '％')) return undefined;
  const [, part = '', whole = ''] = /^(\d{1,9})[/／](\d{1,9})[）)]/.exec(text.slice(at, at + 21)) ?? [];
  if (part === '' || BigInt(whole) === 0n) return undefined;
  const second = at + part.length + 1;
  const end = second + whole.length;
  const number = (from: number, digits: string): Quantity =>
    plain(text, from, from + digits.length, rational(BigInt(digits)), 'count', '');
  return { quantities: [number(at, part), number(second, whole)], end };
}

/** 第3; 第19届, 第24条 and 第1号 name things. */
function readRank(text: string, at: number): Read {
  const numeral = readArabicNumeral(text, at);
  if (numeral.decimal || NAMED.test(text[skipBlanks(text, numeral.end)] ?? '')) return { end: numeral.end };
  return { quantity: plain(text, at - 1, numeral.end, numeral.value, 'ordinal', ''), end: numeral.end };
}

/** What a number with 第 is part of a name of. */
export const NAMED = /[届条款章节编号]/;

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
