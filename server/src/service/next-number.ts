import { markLike } from '../report/marks.js';
import type { Report } from '../report/report.js';
import { levelOf, readMark } from '../syntax/marks.js';
import { hanNumber } from '../text/han-numerals.js';
import { writtenMarkOf } from '../text/written-marks.js';
import type { TextEdit } from './present.js';

/** A mark at the beginning of a line, and the one that would follow it. */
interface Numbered {
  readonly text: string;
  readonly next: string | undefined;
  /** Nothing stands behind it. */
  readonly bare: boolean;
  /** 1. and below: written as lists without stops as well. */
  readonly low: boolean;
}

const ITEM = /^([一二三四五六七八九十]{1,3})是/u;
/** A second item in the same line: the writer does not give each a line of its own. */
const MORE_ITEMS = /[；。;][一二三四五六七八九十]{1,3}是/u;

const INDENT = /^[ \t　]*/u;
const FINISHED = /[。；;！？!?]["”’）)]*$/u;

/** The line that ends before `end`, and where it starts. */
function lineBefore(text: string, end: number): { readonly line: string; readonly start: number } {
  let start = end;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return { line: text.slice(start, end), start };
}

/** Offset of the line end that stands before the line which begins at `start`; undefined in the first line. */
function endOfLineBefore(text: string, start: number): number | undefined {
  if (start === 0) return undefined;
  return text[start - 1] === '\n' && text[start - 2] === '\r' ? start - 2 : start - 1;
}

function numbered(line: string): Numbered | undefined {
  const text = line.trim();
  const item = ITEM.exec(text);
  const n = item && hanNumber(item[1] ?? '');
  if (item && n != null)
    return {
      text: item[0],
      next: MORE_ITEMS.test(text) ? undefined : writtenMarkOf('shi', n + 1),
      bare: item[0] === text,
      low: false,
    };
  // A mark needs something behind it to be one.
  const mark = readMark(text, 0) ?? readMark(`${text}甲`, 0);
  if (!mark) return undefined;
  const printed = text.slice(0, mark.end);
  return {
    text: printed,
    next: markLike(printed.trimEnd(), mark.number + 1),
    bare: printed === text,
    low: levelOf(mark.family) >= 3,
  };
}

/**
 * Edits after Enter on a new, empty line: behind an item, or a sub-heading with its body in the same line, the next
 * number; behind a heading's own line nothing, since body or the next level follows there. Enter behind a number that
 * stands alone in a row of numbers takes it away again.
 */
export function nextNumber(report: Report, caret: number): readonly TextEdit[] {
  const { text, blocks } = report;
  const { start, line: typed } = lineBefore(text, caret);
  const rest = /^[^\r\n]*/u.exec(text.slice(caret, caret + 200))?.[0] ?? '';
  const end = endOfLineBefore(text, start);
  if (end === undefined || typed.trim() !== '' || rest.trim() !== '') return [];
  const before = lineBefore(text, end);
  const last = numbered(before.line);
  if (!last?.next) return [];
  const endAbove = endOfLineBefore(text, before.start);
  const above = endAbove === undefined ? undefined : numbered(lineBefore(text, endAbove).line);
  const inRow = above?.next === last.text;
  if (last.bare) return inRow ? [{ start: before.start, end: caret, text: '' }] : [];
  if (!FINISHED.test(before.line.trimEnd()) && !(last.low && inRow)) return [];
  const { kind } = report.placeAt(before.start).block;
  if (kind === 'directive' || kind === 'opaque' || kind === 'table-row') return [];
  const here = report.indexOf(report.placeAt(start).block);
  const following = blocks.slice(here + 1, here + 4).find((block) => block.kind !== 'blank');
  if (following?.text.trimStart().startsWith(last.next)) return [];
  const indent = INDENT.exec(before.line)?.[0] ?? '';
  return [
    { start: caret, end: caret, text: `${indent.startsWith(typed) ? indent.slice(typed.length) : ''}${last.next}` },
  ];
}
