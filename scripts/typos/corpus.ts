import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A document of the corpus. `weight` is what a count of it adds. */
export interface Document {
  readonly name: string;
  readonly weight: number;
  readonly lines: readonly string[];
}

/** Reports count more than laws and news. */
const WEIGHTS: Readonly<Record<string, number>> = { L: 1, G: 1, D: 2 };

function* files(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* files(path);
    else if (/\.(?:txt|md)$/.test(name)) yield path;
  }
}

/** The documents below a folder: a file each, or a line `\x01CLASS NAME` before each in a file that holds many. */
export function* readDocuments(folder: string): Generator<Document> {
  for (const path of files(folder)) {
    const parts = readFileSync(path, 'utf8').split('\u0001');
    for (const [i, part] of parts.entries()) {
      const [first = '', ...rest] = part.split(/\r?\n/);
      if (i === 0) {
        if (part.trim() !== '') yield { name: path, weight: 2, lines: [first, ...rest] };
      } else yield { name: first.slice(2), weight: WEIGHTS[first.charAt(0)] ?? 2, lines: rest };
    }
  }
}
