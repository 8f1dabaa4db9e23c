// `npm run eval:figures [-- --list] [--set NAME] [--seed N]`

import type { Passage } from '../grammars/compose.js';
import { generate } from '../grammars/index.js';
import { METAMORPHOSES, movedBy, widen } from './metamorphoses.js';
import { readPassage } from './read.js';
import { type Counts, type Score, score } from './score.js';
import { labelledSets } from './sets.js';

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
};

const percent = (a: number, b: number): string => (b === 0 ? '–' : `${((100 * a) / b).toFixed(1)}%`).padStart(7);
const share = (a: number, b: number): string => `${String(a).padStart(5)}/${String(b).padEnd(5)}${percent(a, b)}`;

const line = (name: string, c: Counts): string =>
  [
    name.padEnd(12),
    share(c.right, c.alarms),
    share(c.caught, c.failing),
    share(c.found, c.holding),
    share(c.confirmed, c.said),
    share(c.detected, c.mutations),
  ].join('  ');

const HEAD = [
  ''.padEnd(12),
  'alarms right      ',
  'failing found     ',
  'holding found     ',
  'holding right     ',
  'mutations found   ',
].join('  ');

function print(title: string, { kinds, all, silent, kept, wrong }: Score): void {
  console.log(`\n${title}\n${HEAD}`);
  for (const [kind, counts] of [...kinds].sort()) console.log(line(kind, counts));
  console.log(line('all', all));
  console.log(`silent where nothing is stated ${share(kept, silent).trim()}`);
  if (args.includes('--list')) console.log(wrong.join('\n'));
}

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
  print(`${name}, as given`, score(passages, readPassage));
  print(
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
  print('generated', score(passages, readPassage));
  printMoved(passages);
}
