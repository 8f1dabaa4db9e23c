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

/** Blanks that were typed where an indent belongs: they are taken out. */
export interface BlankReform extends Stretch {
  readonly kind: 'blanks';
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

/** What of a file's form is to be set otherwise. It changes no sign that is printed; what it does not name stays. */
export type Reform = RunReform | BlankReform | ParagraphReform | PageReform;
