import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from './plant.js';

const read = (folder: string, name: string): Host => ({
  name: `${folder}/${name}`,
  text: readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/, ''),
  format: name.endsWith('.md') ? 'markdown' : 'text',
});

/** The clean samples of the project. */
export const ownHosts = (): readonly Host[] =>
  readdirSync('samples')
    .filter((name) => /-clean\.(?:txt|md)$/.test(name))
    .map((name) => read('samples', name));

/** Published reports beside the checkout; none where they are absent. */
export function sharedHosts(): readonly Host[] {
  const folder = '../shared/corpus/reports';
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => read(folder, name));
}
