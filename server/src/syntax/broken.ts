import { isBlank, isHan } from '../text/chars.js';
import type { Line } from '../text/lines.js';
import { hintOf } from './hints.js';
import { readMark } from './marks.js';
import { isPageNumber } from './page-marks.js';

/**
 * Text whose lines were broken at a fixed width, as PDF, e-mail and optical reading give it: all lines of a paragraph
 * but the last are equally wide. Widths are counted in columns: a 汉字 or full-width sign takes two, others one.
 */
export interface Breaking {
  /** The width at which lines were broken. */
  readonly width: number;
  /** A new paragraph shows by its indent or by a blank line, so that a full line may also end with a stop. */
  readonly apart: boolean;
}

/** Narrowest and widest line that may have been broken; narrower ones are cells and names. */
const NARROWEST = 36;
const WIDEST = 130;
/** Columns by which full lines may differ: no mark may begin a line, no number be cut. */
const PLAY = 6;
/** Full lines that show by themselves that the text is broken. */
const EVIDENCE = 2;
/** Lines of one paragraph by which it is decided whether the text is broken. */
const DECIDES = 8;
/** Longest paragraph, in lines. */
const MOST_LINES = 60;
/** Lines between two halves of a paragraph that a page puts there: number, running head, blanks. */
const MOST_BETWEEN = 6;
/** Widest running head. */
const WIDEST_HEAD = 60;
/** Lines behind a paragraph of two lines in which others show that the text is broken. */
const SHOWN_BELOW = 40;
/** Lines behind a paragraph that the cut depends on. */
export const BROKEN_LOOKAHEAD = DECIDES * (MOST_BETWEEN + 1) + SHOWN_BELOW + 2;

/** One line without outer blanks, with its width and its indent in columns. */
interface Measured {
  readonly at: number;
  readonly text: string;
  readonly width: number;
  readonly indent: number;
  /** Single blanks inside, which take less or more room than a column on a printed page. */
  readonly blanks: number;
}

const columns = (c: number): number => (c < 0x2000 ? 1 : 2);

/** Undefined for blank lines and for lines that were never broken at a width. */
function measure(lines: readonly Line[], at: number): Measured | undefined {
  const source = lines[at]?.text ?? '';
  if (source.length > WIDEST) return undefined;
  const text = source.trim();
  if (text === '') return undefined;
  let indent = 0;
  for (let i = 0; isBlank(source.charCodeAt(i)); i++) indent += columns(source.charCodeAt(i));
  let width = indent;
  for (let i = 0; i < text.length; i++) width += columns(text.charCodeAt(i));
  const blanks = (text.match(/\S [^\s]/g) ?? []).length;
  return width > WIDEST ? undefined : { at, text, width, indent, blanks };
}

