// How a report looks on paper, whatever file it came from. Lengths are points (1 mm = 72/25.4 pt), all of them ≥ 0 but where said.
import type { Span } from '../text/span.js';

export interface PageGrid {
  /** `none`: lines stand as their spacing says; `lines`: lines on the grid; `characters`: characters too. */
  readonly kind: 'none' | 'lines' | 'characters';
  /** Height of a line of the grid. */
  readonly linePitch?: number;
  /** What is added to the width of a character of the default font; negative where they stand closer. */
  readonly characterSpace?: number;
}

/** A header or a footer as printed, its lines in order. */
export interface Margin {
  readonly lines: readonly LaidParagraph[];
}

/** Which pages a header or footer stands on. Only what the file has; `even` only where the document tells them apart. */
export interface Margins {
  readonly default?: Margin;
  readonly first?: Margin;
  readonly even?: Margin;
}

/** A section's page. */
export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly gutter: number;
  /** From the edge of the paper to the header and the footer. */
  readonly header: number;
  readonly footer: number;
  readonly columns: number;
  readonly grid: PageGrid;
  readonly headers: Margins;
  readonly footers: Margins;
  /** The form of page numbers (`decimal`, `numberInDash` …) and where they start. */
  readonly pageNumber: { readonly format: string; readonly start?: number };
  /** Whether odd and even pages have headers of their own, and the first page. */
  readonly oddEven: boolean;
  readonly titlePage: boolean;
}

export type Alignment = 'left' | 'center' | 'right' | 'both' | 'distribute';

/** Where a length is given in characters or lines, that holds and the points are what the file says beside it. */
export interface Indent {
  readonly left: number;
  readonly right: number;
  /** Negative where the first line hangs out. */
  readonly firstLine: number;
  readonly leftChars?: number;
  readonly rightChars?: number;
  readonly firstLineChars?: number;
}

export interface Spacing {
  readonly before: number;
  readonly after: number;
  readonly beforeLines?: number;
  readonly afterLines?: number;
  /** `auto`: multiple of a line; `exact` and `atLeast`: points. */
  readonly rule: 'auto' | 'exact' | 'atLeast';
  readonly line: number;
}

export interface ParagraphFormat {
  /** Name of the style as people see it (`heading 1`, `Normal`). */
  readonly style: string;
  /** 1–9; undefined for body text. */
  readonly outlineLevel: number | undefined;
  readonly align: Alignment;
  readonly indent: Indent;
  readonly spacing: Spacing;
  readonly snapToGrid: boolean;
  readonly pageBreakBefore: boolean;
}

export interface RunFormat {
  /** Names as the file gives them, themes resolved; empty where nothing says. */
  readonly eastAsia: string;
  readonly ascii: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Superscript. */
  readonly raised: boolean;
  /** `FF0000`; `auto` where nothing says. */
  readonly color: string;
  readonly hidden: boolean;
}

/** A run of one format: a span of the paragraph's text. */
export interface LaidRun extends Span {
  readonly format: RunFormat;
  /** The instruction of the field that gives this text (`PAGE`), upper case, without switches. */
  readonly field?: string;
}

/** A paragraph with its effective formatting: styles, defaults, numbering and direct formatting in one. */
export interface LaidParagraph {
  /** Without the mark of its list. */
  readonly text: string;
  /** The computed mark of its list as printed; empty where it has none. */
  readonly mark: string;
  /** What gives the mark: Word's numbering with its list and level from 0. */
  readonly numbering: { readonly list: string; readonly level: number } | undefined;
  readonly format: ParagraphFormat;
  readonly runs: readonly LaidRun[];
  /** Format of the paragraph's end: what a paragraph without text has. */
  readonly endFormat: RunFormat;
  /** Index of the section. */
  readonly section: number;
  readonly inTable: boolean;
  readonly inBox: boolean;
  /** In a footnote or an endnote. */
  readonly inNote: boolean;
}

/** A paragraph at its place in the report's text. */
export interface LaidLine extends Span {
  readonly paragraph: LaidParagraph;
  /** Offset in the report's text at which the paragraph's own text begins, after the mark. */
  readonly textStart: number;
}

export interface Layout {
  readonly pages: readonly PageSetup[];
  /** Every paragraph of the text in text order; those of a table's row stand in one line of it. */
  readonly lines: readonly LaidLine[];
}

/** A place in the file that a report was read from: `paragraph` counts the paragraphs of the part from 1. */
export interface FilePlace {
  readonly part: string;
  readonly paragraph: number;
  /** UTF-16 units of the paragraph's own text, without the mark of its list. */
  readonly offset: number;
}

/** What a report was read from, where that is more than text. */
export interface Origin {
  readonly layout: Layout;
  /** Where an offset of the report's text stands; an `end` belongs to what it ends. */
  at(offset: number, side: 'start' | 'end'): FilePlace | undefined;
}
