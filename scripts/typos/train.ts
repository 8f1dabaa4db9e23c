// usage: npm run train:typos -- FOLDER --characters FILE.json --words FILE --held FOLDER… [--slips FILE]… [--out FILE.bin] [--alarms FILE] [--keep FOLDER]
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readModel } from '../../server/src/spelling/model.js';
import { PARTS, Packs, partOf } from './cross.js';
import { withScorer } from './file.js';
import { hold, readSlips } from './held.js';
import { learn } from './learn.js';
import { foundByKind, lineAt, lineOf, rateAt, samplesOf, scored } from './score.js';
import { forestOf } from './trees.js';

/**
 * Alarms in 50,000 characters at the lines, as warnings and with hints. Read one by one, a sixth of the warnings and a
 * ninth of all are slips of the texts themselves: 0.5 and 1.5 are false.
 */
const WARNINGS = 0.6;
const HINTS = 1.7;
/** Rates of the curve in the card. */
const RATES = [0.1, 0.25, 0.5, WARNINGS, 1, 1.5, HINTS, 2, 3];
/** Largest file. */
const LIMIT = 4_500_000;
/** How often each document is sown with slips. */
const ROUNDS = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    characters: { type: 'string' },
    words: { type: 'string' },
    held: { type: 'string', multiple: true },
    slips: { type: 'string', multiple: true },
    alarms: { type: 'string' },
    keep: { type: 'string' },
    out: { type: 'string', default: 'server/src/spelling/data/typos.bin' },
  },
});
const [folder] = positionals;
const { characters, words, held = [], slips = [], alarms, keep, out } = values;
if (folder === undefined || characters === undefined || words === undefined || held.length === 0) {
  console.error(
    'usage: npm run train:typos -- FOLDER --characters FILE.json --words FILE --held FOLDER… [--out FILE.bin]',
  );
  process.exit(2);
}

const packs = new Packs({ folder, characters, words, held, keep });
const parts = Array.from({ length: PARTS }, (_, part) => {
  const model = readModel(packs.of(part).bytes);
  return {
    measured: hold(partOf(packs.measured, part), model, ROUNDS),
    lessons: hold(partOf(packs.lessons, part), model, 1),
  };
});
const samples = parts.map(({ measured, lessons }) => samplesOf([...measured, ...lessons]));
const sentences = slips.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'));
const known = samplesOf([readSlips(sentences, readModel(packs.of(0).bytes))]);
const result = scored(
  parts.map(({ measured }, part) => ({
    held: measured,
    forest: forestOf(learn([...samples.flatMap((list, i) => (i === part ? [] : list)), ...known])),
  })),
);
const warning = lineAt(result, WARNINGS);
const hint = lineAt(result, HINTS);
const all = [...samples.flat(), ...known];
const trees = learn(all);
const { bytes: counts, card: about } = packs.of();
const bytes = withScorer(counts, { warning, hint, trees });
if (bytes.length > LIMIT) throw new Error(`${bytes.length} bytes: more than ${LIMIT}`);
writeFileSync(out, bytes);

const card = {
  made: new Date().toISOString().slice(0, 10),
  ...about,
  bytes: bytes.length,
  measured: { documents: packs.measured.length, characters: result.characters, planted: result.planted.length },
  taught: { readings: all.length, meant: all.filter(({ meant }) => meant).length, sentences: sentences.length },
  lines: { warning, hint },
  note: 'Figures are of counts and scorers that know nothing of the document measured. Alarms are in 50,000 characters, slips of the texts among them: about a sixth of the warnings and a ninth of all.',
  curve: RATES.map((rate) => {
    const line = lineAt(result, rate);
    return { alarms: Number(rateAt(result, line).toFixed(2)), line, found: foundByKind(result, line) };
  }),
};
writeFileSync(out.replace(/\.bin$/, '.json'), `${JSON.stringify(card, null, 2)}\n`);
if (alarms !== undefined) {
  const shown = result.alarms.filter(({ score }) => score >= lineAt(result, 2 * HINTS));
  writeFileSync(alarms, shown.map(lineOf).join(''));
}
console.log(JSON.stringify({ ...card, curve: undefined }));
console.table(card.curve.map(({ alarms: rate, line, found }) => ({ alarms: rate, line, ...found })));
