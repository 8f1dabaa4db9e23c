import { digitValue, isBlank, isDigit, narrowDigits, skipBlanks } from '../text/chars.js';
import { hanNumber } from '../text/han-numerals.js';
import { readRoman } from './roman.js';

/** Families of marks, from the highest: a report uses several of them, one inside the other. */
export type MarkFamily =
  | 'part'
  | 'chapter'
  | 'division'
  | 'han'
  | 'han-bracket'
  | 'arabic'
  | 'decimal'
  | 'arabic-bracket'
  | 'circled'
  | 'roman';

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
  // 1.1 under 1. as （1） under 1.
  decimal: 6,
  'arabic-bracket': 6,
  circled: 7,
  roman: 7,
};

/** Level that the outline prints: 一、 1 … ① 5; parts, chapters and divisions stand above 一、. */
export const levelOf = (family: MarkFamily): number => Math.max(0, RANK[family] - 2);

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

/** Marks of one unit: ① ⑴ ⒈ ㈠, from their first to their last code unit. */
const GLYPHS: readonly { readonly first: number; readonly last: number; readonly family: MarkFamily }[] = [
  { first: 0x2460, last: 0x2473, family: 'circled' },
  { first: 0x2474, last: 0x2487, family: 'arabic-bracket' },
  { first: 0x2488, last: 0x249b, family: 'arabic' },
  { first: 0x3220, last: 0x3229, family: 'han-bracket' },
];

/** Longest line that is a heading by a mark that could also begin a sentence: 1.1 规范决策, 四 矛盾化解. */
const LONGEST_BARE = 36;

/** A short title and nothing behind it: no stop, no comma. */
const isBareTitle = (text: string, at: number, longest = LONGEST_BARE): boolean =>
  text.length - at <= longest && /^[\u4e00-\u9fa5“《][^。；！？，,;：:|\t]{2,}$/u.test(text.slice(at).trimEnd());

/** Measure words: behind a number and a blank they make it a figure. */
const MEASURE = /^(?:[万亿千百个项件人次名起宗份场家户条部座处户元米吨公亩年月日小平期批组辆套篇册类级倍成]|左右|以上)/;

/** 1.1, 2.1.3 before a short title; its number is the last one. */
function readDecimal(text: string, at: number): Mark | undefined {
  const found = /^\d{1,2}(?:[.．]\d{1,2}){1,3}(?=[ 　\t]{1,3}|[、．])/.exec(narrowDigits(text.slice(at, at + 12)));
  if (!found) return undefined;
  const last = /\d+$/.exec(found[0]);
  const end = at + found[0].length;
  const separator = /[、．]/.test(text[end] ?? '') ? end + 1 : end;
  const title = skipBlanks(text, separator);
  const number = Number(last?.[0]);
  if (number === 0 || MEASURE.test(text.slice(title, title + 2)) || !isBareTitle(text, title)) return undefined;
  return { family: 'decimal', number, start: at, end: separator };
}

/** What a hand puts where 、 belongs: 二，主要做法 三：存在问题. */
const WRONG_SEPARATOR = /[，,：:；;。]/;

/**
 * 四 矛盾化解, 二，主要做法: a mark whose 、 got lost, or is another sign. Names and rows have more blanks, sentences
 * have stops.
 */
function readLoneHan(text: string, at: number, number: { value: number; end: number }): Mark | undefined {
  const end = WRONG_SEPARATOR.test(text[number.end] ?? '') ? number.end + 1 : number.end;
  const title = skipBlanks(text, end, end + 3);
  if (title === number.end || (at > 0 && !isBlank(text.charCodeAt(at - 1)) && text[at - 1] !== '*')) return undefined;
  if (!isBareTitle(text, title, 24) || /[ 　\t]/.test(text.slice(title).trim()) || text.slice(title).trim().length < 4)
    return undefined;
  return isPairOfNumbers(text, title) ? undefined : { family: 'han', number: number.value, start: at, end };
}

function readGlyph(unit: number, at: number): Mark | undefined {
  const glyphs = GLYPHS.find(({ first, last }) => unit >= first && unit <= last);
  return glyphs && { family: glyphs.family, number: unit - glyphs.first + 1, start: at, end: at + 1 };
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
  if (!standsApart(text, after)) return undefined;
  const separated = skipBlanks(text, after);
  after = /[：:、．.]/.test(text[separated] ?? '') ? separated + 1 : after;
  return { family, number: number.value, start: at, end: after };
}

/** “第一部分是…”, “第三节课” begin a sentence; behind a mark stands a blank, a separator, nothing, or a short title. */
function standsApart(text: string, after: number): boolean {
  const next = text[after] ?? '';
  if (next === '' || isBlank(text.charCodeAt(after)) || '：:、．.'.includes(next)) return true;
  return !'是的课和与至到、'.includes(next) && text.length - after <= 36 && !/[，,。；]/.test(text.slice(after));
}

