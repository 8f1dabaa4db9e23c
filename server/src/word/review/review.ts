import type { Reform } from '../../layout/reform.js';
import { collide, inOrder } from '../../text/edits.js';
import { WordError } from '../error.js';
import { WordPackage } from '../package.js';
import { readWord, type WordReport } from '../read.js';
import { paragraphsOf, type WordBlock } from '../story.js';
import { commentsIn, commentXml } from './comments.js';
import { append, attribute, element, namesAt, type Splice, type Stamp, spliced } from './markup.js';
import { ParagraphEditor, type TrackedEdit } from './paragraph.js';
import { commentsPart, decodePart, encodePart } from './parts.js';
import { placedReforms, sectionSplices } from './reforms.js';
import { paragraphsWith, type Touched } from './segments.js';

/** A remark on a span of the report's text. */
export interface ReviewComment {
  readonly start: number;
  readonly end: number;
  /** Lines are paragraphs of the comment. */
  readonly text: string;
}

/** A replacement in the report's text, to be tracked. */
export interface ReviewEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ReviewOptions {
  readonly comments: readonly ReviewComment[];
  readonly edits?: readonly ReviewEdit[];
  /** What of the form is to be set otherwise, to be tracked; of lines of the report that {@link reviewWord} is given. */
  readonly reforms?: readonly Reform[];
  /** `2026-01-31T08:00:00Z`. */
  readonly date: string;
}

export interface Reviewed {
  readonly bytes: Uint8Array;
  /** Comments that were added; the others were there already. */
  readonly comments: number;
  /** Changes that were tracked; the others stand where nothing can be tracked (marks of lists, fields, boxes). */
  readonly edits: number;
  /** Runs, paragraphs and sections whose form was set otherwise, tracked. */
  readonly reforms: number;
}

export const AUTHOR = 'gongwen';

/** A span of one paragraph of the main part, or two ends in two of them. */
interface Anchor {
  readonly from: { readonly paragraph: number; readonly offset: number };
  readonly to: { readonly paragraph: number; readonly offset: number };
}

/** Paragraphs that stand for others: those of boxes and notes are marked where they are hung up. */
function hosts({ document }: WordReport): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const hang = (blocks: readonly WordBlock[], host: number, part: string): void => {
    for (const inner of paragraphsOf(blocks))
      for (const { number } of inner.pieces) found.set(`${part}/${number}`, host);
  };
  const visit = (blocks: readonly WordBlock[]): void => {
    for (const block of blocks)
      if (block.kind === 'table') for (const row of block.rows) for (const cell of row) visit(cell.blocks);
      else hang(block.boxes, block.number, document.part);
  };
  visit(document.blocks);
  for (const { blocks, host, part } of document.notes) hang(blocks, host, part);
  return found;
}

function anchorsOf(
  report: WordReport,
  spans: readonly { readonly start: number; readonly end: number }[],
): (Anchor | undefined)[] {
  const hosted = hosts(report);
  const main = report.document.part;
  return spans.map(({ start, end }) => {
    const a = report.places.at(start, 'start');
    const b = report.places.at(end, end > start ? 'end' : 'start');
    if (!a || !b) return undefined;
    const host = hosted.get(`${a.part}/${a.paragraph}`);
    if (host !== undefined || a.part !== main)
      return {
        from: { paragraph: host ?? 1, offset: 0 },
        to: { paragraph: host ?? 1, offset: Number.MAX_SAFE_INTEGER },
      };
    if (b.part !== main || b.paragraph < a.paragraph || hosted.has(`${b.part}/${b.paragraph}`))
      return { from: a, to: a };
    // A place without length, as in a list's mark, is shown by the paragraph.
    const isEmpty = a.paragraph === b.paragraph && a.offset >= b.offset;
    return { from: a, to: isEmpty ? { ...a, offset: Number.MAX_SAFE_INTEGER } : b };
  });
}

/** Edits that lie in one stretch of one paragraph's own text; what is computed cannot be edited. */
function placed(report: WordReport, { start, end, text }: ReviewEdit): PlacedEdit | undefined {
  const piece = report.places.pieceAt(start, start === end ? 'end' : 'start');
  const own = piece && !piece.computed && start >= piece.start && end <= piece.end ? piece : undefined;
  if (!own || own.part !== report.document.part) return undefined;
  const offset = own.offset - own.start;
  return { paragraph: own.paragraph, start: start + offset, end: end + offset, text };
}

/** In text order; of two that share a unit, the first. */
function withoutCollisions(edits: readonly ReviewEdit[]): ReviewEdit[] {
  const kept: ReviewEdit[] = [];
  for (const edit of inOrder(edits)) {
    const last = kept.at(-1);
    if (!last || !collide(last, edit)) kept.push(edit);
  }
  return kept;
}

type PlacedEdit = TrackedEdit & { readonly paragraph: number };

