import type { Rule } from '../rule.js';
import { approximateExact } from './approximate-exact.js';
import { change } from './change.js';
import { count } from './count.js';
import { decreaseTimes } from './decrease-times.js';
import { difference } from './difference.js';
import { overHundred } from './over-hundred.js';
import { period } from './period.js';
import { pointsOrPercent } from './points-or-percent.js';
import { rate } from './rate.js';
import { sum } from './sum.js';

export const FIGURE_RULES: readonly Rule[] = [
  rate,
  sum,
  difference,
  change,
  count,
  period,
  approximateExact,
  decreaseTimes,
  pointsOrPercent,
  overHundred,
];
