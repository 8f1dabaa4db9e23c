import type { Alignment, LaidLine } from './model.js';

/** A stretch of a line of print: offsets in its paragraph's own text. */
interface Stretch {
  readonly line: LaidLine;
  readonly start: number;
  readonly end: number;
}

/** 汉字 in another font or size. */
export interface RunReform extends Stretch {
  readonly kind: 'run';
  readonly font?: string;
  /** Points. */
  readonly size?: number;
}

/** Signs that were typed where the form belongs, or belong where the form stood: blanks for an indent, a mark for a list's. */
export interface TextReform extends Stretch {
  readonly kind: 'text';
  /** What stands there from then on; empty: nothing. */
  readonly text: string;
}

export interface ParagraphReform {
  readonly kind: 'paragraph';
  readonly line: LaidLine;
  readonly align?: Alignment;
  /** In characters; `size` is the width of one in points, for programs that read lengths only. */
  readonly indent?: {
    readonly left: number;
    readonly firstLine: number;
    readonly right?: number;
    readonly size: number;
  };
  /** Points from line to line. */
  readonly lineHeight?: number;
  /** The list and level of the file's own that number it from then on; none: it has no number. */
  readonly list?: { readonly id: string; readonly level: number } | 'none';
}

/** Paper and margins of a section, in points. */
export interface PageReform {
  readonly kind: 'page';
  readonly section: number;
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Page numbers between dashes at the outer side of every page. */
export interface NumberReform {
  readonly kind: 'page-number';
  /** Points; absent where their size is right. */
  readonly size?: number;
  /** They are put between dashes. */
  readonly dashes: boolean;
  /** Odd pages have them at the right, even ones at the left; numbers in boxes stay where they are. */
  readonly sides: boolean;
}

/** What of a file's form is to be set otherwise; what it does not name stays. */
export type Reform = RunReform | TextReform | ParagraphReform | PageReform | NumberReform;
