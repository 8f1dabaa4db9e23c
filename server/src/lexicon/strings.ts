import { type Flat, lowerBound, type Unpacked } from '../text/flat.js';

const DECODER = new TextDecoder();

/** Strings one after the other as UTF-16 units; each is made when it is asked for. */
export class Strings {
  readonly #units: Flat;
  readonly #starts: Flat;
  readonly #made: (string | undefined)[] = [];

  /** `starts`: where each begins, one more than there are. */
  constructor(units: Flat, starts: Flat) {
    this.#units = units;
    this.#starts = starts;
  }

  at(i: number): string {
    return (this.#made[i] ??= String.fromCharCode(...this.#units.subarray(this.#starts[i], this.#starts[i + 1])));
  }

  lengthOf(i: number): number {
    return (this.#starts[i + 1] ?? 0) - (this.#starts[i] ?? 0);
  }

  /** The kth unit of the ith string, which has as many. */
  unit(i: number, k: number): number {
    return this.#units[(this.#starts[i] ?? 0) + k] ?? 0;
  }
}

/** What {@link Strings} reads. */
export function packStrings(strings: readonly string[]): { readonly units: Flat; readonly starts: Flat } {
  const text = strings.join('');
  let end = 0;
  return {
    units: Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)),
    starts: Uint32Array.from([0, ...strings.map((string) => (end += string.length))]),
  };
}

/** Rows by the hashes of their keys. Others may have the same hash: whoever asks compares the key. */
export class HashIndex {
  readonly #hashes: Flat;
  readonly #rows: Flat;

  /** What {@link packIndex} packed under a name. */
  constructor(tables: Unpacked, name: string) {
    this.#hashes = tables.array(`${name}.hashes`);
    this.#rows = tables.array(`${name}.rows`);
  }

  /** Rows whose keys have the hash, in their order. */
  of(hash: number): Flat {
    const start = lowerBound(this.#hashes, hash);
    let end = start;
    while (this.#hashes[end] === hash) end++;
    return this.#rows.subarray(start, end);
  }
}

/** What {@link HashIndex} reads: each row under each of its hashes. */
export function packIndex(
  name: string,
  entries: readonly (readonly [hash: number, row: number])[],
): Readonly<Record<string, Flat>> {
  const sorted = [...entries].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return {
    [`${name}.hashes`]: Uint32Array.from(sorted, ([hash]) => hash),
    [`${name}.rows`]: Uint16Array.from(sorted, ([, row]) => row),
  };
}

/** Rows of a table as they are printed, below the line that names its columns. */
export class Lines {
  readonly #bytes: Flat;
  readonly #starts: Flat;

  /** What {@link packLines} packed under a name. */
  constructor(tables: Unpacked, name: string) {
    this.#bytes = tables.array(name);
    this.#starts = tables.array(`${name}.lines`);
  }

  get count(): number {
    return this.#starts.length - 2;
  }

  at(row: number): string {
    return DECODER.decode(this.#bytes.subarray(this.#starts[row + 1], (this.#starts[row + 2] ?? 0) - 1));
  }
}

/** What {@link Lines} reads; empty lines left out. */
export function packLines(name: string, table: string): Readonly<Record<string, Flat | string>> {
  const lines = table.split('\n').filter(Boolean);
  const encoder = new TextEncoder();
  let end = 0;
  return {
    [name]: lines.join('\n'),
    [`${name}.lines`]: Uint32Array.from([0, ...lines.map((line) => (end += encoder.encode(line).length + 1))]),
  };
}

/** 32 bits of the units of a string (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The same whatever the order of the units. */
export function hashOfUnits(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + Math.imul(text.charCodeAt(i) ^ 0x9e37, 0x85ebca6b)) | 0;
  return Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d) >>> 0;
}
