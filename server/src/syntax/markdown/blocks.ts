import type { Line } from '../../text/lines.js';
import type { ChunkParts } from '../chunks.js';
import type { Cut, Cutter } from '../cut.js';
import { readMark } from '../marks.js';
import { isTitleText, LONGEST_TITLE_LINE } from '../titles.js';
import { htmlRowAt, isTableFrame } from './html-rows.js';
import { type Piece, readProse } from './inline.js';
import {
  atxDepth,
  type Container,
  type Cursor,
  closesFence,
  definitionMark,
  fenceOf,
  htmlEnd,
  interruptsParagraph,
  isBlankFrom,
  isDelimiterRow,
  isEntry,
  isLinkDefinition,
  isTabRow,
  isThematicBreak,
  matchContainers,
  openContainer,
  parseState,
  printState,
  setextDepth,
  skipIndent,
} from './lines.js';

/**
 * Markdown: consecutive lines are one paragraph; headings, list items and rows of tables are chunks of their own;
 * front matter, code, HTML and definitions are opaque. Blocks begin and end where CommonMark says, but for one thing:
 * a line that begins with a heading mark of 公文 (一、（一）1.) behind a finished sentence or a title begins a new one.
 */
export const markdownCutter: Cutter = { lookahead: 2, positional: 1, cut };

const IN_TABLE = 't;';

/** Quotations and list items inside each other that are read; what is nested deeper is text of the innermost. */
const DEEPEST = 64;

function cut(lines: readonly Line[], at: number, state: string): Cut {
  const text = lines[at]?.text ?? '';
  if (at === 0) {
    const length = frontMatter(lines);
    if (length > 0) return opaque(lines, at, length, '');
  }
  const inTable = state.startsWith(IN_TABLE);
  const containers = parseState(inTable ? state.slice(IN_TABLE.length) : state);
  const matched = matchContainers(text, containers);
  const open = containers.slice(0, matched.count);
  if (isBlankFrom(text, matched.cursor.offset)) return blank(lines, at, open);
  return new BlockReader(lines, at, open, inTable && matched.count === containers.length).read(matched.cursor);
}

const textOf = (lines: readonly Line[], at: number): string => lines[at]?.text ?? '';

function opaque(lines: readonly Line[], at: number, length: number, state: string): Cut {
  const text = lines
    .slice(at, at + length)
    .map((line, i) => (i < length - 1 ? line.text + line.terminator : line.text))
    .join('');
  return { length, parts: { text, opaque: true }, state };
}

function blank(lines: readonly Line[], at: number, open: readonly Container[]): Cut {
  // A blank line ends a quotation; a list goes on.
  const quote = open.indexOf('q');
  const text = textOf(lines, at);
  const kept = quote < 0 || text.trim() !== '' ? open : open.slice(0, quote);
  return { length: 1, parts: text.trim() === '' ? { text } : { text, opaque: true }, state: printState(kept) };
}

function frontMatter(lines: readonly Line[]): number {
  if (!/^---[ \t]*$/.test(textOf(lines, 0))) return 0;
  for (let i = 1; i < lines.length; i++) if (/^(?:---|\.\.\.)[ \t]*$/.test(textOf(lines, i))) return i + 1;
  return 0;
}

/** Offsets of the lines of a chunk in its source. */
function sourceOffsets(lines: readonly Line[], at: number, length: number): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (let i = at; i < at + length; i++) {
    offsets.push(offset);
    offset += (lines[i]?.text.length ?? 0) + (lines[i]?.terminator.length ?? 0);
  }
  return offsets;
}

class BlockReader {
  readonly #lines: readonly Line[];
  readonly #at: number;
  readonly #text: string;
  readonly #open: Container[];
  readonly #inTable: boolean;
  #bullet = false;
  /** Where an ordered mark stands, which belongs to the text. */
  #markAt: number | undefined;

  constructor(lines: readonly Line[], at: number, open: readonly Container[], inTable: boolean) {
    this.#lines = lines;
    this.#at = at;
    this.#text = textOf(lines, at);
    this.#open = [...open];
    this.#inTable = inTable;
  }

