import { type Forest, forestOf, type Tree } from './forest.js';
import { Grams } from './grams.js';
import { type Characters, Likeness } from './likeness.js';

/** What the head of the packed file says. */
export interface Head extends Characters {
  readonly format: 1;
  readonly slots: number;
  readonly segmentLength: number;
  readonly firstSlots: number;
  readonly seed: number;
  /** Scores at which a slip is told as a warning, and as a hint. */
  readonly trees: readonly Tree[];
  readonly warning: number;
  readonly hint: number;
}

/** The counts and likenesses of the packed file. */
export interface Model {
  readonly grams: Grams;
  readonly likeness: Likeness;
  readonly forest: Forest;
  readonly warning: number;
  readonly hint: number;
}

/** Every host has it; the language's own library does not name it. */
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** Level from which a character is frequent enough to have been meant. */
const COMMON = 12;

/** Bytes of the length that the file begins with. */
const LENGTH = 4;

/** Reads the packed file: the length of the head, the head as JSON, fingerprints, values. Counts are used as they lie there. */
export function readModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = LENGTH + view.getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.slice(LENGTH, at))) as Head;
  const { slots, segmentLength, firstSlots, seed, trees, warning, hint } = head;
  if (head.format !== 1 || bytes.length !== at + slots + ((slots + 1) >> 1)) throw new Error('typos.bin is damaged');
  const fingerprints = bytes.subarray(at, at + slots);
  const values = bytes.subarray(at + slots);
  const grams = new Grams({ fingerprints, values, segmentLength, firstSlots, seed });
  return {
    grams,
    likeness: new Likeness(head, (code) => grams.one(code) >= COMMON),
    forest: forestOf(trees),
    warning,
    hint,
  };
}
