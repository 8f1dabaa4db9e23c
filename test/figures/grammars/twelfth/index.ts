import type { Grammar } from '../grammar.js';
import { TWELFTH_BALANCES } from './balances.js';
import { TWELFTH_CHANGES } from './changes.js';
import { TWELFTH_LEVELS } from './levels.js';
import { TWELFTH_MOVES } from './moves.js';
import { TWELFTH_PARTS } from './parts.js';
import { TWELFTH_RATES } from './rates.js';
import { TWELFTH_SHARES } from './shares.js';
import { TWELFTH_SPLITS } from './splits.js';
import { TWELFTH_SUMS } from './sums.js';
import { TWELFTH_TOTALS } from './totals.js';
import { TWELFTH_BUDGET_TRAPS } from './traps-of-budgets.js';
import { TWELFTH_BULLETIN_TRAPS } from './traps-of-bulletins.js';

/** The twelfth family of grammars: sentences as chance drew them from budgets, bulletins, ratings and work reports. */
export const TWELFTHS: readonly Grammar[] = [
  ...TWELFTH_SUMS,
  ...TWELFTH_SPLITS,
  ...TWELFTH_TOTALS,
  ...TWELFTH_PARTS,
  ...TWELFTH_RATES,
  ...TWELFTH_SHARES,
  ...TWELFTH_CHANGES,
  ...TWELFTH_MOVES,
  ...TWELFTH_LEVELS,
  ...TWELFTH_BALANCES,
];

export const TWELFTH_TRAPS: readonly Grammar[] = [...TWELFTH_BULLETIN_TRAPS, ...TWELFTH_BUDGET_TRAPS];
