import { Unpacked } from '../text/flat.js';
import { Beside } from './beside.js';
import { type Forest, PARTS_OF_ONE } from './forest.js';
import { Grams } from './grams.js';
import { Likeness } from './likeness.js';

/** The counts and likenesses of the packed file. */
export interface Model {
  readonly grams: Grams;
  readonly likeness: Likeness;
  readonly beside: Beside;
  readonly forest: Forest;
  /** Scores at which a slip is told as a warning, and as a hint. */
  readonly warning: number;
  readonly hint: number;
}

/** What the packed file begins with. */
export const FORMAT = 2;

/** Reads the packed file: flat arrays, which are used as they lie there. */
export function readModel(bytes: Uint8Array): Model {
  const file = new Unpacked(bytes);
  const [format, segmentLength = 0, firstSlots = 0, seed = 0] = file.array('filter');
  const fingerprints = file.array('fingerprints') as Uint8Array;
  const values = file.array('values') as Uint8Array;
  const slots = firstSlots + 2 * segmentLength;
  if (format !== FORMAT || fingerprints.length !== slots || values.length !== (slots + 1) >> 1)
    throw new Error('typos.bin is damaged');
  const [warning = 0, hint = 0] = file.array('lines');
  const grams = new Grams({ fingerprints, values, segmentLength, firstSlots, seed });
  const likeness = new Likeness(file);
  return {
    grams,
    likeness,
    beside: new Beside(grams, likeness),
    forest: {
      features: file.array('features') as Uint8Array,
      bounds: file.array('bounds') as Int32Array,
      leaves: file.array('leaves') as Int32Array,
    },
    warning: warning / PARTS_OF_ONE,
    hint: hint / PARTS_OF_ONE,
  };
}