  read(cursor: Cursor): Cut {
    const start = skipIndent(this.#text, cursor);
    if (isTabRow(this.#text)) return this.#row(cursor);
    if (start.column - cursor.column > 3) return this.#indentedCode();
    const rest = this.#text.slice(start.offset);
    if (isThematicBreak(rest)) return this.#opaque(1);
    const list = this.#open.length < DEEPEST ? openContainer(this.#text, start) : undefined;
    if (list) {
      this.#open.push(list.container);
      this.#markAt = list.ordered ? start.offset : undefined;
      if (list.container !== 'q') this.#bullet = !list.ordered;
      if (isBlankFrom(this.#text, list.cursor.offset) && !list.ordered) return this.#opaque(1);
      if (!list.ordered || this.#nestsBlock(list.cursor)) return this.read(list.cursor);
      return this.#paragraph(start);
    }
    return this.#leaf(start, rest);
  }

  #nestsBlock(cursor: Cursor): boolean {
    const rest = this.#text.slice(cursor.offset);
    return atxDepth(rest) > 0 || fenceOf(rest) !== undefined;
  }

  #leaf(start: Cursor, rest: string): Cut {
    const fence = fenceOf(rest);
    if (fence) return this.#fenced(fence);
    const end = htmlEnd(rest, false);
    if (end) return this.#html(rest, end);
    const depth = atxDepth(rest);
    if (depth > 0) return this.#atx(start, rest, depth);
    if (this.#inTable || this.#beginsTable(rest)) return this.#row(start);
    if (isLinkDefinition(rest)) return this.#opaque(1);
    return this.#paragraph(start);
  }

  #opaque(length: number): Cut {
    return opaque(this.#lines, this.#at, length, printState(this.#open));
  }

  /** Number of lines from the second on that stand in the same containers and satisfy `goesOn`; lazy ones do not. */
  #count(goesOn: (text: string, cursor: Cursor) => boolean): number {
    let length = 1;
    for (let i = this.#at + 1; i < this.#lines.length; i++, length++) {
      const text = textOf(this.#lines, i);
      const { count, cursor } = matchContainers(text, this.#open);
      if (count < this.#open.length || !goesOn(text, cursor)) break;
    }
    return length;
  }

  #indentedCode(): Cut {
    let trailing = 0;
    const length = this.#count((text, cursor) => {
      if (isBlankFrom(text, cursor.offset)) {
        trailing++;
        return true;
      }
      const code = skipIndent(text, cursor).column - cursor.column > 3;
      if (code) trailing = 0;
      return code;
    });
    return this.#opaque(length - trailing);
  }

  #fenced(fence: string): Cut {
    let closed = false;
    const length = this.#count((text, cursor) => {
      if (closed) return false;
      const start = skipIndent(text, cursor);
      closed = start.column - cursor.column <= 3 && closesFence(text.slice(start.offset), fence);
      return true;
    });
    return this.#opaque(length);
  }

  #html(first: string, ends: readonly string[]): Cut {
    const row = htmlRowAt(this.#lines, this.#at);
    if (row) {
      const { length, text, map } = row;
      return { length, parts: { text, map, hint: 'table' }, state: printState(this.#open) };
    }
    // What stands around the rows of a table goes line by line, so that they are met.
    if (isTableFrame(first)) return this.#opaque(1);
    const closes = (rest: string) => ends.some((end) => end !== '' && rest.toLowerCase().includes(end));
    const toBlank = ends.includes('');
    let closed = closes(first);
    // A comment of one line may be a directive, which is read.
    if (closed && first.startsWith('<!--') && first.trimEnd().endsWith('-->'))
      return { length: 1, parts: this.#source(1), state: printState(this.#open) };
    const length = closed
      ? 1
      : this.#count((text, cursor) => {
          if (closed) return false;
          const rest = text.slice(cursor.offset);
          if (toBlank) return !isBlankFrom(text, cursor.offset);
          closed = closes(rest);
          return true;
        });
    return this.#opaque(length);
  }

  #source(length: number): ChunkParts {
    const text = this.#lines
      .slice(this.#at, this.#at + length)
      .map((line) => line.text)
      .join('');
    return length === 1 ? { text } : { text, opaque: true };
  }

  #atx({ offset }: Cursor, rest: string, depth: number): Cut {
    const from = offset + depth + (/^[ \t]*/.exec(rest.slice(depth))?.[0].length ?? 0);
    const body = this.#text.slice(from).trimEnd();
    const content = /(?:^|[ \t])#+$/.test(body) ? body.replace(/#+$/, '').trimEnd() : body;
    return this.#prose([{ source: from, text: content }], 1, { depth });
  }

  #beginsTable(rest: string): boolean {
    if (!rest.includes('|')) return false;
    if (/^\|.*\|\s*$/.test(rest)) return true;
    const next = textOf(this.#lines, this.#at + 1);
    const { count, cursor } = matchContainers(next, this.#open);
    return count === this.#open.length && isDelimiterRow(next.slice(skipIndent(next, cursor).offset));
  }

  /** Rows keep their bars: the cells are read from them. */
  #row({ offset }: Cursor): Cut {
    const text = this.#text.slice(offset);
    const state = `${IN_TABLE}${printState(this.#open)}`;
    return { length: 1, parts: { text, map: [{ logical: 0, source: offset }], hint: 'table' }, state };
  }

  #paragraph(start: Cursor): Cut {
    const defined = this.#markAt === undefined ? definitionMark(this.#text.slice(start.offset)) : 0;
    const first = this.#markAt ?? start.offset + defined;
    const pieces: Piece[] = [{ source: first, text: this.#text.slice(first).trimEnd() }];
    if (isEntry(pieces[0]?.text ?? '')) return this.#prose(pieces, 1, { hint: 'contents' });
    let length = 1;
    let depth = 0;
    for (let i = this.#at + 1; i < this.#lines.length; i++) {
      const text = textOf(this.#lines, i);
      const { count, cursor } = matchContainers(text, this.#open);
      const next = skipIndent(text, cursor);
      if (isBlankFrom(text, next.offset)) break;
      if (isTabRow(text)) break;
      const rest = text.slice(next.offset);
      const shallow = next.column - cursor.column <= 3;
      if (count === this.#open.length && shallow && (depth = setextDepth(rest)) > 0) {
        length++;
        break;
      }
      if (shallow && interruptsParagraph(text, next, count < this.#open.length)) break;
      if (isEntry(rest.trimEnd())) break;
      if (definitionMark(rest) > 0 || beginsAnew(pieces.at(-1)?.text ?? '', rest)) break;
      pieces.push({ source: next.offset, text: rest.trimEnd() });
      length++;
    }
    const offsets = sourceOffsets(this.#lines, this.#at, length);
    const placed = pieces.map(({ source, text }, i) => ({ source: source + (offsets[i] ?? 0), text: dropBreak(text) }));
    return this.#prose(placed, length, depth > 0 ? { depth } : this.#bullet ? { hint: 'list' } : {});
  }

  #prose(pieces: readonly Piece[], length: number, extra: Pick<ChunkParts, 'depth' | 'hint'>): Cut {
    const { text, map, verbatim } = readProse(pieces);
    return { length, parts: { text, map, verbatim, ...extra }, state: printState(this.#open) };
  }
}

/** A backslash at the end of a line is a line break. */
const dropBreak = (text: string): string => (text.endsWith('\\') ? text.slice(0, -1) : text);

/** Longest line of a heading or title that stands alone without being followed by a blank line. */
const LONGEST_LONE_HEADING = 30;

/** Does a new chunk of 公文 begin with `next`, though Markdown sees one paragraph? */
function beginsAnew(line: string, next: string): boolean {
  const own = line.replace(/^[\s　*_]+/u, '');
  const finished = /[。！？；：!?;:]["”’）)*_]*$/u.test(line);
  const short = line.length <= LONGEST_LONE_HEADING;
  const family = short && !finished && !/[。；：，,;:]/.test(own) ? readMark(own, 0)?.family : undefined;
  const bare = family !== undefined && family !== 'arabic';
  const title = line.length <= LONGEST_TITLE_LINE && !/[。；：，、,;:]/.test(own) && isTitleText(own);
  if (bare || title) return true;
  if (!finished && !(short && /[\u4e00-\u9fff]/.test(line))) return false;
  const text = next.replace(/^[\s　*_]+/u, '');
  const mark = readMark(text, 0);
  // A number before Latin letters is a list item of Markdown, which ends no paragraph.
  return mark !== undefined && (mark.family !== 'arabic' || /^[\s　*_]*[^\sA-Za-z]/.test(text.slice(mark.end)));
}
