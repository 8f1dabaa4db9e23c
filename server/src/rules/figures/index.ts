import type { Rule } from '../rule.js';
import { approximateExact } from './approximate-exact.js';
import { decreaseTimes } from './decrease-times.js';
import { overHundred } from './over-hundred.js';
import { pointsOrPercent } from './points-or-percent.js';

export const FIGURE_RULES: readonly Rule[] = [approximateExact, decreaseTimes, pointsOrPercent, overHundred];
