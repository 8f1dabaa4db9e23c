import { digitValue, isBlank, isDigit, skipBlanks } from '../text/chars.js';

/** Families of marks, from the highest: a report uses several of them, one inside the other. */
export type MarkFamily =
  | 'part'
  | 'chapter'
  | 'division'
  | 'han'
  | 'han-bracket'
  | 'arabic'
  | 'arabic-bracket'
  | 'circled';

export interface Mark {
  readonly family: MarkFamily;
  readonly number: number;
  /** From the first unit of the mark to behind its separator. */
  readonly start: number;
  readonly end: number;
}

/** Nesting: a heading holds those of higher rank. */
export const RANK: Readonly<Record<MarkFamily, number>> = {
  part: 0,
  chapter: 1,
  division: 2,
  han: 3,
  'han-bracket': 4,
  arabic: 5,
  'arabic-bracket': 6,
  circled: 7,
};

/** Level that the outline prints: 一、 1 … ① 5; parts, chapters and divisions stand above 一、. */
export const levelOf = (family: MarkFamily): number => Math.max(0, RANK[family] - 2);

const HAN_DIGITS = '零一二三四五六七八九';

/** Value of a Chinese number up to 99 written with 十 (or digit by digit); null for anything else. */
export function hanNumber(text: string): number | null {
  if (text === '') return null;
  const ten = text.indexOf('十');
  if (ten < 0) return text.length === 1 && HAN_DIGITS.indexOf(text) > 0 ? HAN_DIGITS.indexOf(text) : null;
  const tens = ten === 0 ? 1 : HAN_DIGITS.indexOf(text.slice(0, ten));
  const rest = text.slice(ten + 1);
  const units = rest === '' ? 0 : HAN_DIGITS.indexOf(rest);
  if (ten > 1 || tens < 1 || units < 0 || rest.length > 1) return null;
  return tens * 10 + units;
}

/** 1–99 in Chinese figures. */
export function toHan(n: number): string {
  if (n < 10) return HAN_DIGITS[n] ?? '';
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? HAN_DIGITS[tens] : ''}十${n % 10 ? HAN_DIGITS[n % 10] : ''}`;
}

const isHanDigit = (c: string | undefined): boolean =>
  c !== undefined && c !== '' && '一二三四五六七八九十'.includes(c);

function readHan(text: string, at: number): { value: number; end: number } | undefined {
  let end = at;
  while (end - at < 3 && isHanDigit(text[end])) end++;
  const value = hanNumber(text.slice(at, end));
  return value === null ? undefined : { value, end };
}

/** One or two digits of either width; longer runs are figures, not marks. */
function readArabic(text: string, at: number): { value: number; end: number } | undefined {
  let end = at;
  let value = 0;
  while (end - at < 3 && isDigit(text.charCodeAt(end))) value = value * 10 + digitValue(text.charCodeAt(end++));
  return end === at || end - at > 2 || value === 0 ? undefined : { value, end };
}

const OPEN = new Set(['（', '(', '〔', '[']);
const CLOSE = new Set(['）', ')', '〕', ']']);
const DIVISIONS: Readonly<Record<string, MarkFamily>> = { 编: 'part', 篇: 'part', 章: 'chapter', 节: 'division' };

function readDivision(text: string, at: number): Mark | undefined {
  const first = skipBlanks(text, at + 1);
  const number = readHan(text, first) ?? readArabic(text, first);
  if (!number) return undefined;
  const end = skipBlanks(text, number.end);
  const isPart = text.startsWith('部分', end);
  const family = isPart ? 'part' : DIVISIONS[text[end] ?? ''];
  if (!family) return undefined;
  let after = end + (isPart ? 2 : 1);
  // “第一部分是…” is a sentence; a mark is followed by a blank, a separator or the title itself.
  if (/[是的]/.test(text[after] ?? '')) return undefined;
  const separated = skipBlanks(text, after);
  after = /[：:、．.]/.test(text[separated] ?? '') ? separated + 1 : after;
  return { family, number: number.value, start: at, end: after };
}

function readBracketed(text: string, at: number): Mark | undefined {
  const first = skipBlanks(text, at + 1);
  const han = readHan(text, first);
  const number = han ?? readArabic(text, first);
  if (!number) return undefined;
  const close = skipBlanks(text, number.end);
  if (!CLOSE.has(text[close] ?? '')) return undefined;
  const after = close + 1;
  const end = /[、．.]/.test(text[after] ?? '') ? after + 1 : after;
  return { family: han ? 'han-bracket' : 'arabic-bracket', number: number.value, start: at, end };
}

/** The heading mark that stands at `at`, in any of its real-life variants; undefined where there is none. */
export function readMark(text: string, at: number): Mark | undefined {
  const c = text[at];
  if (c === undefined) return undefined;
  if (c === '第') return readDivision(text, at);
  if (OPEN.has(c)) return readBracketed(text, at);
  const unit = text.charCodeAt(at);
  if (unit >= 0x2460 && unit <= 0x2473) return { family: 'circled', number: unit - 0x245f, start: at, end: at + 1 };
  if (isHanDigit(c)) {
    const number = readHan(text, at);
    const separator = number && skipBlanks(text, number.end);
    if (!number || separator === undefined || !/[、．.]/.test(text[separator] ?? '')) return undefined;
    return { family: 'han', number: number.value, start: at, end: separator + 1 };
  }
  if (!isDigit(unit)) return undefined;
  const number = readArabic(text, at);
  if (!number) return undefined;
  const separator = text[number.end] ?? '';
  if (separator === '）' || separator === ')')
    return { family: 'arabic-bracket', number: number.value, start: at, end: number.end + 1 };
  if (!/[、．.]/.test(separator)) return undefined;
  // 1.5亿, 12.4 and “3、4个” are figures.
  if (isDigit(text.charCodeAt(skipBlanks(text, number.end + 1))) && !startsYear(text, number.end + 1)) return undefined;
  return { family: 'arabic', number: number.value, start: at, end: number.end + 1 };
}

/** “1. 2025年…”: the title of a mark may begin with a year. */
function startsYear(text: string, at: number): boolean {
  const start = skipBlanks(text, at);
  if (start === at && text[at - 1] !== '、') return false;
  return /^(?:19|20)\d{2}年/.test(text.slice(start, start + 5));
}

/** A mark that a line break cut off from its title: “（”, “（三”, “三、” or “（三）” alone on a line. */
export function isBrokenMark(text: string): boolean {
  let start = 0;
  while (isBlank(text.charCodeAt(start))) start++;
  const line = text.slice(start, start + 9).trimEnd();
  if (line.length === 0 || text.slice(start).trimEnd().length > 6) return false;
  return /^(?:[（(]|[（(]\s*[一二三四五六七八九十]{1,3}|[一二三四五六七八九十]{1,3}[、.．]|[（(]\s*[一二三四五六七八九十]{1,3}\s*[）)])$/.test(
    line,
  );
}
