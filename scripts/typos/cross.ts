import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCharacters } from './characters.js';
import { type Document, readDocuments } from './corpus.js';
import { Numbers, withoutCopies } from './count.js';
import { type Counts, countAll, pack, readWords, without } from './pack.js';

/** Share of a document's long lines that make it a copy of one that is measured. */
const SAME = 0.2;

const han = (line: string): string => line.replace(/[^\u4e00-\u9fff]/g, '');
const longOf = (lines: readonly string[]) => lines.map(han).filter((line) => line.length >= 12);

/** Documents that are among those measured, wholly or in part. */
function copiesOf(measured: readonly Document[], documents: readonly Document[]): Document[] {
  const known = new Set(measured.flatMap(({ lines }) => longOf(lines)));
  return documents.filter(({ lines }) => {
    const all = longOf(lines);
    return all.length > 0 && all.filter((line) => known.has(line)).length > all.length * SAME;
  });
}

/** Parts of the documents that are measured; the counts for each leave out its documents and their copies. */
export const PARTS = 3;
/** Longest document of reports that teaches the scorer, and how many of them do: one in so many. */
const LONG = 40_000;
const EVERY = 2;

export const lengthOf = ({ lines }: Document): number => lines.reduce((sum, line) => sum + line.length, 0);

export const partOf = (documents: readonly Document[], part: number): Document[] =>
  documents.filter((_, i) => i % PARTS === part);

export interface Sources {
  readonly folder: string;
  readonly characters: string;
  readonly words: string;
  /** Folders of documents that are measured; they are counted, too. */
  readonly held: readonly string[];
  /** Folder for the packed counts, so that another run need not count anew. */
  readonly keep: string | undefined;
}

/** What stands in the card about the counts. */
export interface CountsCard {
  readonly counted: readonly { readonly weight: number; readonly documents: number; readonly characters: number }[];
  readonly ngrams: readonly number[];
  readonly words: number;
}

/** Counts of everything, and for each part counts that know nothing of its documents. */
export class Packs {
  /** Documents that decide on the lines. */
  readonly measured: readonly Document[];
  /** Documents that only teach the scorer. */
  readonly lessons: readonly Document[];
  readonly #sources: Sources;
  readonly #reports: readonly Document[];
  #material: ReturnType<Packs['count']> | undefined;

  constructor(sources: Sources) {
    this.#sources = sources;
    this.measured = sources.held.flatMap((name) => [...readDocuments(name)]);
    this.#reports = [...readDocuments(sources.folder)];
    this.lessons = this.#reports
      .filter((document) => document.weight === 2 && lengthOf(document) < LONG)
      .filter((_, i) => i % EVERY === 0);
    if (sources.keep !== undefined) mkdirSync(sources.keep, { recursive: true });
  }

  /** The packed counts that leave out a part, with the card; without one those of everything. */
  of(part: number = PARTS): { bytes: Uint8Array; card: CountsCard } {
    const kept = (ending: string) => join(this.#sources.keep ?? '', `${part}.${ending}`);
    if (this.#sources.keep !== undefined && existsSync(kept('json')))
      return { bytes: readFileSync(kept('bin')), card: JSON.parse(readFileSync(kept('json'), 'utf8')) as CountsCard };
    const packed = this.#pack(part);
    if (this.#sources.keep !== undefined) {
      writeFileSync(kept('bin'), packed.bytes);
      writeFileSync(kept('json'), JSON.stringify(packed.card));
    }
    return packed;
  }

  #pack(part: number): { bytes: Uint8Array; card: CountsCard } {
    const { counted, numbers, words, characters, total } = (this.#material ??= this.count());
    const apart = partOf(this.measured, part);
    const names = new Set([...apart, ...partOf(this.lessons, part)].map(({ name }) => name));
    const copies = new Set(copiesOf(apart, counted).map(({ name }) => name));
    const out = counted.filter(({ name }) => names.has(name) || copies.has(name));
    const counts: Counts = part === PARTS ? total : without(total, countAll(out, numbers));
    const { bytes, sizes } = pack(counts, numbers, words, characters);
    const left = counted.filter((document) => !out.includes(document));
    const weights = [...new Set(left.map(({ weight }) => weight))].map((weight) => {
      const list = left.filter((document) => document.weight === weight);
      return { weight, documents: list.length, characters: list.reduce((sum, one) => sum + lengthOf(one), 0) };
    });
    console.error(`part ${part}: ${out.length} of ${counted.length} documents left out`);
    return { bytes, card: { counted: weights, ngrams: sizes, words: words.size } };
  }

  count() {
    const { characters, words } = this.#sources;
    const counted = withoutCopies([...this.#reports, ...this.measured]);
    const numbers = new Numbers(counted);
    return {
      counted,
      numbers,
      words: readWords(words),
      characters: readCharacters(characters, numbers),
      total: countAll(counted, numbers),
    };
  }
}
