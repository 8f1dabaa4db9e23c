import type { NoteReference } from './content.js';
import { integer } from './measure.js';
import { formatNumber } from './number-formats.js';
import type { WordPackage } from './package.js';
import { StoryBuilder, type StoryContext, type WordBlock } from './story.js';
import { childOf, valOf, type XmlElement } from './xml.js';

/** A footnote or an endnote with its number as printed. */
export interface WordNote {
  readonly part: string;
  /** Empty where the writer put a mark of his own. */
  readonly mark: string;
  readonly blocks: readonly WordBlock[];
  /** Number of the main part's paragraph that it hangs on. */
  readonly host: number;
}

interface Placed extends NoteReference {
  readonly host: number;
  readonly section: number;
}

type Kind = NoteReference['kind'];

const FORMATS: Readonly<Record<Kind, string>> = { footnote: 'decimal', endnote: 'lowerRoman' };

/** References in text order; those of a box hang on the paragraph that holds it. */
function* placed(blocks: readonly WordBlock[], around?: Pick<Placed, 'host' | 'section'>): Generator<Placed> {
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const row of block.rows) for (const cell of row) yield* placed(cell.blocks, around);
      continue;
    }
    const at = around ?? { host: block.number, section: block.section };
    for (const reference of block.notes) yield { ...reference, ...at };
    yield* placed(block.boxes, at);
  }
}

/** Reads the notes of a document and numbers them. Where each page begins anew is not known: they are counted on. */
export class Notes {
  readonly #opened: WordPackage;
  readonly #context: StoryContext;
  readonly #settings: XmlElement | undefined;
  readonly #sections: readonly XmlElement[];

  constructor(
    opened: WordPackage,
    context: StoryContext,
    settings: XmlElement | undefined,
    sections: readonly XmlElement[],
  ) {
    this.#opened = opened;
    this.#context = context;
    this.#settings = settings;
    this.#sections = sections;
  }

  of(blocks: readonly WordBlock[]): WordNote[] {
    const references = [...placed(blocks)];
    return (['footnote', 'endnote'] as const).flatMap((kind) => {
      const wanted = references.filter((r) => r.kind === kind);
      return wanted.length === 0 ? [] : this.#kind(kind, wanted);
    });
  }

  /** What the section says about notes, else the document. */
  #said(kind: Kind, section: number, name: string): string | undefined {
    const own = childOf(this.#sections[section], `w:${kind}Pr`);
    return valOf(own, name) ?? valOf(childOf(this.#settings, `w:${kind}Pr`), name);
  }

  #kind(kind: Kind, wanted: readonly Placed[]): WordNote[] {
    const target = this.#opened.relationships(this.#opened.main).find(({ type }) => type === `${kind}s`)?.target;
    const entry = target === undefined ? undefined : this.#opened.part(target);
    if (!entry) return [];
    const found = this.#stories(kind, entry);
    let next: number | undefined;
    let section: number | undefined;
    return wanted.flatMap((reference) => {
      const said = (name: string): string | undefined => this.#said(kind, reference.section, name);
      const start = integer(said('w:numStart'), 0) ?? 1;
      if (reference.section !== section && said('w:numRestart') === 'eachSect') next = undefined;
      section = reference.section;
      const { host, custom } = reference;
      const number = next ?? start;
      if (!custom) next = number + 1;
      const story = found.get(reference.id);
      const mark = custom ? '' : formatNumber(number, said('w:numFmt') ?? FORMATS[kind]);
      return story ? [{ part: entry.name, mark, blocks: story.blocks, host }] : [];
    });
  }

  #stories(kind: Kind, entry: NonNullable<ReturnType<WordPackage['part']>>): ReadonlyMap<string, StoryBuilder> {
    const found = new Map<string, StoryBuilder>();
    let open: StoryBuilder | undefined;
    const context = this.#context;
    this.#opened.read(entry, {
      open(element) {
        if (element.name === `w:${kind}`) {
          open = new StoryBuilder(context, { inBox: false, inNote: true });
          found.set(element.attributes['w:id'] ?? '', open);
          return false;
        }
        return open?.open(element) ?? false;
      },
      close(element) {
        if (element.name !== `w:${kind}`) return open?.close(element);
        open?.end();
        open = undefined;
      },
    });
    return found;
  }
}
