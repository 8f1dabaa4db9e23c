// Fits the weights of readings: `npm run train:figures [-- --write] [--list FILE] [--no-cv]`, cross-validated by source.
// Labelled passages say which reading is right; of natural text only agreement is known, and it is weighed by chance.
import { writeFileSync } from 'node:fs';
import { type Score, scorer } from '../../server/src/figures/evidence.js';
import { statementsBy } from '../../server/src/figures/index.js';
import { holds } from '../../server/src/figures/verdict.js';
import { unpacked } from '../../server/src/figures/weights.js';
import { print } from '../../test/figures/eval/print.js';
import { readBy } from '../../test/figures/eval/read.js';
import { merged, score } from '../../test/figures/eval/score.js';
import { FOLDS, load } from './data.js';
import { learn, tableOf } from './fit.js';

const args = process.argv.slice(2);
const started = Date.now();
const { names, rows, sets, natural } = load();
const readings = rows.reduce((sum, { ids }) => sum + ids.length, 0);
console.log(`${rows.length} claims, ${readings} readings, ${names.size} kinds of evidence, ${Date.now() - started} ms`);

if (!args.includes('--no-cv')) {
  const folds = Array.from(
    { length: FOLDS },
    (_, fold): Score =>
      scorer(
        unpacked(
          tableOf(
            learn(
              rows.filter((row) => row.fold !== fold),
              names.size,
            ),
            names,
          ),
        ),
      ),
  );
  const wrong: string[] = [];
  const byFold = (name: string, examples: NonNullable<ReturnType<typeof sets.get>>) =>
    merged(
      folds.map((by, fold) => {
        const own = examples.filter((e) => e.fold === fold).map(({ passage }) => passage);
        const counted = score(own, (text) => readBy(text, by));
        wrong.push(...counted.wrong.map((line) => `${name}: ${line}`));
        return counted;
      }),
    );
  const scores = [...sets].map(([name, examples]) => [name, byFold(name, examples)] as const);
  for (const [name, counted] of scores) print(name, counted);
  print(
    'all labelled, cross-validated',
    merged(scores.filter(([name]) => !name.startsWith('generated')).map(([, s]) => s)),
  );
  let [chars, agreed] = [0, 0];
  const alarms = new Map<string, number>();
  for (const { file, report, fold } of natural) {
    chars += report.text.length;
    for (const s of statementsBy(report, folds[fold] ?? (() => 0))) {
      if (holds(s.verdict)) agreed++;
      else {
        alarms.set(s.kind, (alarms.get(s.kind) ?? 0) + 1);
        const { block, quantity } = s.stated;
        const at = block.text.slice(Math.max(0, quantity.start - 120), quantity.end + 60);
        wrong.push(`natural: ${file} ${s.kind} ${s.pattern} ${quantity.text} <= ${s.formula} | ${at}`);
      }
    }
  }
  const total = [...alarms.values()].reduce((a, b) => a + b, 0);
  console.log(
    `\nnatural: ${chars} characters, ${total} alarms (${((200_000 * total) / Math.max(1, chars)).toFixed(2)} in 200,000; ${[...alarms].map((x) => x.join(' ')).join(', ')}), ${agreed} statements that hold`,
  );
  const at = args.indexOf('--list');
  if (at >= 0) writeFileSync(args[at + 1] ?? 'wrong.txt', wrong.join('\n'));
}
if (args.includes('--write'))
  writeFileSync(
    'server/src/figures/weights.json',
    `${JSON.stringify(tableOf(learn(rows, names.size), names), null, 1)}\n`,
  );
console.log(`${Date.now() - started} ms`);
