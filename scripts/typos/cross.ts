import type { Characters } from '../../server/src/spelling/likeness.js';
import { type Model, readModel } from '../../server/src/spelling/model.js';
import type { Document } from './corpus.js';
import type { Numbers } from './count.js';
import { type Held, hold } from './held.js';
import { type Counts, countAll, pack, type Words, without } from './pack.js';

/** Share of a document's long lines that make it a copy of one that is measured. */
const SAME = 0.2;

const han = (line: string): string => line.replace(/[^\u4e00-\u9fff]/g, '');
const longOf = (lines: readonly string[]) => lines.map(han).filter((line) => line.length >= 12);

/** Documents that are among those measured, wholly or in part. */
export function copiesOf(measured: readonly Document[], documents: readonly Document[]): Document[] {
  const known = new Set(measured.flatMap(({ lines }) => longOf(lines)));
  return documents.filter(({ lines }) => {
    const all = longOf(lines);
    return all.length > 0 && all.filter((line) => known.has(line)).length > all.length * SAME;
  });
}

/** Parts of the documents that are measured; the counts for each leave out its documents and their copies. */
const FOLDS = 4;

export interface Material {
  readonly counted: readonly Document[];
  readonly numbers: Numbers;
  readonly words: Words;
  readonly characters: Characters;
  readonly total: Counts;
}

export interface Fold {
  readonly part: number;
  readonly model: Model;
  readonly measured: Held[];
  readonly lessons: Held[];
}

/**
 * Reads documents by counts that know nothing of them. `measured` decide on the lines, `lessons` only teach the scorer;
 * copies lie in one part with what they are copies of only as far as the counts go.
 */
export function* folds(
  { counted, numbers, words, characters, total }: Material,
  measured: readonly Document[],
  lessons: readonly Document[],
): Generator<Fold> {
  for (let part = 0; part < FOLDS; part++) {
    const of = (documents: readonly Document[]) => documents.filter((_, i) => i % FOLDS === part);
    const [apart, taught] = [of(measured), of(lessons)];
    const names = new Set([...apart, ...taught].map(({ name }) => name));
    const copies = new Set(copiesOf(apart, counted).map(({ name }) => name));
    const out = counted.filter(({ name }) => names.has(name) || copies.has(name));
    const { assemble } = pack(without(total, countAll(out, numbers)), numbers, words, characters);
    const model = readModel(assemble({ warning: 0, hint: Number.NEGATIVE_INFINITY, trees: [] }));
    console.error(`part ${part}: ${out.length} of ${counted.length} documents left out`);
    yield { part, model, measured: hold(apart, model, 3), lessons: hold(taught, model, 1) };
  }
}
