// usage: npm run eval:typos [-- FOLDER…] [--model FILE.bin] [--sets FOLDER] [--list N]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readModel } from '../../server/src/spelling/model.js';
import { readDocuments } from './corpus.js';
import { hold } from './held.js';
import { foundByKind, lineAt, lineOf, onSet, rateAt, scored } from './score.js';

const RATES = [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    model: { type: 'string', default: 'server/src/spelling/data/typos.bin' },
    sets: { type: 'string', default: '../shared/typos/sets' },
    list: { type: 'string', default: '0' },
  },
});
const folders = positionals.filter((folder) => existsSync(folder));
const model = readModel(readFileSync(values.model));
const { warning, hint, forest } = model;

/** A line, named where it is one of the model's. */
const nameOf = (line: number): string => `${line === warning ? 'warning ' : line === hint ? 'hint ' : ''}${line}`;

interface Card {
  readonly note: string;
  readonly curve: readonly { readonly alarms: number; readonly line: number; readonly found: Record<string, string> }[];
}
const cardFile = values.model.replace(/\.bin$/, '.json');
if (existsSync(cardFile)) {
  const { note, curve } = JSON.parse(readFileSync(cardFile, 'utf8')) as Card;
  console.log(`When the counts were made. ${note}`);
  console.table(curve.map(({ alarms, line, found }) => ({ line: nameOf(line), alarms, ...found })));
}

if (folders.length > 0) {
  const documents = folders.flatMap((folder) => [...readDocuments(folder)]);
  const result = scored([{ held: hold(documents, model, 3), forest }]);
  console.log(`${result.characters} characters of these folders, which the counts may know`);
  console.table(
    [warning, hint, ...RATES.map((rate) => lineAt(result, rate))].map((line) => ({
      line: nameOf(line),
      alarms: rateAt(result, line).toFixed(2),
      ...foundByKind(result, line),
    })),
  );
  for (const one of result.alarms.slice(0, Number(values.list))) process.stdout.write(lineOf(one));
}

const sets = existsSync(values.sets) ? readdirSync(values.sets).filter((name) => name.endsWith('.test')) : [];
console.table(
  sets.flatMap((name) => {
    const at = onSet(join(values.sets, name), model);
    return [warning, hint].map((line, i) => ({ set: name, line: i === 0 ? 'warning' : 'hint', ...at(line) }));
  }),
);
