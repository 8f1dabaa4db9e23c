import type { Grammar } from '../grammar.js';
import { FOURTH_CHANGES } from './changes.js';
import { FOURTH_FURTHER } from './further.js';
import { FOURTH_RATES } from './rates.js';
import { FOURTH_RATIOS } from './ratios.js';
import { FOURTH_SHARES } from './shares.js';
import { FOURTH_SUMS } from './sums.js';

/** The fourth family of grammars, by another hand. */
export const FOURTHS: readonly Grammar[] = [
  ...FOURTH_RATES,
  ...FOURTH_SHARES,
  ...FOURTH_SUMS,
  ...FOURTH_CHANGES,
  ...FOURTH_RATIOS,
  ...FOURTH_FURTHER,
];

export { FOURTH_TRAPS } from './traps.js';
