// usage: npm run train:typos -- FOLDER --characters FILE.json [--held FOLDER]… [--out FILE.bin]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readModel } from '../../server/src/spelling/model.js';
import { type Document, readDocuments } from './corpus.js';
import { Numbers, withoutCopies } from './count.js';
import { foundByKind, hold, lineAt, samplesOf, scored } from './held.js';
import { learn } from './learn.js';
import { pack, readCharacters } from './pack.js';

/** Share of a document's lines that make it a copy of one that is held apart. */
const SAME = 0.2;
/** False alarms a 50,000 characters, as warnings and with hints. */
const WARNINGS = 0.5;
const HINTS = 1.5;
/** Largest file. */
const LIMIT = 4_500_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    characters: { type: 'string' },
    held: { type: 'string', multiple: true },
    out: { type: 'string', default: 'server/src/spelling/data/typos.bin' },
  },
});
const [folder] = positionals;
const { characters, held: folders = [], out } = values;
if (folder === undefined || characters === undefined || folders.length === 0) {
  console.error('usage: npm run train:typos -- FOLDER --characters FILE.json --held FOLDER… [--out FILE.bin]');
  process.exit(2);
}

const han = (line: string): string => line.replace(/[^\u4e00-\u9fff]/g, '');
const longOf = (lines: readonly string[]) => lines.map(han).filter((line) => line.length >= 12);

/** Leaves out documents that are among those held apart, wholly or in part. */
function apartFrom(documents: readonly Document[], held: readonly Document[]): Document[] {
  const measured = new Set(held.flatMap(({ lines }) => longOf(lines)));
  return documents.filter(({ lines }) => {
    const all = longOf(lines);
    return all.filter((line) => measured.has(line)).length <= all.length * SAME;
  });
}

const heldDocuments = folders.flatMap((name) => [...readDocuments(name)]);
const all = withoutCopies(readDocuments(folder));
const documents = apartFrom(all, heldDocuments);
const shapes = readCharacters(characters, new Numbers(documents));
const { assemble, sizes } = pack(documents, shapes);
console.log(
  `${documents.length} documents counted, ${all.length - documents.length} left out; n-grams ${sizes.join(', ')}`,
);

const model = readModel(assemble({ warning: 0, hint: Number.NEGATIVE_INFINITY, trees: [] }));
const held = hold(heldDocuments, model);
const halves = [0, 1].map((half) => held.filter((_, i) => i % 2 === half));
const result = scored(halves.map((part, i) => ({ held: part, trees: learn(samplesOf(halves[1 - i] ?? [])) })));
const warning = lineAt(result, WARNINGS);
const hint = lineAt(result, HINTS);
const bytes = assemble({ warning, hint, trees: learn(samplesOf(held)) });
if (bytes.length > LIMIT) throw new Error(`${bytes.length} bytes: more than ${LIMIT}`);
writeFileSync(out, bytes);

const weights = [...new Set(documents.map(({ weight }) => weight))].map((weight) => {
  const list = documents.filter((document) => document.weight === weight);
  const characters = list.reduce((sum, { lines }) => sum + lines.reduce((n, line) => n + line.length, 0), 0);
  return { weight, documents: list.length, characters };
});
const card = {
  made: new Date().toISOString().slice(0, 10),
  counted: weights,
  leftOut: all.length - documents.length,
  ngrams: sizes,
  bytes: bytes.length,
  held: { documents: held.length, characters: result.characters },
  lines: { warning, hint },
  falseAlarms: { per: 50_000, warning: WARNINGS, hint: HINTS, note: 'every finding on the held texts counts as false' },
  plantedFound: { warning: foundByKind(result, warning), hint: foundByKind(result, hint) },
};
writeFileSync(out.replace(/\.bin$/, '.json'), `${JSON.stringify(card, null, 2)}\n`);
console.log(JSON.stringify(card, null, 2));
