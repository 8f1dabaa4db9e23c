import type { LaidLine, LaidParagraph } from '../../layout/model.js';
import type { NumberReform, PageReform, ParagraphReform, Reform, RunReform } from '../../layout/reform.js';
import type { WordReport } from '../read.js';
import { paragraphsOf, type WordParagraph } from '../story.js';
import { isEmptyTag, namesAt, type Splice, type Stamp } from './markup.js';
import type { TrackedEdit } from './paragraph.js';
import { sectionProperties } from './properties.js';
import type { Touched } from './segments.js';

type InParagraph = Omit<RunReform, 'line'> | Omit<ParagraphReform, 'line'>;

/** Reforms by the `w:p` of the main part that they change. */
export interface PlacedReforms {
  /** All that is said of one paragraph in one, since a change of it is recorded once. */
  readonly inParagraphs: readonly { readonly paragraph: number; readonly reform: InParagraph }[];
  /** Signs that go or come with the form, as changes of the text. */
  readonly texts: readonly (TrackedEdit & { readonly paragraph: number })[];
  readonly pages: readonly PageReform[];
  readonly numbers: NumberReform | undefined;
}

/** Finds the places of reforms; those of lines that stand in another part have none. */
export function placedReforms({ document }: WordReport, reforms: readonly Reform[]): PlacedReforms {
  const own = new Map<LaidParagraph, WordParagraph>();
  if (reforms.length > 0) for (const paragraph of paragraphsOf(document.blocks)) own.set(paragraph, paragraph);
  const runs: { paragraph: number; reform: InParagraph }[] = [];
  const places = new Map<number, Omit<ParagraphReform, 'line'>>();
  const texts: (TrackedEdit & { paragraph: number })[] = [];
  let numbers: NumberReform | undefined;
  const pages = new Map<number, PageReform>();
  const seen = new Set<string>();
  /** The stretches of the file's paragraphs that a stretch of a line stands in. */
  const stretches = ({ line, start, end }: { line: LaidLine; start: number; end: number }) =>
    (own.get(line.paragraph)?.pieces ?? []).flatMap(({ at, length, number, offset }) => {
      const from = Math.max(start, at);
      const to = Math.min(end, at + length);
      // What is put in has no length; of two paragraphs that meet there it stands in the later one.
      const isHere = from < to || (start === end && from === to && start < at + Math.max(length, 1));
      return isHere ? [{ paragraph: number, start: offset + from - at, end: offset + to - at }] : [];
    });
  for (const reform of reforms) {
    if (reform.kind === 'page') pages.set(reform.section, reform);
    else if (reform.kind === 'page-number') numbers = reform;
    else if (reform.kind === 'paragraph') {
      const { line, ...more } = reform;
      const number = own.get(line.paragraph)?.number;
      if (number !== undefined) places.set(number, { ...places.get(number), ...more });
    } else
      for (const stretch of stretches(reform)) {
        const key = `${reform.kind} ${stretch.paragraph} ${stretch.start}`;
        if (seen.has(key)) continue;
        seen.add(key);
        if (reform.kind === 'text') texts.push({ ...stretch, text: reform.text });
        else {
          const { line: _, ...more } = reform;
          runs.push({ paragraph: stretch.paragraph, reform: { ...more, start: stretch.start, end: stretch.end } });
        }
      }
  }
  // Indents are as wide as the characters that will stand there.
  const sizes = new Map(
    runs.map(({ paragraph, reform }) => [paragraph, reform.kind === 'run' ? reform.size : undefined]),
  );
  const inParagraphs = [...places].map(([paragraph, { indent, ...more }]) => ({
    paragraph,
    reform: { ...more, ...(indent && { indent: { ...indent, size: sizes.get(paragraph) ?? indent.size } }) },
  }));
  return { inParagraphs: [...inParagraphs, ...runs], texts, pages: [...pages.values()], numbers };
}

/** Sections with other paper and margins, and with the headers and footers that `references` adds by section. */
export const sectionSplices = (
  source: string,
  { sections }: Touched,
  pages: readonly PageReform[],
  references: ReadonlyMap<number, string>,
  stamp: Stamp,
): Splice[] =>
  sections.flatMap((old, i): Splice[] => {
    const page = pages.find(({ section }) => section === i);
    const added = references.get(i) ?? '';
    const names = namesAt(old.scope);
    const made = page && sectionProperties(source, old, names, page, stamp)?.xml();
    if (made === undefined && added === '') return [];
    const isEmpty = isEmptyTag(source, old);
    const open = isEmpty ? `${source.slice(old.start, old.end - 2).trimEnd()}>` : source.slice(old.start, old.inner);
    const whole = made ?? (isEmpty ? `${open}${closing(open)}` : source.slice(old.start, old.end));
    // They come first in a section.
    const at = whole.indexOf('>') + 1;
    return [{ start: old.start, end: old.end, text: whole.slice(0, at) + added + whole.slice(at) }];
  });

const closing = (open: string): string => `</${/^<([^\s/>]+)/u.exec(open)?.[1] ?? ''}>`;
