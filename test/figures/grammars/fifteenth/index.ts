import type { Grammar } from '../grammar.js';
import { BASES } from './bases.js';
import { CHANGES } from './changes.js';
import { RATES } from './rates.js';
import { RATIOS } from './ratios.js';
import { SHARES } from './shares.js';
import { SUMS } from './sums.js';

/** The fifteenth family of grammars, written by somebody who had not seen the engine. */
export const FIFTEENTHS: readonly Grammar[] = [...RATES, ...BASES, ...SHARES, ...SUMS, ...CHANGES, ...RATIOS];

export { TRAPS as FIFTEENTH_TRAPS } from './traps.js';
