import type { Margin, Margins, PageGrid, PageSetup } from '../layout/model.js';
import type { Revisions } from './content.js';
import { integer, points, twips } from './measure.js';
import { Notes, type WordNote } from './notes.js';
import { Numbering } from './numbering.js';
import { WordPackage } from './package.js';
import { paragraphsOf, StoryBuilder, type StoryContext, type WordBlock } from './story.js';
import { Styles, themeOf } from './styles.js';
import { childOf, childrenOf, isOn, switchOf, type XmlElement } from './xml.js';

export interface WordDocument {
  /** Name of the part that holds the text. */
  readonly part: string;
  readonly blocks: readonly WordBlock[];
  /** In the order of their references. */
  readonly notes: readonly WordNote[];
  readonly pages: readonly PageSetup[];
}

export interface ReadOptions {
  /** `final` where it is not given. */
  readonly revisions?: Revisions;
}

/** Reads a `.docx`. Throws a WordError. */
export function readDocument(bytes: Uint8Array, { revisions = 'final' }: ReadOptions = {}): WordDocument {
  const opened = new WordPackage(bytes);
  const theme = themeOf(opened.related('theme')?.root);
  const styles = new Styles(opened.related('styles')?.root, theme);
  const numbering = new Numbering(opened.related('numbering')?.root, styles);
  const settings = opened.related('settings')?.root;
  const context: StoryContext = { styles, numbering, revisions };
  const body = new StoryBuilder(context);
  const entry = opened.part(opened.main);
  if (entry) opened.read(entry, body);
  body.end();
  const notes = new Notes(opened, context, settings, body.sections);
  return {
    part: opened.main,
    blocks: body.blocks,
    notes: notes.of(body.blocks),
    pages: new Pages(opened, context, settings).of(body.sections),
  };
}

const GRIDS: Readonly<Record<string, PageGrid['kind']>> = {
  lines: 'lines',
  linesAndChars: 'characters',
  snapToChars: 'characters',
};

class Pages {
  readonly #opened: WordPackage;
  readonly #context: StoryContext;
  readonly #oddEven: boolean;

  constructor(opened: WordPackage, context: StoryContext, settings: XmlElement | undefined) {
    this.#opened = opened;
    this.#context = context;
    this.#oddEven = switchOf(settings, 'w:evenAndOddHeaders') ?? false;
  }

  /** What a section says in the view that is read. */
  #said(section: XmlElement): XmlElement {
    const before =
      this.#context.revisions === 'original' ? childOf(childOf(section, 'w:sectPrChange'), 'w:sectPr') : undefined;
    return before ?? section;
  }

  of(sections: readonly XmlElement[]): PageSetup[] {
    const targets = new Map(this.#opened.relationships(this.#opened.main).map(({ id, target }) => [id, target]));
    const margins = new Map<string, Margin>();
    const read = (id: string): Margin | undefined => {
      let margin = margins.get(id);
      const target = targets.get(id);
      const entry = target === undefined ? undefined : this.#opened.part(target);
      if (!margin && entry) {
        const story = new StoryBuilder(this.#context);
        this.#opened.read(entry, story);
        story.end();
        margins.set(id, (margin = { lines: [...paragraphsOf(story.blocks)] }));
      }
      return margin;
    };
    let [headers, footers]: [Margins, Margins] = [{}, {}];
    return sections.map((section) => {
      // A section without a header of its own has that of the one before.
      headers = { ...headers, ...marginsOf(section, 'w:headerReference', read) };
      footers = { ...footers, ...marginsOf(section, 'w:footerReference', read) };
      return pageOf(this.#said(section), headers, footers, this.#oddEven);
    });
  }
}

function marginsOf(section: XmlElement, name: string, read: (id: string) => Margin | undefined): Margins {
  const out: Record<string, Margin> = {};
  for (const { attributes } of childrenOf(section, name)) {
    const type = attributes['w:type'] ?? 'default';
    const margin = read(attributes['r:id'] ?? '');
    if (margin && (type === 'default' || type === 'first' || type === 'even')) out[type] = margin;
  }
  return out;
}

function pageOf(section: XmlElement, headers: Margins, footers: Margins, oddEven: boolean): PageSetup {
  const size = childOf(section, 'w:pgSz')?.attributes ?? {};
  const margin = childOf(section, 'w:pgMar')?.attributes ?? {};
  const grid = childOf(section, 'w:docGrid')?.attributes ?? {};
  const numbers = childOf(section, 'w:pgNumType')?.attributes ?? {};
  const linePitch = twips(grid['w:linePitch']);
  // 4096ths of a point.
  const characterSpace = points(grid['w:charSpace'], 1 / 4096);
  const start = integer(numbers['w:start']);
  const length = (value: string | undefined): number => Math.abs(twips(value) ?? 0);
  return {
    width: length(size['w:w']),
    height: length(size['w:h']),
    landscape: size['w:orient'] === 'landscape',
    top: length(margin['w:top']),
    right: length(margin['w:right']),
    bottom: length(margin['w:bottom']),
    left: length(margin['w:left']),
    gutter: length(margin['w:gutter']),
    header: length(margin['w:header']),
    footer: length(margin['w:footer']),
    columns: integer(childOf(section, 'w:cols')?.attributes['w:num'], 1) ?? 1,
    grid: {
      kind: GRIDS[grid['w:type'] ?? ''] ?? 'none',
      ...(linePitch !== undefined && { linePitch }),
      ...(characterSpace !== undefined && { characterSpace }),
    },
    headers,
    footers,
    pageNumber: { format: numbers['w:fmt'] ?? 'decimal', ...(start !== undefined && { start }) },
    oddEven,
    titlePage: isTitlePage(section),
  };
}

const isTitlePage = (section: XmlElement): boolean => {
  const found = childOf(section, 'w:titlePg');
  return found !== undefined && isOn(found.attributes['w:val']);
};
