import type { Grammar } from '../grammar.js';
import { CHANGES } from './changes.js';
import { RATES } from './rates.js';
import { RATIOS } from './ratios.js';
import { SHARES } from './shares.js';
import { SUMS } from './sums.js';
import { TRAPS } from './traps.js';

/** The nineteenth family of grammars, by one more hand. */
export const NINETEENTHS: readonly Grammar[] = [...RATES, ...SHARES, ...SUMS, ...CHANGES, ...RATIOS];

export const NINETEENTH_TRAPS: readonly Grammar[] = TRAPS;
