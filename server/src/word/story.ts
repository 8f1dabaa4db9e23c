import type { LaidParagraph, LaidRun } from '../layout/model.js';
import { ContentReader, chosenBranch, type NoteReference, type Revisions } from './content.js';
import { WordError } from './error.js';
import { MAX_COLUMNS } from './limits.js';
import { integer } from './measure.js';
import { ListCounter, type Numbering } from './numbering.js';
import { type Draft, type Piece, readParagraph } from './paragraph.js';
import type { Styles } from './styles.js';
import { childOf, isElement, valOf, type XmlElement, type XmlHandler } from './xml.js';

/** A paragraph as it is read: one `w:p`, or several whose ends are deleted or hidden. */
export interface WordParagraph extends LaidParagraph {
  readonly kind: 'paragraph';
  readonly pieces: readonly Piece[];
  readonly boxes: readonly WordBlock[];
  readonly notes: readonly NoteReference[];
  /** Number of the first `w:p`. */
  readonly number: number;
}

export interface WordCell {
  readonly blocks: readonly WordBlock[];
  /** Columns of the grid that it covers. */
  readonly columns: number;
}

export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly WordCell[])[];
}

export type WordBlock = WordParagraph | WordTable;

/** Every paragraph, those of tables and boxes included. */
export function* paragraphsOf(blocks: readonly WordBlock[]): Generator<WordParagraph> {
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const row of block.rows) for (const cell of row) yield* paragraphsOf(cell.blocks);
      continue;
    }
    yield block;
    yield* paragraphsOf(block.boxes);
  }
}

/** What a part is read with. */
export interface StoryContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly revisions: Revisions;
}

type Frame =
  | { readonly kind: 'blocks'; readonly name: string; skip: boolean }
  | { readonly kind: 'table'; readonly name: string; readonly rows: WordCell[][]; skip: boolean }
  | { readonly kind: 'row'; readonly name: string; readonly cells: WordCell[]; skip: boolean }
  | {
      readonly kind: 'cell';
      readonly name: string;
      readonly blocks: WordBlock[];
      columns: number;
      continued: boolean;
      skip: boolean;
    };

/** Elements that are read whole. */
const WHOLE = new Set([
  'w:p',
  'w:tblPr',
  'w:tblGrid',
  'w:tblPrEx',
  'w:trPr',
  'w:tcPr',
  'w:sectPr',
  'w:sdtPr',
  'mc:AlternateContent',
]);

/** Styles of the lines of generated lists of headings and figures, by the names that Word gives them. */
const CONTENTS_STYLE = /^(?:toc (?:heading|\d)|table of figures)$/iu;
/** The line above such a list. */
const CONTENTS_LABEL = /^[\s\u3000]*目[\s\u3000]*[录次][\s\u3000]*$/u;

interface Marked {
  readonly draft: Draft;
  readonly section: number;
  readonly inTable: boolean;
}

/** What a story is part of. */
type Where = Pick<LaidParagraph, 'inBox' | 'inNote'>;
const TEXT: Where = { inBox: false, inNote: false };

/** Builds the blocks of one story (body, notes, header) from its elements. */
export class StoryBuilder implements XmlHandler {
  readonly blocks: WordBlock[] = [];
  readonly sections: XmlElement[] = [];
  readonly #context: StoryContext;
  readonly #counter: ListCounter;
  readonly #content: ContentReader;
  readonly #frames: Frame[] = [];
  readonly #where: Where;
  /** Paragraphs whose ends do not stand: they go on in the next one. */
  #open: Marked[] = [];
  #skipped = 0;
  /** The last line may be the label of a table of contents. */
  #label = false;

  constructor(context: StoryContext, where: Where = TEXT, counter = new ListCounter(context.numbering)) {
    this.#context = context;
    this.#counter = counter;
    this.#content = new ContentReader(context.styles, context.revisions);
    this.#where = where;
  }

  open(element: XmlElement): boolean {
    if (WHOLE.has(element.name)) return true;
    const { name } = element;
    // Text in a file within the file: what is read without it would be found in order.
    if (name === 'w:altChunk') throw new WordError('word-part', 'altChunk');
    const gone =
      this.#context.revisions === 'final'
        ? name === 'w:del' || name === 'w:moveFrom'
        : name === 'w:ins' || name === 'w:moveTo';
    const frame: Frame =
      name === 'w:tbl'
        ? { kind: 'table', name, rows: [], skip: gone }
        : name === 'w:tr'
          ? { kind: 'row', name, cells: [], skip: gone }
          : name === 'w:tc'
            ? { kind: 'cell', name, blocks: [], columns: 1, continued: false, skip: gone }
            : { kind: 'blocks', name, skip: gone };
    if (name === 'w:tbl' || name === 'w:tc') this.#flush();
    this.#frames.push(frame);
    if (frame.skip) this.#skipped++;
    return false;
  }

