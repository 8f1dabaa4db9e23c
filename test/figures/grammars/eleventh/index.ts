import type { Grammar } from '../grammar.js';
import { ELEVENTH_CHANGES } from './changes.js';
import { ELEVENTH_LEFT } from './left.js';
import { ELEVENTH_LEVELS } from './levels.js';
import { ELEVENTH_LISTS } from './lists.js';
import { ELEVENTH_RATES } from './rates.js';
import { ELEVENTH_RATIOS } from './ratios.js';
import { ELEVENTH_SHARES } from './shares.js';
import { ELEVENTH_SUMS } from './sums.js';

/** The eleventh family of grammars: budgets, bulletins, work reports, ratings of debtors. */
export const ELEVENTHS: readonly Grammar[] = [
  ...ELEVENTH_RATES,
  ...ELEVENTH_SHARES,
  ...ELEVENTH_LISTS,
  ...ELEVENTH_SUMS,
  ...ELEVENTH_LEVELS,
  ...ELEVENTH_CHANGES,
  ...ELEVENTH_RATIOS,
  ...ELEVENTH_LEFT,
];

export { ELEVENTH_TRAPS } from './traps.js';
