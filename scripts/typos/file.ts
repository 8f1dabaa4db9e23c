import type { Fuse } from '../../server/src/spelling/fuse.js';
import { Grams } from '../../server/src/spelling/grams.js';
import { FORMAT } from '../../server/src/spelling/model.js';
import { type Flat, pack, Unpacked } from '../../server/src/text/flat.js';
import { type Characters, flatCharacters } from './characters.js';
import { forestOf, type Tree, whole } from './trees.js';

/** Trees and the scores at which a slip is told as a warning, and as a hint. */
export interface Scorer {
  readonly warning: number;
  readonly hint: number;
  readonly trees: readonly Tree[];
}

/** Everything is said. */
const NONE: Scorer = { warning: 0, hint: Number.NEGATIVE_INFINITY, trees: [] };

const scorerParts = ({ warning, hint, trees }: Scorer): Record<string, Flat> => ({
  lines: Int32Array.of(whole(warning), whole(hint)),
  ...forestOf(trees),
});

/** Level from which a character is frequent enough to have been meant. */
const COMMON = 12;

/** The packed file: what is small stands first. */
export function packFile(fuse: Fuse, characters: Characters): Uint8Array {
  const { fingerprints, values, segmentLength, firstSlots, seed } = fuse;
  const grams = new Grams(fuse);
  return pack({
    filter: Int32Array.of(FORMAT, segmentLength, firstSlots, seed),
    ...scorerParts(NONE),
    ...flatCharacters(characters, (code) => grams.one(code) >= COMMON),
    fingerprints,
    values,
  });
}

/** A packed file with another scorer. */
export function withScorer(packed: Uint8Array, scorer: Scorer): Uint8Array {
  const file = new Unpacked(packed);
  return pack({ ...Object.fromEntries(file.names.map((name) => [name, file.array(name)])), ...scorerParts(scorer) });
}
