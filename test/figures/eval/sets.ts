import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Passage } from '../grammars/compose.js';

const FIXTURES = 'test/fixtures/figures';
const SHARED = '../shared/figures';

const read = (path: string): Passage[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Passage)
    .filter(({ text }) => text);

const jsonLines = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => join(folder, name))
    : [];

/** The passages of the repository, and the labelled sets beside the checkout where they are there. */
export function labelledSets(): ReadonlyMap<string, readonly Passage[]> {
  const sets = new Map<string, readonly Passage[]>();
  for (const path of jsonLines(SHARED)) sets.set(basename(path, '.jsonl'), read(path));
  const own = jsonLines(FIXTURES).flatMap(read);
  if (own.length > 0) sets.set('own', own);
  return sets;
}
