import type { Grammar } from '../grammar.js';
import { TENTH_CHANGES } from './changes.js';
import { TENTH_FUNDS } from './funds.js';
import { TENTH_PLACES } from './places.js';
import { TENTH_RATES } from './rates.js';
import { TENTH_RATIOS } from './ratios.js';
import { TENTH_RESTS } from './rests.js';
import { TENTH_SHARES } from './shares.js';
import { TENTH_SUMS } from './sums.js';
import { TENTH_TRAPS_OF_COUNTS } from './traps.js';
import { TENTH_TRAPS_OF_GROWTH } from './traps-of-growth.js';

/** The tenth family of grammars: what governments, courts, procuratorates, zones and schools report. */
export const TENTHS: readonly Grammar[] = [
  ...TENTH_RATES,
  ...TENTH_RESTS,
  ...TENTH_SHARES,
  ...TENTH_SUMS,
  ...TENTH_FUNDS,
  ...TENTH_CHANGES,
  ...TENTH_RATIOS,
  ...TENTH_PLACES,
];

export const TENTH_TRAPS: readonly Grammar[] = [...TENTH_TRAPS_OF_COUNTS, ...TENTH_TRAPS_OF_GROWTH];
