import type { PageOptions } from './options.js';
import {
  BODY_SIZE,
  CHARACTERS,
  FACES,
  type Face,
  headingFace,
  LINE_HEIGHT,
  MARGINS,
  MM,
  PAPER,
  TITLE_SIZE,
} from './standard.js';

/** What a paragraph is on the printed page. */
export type StyleName =
  | 'organ'
  | 'number'
  | 'title'
  | 'byline'
  | 'addressee'
  | 'heading0'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'heading5'
  | 'body'
  | 'attachment'
  | 'attachment-more'
  | 'attachment-label'
  | 'sign-off'
  | 'date'
  | 'note'
  | 'cell';

/** Lengths: `size` and `line` in points, indents in characters of the body, `before` in lines. */
export interface PageStyle {
  readonly face: Face;
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  readonly align: 'both' | 'center' | 'right' | 'left';
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  /** Negative first line: what hangs out to the left. */
  readonly before: number;
  readonly line: number;
  /** 0: title; 1–9: heading; undefined: text. */
  readonly outline: number | undefined;
  readonly keepNext: boolean;
}

/** The page with local habits filled in: the one model of export, preview and format check. */
export interface Page {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly textWidth: number;
  readonly textHeight: number;
  readonly lineHeight: number;
  /** Whole lines on a page. */
  readonly lines: number;
  readonly characters: number;
  /** Width of a character of the body on the grid. */
  readonly pitch: number;
  readonly pageNumbers: boolean;
  readonly sealed: boolean;
  readonly fonts: Readonly<Record<Face, readonly string[]>>;
  readonly styles: Readonly<Record<StyleName, PageStyle>>;
}

/** Points of the text in tables, and from line to line there. */
export const CELL_SIZE = 12;
export const CELL_LINE = 18;

/** The page under some options. */
export function pageOf(options: PageOptions = {}): Page {
  const margins = { ...MARGINS, ...options.margins };
  const lineHeight = options.lineHeight ?? LINE_HEIGHT;
  const textWidth = (PAPER.width - margins.left - margins.right) * MM;
  const textHeight = (PAPER.height - margins.top - margins.bottom) * MM;
  const own = options.fonts ?? {};
  const fonts = Object.fromEntries(
    Object.entries(FACES).map(([face, names]) => {
      const first = own[face as Face];
      return [face, first ? [first, ...names.filter((name) => name !== first)] : names];
    }),
  ) as Record<Face, readonly string[]>;
  return {
    width: PAPER.width * MM,
    height: PAPER.height * MM,
    top: margins.top * MM,
    bottom: margins.bottom * MM,
    left: margins.left * MM,
    right: margins.right * MM,
    textWidth,
    textHeight,
    lineHeight,
    // A line that sticks out by less than a point fits.
    lines: Math.max(1, Math.floor((textHeight + 0.9) / lineHeight)),
    characters: CHARACTERS,
    pitch: textWidth / CHARACTERS,
    pageNumbers: options.pageNumbers ?? true,
    sealed: options.sealed ?? false,
    fonts,
    styles: stylesOf(lineHeight, options.boldLevels ?? []),
  };
}

function stylesOf(line: number, bold: readonly number[]): Record<StyleName, PageStyle> {
  const body: PageStyle = {
    face: 'fang',
    size: BODY_SIZE,
    bold: false,
    color: '000000',
    align: 'both',
    firstLine: 2,
    left: 0,
    right: 0,
    before: 0,
    line,
    outline: undefined,
    keepNext: false,
  };
  const heading = (level: number): PageStyle => ({
    ...body,
    face: headingFace(level),
    bold: bold.includes(level),
    outline: Math.max(1, level),
    keepNext: true,
  });
  return {
    organ: { ...body, face: 'title', color: 'FF0000', align: 'center', firstLine: 0 },
    number: { ...body, align: 'center', firstLine: 0, before: 2 },
    title: {
      ...body,
      face: 'title',
      size: TITLE_SIZE,
      align: 'center',
      firstLine: 0,
      outline: 0,
      line: Math.max(line, TITLE_SIZE * 1.2),
    },
    byline: { ...body, face: 'kai', align: 'center', firstLine: 0 },
    addressee: { ...body, firstLine: 0, align: 'left' },
    heading0: heading(0),
    heading1: heading(1),
    heading2: heading(2),
    heading3: heading(3),
    heading4: heading(4),
    heading5: heading(5),
    body,
    attachment: { ...body, before: 1 },
    // Below the name of the first: 附件： and 1. stand before it.
    'attachment-more': { ...body, firstLine: 0, left: 5 },
    'attachment-label': { ...body, face: 'black', firstLine: 0, align: 'left' },
    'sign-off': { ...body, firstLine: 0, align: 'right', right: 2, before: 1 },
    date: { ...body, firstLine: 0, align: 'right', right: 2 },
    note: body,
    cell: { ...body, size: CELL_SIZE, firstLine: 0, align: 'center', line: CELL_LINE },
  };
}

/** Points of the organ's name above the red rule: as large as fits on one line, at most 62. */
export const organSize = (page: Page, text: string): number =>
  Math.max(22, Math.min(62, Math.floor(page.textWidth / Math.max(1, [...text].length))));