const ENDS = /[。！？；：!?;:]["”’）)》]*$/u;

const isFinished = ({ text }: Measured): boolean => ENDS.test(text);

/** A line that goes on with the one before it: no mark, no row, no line of another kind, and no indent of its own. */
function carriesOn(line: Measured, first: Measured): boolean {
  if (line.indent > 0 && line.indent >= first.indent) return false;
  if (/^[|<#>*●◆■□▲★☆•\t]|^[-+]\s|\t|\S[ 　]{3,}\S/.test(line.text)) return false;
  if (readMark(line.text, 0) !== undefined) return false;
  const hint = hintOf(line.text);
  return hint === undefined || hint === 'genre' || hint === 'organ' || hint === 'cell';
}

const isFull = ({ width, blanks }: Measured, wanted: number): boolean =>
  width <= wanted + 2 + blanks && width >= wanted - PLAY - blanks;

/** The number of a page, or one without any sign where prose goes on below it: no line of prose is so short. */
function isPageEnd(lines: readonly Line[], { at, text }: Measured): boolean {
  if (isPageNumber(text)) return true;
  if (!/^\d{1,3}$/.test(text)) return false;
  const below = measure(lines, at + 1) ?? measure(lines, at + 2);
  return below !== undefined && below.indent === 0 && /[\u4e00-\u9fa5]{4}/.test(below.text) && !readMark(below.text, 0);
}

/** The line that follows in the same paragraph, over what a page end puts between. */
function following(lines: readonly Line[], line: Measured, first: Measured): Measured | undefined {
  const next = measure(lines, line.at + 1);
  if (next && !isPageEnd(lines, next)) return carriesOn(next, first) ? next : undefined;
  // A page ends inside the paragraph: number and running head, in any order, then the text goes on without indent.
  let numbered = false;
  let heads = 0;
  for (let at = line.at + 1; at <= line.at + MOST_BETWEEN; at++) {
    const text = (lines[at]?.text ?? '').trim();
    if (text === '') continue;
    if (isPageNumber(text) || (at === line.at + 1 && next)) {
      numbered = true;
      continue;
    }
    const found = measure(lines, at);
    if (!found) return undefined;
    const after = measure(lines, at + 1);
    const hint = hintOf(text);
    const isName = !isFinished(found) && found.width < WIDEST_HEAD && !/[，；、]/.test(text);
    const isHead =
      heads === 0 &&
      isName &&
      (numbered && after
        ? // A short line that ends no sentence, and the text goes on below it.
          after.indent === 0 && hint !== 'page-mark' && found.width < line.width - PLAY && !readMark(text, 0)
        : hint === 'genre' || hint === 'organ');
    if (isHead) {
      heads++;
      continue;
    }
    return numbered && !isFinished(line) && carriesOn(found, { ...first, indent: Math.max(first.indent, 1) })
      ? found
      : undefined;
  }
  return undefined;
}

/** The lines of one broken paragraph, and what it shows of the text; undefined where the line stands for itself. */
export function brokenAt(
  lines: readonly Line[],
  at: number,
  known: Breaking | undefined,
): { readonly parts: readonly number[]; readonly breaking: Breaking } | undefined {
  const first = measure(lines, at);
  if (!first || first.width < NARROWEST || isPageNumber(first.text) || !mayBeBroken(first)) return undefined;
  const second = following(lines, first, first);
  if (!second) return undefined;
  const width = known?.width ?? Math.max(first.width, second.width);
  if (!isFull(first, width) || (isFinished(first) && !known?.apart)) return undefined;
  const group = [first];
  for (let line: Measured | undefined = second; line && group.length < MOST_LINES; ) {
    group.push(line);
    if (!isFull(line, width) || (isFinished(line) && !known?.apart && !goesOnBehindStop(lines, line, group))) break;
    line = following(lines, line, first);
  }
  const last = group.at(-1) as Measured;
  if (!known) {
    // Decided by the first lines alone: what stands further behind must not change where this line is cut.
    const shown = group.slice(0, DECIDES);
    const full = shown.filter((line) => isFull(line, width)).length;
    if (!/[，。]/.test(shown.map(({ text }) => text).join(''))) return undefined;
    if (
      (full < EVIDENCE || group.length < EVIDENCE + 1) &&
      (isSpaced(group) || !isShownBelow(lines, last.at + 1, width))
    )
      return undefined;
    if (group.length < DECIDES && (last.width > width + 2 || !isFinished(last))) return undefined;
  }
  const apart = known?.apart === true || first.indent >= 2 || (lines[last.at + 1]?.text.trim() ?? '') === '';
  return { parts: group.map((line) => line.at), breaking: { width, apart } };
}

/** Blanks make lines wider than their page: two such lines do not tell the width. */
const isSpaced = (group: readonly Measured[]): boolean => group.some(({ blanks }) => blanks > 0);

/** Other paragraphs were broken at this width: lines as wide that end no sentence, with one below that goes on. */
function isShownBelow(lines: readonly Line[], from: number, width: number): boolean {
  let full = 0;
  for (let at = from; at < from + SHOWN_BELOW && full < EVIDENCE; at++) {
    const line = measure(lines, at);
    const next =
      line?.blanks === 0 && line.width > width - PLAY / 2 && !isFinished(line) ? measure(lines, at + 1) : undefined;
    if (line && next && mayBeBroken(line) && next.width <= width + 2 && carriesOn(next, line)) full++;
  }
  return full >= EVIDENCE;
}

/** Without knowing better, a full line that ends with a stop goes on only in a paragraph that is set apart by its indent. */
const goesOnBehindStop = (lines: readonly Line[], line: Measured, group: readonly Measured[]): boolean =>
  (group[0]?.indent ?? 0) >= 2 && (measure(lines, line.at + 1)?.indent ?? 1) === 0;

/** Rows, lists and lines of other kinds are no prose. */
function mayBeBroken({ text }: Measured): boolean {
  if (/^[|<#>\t]|\t|\S[ 　]{4,}\S/.test(text)) return false;
  const hint = hintOf(text);
  if (hint !== undefined && hint !== 'genre' && hint !== 'organ' && hint !== 'addressee') return false;
  let han = 0;
  for (let i = 0; i < text.length && han < 8; i++) if (isHan(text.charCodeAt(i))) han++;
  return han >= 8;
}

const STATE = /^w(\d+)(a?)$/;

export const printBreaking = ({ width, apart }: Breaking): string => `w${width}${apart ? 'a' : ''}`;

export function readBreaking(state: string): Breaking | undefined {
  const found = STATE.exec(state);
  return found ? { width: Number(found[1]), apart: found[2] === 'a' } : undefined;
}
