// usage: npm run train:typos -- FOLDER --characters FILE.json --words FILE --held FOLDER… [--out FILE.bin] [--alarms FILE]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Document, readDocuments } from './corpus.js';
import { Numbers, withoutCopies } from './count.js';
import { folds, type Material } from './cross.js';
import type { Held } from './held.js';
import { learn } from './learn.js';
import { countAll, pack, readCharacters, readWords } from './pack.js';
import { foundByKind, lineAt, lineOf, rateAt, samplesOf, scored } from './score.js';

/** Alarms a 50,000 characters, as warnings and with hints. */
const WARNINGS = 0.5;
const HINTS = 1.5;
/** Rates of the curve in the card. */
const RATES = [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3];
/** Largest file. */
const LIMIT = 4_500_000;
/** Longest document of reports that teaches the scorer. */
const LONG = 60_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    characters: { type: 'string' },
    words: { type: 'string' },
    held: { type: 'string', multiple: true },
    alarms: { type: 'string' },
    out: { type: 'string', default: 'server/src/spelling/data/typos.bin' },
  },
});
const [folder] = positionals;
const { characters, words, held: folders = [], out } = values;
if (folder === undefined || characters === undefined || words === undefined || folders.length === 0) {
  console.error(
    'usage: npm run train:typos -- FOLDER --characters FILE.json --words FILE --held FOLDER… [--out FILE.bin] [--alarms FILE]',
  );
  process.exit(2);
}

const lengthOf = ({ lines }: Document): number => lines.reduce((sum, line) => sum + line.length, 0);
const held = folders.flatMap((name) => [...readDocuments(name)]);
const reports = [...readDocuments(folder)];
const counted = withoutCopies([...reports, ...held]);
const lessons = reports.filter((document) => document.weight === 2 && lengthOf(document) < LONG);
const numbers = new Numbers(counted);
console.time('count');
const material: Material = {
  counted,
  numbers,
  words: readWords(words),
  characters: readCharacters(characters, numbers),
  total: countAll(counted, numbers),
};
console.timeEnd('count');
const parts: { measured: Held[]; lessons: Held[] }[] = [];
for (const fold of folds(material, held, lessons)) parts.push({ measured: fold.measured, lessons: fold.lessons });
console.time('learn');
const samples = parts.map((part) => samplesOf([...part.measured, ...part.lessons]));
const result = scored(
  parts.map(({ measured }, k) => ({
    held: measured,
    trees: learn(samples.flatMap((list, i) => (i === k ? [] : list))),
  })),
);
console.timeEnd('learn');
const warning = lineAt(result, WARNINGS);
const hint = lineAt(result, HINTS);
const { assemble, sizes } = pack(material.total, numbers, material.words, material.characters);
const bytes = assemble({ warning, hint, trees: learn(samples.flat()) });
writeFileSync(out, bytes);
if (bytes.length > LIMIT) console.error(`${bytes.length} bytes: more than ${LIMIT}`);

const weights = [...new Set(counted.map(({ weight }) => weight))].map((weight) => {
  const list = counted.filter((document) => document.weight === weight);
  return { weight, documents: list.length, characters: list.reduce((sum, one) => sum + lengthOf(one), 0) };
});
const card = {
  made: new Date().toISOString().slice(0, 10),
  counted: weights,
  ngrams: sizes.slice(0, 4),
  words: sizes[4],
  bytes: bytes.length,
  samples: samples.map((list) => [list.length, list.filter(({ meant }) => meant).length]),
  measured: { documents: held.length, characters: result.characters, planted: result.planted.length },
  lines: { warning, hint },
  curve: [WARNINGS, HINTS, ...RATES].map((rate) => {
    const line = lineAt(result, rate);
    return { alarms: Number(rateAt(result, line).toFixed(2)), line, found: foundByKind(result, line) };
  }),
};
writeFileSync(out.replace(/\.bin$/, '.json'), `${JSON.stringify(card, null, 2)}\n`);
if (values.alarms !== undefined) {
  const shown = result.alarms.filter(({ score }) => score >= lineAt(result, 2 * HINTS));
  writeFileSync(values.alarms, shown.map(lineOf).join(''));
}
console.log(JSON.stringify({ ...card, curve: undefined }));
console.table(card.curve.map(({ alarms, line, found }) => ({ alarms, line, ...found })));
