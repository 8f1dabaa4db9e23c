import type { Counts, Score } from './score.js';

const percent = (a: number, b: number): string => (b === 0 ? '–' : `${((100 * a) / b).toFixed(1)}%`).padStart(7);
export const share = (a: number, b: number): string =>
  `${String(a).padStart(5)}/${String(b).padEnd(5)}${percent(a, b)}`;

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

/** Prints what was counted, kind by kind. */
export function print(title: string, { kinds, all, silent, kept }: Score): void {
  console.log(`\n${title}\n${HEAD}`);
  for (const [kind, counts] of [...kinds].sort()) console.log(line(kind, counts));
  console.log(line('all', all));
  console.log(`silent where nothing is stated ${share(kept, silent).trim()}`);
}
