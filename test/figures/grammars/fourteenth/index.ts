import type { Grammar } from '../grammar.js';
import { CHANGES } from './changes.js';
import { LEVELS } from './levels.js';
import { RATES } from './rates.js';
import { RESTS } from './rests.js';
import { SHARES } from './shares.js';
import { SUMS } from './sums.js';
import { TRAPS_OF_LISTS, TRAPS_OF_RATES } from './traps.js';

/** The fourteenth family of grammars: stations, halls, wards and woods, with the mistakes of clerks. */
export const FOURTEENTHS: readonly Grammar[] = [...RATES, ...SHARES, ...RESTS, ...SUMS, ...CHANGES, ...LEVELS];

export const FOURTEENTH_TRAPS: readonly Grammar[] = [...TRAPS_OF_LISTS, ...TRAPS_OF_RATES];
