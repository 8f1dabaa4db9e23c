// `npm run eval:figures [-- --list] [--set NAME] [--seed N] [--by-grammar]`

import type { Passage } from '../grammars/compose.js';
import { FAMILIES } from '../grammars/families.js';
import { generate } from '../grammars/index.js';
import { byGrammar } from './by-grammar.js';
import { METAMORPHOSES, movedBy, widen } from './metamorphoses.js';
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

function printMoved(passages: readonly Passage[]): void {
  for (const metamorphosis of METAMORPHOSES) {
    const { changed, all, lines } = movedBy(metamorphosis, passages, readPassage);
    console.log(`metamorphosis “${metamorphosis.name}”: verdicts changed ${share(changed, all).trim()}`);
    if (args.includes('--list')) console.log(lines.join('\n'));
  }
}

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
  printMoved(passages);
}
if (only === undefined || only === 'generated') {
  const passages = [...generate(Number(option('--seed') ?? 1), 4)];
  report('generated', score(passages, readPassage));
  printMoved(passages);
}

for (const { name, grammars, traps } of FAMILIES) {
  if (only !== undefined && only !== name) continue;
  const passages = [...generate(Number(option('--seed') ?? 11), 24, false, grammars, traps)];
  report(name, score(passages, readPassage));
  if (args.includes('--by-grammar')) console.log(byGrammar(passages, readPassage).join('\n'));
}
