import { DIGIT, EDGE, LETTER, MARGIN, readSymbols, symbolOf } from '../../server/src/spelling/symbols.js';
import { hashNumber } from '../../server/src/text/hash.js';
import type { Document } from './corpus.js';

/** Sorted keys with weights. */
export interface Table {
  readonly keys: Float64Array;
  readonly weights: Uint32Array;
}

/** Symbols by number, the most frequent first; their numbers take 13 bits, so that four make an exact number. */
export class Numbers {
  readonly codes: readonly number[];
  readonly counts: readonly number[];
  readonly of = new Uint16Array(65536);

  constructor(documents: readonly Document[]) {
    const seen = new Float64Array(65536);
    for (const { lines } of documents)
      for (const line of lines)
        for (let i = 0; i < line.length; i++) {
          const code = symbolOf(line.charCodeAt(i));
          seen[code] = (seen[code] ?? 0) + 1;
        }
    const frequent = [...seen.keys()].filter((code) => (seen[code] ?? 0) >= 8 && code > LETTER);
    frequent.sort((a, b) => (seen[b] ?? 0) - (seen[a] ?? 0));
    this.codes = [0, EDGE, DIGIT, LETTER, ...frequent].slice(0, 8192);
    this.counts = this.codes.map((code) => seen[code] ?? 0);
    for (const [number, code] of this.codes.entries()) this.of[code] = number;
  }
}

/** Lines shorter than this may stand in any document without being a copy. */
const COPY = 12;

/** Leaves out lines that stood in an earlier document: laws repeat themselves from version to version. */
export function withoutCopies(documents: Iterable<Document>): Document[] {
  const seen = new Set<number>();
  const kept: Document[] = [];
  for (const document of documents) {
    const lines = document.lines.filter((line) => {
      if (line.length < COPY) return line.trim() !== '';
      const hash = hashNumber(line);
      return !seen.has(hash) && Boolean(seen.add(hash));
    });
    if (lines.length > 0) kept.push({ ...document, lines });
  }
  return kept;
}

/** In how many documents, by weight, each n-gram stands. Documents are small, so each is sorted by itself. */
export function count(documents: readonly Document[], numbers: Numbers, order: number, least: number): Table {
  const byWeight = new Map<number, Float64Array[]>();
  for (const { lines, weight } of documents) {
    const keys: number[] = [];
    for (const line of lines) {
      const { codes, length } = readSymbols(line);
      for (let i = MARGIN + 1 - order; i + order <= length; i++) {
        let key = 0;
        let han = false;
        let whole = true;
        for (let k = 0; k < order && whole; k++) {
          const code = codes[i + k] ?? 0;
          const number = numbers.of[code] ?? 0;
          if (number === 0) whole = false;
          if (code > LETTER) han = true;
          key = key * 8192 + number;
        }
        if (whole && han) keys.push(key);
      }
    }
    const sorted = Float64Array.from(keys).sort();
    let n = 0;
    for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[n++] = sorted[i] ?? 0;
    const list = byWeight.get(weight) ?? [];
    list.push(sorted.slice(0, n));
    byWeight.set(weight, list);
  }
  let table: Table = { keys: new Float64Array(0), weights: new Uint32Array(0) };
  for (const [weight, lists] of byWeight) table = merge(table, runs(lists, weight), 1);
  return least <= 1 ? table : atLeast(table, least);
}

function runs(lists: readonly Float64Array[], weight: number): Table {
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  all.sort();
  const weights = new Uint32Array(all.length);
  let n = 0;
  for (let i = 0; i < all.length; i++) {
    if (i > 0 && all[i] === all[n - 1]) weights[n - 1] = (weights[n - 1] ?? 0) + weight;
    else {
      all[n] = all[i] ?? 0;
      weights[n++] = weight;
    }
  }
  return { keys: all.slice(0, n), weights: weights.slice(0, n) };
}

/** Adds (sign 1) or takes away (sign −1) the weights of `b`; what is left with none is dropped. */
export function merge(a: Table, b: Table, sign: 1 | -1): Table {
  const keys = new Float64Array(a.keys.length + b.keys.length);
  const weights = new Uint32Array(keys.length);
  let n = 0;
  let i = 0;
  let j = 0;
  while (i < a.keys.length || j < b.keys.length) {
    const x = a.keys[i] ?? Number.POSITIVE_INFINITY;
    const y = b.keys[j] ?? Number.POSITIVE_INFINITY;
    const weight = (x <= y ? (a.weights[i] ?? 0) : 0) + sign * (y <= x ? (b.weights[j] ?? 0) : 0);
    if (weight > 0) {
      keys[n] = Math.min(x, y);
      weights[n++] = weight;
    }
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return { keys: keys.slice(0, n), weights: weights.slice(0, n) };
}

export function atLeast({ keys, weights }: Table, least: number): Table {
  const kept: number[] = [];
  for (let i = 0; i < keys.length; i++) if ((weights[i] ?? 0) >= least) kept.push(i);
  return {
    keys: Float64Array.from(kept, (i) => keys[i] ?? 0),
    weights: Uint32Array.from(kept, (i) => weights[i] ?? 0),
  };
}
