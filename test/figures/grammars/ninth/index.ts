import type { Grammar } from '../grammar.js';
import { NINTH_ACCOUNTS } from './accounts.js';
import { NINTH_CHANGES } from './changes.js';
import { NINTH_RATES } from './rates.js';
import { NINTH_RATIOS } from './ratios.js';
import { NINTH_SHARES } from './shares.js';
import { NINTH_SUMS } from './sums.js';

/** The ninth family of grammars: bulletins of cities and counties. */
export const NINTHS: readonly Grammar[] = [
  ...NINTH_RATES,
  ...NINTH_SHARES,
  ...NINTH_SUMS,
  ...NINTH_CHANGES,
  ...NINTH_RATIOS,
  ...NINTH_ACCOUNTS,
];

export { NINTH_TRAPS } from './traps.js';
