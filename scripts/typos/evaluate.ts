// usage: npm run eval:typos [-- FOLDER…] [--sets FOLDER] [--list N]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readModel } from '../../server/src/spelling/model.js';
import { readDocuments } from './corpus.js';
import { foundByKind, hold, lineAt, onSet, scored } from './held.js';

const RATES = [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sets: { type: 'string', default: '../shared/typos/sets' },
    list: { type: 'string', default: '0' },
  },
});
const wanted = positionals.length > 0 ? positionals : ['../shared/corpus/natural', '../shared/corpus/reports'];
const folders = wanted.filter((folder) => existsSync(folder));
const model = readModel(readFileSync('server/src/spelling/data/typos.bin'));
const { warning, hint, trees } = model;

if (folders.length > 0) {
  const result = scored([
    {
      held: hold(
        folders.flatMap((folder) => [...readDocuments(folder)]),
        model,
      ),
      trees,
    },
  ]);
  const rateAt = (line: number): string =>
    ((result.alarms.filter(({ score }) => score >= line).length * 50_000) / result.characters).toFixed(2);
  console.log(
    `${folders.join(', ')}: ${result.characters} characters; the scorer may have learnt from them: see typos.json`,
  );
  console.table([
    { line: `warning ${warning}`, alarms: rateAt(warning), ...foundByKind(result, warning) },
    { line: `hint ${hint}`, alarms: rateAt(hint), ...foundByKind(result, hint) },
    ...RATES.map((rate) => lineAt(result, rate)).map((line) => ({
      line: String(line),
      alarms: rateAt(line),
      ...foundByKind(result, line),
    })),
  ]);
  for (const { score, slip } of result.alarms.slice(0, Number(values.list))) {
    const { block, start, end } = slip.place;
    const around = [block.text.slice(Math.max(0, start - 8), start), block.text.slice(end, end + 8)];
    console.log(score.toFixed(2), `${around[0]}[${block.text.slice(start, end)}>${slip.suspect.right}]${around[1]}`);
  }
} else console.log('no folder of texts: figures on texts are left out');

const sets = existsSync(values.sets) ? readdirSync(values.sets).filter((name) => name.endsWith('.test')) : [];
console.table(
  sets.flatMap((name) => {
    const at = onSet(join(values.sets, name), model);
    return [warning, hint].map((line, i) => ({ set: name, line: i === 0 ? 'warning' : 'hint', ...at(line) }));
  }),
);
