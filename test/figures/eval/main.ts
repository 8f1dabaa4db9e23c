// `npm run eval:figures [-- --list] [--set NAME] [--seed N]`
import { generate } from '../grammars/index.js';
import { changed, METAMORPHOSES, widen } from './metamorphoses.js';
import { print, share } from './print.js';
import { readPassage } from './read.js';
import { type Score, score } from './score.js';
import { labelledSets } from './sets.js';

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
};

const report = (title: string, counted: Score): void => {
  print(title, counted);
  if (args.includes('--list')) console.log(counted.wrong.join('\n'));
};

const only = option('--set');
for (const [name, passages] of labelledSets()) {
  if (only !== undefined && only !== name) continue;
  report(`${name}, as given`, score(passages, readPassage));
  report(
    `${name}, full-width`,
    score(
      passages.map((p) => ({ ...p, text: widen(p.text) })),
      readPassage,
    ),
  );
  for (const { name: title, change } of METAMORPHOSES) {
    let [moved, all] = [0, 0];
    for (const { text } of passages) {
      const other = change(text);
      if (!other) continue;
      const { text: twin, ...around } = other;
      const difference = changed(readPassage(text), readPassage(twin, around));
      moved += difference.changed;
      all += difference.all;
    }
    console.log(`metamorphosis “${title}”: verdicts changed ${share(moved, all).trim()}`);
  }
}
if (only === undefined || only === 'generated')
  report('generated', score([...generate(Number(option('--seed') ?? 1), 4)], readPassage));