/** Blanks that are to go, less those that are changed otherwise, too. */
function withoutClashes(blanks: readonly PlacedEdit[], edits: readonly (PlacedEdit | undefined)[]): PlacedEdit[] {
  const own = new Map<number, PlacedEdit[]>();
  for (const edit of edits) if (edit) own.set(edit.paragraph, [...(own.get(edit.paragraph) ?? []), edit]);
  return blanks.filter((blank) => !own.get(blank.paragraph)?.some((edit) => collide(blank, edit)));
}

/** Writes comments and tracked changes into a Word file; everything else keeps its bytes. Throws a WordError. */
export function reviewWord(
  bytes: Uint8Array,
  { comments, edits = [], reforms = [], date }: ReviewOptions,
  report = readWord(bytes),
): Reviewed {
  const opened = new WordPackage(bytes);
  const entry = opened.part(opened.main);
  if (!entry) throw new WordError('word-part', opened.main);
  const main = decodePart(opened.zip.read(entry));
  const known = opened.related('comments');
  const anchors = anchorsOf(report, comments);
  const forms = placedReforms(report, reforms);
  const tracked = withoutCollisions(edits).map((edit) => placed(report, edit));
  const wanted = new Set<number>();
  for (const anchor of anchors) if (anchor) wanted.add(anchor.from.paragraph).add(anchor.to.paragraph);
  for (const edit of tracked) if (edit) wanted.add(edit.paragraph);
  for (const { paragraph } of forms.inParagraphs) wanted.add(paragraph);
  const touched = paragraphsWith(opened, main.text, wanted);
  const editors = new Map<number, ParagraphEditor>();
  const editor = (number: number): ParagraphEditor | undefined => {
    let found = editors.get(number);
    const paragraph = touched.paragraphs.get(number);
    if (!found && paragraph)
      editors.set(number, (found = new ParagraphEditor(main.text, paragraph.element, paragraph.segments)));
    return found;
  };
  const hosted = new Set(hosts(report).keys());
  let next = touched.maxId;
  const stamp: Stamp = { author: AUTHOR, date, next: () => ++next };
  const splices: Splice[] = sectionSplices(main.text, touched, forms.pages, stamp);
  let reformed = splices.length;
  for (const { paragraph, reform } of forms.inParagraphs) {
    const own = editor(paragraph);
    if (reform.kind === 'paragraph' ? own?.place(reform, stamp) : own?.format(reform, stamp)) reformed++;
  }
  let made = 0;
  for (const edit of [...withoutClashes(forms.blanks, tracked), ...tracked]) {
    if (!edit || hosted.has(`${report.document.part}/${edit.paragraph}`)) continue;
    if (editor(edit.paragraph)?.track(edit, stamp)) made++;
  }
  const existing = commentsIn(known?.root);
  const there = countThere(existing, touched);
  let id = existing.reduce((most, one) => Math.max(most, Number(one.id) || 0), -1);
  const added: string[] = [];
  const names = known ? namesAt(known.root.scope) : { prefix: 'w:', declaration: '' };
  comments.forEach(({ text }, i) => {
    const anchor = anchors[i];
    const from = anchor && editor(anchor.from.paragraph);
    const to = anchor && editor(anchor.to.paragraph);
    if (!anchor || !from || !to) return;
    const key = `${anchor.from.paragraph}\n${text}`;
    const count = there.get(key) ?? 0;
    if (count > 0) {
      there.set(key, count - 1);
      return;
    }
    id++;
    const own = attribute(from.names, 'id', String(id));
    from.mark({ at: anchor.from.offset, side: 'start', xml: element(from.names, 'commentRangeStart', own) });
    const end = attribute(to.names, 'id', String(id));
    const reference = element(to.names, 'r', '', element(to.names, 'commentReference', end));
    to.mark({ at: anchor.to.offset, side: 'end', xml: element(to.names, 'commentRangeEnd', end) + reference });
    added.push(commentXml(names, id, text, AUTHOR, date));
  });
  if (added.length === 0 && made === 0 && reformed === 0) return { bytes, comments: 0, edits: 0, reforms: 0 };
  for (const one of editors.values()) splices.push(...one.splices());
  const parts = new Map([[entry.name, encodePart(spliced(main.text, splices), main)]]);
  if (added.length > 0) {
    if (known) {
      const part = opened.part(known.name);
      const source = decodePart(part ? opened.zip.read(part) : new Uint8Array());
      parts.set(
        known.name,
        encodePart(spliced(source.text, [append(source.text, known.root, added.join(''))]), source),
      );
    } else for (const [name, made] of commentsPart(opened, touched.namespace, added.join(''))) parts.set(name, made);
  }
  return { bytes: opened.zip.with(parts), comments: added.length, edits: made, reforms: reformed };
}

/** How often a comment of ours stands at a paragraph already. */
function countThere(existing: ReturnType<typeof commentsIn>, { starts }: Touched): Map<string, number> {
  const count = new Map<string, number>();
  for (const { id, author, text } of existing) {
    const paragraph = author === AUTHOR ? starts.get(id) : undefined;
    if (paragraph === undefined) continue;
    const key = `${paragraph}\n${text}`;
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  return count;
}
