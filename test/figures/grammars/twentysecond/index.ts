import type { Grammar } from '../grammar.js';
import { CHANGES } from './changes.js';
import { RATES } from './rates.js';
import { RATIOS } from './ratios.js';
import { SHARES } from './shares.js';
import { SUMS } from './sums.js';
import { TRAPS } from './traps.js';

/** The twenty-second family of grammars, by a hand that did not know the engine. */
export const TWENTYSECONDS: readonly Grammar[] = [...RATES, ...SHARES, ...SUMS, ...CHANGES, ...RATIOS];

export const TWENTYSECOND_TRAPS: readonly Grammar[] = TRAPS;
