import type { Rule } from '../rule.js';
import { approximateExact } from './approximate-exact.js';
import { average } from './average.js';
import { cagr } from './cagr.js';
import { change } from './change.js';
import { count } from './count.js';
import { decreaseTimes } from './decrease-times.js';
import { difference } from './difference.js';
import { overHundred } from './over-hundred.js';
import { period } from './period.js';
import { points } from './points.js';
import { pointsOrPercent } from './points-or-percent.js';
import { rate } from './rate.js';
import { same } from './same.js';
import { sum } from './sum.js';
import { times } from './times.js';
import { unreadTable } from './unread-table.js';

export const FIGURE_RULES: readonly Rule[] = [
  rate,
  sum,
  difference,
  change,
  points,
  average,
  times,
  cagr,
  count,
  same,
  period,
  approximateExact,
  decreaseTimes,
  pointsOrPercent,
  overHundred,
  unreadTable,
];
