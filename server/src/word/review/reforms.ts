import type { LaidLine, LaidParagraph } from '../../layout/model.js';
import type { PageReform, ParagraphReform, Reform, RunReform } from '../../layout/reform.js';
import type { WordReport } from '../read.js';
import { paragraphsOf, type WordParagraph } from '../story.js';
import type { Splice, Stamp } from './markup.js';
import { namesAt } from './markup.js';
import type { TrackedEdit } from './paragraph.js';
import { sectionProperties } from './properties.js';
import type { Touched } from './segments.js';

type InParagraph = Omit<RunReform, 'line'> | Omit<ParagraphReform, 'line'>;

/** Reforms by the `w:p` of the main part that they change. */
export interface PlacedReforms {
  /** All that is said of one paragraph in one, since a change of it is recorded once. */
  readonly inParagraphs: readonly { readonly paragraph: number; readonly reform: InParagraph }[];
  /** Typed blanks that go, as changes of the text. */
  readonly blanks: readonly (TrackedEdit & { readonly paragraph: number })[];
  readonly pages: readonly PageReform[];
}

/** Finds the places of reforms; those of lines that stand in another part have none. */
export function placedReforms({ document }: WordReport, reforms: readonly Reform[]): PlacedReforms {
  const own = new Map<LaidParagraph, WordParagraph>();
  if (reforms.length > 0) for (const paragraph of paragraphsOf(document.blocks)) own.set(paragraph, paragraph);
  const runs: { paragraph: number; reform: InParagraph }[] = [];
  const places = new Map<number, Omit<ParagraphReform, 'line'>>();
  const blanks: (TrackedEdit & { paragraph: number })[] = [];
  const pages = new Map<number, PageReform>();
  const seen = new Set<string>();
  /** The stretches of the file's paragraphs that a stretch of a line stands in. */
  const stretches = ({ line, start, end }: { line: LaidLine; start: number; end: number }) =>
    (own.get(line.paragraph)?.pieces ?? []).flatMap(({ at, length, number, offset }) => {
      const from = Math.max(start, at);
      const to = Math.min(end, at + length);
      return from < to ? [{ paragraph: number, start: offset + from - at, end: offset + to - at }] : [];
    });
  for (const reform of reforms) {
    if (reform.kind === 'page') pages.set(reform.section, reform);
    else if (reform.kind === 'paragraph') {
      const { line, ...more } = reform;
      const number = own.get(line.paragraph)?.number;
      if (number !== undefined) places.set(number, { ...places.get(number), ...more });
    } else
      for (const stretch of stretches(reform)) {
        const key = `${reform.kind} ${stretch.paragraph} ${stretch.start}`;
        if (seen.has(key)) continue;
        seen.add(key);
        if (reform.kind === 'blanks') blanks.push({ ...stretch, text: '' });
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
  return { inParagraphs: [...inParagraphs, ...runs], blanks, pages: [...pages.values()] };
}

/** Sections with other paper and margins. */
export const sectionSplices = (
  source: string,
  { sections }: Touched,
  pages: readonly PageReform[],
  stamp: Stamp,
): Splice[] =>
  pages.flatMap((page) => {
    const old = sections[page.section];
    const made = old && sectionProperties(source, old, namesAt(old.scope), page, stamp);
    return made ? [{ start: old.start, end: old.end, text: made.xml() }] : [];
  });
