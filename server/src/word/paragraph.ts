import type { LaidRun, RunFormat } from '../layout/model.js';
import type { ContentReader, NoteReference, Revisions } from './content.js';
import { type ParagraphProperties, paragraphProperties, runProperties } from './properties.js';
import type { Styles } from './styles.js';
import { asShown } from './symbols.js';
import { childOf, switchOf, type XmlElement } from './xml.js';

/** Where a stretch of text comes from: `offset` counts in the text of the paragraph `number` of its part. */
export interface Piece {
  readonly at: number;
  readonly length: number;
  readonly number: number;
  readonly offset: number;
}

/** What one `w:p` says, before it is known whether its end stands. */
export interface Draft {
  readonly number: number;
  readonly properties: ParagraphProperties;
  readonly text: string;
  readonly runs: readonly LaidRun[];
  readonly endFormat: RunFormat;
  /** Contents of text boxes: elements that hold paragraphs. */
  readonly boxes: readonly XmlElement[];
  readonly notes: readonly NoteReference[];
  /** Its end is deleted or hidden: the next paragraph goes on in the same line. */
  readonly joins: 'deleted' | 'hidden' | undefined;
  /** Part of a generated table of contents. */
  readonly contents: boolean;
  readonly section: XmlElement | undefined;
}

/** Properties of a paragraph in a view of the changes. */
export function propertiesIn(
  paragraph: XmlElement,
  revisions: Revisions,
): { own: XmlElement | undefined; properties: ParagraphProperties } {
  const own = childOf(paragraph, 'w:pPr');
  const before = revisions === 'original' ? childOf(childOf(own, 'w:pPrChange'), 'w:pPr') : undefined;
  return { own, properties: paragraphProperties(before ?? own) };
}

/** The same text in memory of its own: a part of the source would keep all of the source alive. */
const copied = (text: string): string => ` ${text}`.slice(1);

/** Reads a `w:p`. */
export function readParagraph(
  paragraph: XmlElement,
  reader: ContentReader,
  styles: Styles,
  revisions: Revisions,
): Draft {
  const { own, properties } = propertiesIn(paragraph, revisions);
  const texts: string[] = [];
  const runs: { start: number; end: number; format: RunFormat; field?: string }[] = [];
  const boxes: XmlElement[] = [];
  const notes: NoteReference[] = [];
  let length = 0;
  const contents = reader.read(paragraph, properties, {
    text(text, _element, _run, format, field) {
      texts.push(asShown(text, format));
      const last = runs.at(-1);
      if (last?.format === format && last.field === field) last.end += text.length;
      else runs.push({ start: length, end: length + text.length, format, ...(field !== undefined && { field }) });
      length += text.length;
    },
    box: (content) => boxes.push(content),
    note: (reference) => notes.push(reference),
  });
  const mark = childOf(own, 'w:rPr');
  const gone = revisions === 'final' ? ['w:del', 'w:moveFrom'] : ['w:ins', 'w:moveTo'];
  const endFormat = styles.run(runProperties(mark), properties.style);
  // A large initial is a paragraph of its own that the next one goes on from.
  const initial = childOf(own, 'w:framePr')?.attributes['w:dropCap'] ?? 'none';
  const joins =
    gone.some((name) => childOf(mark, name)) || initial !== 'none'
      ? 'deleted'
      : endFormat.hidden || switchOf(mark, 'w:specVanish')
        ? 'hidden'
        : undefined;
  return {
    number: paragraph.number,
    properties,
    text: copied(texts.join('')),
    runs,
    endFormat,
    boxes,
    notes,
    joins,
    contents,
    section: childOf(own, 'w:sectPr'),
  };
}
