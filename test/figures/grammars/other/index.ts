import type { Grammar } from '../grammar.js';
import { OTHER_CHANGES } from './changes.js';
import { OTHER_RATES } from './rates.js';
import { OTHER_RATIOS } from './ratios.js';
import { OTHER_SHARES } from './shares.js';
import { OTHER_SUMS } from './sums.js';

/** The second family of grammars, over words of its own. */
export const OTHERS: readonly Grammar[] = [
  ...OTHER_RATES,
  ...OTHER_SHARES,
  ...OTHER_SUMS,
  ...OTHER_CHANGES,
  ...OTHER_RATIOS,
];
