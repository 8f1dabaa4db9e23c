import type { Grammar } from '../grammar.js';
import { CHANGES } from './changes.js';
import { RATES } from './rates.js';
import { RATIOS } from './ratios.js';
import { SHARES } from './shares.js';
import { SUMS } from './sums.js';
import { TRAPS } from './traps.js';

/** The twentieth family of grammars: courts, hospitals, schools, streets and budgets of one more hand. */
export const TWENTIETHS: readonly Grammar[] = [...RATES, ...SHARES, ...SUMS, ...CHANGES, ...RATIOS];

export const TWENTIETH_TRAPS: readonly Grammar[] = TRAPS;
