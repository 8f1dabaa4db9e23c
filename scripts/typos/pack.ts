import { readFileSync } from 'node:fs';
import { high, levelOf, low, wordKey } from '../../server/src/spelling/grams.js';
import type { Characters } from '../../server/src/spelling/likeness.js';
import type { Head } from '../../server/src/spelling/model.js';
import { buildFuse } from './build-fuse.js';
import type { Document } from './corpus.js';
import { atLeast, count, merge, type Numbers, type Table } from './count.js';

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
  const { fingerprints, values, segmentLength, firstSlots, seed } = fuse;
  const head: Head = {
    format: 1,
    slots: fingerprints.length,
    segmentLength,
    firstSlots,
    seed,
    warning: 0,
    hint: Number.NEGATIVE_INFINITY,
    trees: [],
    ...characters,
  };
  const bytes = new Uint8Array(4 + fingerprints.length + values.length);
  bytes.set(fingerprints, 4);
  bytes.set(values, 4 + fingerprints.length);
  return { bytes: withHead(bytes, () => head), sizes: tables.map(({ keys }) => keys.length) };
}

/** A packed file with another head. */
export function withHead(packed: Uint8Array, change: (head: Head) => Head): Uint8Array {
  const length = new DataView(packed.buffer, packed.byteOffset).getUint32(0, true);
  const known = length === 0 ? '{}' : new TextDecoder().decode(packed.subarray(4, 4 + length));
  const head = new TextEncoder().encode(JSON.stringify(change(JSON.parse(known) as Head)));
  const rest = packed.subarray(4 + length);
  const bytes = new Uint8Array(4 + head.length + rest.length);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  bytes.set(rest, 4 + head.length);
  return bytes;
}

/** Characters that are frequent enough to have been meant. */
const FREQUENT = 3800;
/** Likenesses of shape that count, how many nearest ones of a character, and how many that it is taken for in all. */
const ALIKE = 0.75;
const NEAREST = 12;
const MOST = 24;

/** Readings and shapes from a file `{syl: {character: [syllable + tone]}, shape: {character: {other: likeness}}}`. */
export const readCharacters = (file: string, numbers: Numbers): Characters =>
  charactersOf(file, new Set(numbers.codes.slice(4, FREQUENT).map((code) => String.fromCharCode(code))));

function charactersOf(file: string, frequent: ReadonlySet<string>): Characters {
  const { syl, shape } = JSON.parse(readFileSync(file, 'utf8')) as {
    syl: Record<string, string[]>;
    shape: Record<string, Record<string, number>>;
  };
  const bySyllable = new Map<string, string>();
  for (const [character, tones] of Object.entries(syl))
    for (const syllable of new Set(tones.map((tone) => tone.replace(/\d/g, ''))))
      if (frequent.has(character)) bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
  return {
    syllables: [...bySyllable.keys()],
    readings: [...bySyllable.values()],
    shapes: shapesOf(shape, frequent),
  };
}

/** A character is taken for its nearest ones, and they for it. */
function shapesOf(shape: Record<string, Record<string, number>>, frequent: ReadonlySet<string>): string[] {
  const near = new Map<string, Map<string, number>>();
  const add = (a: string, b: string, alike: number) => {
    const known = near.get(a) ?? new Map<string, number>();
    near.set(a, known.set(b, alike));
  };
  for (const [character, others] of Object.entries(shape)) {
    if (!frequent.has(character)) continue;
    const nearest = Object.entries(others).filter(([other, alike]) => alike >= ALIKE && frequent.has(other));
    for (const [other, alike] of nearest.sort((a, b) => b[1] - a[1]).slice(0, NEAREST)) {
      add(character, other, alike);
      add(other, character, alike);
    }
  }
  return [...near].map(
    ([character, others]) =>
      character +
      [...others]
        .sort((a, b) => b[1] - a[1])
        .slice(0, MOST)
        .map(([other]) => other)
        .join(''),
  );
}
