import type { Grammar } from '../grammar.js';
import { SEVENTH_CHANGES } from './changes.js';
import { SEVENTH_RATES } from './rates.js';
import { SEVENTH_RATIOS } from './ratios.js';
import { SEVENTH_SHARES } from './shares.js';
import { SEVENTH_SUMS } from './sums.js';
import { SEVENTH_NEIGHBOURS } from './traps.js';
import { SEVENTH_FURTHER_TRAPS } from './traps-further.js';

/** The seventh family of grammars, by a hand that does not know the engine. */
export const SEVENTHS: readonly Grammar[] = [
  ...SEVENTH_RATES,
  ...SEVENTH_SHARES,
  ...SEVENTH_SUMS,
  ...SEVENTH_CHANGES,
  ...SEVENTH_RATIOS,
];

export const SEVENTH_TRAPS: readonly Grammar[] = [...SEVENTH_NEIGHBOURS, ...SEVENTH_FURTHER_TRAPS];
