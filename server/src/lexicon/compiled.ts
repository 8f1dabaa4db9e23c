import { Unpacked } from '../text/flat.js';
import tables from './data/lexicon.bin';
import { once } from './once.js';

/** The compiled tables: one for all who read them. */
export const compiled = once(() => new Unpacked(tables));
