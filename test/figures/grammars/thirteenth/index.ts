import type { Grammar } from '../grammar.js';
import { THIRTEENTH_ADDITIONS } from './additions.js';
import { THIRTEENTH_CHANGES } from './changes.js';
import { THIRTEENTH_LISTS } from './lists.js';
import { THIRTEENTH_NESTED } from './nested.js';
import { THIRTEENTH_RATES } from './rates.js';
import { THIRTEENTH_TRAPS as TRAPS } from './traps.js';

/** The thirteenth family of grammars: sentences as chance drew them, which nothing is learnt from. */
export const THIRTEENTHS: readonly Grammar[] = [
  ...THIRTEENTH_ADDITIONS,
  ...THIRTEENTH_LISTS,
  ...THIRTEENTH_NESTED,
  ...THIRTEENTH_RATES,
  ...THIRTEENTH_CHANGES,
];

export const THIRTEENTH_TRAPS: readonly Grammar[] = TRAPS;