  close(element: XmlElement): void {
    if (!WHOLE.has(element.name)) {
      this.#leave();
      return;
    }
    switch (element.name) {
      case 'w:p':
        this.#paragraph(element);
        return;
      case 'mc:AlternateContent': {
        const branch = chosenBranch(element);
        if (branch) this.#walk(branch);
        return;
      }
      case 'w:sectPr':
        this.sections.push(element);
        return;
      case 'w:sdtPr': {
        const gallery = childOf(childOf(element, 'w:docPartObj'), 'w:docPartGallery')?.attributes['w:val'];
        if (gallery === 'Table of Contents') this.#contents();
        return;
      }
      case 'w:trPr':
        if (childOf(element, this.#context.revisions === 'final' ? 'w:del' : 'w:ins')) this.#skipFrame();
        return;
      case 'w:tcPr':
        this.#cell(element);
        return;
    }
  }

  /** To be called after the last element. */
  end(): void {
    this.#flush();
  }

  /** Elements that were read whole, as if they came one by one. Depth is bounded by the reader. */
  #walk(parent: XmlElement): void {
    for (const node of parent.children) {
      if (!isElement(node)) continue;
      if (!this.open(node)) this.#walk(node);
      this.close(node);
    }
  }

  #skipFrame(): void {
    const frame = this.#frames.at(-1);
    if (!frame || frame.skip) return;
    frame.skip = true;
    this.#skipped++;
  }

  #contents(): void {
    this.#skipFrame();
    this.#dropLabel();
  }

  #dropLabel(): void {
    this.#flush();
    if (this.#label) this.#target().pop();
    this.#label = false;
  }

  #cell(properties: XmlElement): void {
    const frame = this.#frames.at(-1);
    if (frame?.kind !== 'cell') return;
    frame.columns = integer(valOf(properties, 'w:gridSpan'), 1, MAX_COLUMNS) ?? 1;
    const merge = childOf(properties, 'w:vMerge');
    frame.continued = merge !== undefined && merge.attributes['w:val'] !== 'restart';
    const horizontal = childOf(properties, 'w:hMerge');
    if (horizontal && horizontal.attributes['w:val'] !== 'restart') frame.continued = true;
    if (childOf(properties, this.#context.revisions === 'final' ? 'w:cellDel' : 'w:cellIns')) this.#skipFrame();
  }

  #leave(): void {
    if (this.#frames.at(-1)?.kind !== 'blocks') this.#flush();
    const frame = this.#frames.pop();
    if (!frame) return;
    if (frame.skip) {
      this.#skipped--;
      return;
    }
    if (this.#skipped > 0) return;
    const around = this.#frames.findLast(({ kind }) => kind !== 'blocks');
    if (frame.kind === 'cell' && around?.kind === 'row')
      around.cells.push({ blocks: frame.continued ? [] : frame.blocks, columns: frame.columns });
    else if (frame.kind === 'row' && around?.kind === 'table') around.rows.push(frame.cells);
    else if (frame.kind === 'table' && frame.rows.length > 0) {
      this.#label = false;
      this.#target().push({ kind: 'table', rows: frame.rows });
    }
  }

  #target(): WordBlock[] {
    const frame = this.#frames.findLast((f) => f.kind === 'cell');
    return frame?.kind === 'cell' ? frame.blocks : this.blocks;
  }

  #paragraph(element: XmlElement): void {
    const { styles, revisions } = this.#context;
    const draft = readParagraph(element, this.#content, styles, revisions);
    const section = this.sections.length;
    if (draft.section) this.sections.push(draft.section);
    if (this.#skipped > 0) return;
    const inTable = this.#frames.some(({ kind }) => kind === 'cell');
    const isStyle = CONTENTS_STYLE.test(styles.nameOf(draft.properties.style));
    const isContents = isStyle || draft.contents;
    if (isContents && (draft.text.trim() === '' || isStyle)) {
      this.#dropLabel();
      return;
    }
    this.#open.push({ draft, section, inTable });
    if (!draft.joins) this.#flush();
  }

  /** Ends the line that is open. */
  #flush(): void {
    const open = this.#open;
    const [first] = open;
    const last = open.at(-1);
    if (!first || !last) return;
    this.#open = [];
    const gone =
      last.draft.joins !== undefined && open.every(({ draft }) => draft.text === '' && draft.boxes.length === 0);
    if (gone) return;
    // A deleted end leaves the line to the paragraph that follows, a hidden one does not.
    const lead = open.find(({ draft }) => draft.text !== '' && draft.joins === 'hidden') ?? last;
    this.#target().push(this.#line(open, lead));
    const text = open.map(({ draft }) => draft.text).join('');
    this.#label = CONTENTS_LABEL.test(text) || (this.#label && text.trim() === '');
  }

  #line(open: readonly Marked[], lead: Marked): WordParagraph {
    const { styles, numbering } = this.#context;
    const { properties } = lead.draft;
    const list = numbering.listOf(properties, styles);
    const runs: LaidRun[] = [];
    const pieces: Piece[] = [];
    let text = '';
    for (const { draft } of open) {
      const at = text.length;
      pieces.push({ at, length: draft.text.length, number: draft.number, offset: 0 });
      for (const run of draft.runs) runs.push(at === 0 ? run : { ...run, start: run.start + at, end: run.end + at });
      text = at === 0 ? draft.text : text + draft.text;
    }
    const mark = list ? this.#counter.next(list.id, list.level) : '';
    return {
      kind: 'paragraph',
      text,
      mark,
      numbering: list && { list: list.id, level: list.level },
      format: styles.paragraph(properties, list && numbering.properties(list.id, list.level)),
      runs,
      endFormat: lead.draft.endFormat,
      section: lead.section,
      inTable: lead.inTable,
      ...this.#where,
      pieces,
      boxes: open.flatMap(({ draft }) => draft.boxes.flatMap((box) => this.#box(box))),
      notes: open.flatMap(({ draft }) => draft.notes),
      number: lead.draft.number,
    };
  }

  #box(content: XmlElement): readonly WordBlock[] {
    const inner = new StoryBuilder(this.#context, { ...this.#where, inBox: true }, this.#counter);
    inner.#walk(content);
    inner.end();
    return inner.blocks;
  }
}