/** “一、二、三产业”, “一、二级”: two numbers that belong together, not a mark and its title. */
const isPairOfNumbers = (text: string, at: number): boolean =>
  /^[一二三四五六七八九十]{1,3}(?:[、，,和及至]|[类级线审等]|产业|季度|期|楼|层|组|批|届|科|中队|小学|中学)/.test(
    text.slice(at, at + 6),
  );

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
  const glyph = readGlyph(unit, at);
  if (glyph) return glyph;
  if ((unit >= 0x2160 && unit <= 0x217b) || c === 'I' || c === 'V' || c === 'X') {
    const roman = readRoman(text, at);
    return roman && { family: 'roman', number: roman.number, start: at, end: roman.end };
  }
  if (isHanDigit(c)) {
    const number = readHan(text, at);
    const separator = number && skipBlanks(text, number.end);
    if (!number || separator === undefined) return undefined;
    if (!/[、．.]/.test(text[separator] ?? '')) return readLoneHan(text, at, number);
    if (isPairOfNumbers(text, separator + 1)) return undefined;
    return { family: 'han', number: number.value, start: at, end: separator + 1 };
  }
  if (!isDigit(unit)) return undefined;
  const number = readArabic(text, at);
  if (!number) return undefined;
  const decimal = readDecimal(text, at);
  if (decimal) return decimal;
  const separatorAt = skipBlanks(text, number.end, number.end + 2);
  const separator = text[separatorAt] ?? '';
  const end = separatorAt + 1;
  if (separator === '）' || separator === ')')
    return { family: 'arabic-bracket', number: number.value, start: at, end };
  if (/[，,]/.test(separator) && separatorAt === number.end && isBareTitle(text, skipBlanks(text, end), 24))
    return { family: 'arabic', number: number.value, start: at, end };
  if (!/[、．.]/.test(separator)) return undefined;
  // 1.5亿, 12.4 and “3、4个” are figures.
  if (isDigit(text.charCodeAt(skipBlanks(text, end))) && !startsYear(text, end)) return undefined;
  return { family: 'arabic', number: number.value, start: at, end };
}

/** “1. 2025年…”: the title of a mark may begin with a year, “1.12345热线…” with a number that is a name. */
function startsYear(text: string, at: number): boolean {
  const start = skipBlanks(text, at);
  if (/^(?:12345|110|119|120|12348|12315|12388)\D/.test(text.slice(start, start + 6))) return start === at;
  return /^(?:19|20)\d{2}(?:年|[-—－～至]20\d{2})/.test(text.slice(start, start + 9));
}

const HAN_RUN = '[一二三四五六七八九十]{1,3}';

/** A whole mark alone on a line. */
const WHOLE_MARK = new RegExp(
  `^(?:${HAN_RUN}\\s*[、.．]|[（(]\\s*(?:${HAN_RUN}|\\d{1,2})\\s*[）)]|\\d{1,2}[.．、]|[\u2460-\u249b\u3220-\u3229]|第(?:${HAN_RUN}|\\d{1,2})(?:部分|[编篇章节]))$`,
);
/** The beginning of a mark, and what its rest begins with. */
const MARK_PARTS: readonly (readonly [head: RegExp, rest: RegExp])[] = [
  [/^[（(]$/, new RegExp(`^\\s*(?:${HAN_RUN}|\\d{1,2})\\s*[）)]`)],
  [new RegExp(`^[（(]\\s*(?:${HAN_RUN}|\\d{1,2})$`), /^\s*[）)]/],
  [new RegExp(`^(?:${HAN_RUN}|\\d{1,2})$`), /^\s*[、.．](?!\d)/],
  [/^第$/, new RegExp(`^(?:${HAN_RUN}|\\d{1,2})(?:部分|[编篇章节])`)],
  [new RegExp(`^第(?:${HAN_RUN}|\\d{1,2})$`), /^(?:部分|[编篇章节])/],
];

/** Longest line that may be a mark or part of one. */
export const LONGEST_MARK = 8;

/** Does a line that is a mark, or the beginning of one, go on in the next line that is not blank? Both without outer blanks. */
export function goesOn(line: string, next: string): boolean {
  if (line.length > LONGEST_MARK || next === '') return false;
  if (WHOLE_MARK.test(line)) return readMark(next, 0) === undefined && !WHOLE_MARK.test(next) && !/^[<|\d]/.test(next);
  return MARK_PARTS.some(([head, rest]) => head.test(line) && rest.test(next.slice(0, LONGEST_MARK)));
}
