import type { Page, StyleName } from '../layout/page.js';
import type { Face } from '../layout/standard.js';
import type { Report } from '../report/report.js';
import type { Block } from '../syntax/block.js';
import { tableRowOf } from '../syntax/tables.js';
import { skipBlanks, trimEnd } from '../text/chars.js';
import type { Span } from '../text/span.js';
import { isFrontMatter } from './front-matter.js';
import { type RedHead, redHeadOf } from './red-head.js';
import { titleMargin } from './title.js';
import { widthOf } from './width.js';

/** A stretch of a paragraph's text in one face. */
export interface PageRun extends Span {
  readonly face: Face;
  readonly bold: boolean;
}

/** A paragraph as it is printed. */
export interface PageParagraph {
  readonly kind: 'paragraph';
  readonly style: StyleName;
  readonly text: string;
  readonly runs: readonly PageRun[];
  /** The block that it comes from and the offset of its text there; undefined for the red head. */
  readonly block: Block | undefined;
  readonly start: number;
  /** Blank lines before it. */
  readonly before: number;
  /** Characters from the right edge, where they differ from the style's. */
  readonly right?: number;
  /** Characters that both edges of a title keep free, so that its lines break between words. */
  readonly narrow?: number;
  readonly pageBreak?: boolean;
  /** An item of a list without numbers: {@link BULLET} stands before it. */
  readonly bullet?: boolean;
  /** Text at the right end of the same line. */
  readonly opposite?: string;
  /** A red rule below it. */
  readonly ruled?: boolean;
}

/** As wide as a character. */
export const BULLET = '•';

export interface PageTable {
  readonly kind: 'table';
  readonly rows: readonly {
    readonly block: Block;
    readonly cells: readonly Span[];
    /** The first row of a Markdown table. */
    readonly head: boolean;
  }[];
  readonly columns: number;
  readonly aligns: readonly ('left' | 'center' | 'right')[];
  readonly before: number;
}

export type PageElement = PageParagraph | PageTable;

interface Draft {
  readonly style: StyleName;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** What is printed of a report, in order. Blank lines and typed indents are left to the styles; every other character stays. */
export function elementsOf(report: Report, page: Page): PageElement[] {
  const elements: PageElement[] = headElements(redHeadOf(report));
  const drafts = draftsOf(report);
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    if (isRow(draft)) {
      let end = i;
      for (let next = drafts[i + 1]; next && isRow(next) && !gapBetween(report, drafts, end); next = drafts[end + 1])
        end++;
      const table = tableOf(drafts.slice(i, end + 1).map(({ block }) => block));
      if (table) elements.push(table);
      i = end;
    } else elements.push(paragraphOf(draft, drafts, i, page, elements.length > 0));
  }
  return elements;
}

/** A row that has cells; one whose columns cannot be told is printed as it stands. */
const isRow = ({ block }: Draft): boolean => {
  if (block.kind !== 'table-row') return false;
  const { cells, delimiter } = tableRowOf(block);
  return delimiter || cells.length > 0;
};

/** Whether anything stands between two rows: two tables then. */
const gapBetween = (report: Report, drafts: readonly Draft[], i: number): boolean =>
  report.indexOf((drafts[i + 1] as Draft).block) - report.indexOf((drafts[i] as Draft).block) > 1;

function headElements(head: RedHead | undefined): PageElement[] {
  if (!head) return [];
  const line = (style: StyleName, text: string, more: Partial<PageParagraph> = {}): PageParagraph => ({
    kind: 'paragraph',
    style,
    text,
    runs: [{ start: 0, end: text.length, face: style === 'organ' ? 'title' : 'fang', bold: false }],
    block: undefined,
    start: 0,
    before: 0,
    ...more,
  });
  const lines: PageElement[] = [];
  if (head.organ) lines.push(line('organ', head.organ));
  if (head.number || head.signer || head.organ)
    lines.push(
      line('number', head.number ?? '', {
        before: 2,
        ruled: true,
        ...(head.signer && { opposite: `签发人：${head.signer}` }),
      }),
    );
  return lines;
}

