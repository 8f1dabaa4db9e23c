import type { Line } from '../text/lines.js';
import type { OffsetMap } from './block.js';
import { BROKEN_LOOKAHEAD, brokenAt, printBreaking, readBreaking } from './broken.js';
import type { Cut, Cutter } from './cut.js';
import { htmlRowAt, isTableFrame } from './markdown/html-rows.js';
import { goesOn, readMark } from './marks.js';
import { continuesTitle, isOpenTitle, isTitleText, LONGEST_TITLE_LINE } from './titles.js';

/** Lines with text that one heading or title may be spread over, and blank lines that may stand between two of them. */
const MAX_BROKEN = 3;
const MAX_BLANK = 2;
/** Lines from the top that a title may stand in. */
const TITLE_LINES = 60;

/**
 * Plain text: one chunk a line, but for marks and titles that are broken over several, and for paragraphs whose lines
 * were broken at a fixed width; that width, once it has shown, is what a chunk leaves open for the next.
 */
export const plainCutter: Cutter = {
  lookahead: Math.max(MAX_BROKEN * (MAX_BLANK + 1), BROKEN_LOOKAHEAD),
  positional: TITLE_LINES,
  cut(lines, at, state) {
    const html = htmlAt(lines, at);
    if (html) return { ...html, state };
    const length = groupLength(lines, at);
    if (length > 1) return { length, parts: joinLines(lines.slice(at, at + length)), state };
    if (isTorn(lines, at)) return { length: 2, parts: joinLines(lines.slice(at, at + 2), undefined, true), state };
    const broken = brokenAt(lines, at, readBreaking(state));
    if (!broken) return { length: 1, parts: { text: lines[at]?.text ?? '' }, state };
    const { parts, breaking } = broken;
    const group = lines.slice(at, (parts.at(-1) ?? at) + 1);
    const kept = new Set(parts.map((part) => part - at));
    return { length: group.length, parts: joinLines(group, kept), state: printBreaking(breaking) };
  },
};

/** Rows of an HTML table that was pasted as it stands in its page, and the lines of its frame. */
function htmlAt(lines: readonly Line[], at: number): Pick<Cut, 'length' | 'parts'> | undefined {
  const text = lines[at]?.text ?? '';
  if (!text.includes('<') || !/^\s*<\/?(?:t(?:r|able|head|body|foot)|col|caption)/i.test(text)) return undefined;
  if (isTableFrame(text)) return { length: 1, parts: { text, opaque: true } };
  const row = htmlRowAt(lines, at);
  return row && { length: row.length, parts: { text: row.text, map: row.map, hint: 'table' } };
}

/** Joins lines into one logical text: outer blanks of each, the line ends and lines that are not `kept` are left out. */
function joinLines(
  lines: readonly Line[],
  kept?: ReadonlySet<number>,
  keepIndent = false,
): { text: string; map: OffsetMap } {
  const map: { logical: number; source: number }[] = [];
  let text = '';
  let source = 0;
  for (const [i, line] of lines.entries()) {
    // The first tabs of a row are empty cells, its last ones too.
    const trimmed = keepIndent ? line.text : line.text.trim();
    if (trimmed !== '' && kept?.has(i) !== false) {
      map.push({ logical: text.length, source: source + line.text.indexOf(trimmed) });
      text += trimmed;
    }
    source += line.text.length + line.terminator.length;
  }
  return { text, map };
}

/** Cells of numbers that the second half of a torn row has at least. */
const TORN_ROW = /^[^\t|。；]{1,60}(?:\t[ 　]*[\d０-９.,%％/—-]*){2,}$/;

/** A row of tabs whose label holds a line break: its first half ends in a cell of words, the second goes on to numbers. */
function isTorn(lines: readonly Line[], at: number): boolean {
  const first = lines[at]?.text ?? '';
  const next = lines[at + 1]?.text ?? '';
  if (first.length > 2 * LONGEST_TITLE_LINE || !TORN_ROW.test(next) || !/\t[ 　]*\d/.test(next)) return false;
  if (/[\s　]/.test(next[0] ?? ' ') || readMark(next, 0) !== undefined) return false;
  const label = first.slice(first.lastIndexOf('\t') + 1).trim();
  const begins = first.includes('\t') ? label : readMark(label, 0) ? label : '';
  return begins !== '' && /[\u4e00-\u9fa5（，、]$/.test(begins) && !/[\d%]$/.test(begins) && isOpenLabel(begins, next);
}

/** Only labels of rows are numbered, or stand behind a tab: （二）部分公开（区分⏎处理的…）. A heading of columns is neither. */
const isOpenLabel = (label: string, next: string): boolean =>
  readMark(label, 0) !== undefined && !/^(?:合计|总计|小计|共计)/.test(next);

/** How many lines from `at` make up one chunk: more than one where a mark or a title goes on. */
function groupLength(lines: readonly Line[], at: number): number {
  const first = lines[at]?.text.trim() ?? '';
  if (first === '' || first.length > LONGEST_TITLE_LINE) return 1;
  let joined = first;
  let length = 1;
  for (let parts = 1; parts < MAX_BROKEN; parts++) {
    const next = nextFilled(lines, at + length);
    if (!next || !goesOn(joined, next.text)) break;
    joined += next.text;
    length = next.at - at + 1;
  }
  return length > 1 || at >= TITLE_LINES ? length : titleLength(lines, at, first);
}

function nextFilled(lines: readonly Line[], from: number): { readonly at: number; readonly text: string } | undefined {
  for (let at = from; at <= from + MAX_BLANK && at < lines.length; at++) {
    const text = lines[at]?.text.trim() ?? '';
    if (text !== '') return { at, text };
  }
  return undefined;
}

function titleLength(lines: readonly Line[], at: number, first: string): number {
  let title = first;
  for (let parts = 1, length = 1; parts < MAX_BROKEN && isOpenTitle(title); parts++) {
    const next = nextFilled(lines, at + length);
    if (!next || !continuesTitle(title, next.text)) return 1;
    title += next.text;
    length = next.at - at + 1;
    if (isTitleText(next.text)) return length;
  }
  return 1;
}
