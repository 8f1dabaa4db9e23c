import type { Grammar } from '../grammar.js';
import { SIXTH_ACCOUNTS } from './accounts.js';
import { SIXTH_CHANGES } from './changes.js';
import { SIXTH_RATES } from './rates.js';
import { SIXTH_RATIOS } from './ratios.js';
import { SIXTH_SUMS } from './sums.js';

/** The sixth family of grammars, by another hand. */
export const SIXTHS: readonly Grammar[] = [
  ...SIXTH_RATES,
  ...SIXTH_ACCOUNTS,
  ...SIXTH_SUMS,
  ...SIXTH_CHANGES,
  ...SIXTH_RATIOS,
];