const NOTES = /^附件[:：]/;
const LABEL = /^附件\s*[0-9０-９一二三四五六七八九十]{0,3}[:：]?$/;
const NUMBERED = /^[0-9０-９]{1,2}[.．、]/;
const SIGNED_DATE = /^(.{2,40}?)\s*((?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)$/;
const SKIPPED: ReadonlySet<string> = new Set(['blank', 'directive']);

/** Blocks in their roles on the page; rows of code and a signature with its date become several. */
function draftsOf(report: Report): Draft[] {
  const drafts: Draft[] = [];
  let notes = false;
  let label = false;
  report.blocks.forEach((block, i) => {
    if (SKIPPED.has(block.kind) || (i === 0 && isFrontMatter(block))) return;
    const { text } = block;
    const start = skipBlanks(text, 0);
    const end = trimEnd(text, text.length, start);
    if (block.kind === 'opaque') {
      for (const line of linesIn(text)) drafts.push({ style: 'body', block, ...line });
      return;
    }
    if (start === end && block.kind !== 'table-row') return;
    const inner = text.slice(start, end);
    let style = styleOf(block);
    const more = notes && NUMBERED.test(inner) && !/[。；]/.test(inner);
    notes = NOTES.test(inner) || more;
    if (more) style = 'attachment-more';
    else if (notes) style = 'attachment';
    else if (LABEL.test(inner)) style = 'attachment-label';
    else if (label && (style === 'body' || style === 'byline')) style = 'title';
    label = style === 'attachment-label';
    const both = style === 'body' && i > report.blocks.length / 2 ? SIGNED_DATE.exec(inner) : null;
    if (both?.[1] && both[2] && !/[。；，]/.test(both[1])) {
      const at = end - both[2].length;
      drafts.push({ style: 'sign-off', block, start, end: trimEnd(text, at, start) });
      drafts.push({ style: 'date', block, start: at, end });
    } else drafts.push({ style, block, start, end });
  });
  return drafts;
}

function* linesIn(text: string): Generator<Span> {
  for (let start = 0; start < text.length; ) {
    const found = /\r\n|\r|\n/g;
    found.lastIndex = start;
    const stop = found.exec(text);
    const end = stop?.index ?? text.length;
    if (text.slice(start, end).trim() !== '') yield { start, end };
    start = stop ? end + stop[0].length : text.length;
  }
}

function styleOf({ kind, heading, text }: Block): StyleName {
  switch (kind) {
    case 'title':
    case 'byline':
    case 'addressee':
    case 'sign-off':
    case 'date':
      return kind;
    case 'heading':
      return `heading${Math.min(5, Math.max(0, heading?.level ?? 1)) as 0 | 1 | 2 | 3 | 4 | 5}`;
    case 'attachment':
      return /^\s*[（(]/.test(text) ? 'note' : 'attachment';
    default:
      return 'body';
  }
}

function paragraphOf(draft: Draft, drafts: readonly Draft[], i: number, page: Page, printed: boolean): PageParagraph {
  const { style, block, start, end } = draft;
  const text = block.text.slice(start, end);
  const previous = drafts[i - 1]?.style;
  const right = rightOf(draft, drafts, i, page);
  const runs = runsOf(draft, page);
  const narrow = style === 'title' ? titleMargin(text, page.textWidth / page.styles.title.size, page) : 0;
  return {
    kind: 'paragraph',
    // A heading that runs into its text is a paragraph of text.
    style: runs.length > 1 ? 'body' : style,
    text,
    runs,
    block,
    start,
    before: blanksBefore(style, previous, printed),
    ...(right !== undefined && { right }),
    ...(narrow > 0 && { narrow }),
    ...(style === 'attachment-label' && i > 0 && { pageBreak: true }),
    ...(block.kind === 'list-item' && style === 'body' && { bullet: true }),
  };
}

/** 7.3.1: two lines below the red rule; 7.3.2: one below the title; 7.3.4, 7.3.5: one above notes and signature. */
function blanksBefore(style: StyleName, previous: StyleName | undefined, printed: boolean): number {
  if (style === 'title') return previous === undefined ? (printed ? 2 : 0) : previous === 'attachment-label' ? 1 : 0;
  if (previous === 'title') return style === 'byline' ? 0 : 1;
  if (previous === 'byline') return style === 'byline' ? 0 : 1;
  if (style === 'attachment' || (style === 'sign-off' && previous !== 'sign-off')) return previous ? 1 : 0;
  return 0;
}

/** 7.3.5: where signature and date end, in characters from the right edge. */
function rightOf(
  { style, block, start, end }: Draft,
  drafts: readonly Draft[],
  i: number,
  page: Page,
): number | undefined {
  const width = (draft: Draft) => widthOf(draft.block.text.slice(draft.start, draft.end));
  const own = widthOf(block.text.slice(start, end));
  if (style === 'date') {
    if (page.sealed) return 4;
    const above = drafts[i - 1];
    if (above?.style !== 'sign-off') return 2;
    return own > width(above) ? 2 : width(above) - own;
  }
  if (style !== 'sign-off') return undefined;
  let next = i + 1;
  while (drafts[next]?.style === 'sign-off') next++;
  const below = drafts[next];
  if (below?.style !== 'date') return page.sealed ? 4 : 2;
  const date = width(below);
  // Sealed: above the middle of the date, which stands four characters from the edge.
  if (page.sealed) return Math.max(0, 4 + (date - own) / 2);
  return date > own ? 4 + date - own : 2;
}

function runsOf({ style, block, start, end }: Draft, page: Page): PageRun[] {
  const { face, bold } = page.styles[style];
  const whole = end - start;
  const { heading } = block;
  if (!style.startsWith('heading') || !heading) return [{ start: 0, end: whole, face, bold }];
  // A run-in heading: the title in its face, what follows as body text.
  const stop = Math.min(whole, Math.max(0, heading.span.end - start));
  const rest = block.text.slice(start + stop, end);
  if (stop === whole || !/[^。：:；，,.\s]/.test(rest)) return [{ start: 0, end: whole, face, bold }];
  const cut = stop + (/^[。：:]/.test(rest) ? 1 : 0);
  return [
    { start: 0, end: cut, face, bold },
    { start: cut, end: whole, face: page.styles.body.face, bold: false },
  ];
}

function tableOf(blocks: readonly Block[]): PageTable | undefined {
  const rows: { block: Block; cells: readonly Span[]; head: boolean }[] = [];
  let aligns: ('left' | 'center' | 'right')[] = [];
  let head = -1;
  for (const block of blocks) {
    const { cells, delimiter } = tableRowOf(block);
    if (delimiter) {
      head = rows.length - 1;
      aligns = block.text
        .replace(/^\s*\|?|\|?\s*$/g, '')
        .split('|')
        .map((cell) =>
          /:\s*$/.test(cell) ? (/^\s*:/.test(cell) ? 'center' : 'right') : /^\s*:/.test(cell) ? 'left' : 'center',
        );
    } else rows.push({ block, cells, head: false });
  }
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (columns === 0) return undefined;
  return {
    kind: 'table',
    rows: rows.map((row, i) => ({ ...row, head: i === head })),
    columns,
    aligns: Array.from({ length: columns }, (_, i) => aligns[i] ?? 'center'),
    before: 0,
  };
}
