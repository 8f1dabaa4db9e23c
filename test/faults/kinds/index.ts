import type { Kind } from '../plant.js';
import { CITATION_KINDS } from './citations.js';
import { NUMBER_KINDS } from './numbers.js';
import { PUNCTUATION_KINDS } from './punctuation.js';
import { STRUCTURE_KINDS } from './structure.js';
import { TERM_KINDS } from './terms.js';

/** The kinds of fault that a report may hold outside its arithmetic, which `eval:figures` measures. */
export const KINDS: readonly Kind[] = [
  ...STRUCTURE_KINDS,
  ...NUMBER_KINDS,
  ...PUNCTUATION_KINDS,
  ...TERM_KINDS,
  ...CITATION_KINDS,
];
