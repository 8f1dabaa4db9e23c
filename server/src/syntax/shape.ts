import { isHan, skipBlanks, trimEnd } from '../text/chars.js';
import { hintOf, isRunRow, LONGEST_HINT, type ShapeHint } from './hints.js';
import { type Mark, readMark } from './marks.js';

/** What one chunk looks like by itself; roles are given by looking at shapes in a row. */
export interface Shape {
  readonly blank: boolean;
  /** First and last unit that is neither blank nor Markdown mark. */
  readonly start: number;
  readonly end: number;
  readonly mark: Mark | undefined;
  /** Ends with 。！？；：…, or with a closing quote or bracket after one. */
  readonly stopped: boolean;
  /** A stop or a colon stands in it. */
  readonly inner: boolean;
  readonly comma: boolean;
  /** Number of 汉字. */
  readonly han: number;
  readonly hint: ShapeHint | undefined;
  /** A Markdown heading of this depth. */
  readonly depth: number;
}

export function shapeOf(text: string): Shape {
  let start = skipBlanks(text, 0);
  let depth = 0;
  const marks = /^(#{1,6})[\s　]+/.exec(text.slice(start, start + 12));
  if (marks) {
    depth = marks[1]?.length ?? 0;
    start = skipBlanks(text, start + marks[0].length);
  }
  let end = trimEnd(text, text.length, start);
  for (const bold of ['**', '__']) {
    if (!text.startsWith(bold, start)) continue;
    start = skipBlanks(text, start + 2);
    if (text.startsWith(bold, end - 2) && end - 2 > start) end = trimEnd(text, end - 2, start);
  }
  if (start >= end) return { ...EMPTY, start, end: start };
  const mark = readMark(text, start);
  let inner = false;
  let comma = false;
  let han = 0;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (isHan(c)) han++;
    else if (isSentenceMark(c)) inner = true;
    else if (c === 0xff0c || c === 0x2c) comma = true;
  }
  const stopped = endsWithStop(text, end, han);
  const hint =
    end - start <= LONGEST_HINT || '<|-*+[［'.includes(text[start] ?? '') || text.includes('\t')
      ? hintOf(text.slice(start, end))
      : undefined;
  const row = mark && isRunRow(text, mark.end) ? 'row' : undefined;
  return { blank: false, start, end, mark, stopped, inner, comma, han, hint: hint ?? row, depth };
}

const EMPTY: Shape = {
  blank: true,
  start: 0,
  end: 0,
  mark: undefined,
  stopped: false,
  inner: false,
  comma: false,
  han: 0,
  hint: undefined,
  depth: 0,
};

/** 。！？；：… of either width. */
const isSentenceMark = (c: number): boolean =>
  c === 0x3002 ||
  c === 0xff01 ||
  c === 0x21 ||
  c === 0xff1f ||
  c === 0x3f ||
  c === 0xff1b ||
  c === 0x3b ||
  c === 0xff1a ||
  c === 0x3a ||
  c === 0x2026;

/** 汉字 that a line has at least which a full stop of half width ends. */
const SENTENCE = 6;

function endsWithStop(text: string, end: number, han: number): boolean {
  let i = end - 1;
  while (i > 0 && '”’）)》"'.includes(text[i] ?? '')) i--;
  const c = text.charCodeAt(i);
  if (isSentenceMark(c)) return true;
  // . ． ｡ behind 汉字, or behind a figure or a bracket at the end of a sentence.
  if (c !== 0x2e && c !== 0xff0e && c !== 0xff61) return false;
  return isHan(text.charCodeAt(i - 1)) || (han >= SENTENCE && /[\d０-９%％）)》”"]/.test(text[i - 1] ?? ''));
}
