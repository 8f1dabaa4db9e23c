import { readFileSync } from 'node:fs';
import { high, levelOf, low, wordKey } from '../../server/src/spelling/grams.js';
import { buildFuse } from './build-fuse.js';
import type { Characters } from './characters.js';
import type { Document } from './corpus.js';
import { atLeast, count, merge, type Numbers, type Table } from './count.js';
import { packFile } from './file.js';

/** Counts of n-grams by their length less one; nothing is left out of them. */
export type Counts = readonly Table[];

const ORDERS = [1, 2, 3, 4];

export const countAll = (documents: readonly Document[], numbers: Numbers): Counts =>
  ORDERS.map((order) => count(documents, numbers, order, 1));

/** What is left where the counts of documents that are measured are taken away. */
export const without = (counts: Counts, less: Counts): Counts =>
  counts.map((table, i) => merge(table, less[i] ?? table, -1));

/** Words of a dictionary: a line each, with its frequency. */
export type Words = ReadonlyMap<string, number>;

export function readWords(file: string): Words {
  const words = new Map<string, number>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word = '', frequency = '0'] = line.split(' ');
    if (/^[\u4e00-\u9fff]{2,4}$/.test(word) && Number(frequency) >= FAMILIAR) words.set(word, Number(frequency));
  }
  return words;
}

/** Least frequency of a word that is kept. */
const FAMILIAR = 5;
/** Least weight of documents of an n-gram that is kept, by its length. */
const LEAST = [0, 1, 2, 3, 9];

/** Packs what is frequent enough. */
export function pack(counts: Counts, numbers: Numbers, words: Words, characters: Characters) {
  const tables = counts.map((table, i) => atLeast(table, LEAST[i + 1] ?? 1));
  const n = tables.reduce((sum, { keys }) => sum + keys.length, words.size);
  const entries = { high: new Int32Array(n), low: new Int32Array(n), values: new Uint8Array(n) };
  let i = 0;
  for (const [index, { keys, weights }] of tables.entries())
    for (let k = 0; k < keys.length; k++) {
      const codes: number[] = [];
      for (let key = keys[k] ?? 0, left = index + 1; left > 0; left--, key = Math.floor(key / 8192))
        codes.unshift(numbers.codes[key % 8192] ?? 0);
      const [a = 0, b = 0, c = 0, d = 0] = codes;
      entries.high[i] = index < 2 ? high(0, a) : high(a, b);
      entries.low[i] = index < 2 ? low(b, 0) : low(c, d);
      entries.values[i++] = levelOf(weights[k] ?? 0);
    }
  for (const [word, frequency] of words) {
    const [a = 0, b = 0, c = 0, d = 0] = Array.from(word, (character) => character.charCodeAt(0));
    [entries.high[i], entries.low[i]] = wordKey(a, b, c, d);
    entries.values[i++] = levelOf(frequency);
  }
  const fuse = buildFuse(entries);
  return { bytes: packFile(fuse, characters), sizes: tables.map(({ keys }) => keys.length) };
}
