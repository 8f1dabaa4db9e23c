import type { LaidLine, Layout } from '../layout/model.js';
import type { WordDocument } from './document.js';
import { WordError } from './error.js';
import { MAX_TEXT } from './limits.js';
import type { WordNote } from './notes.js';
import type { WordBlock, WordParagraph, WordTable } from './story.js';

/** A place in a Word file: `paragraph` counts the `w:p` of the part from 1, `offset` the UTF-16 units of its text without the list's mark. */
export interface WordPlace {
  readonly part: string;
  readonly paragraph: number;
  readonly offset: number;
}

/** A stretch of the report's text that one paragraph of the file gives. */
export interface PlacedPiece extends WordPlace {
  /** Offsets in the report's text. */
  readonly start: number;
  readonly end: number;
  /** Computed or drawn: it does not stand in the paragraph, and all of it is at `offset`. */
  readonly computed: boolean;
}

/** Where the units of the report's text stand in the file. */
export class WordPlaces {
  readonly pieces: readonly PlacedPiece[];

  constructor(pieces: readonly PlacedPiece[]) {
    this.pieces = pieces;
  }

  /** Index of the last piece that starts at or before an offset; before the first piece, the first. */
  #find(offset: number): number {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.pieces[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The piece of an offset; an `end` belongs to the piece that it ends. */
  pieceAt(offset: number, side: 'start' | 'end'): PlacedPiece | undefined {
    let i = this.#find(offset);
    if (side === 'end' && offset > 0) while (i > 0 && (this.pieces[i]?.start ?? 0) >= offset) i--;
    return this.pieces[i];
  }

  at(offset: number, side: 'start' | 'end'): WordPlace | undefined {
    const piece = this.pieceAt(offset, side);
    if (!piece) return undefined;
    const { part, paragraph, start, end, computed } = piece;
    const into = computed ? 0 : Math.max(0, Math.min(offset, end) - start);
    return { part, paragraph, offset: piece.offset + into };
  }
}

export interface WordText {
  readonly text: string;
  readonly places: WordPlaces;
  readonly layout: Layout;
}

/** Signs of either width that stand as wide as a Chinese character: no blank follows them. */
const FULL_WIDTH = /[、。，．：；？！）】〕〉》」』”’…—～·\u2460-\u24ff\u3200-\u33ff\uff01-\uff60]$/u;

/** A mark as the text begins with it. */
const led = (mark: string): string => (mark === '' || FULL_WIDTH.test(mark) ? mark : `${mark.trimEnd()} `);

const WESTERN = /[A-Za-z0-9.%)]$/u;
const WESTERN_START = /^[A-Za-z0-9(+-]/u;

/** Writes blocks as text and keeps where each stretch comes from. */
class Writer {
  readonly #parts: string[] = [];
  readonly #pieces: PlacedPiece[] = [];
  readonly #lines: LaidLine[] = [];
  readonly #part: string;
  #length = 0;
  /** Text so far of the cell that is written. */
  #tail = '';

  constructor(part: string) {
    this.#part = part;
  }

  get length(): number {
    return this.#length;
  }

  raw(text: string): void {
    if (text === '') return;
    this.#parts.push(text);
    this.#length += text.length;
    if (this.#length > MAX_TEXT) throw new WordError('word-limit', 'text');
  }

  /** A paragraph in one line, or in as many as it has soft breaks. */
  paragraph(paragraph: WordParagraph, part = this.#part, mark = led(paragraph.mark), inCell = false): void {
    const start = this.#length;
    const cut = mark === '' ? 0 : paragraph.text.length - paragraph.text.replace(/^[\t \u3000]+/u, '').length;
    if (mark !== '') {
      this.#pieces.push({
        part,
        paragraph: paragraph.number,
        offset: 0,
        start,
        end: start + mark.length,
        computed: true,
      });
      this.raw(mark);
    }
    const textStart = this.#length;
    const text = inCell ? paragraph.text.replace(/[\t\n]/gu, ' ') : paragraph.text;
    for (const { at, length, number, offset } of paragraph.pieces) {
      const from = Math.max(at, cut);
      const to = Math.max(at + length, from);
      this.#pieces.push({
        part,
        paragraph: number,
        offset: offset + from - at,
        start: textStart + from - cut,
        end: textStart + to - cut,
        computed: false,
      });
    }
    this.raw(text.slice(cut));
    this.#lines.push({ start, end: this.#length, textStart: textStart - cut, paragraph });
  }

  #separate(next: string): void {
    if (WESTERN.test(this.#tail) && WESTERN_START.test(next)) this.raw(' ');
  }

  blocks(blocks: readonly WordBlock[], part = this.#part): void {
    for (const block of blocks) {
      if (block.kind === 'paragraph') {
        this.paragraph(block, part);
        this.raw('\n');
        this.blocks(block.boxes, part);
      } else this.#table(block, part);
    }
  }

  #table({ rows }: WordTable, part: string): void {
    const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
    // A frame around paragraphs is no table.
    if (only) {
      this.blocks(only.blocks, part);
      return;
    }
    for (const row of rows) {
      const after: WordBlock[] = [];
      row.forEach((cell, i) => {
        if (i > 0) this.raw('\t');
        this.#tail = '';
        for (const block of cell.blocks) {
          if (block.kind === 'table') after.push(block);
          else {
            after.push(...block.boxes);
            if (block.text === '' && block.mark === '') continue;
            this.#separate(block.mark + block.text);
            this.paragraph(block, part, led(block.mark), true);
            this.#tail = block.text;
          }
        }
        this.raw('\t'.repeat(cell.columns - 1));
      });
      this.raw('\n');
      this.blocks(after, part);
    }
  }

  note({ part, mark, blocks }: WordNote): void {
    const [first, ...rest] = blocks;
    if (first?.kind === 'paragraph') {
      this.paragraph(first, part, led(mark));
      this.raw('\n');
      this.blocks(first.boxes, part);
    } else if (first) this.blocks([first], part);
    this.blocks(rest, part);
  }

  done(pages: Layout['pages']): WordText {
    return { text: this.#parts.join(''), places: new WordPlaces(this.#pieces), layout: { pages, lines: this.#lines } };
  }
}

/** The report's text: a line a paragraph, a line a row; notes last (contracts §5). */
export function textOfDocument({ part, blocks, notes, pages }: WordDocument): WordText {
  const writer = new Writer(part);
  writer.blocks(blocks);
  for (const note of notes) writer.note(note);
  return writer.done(pages);
}
