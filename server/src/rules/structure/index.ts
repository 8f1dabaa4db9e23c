import type { Rule } from '../rule.js';
import { date } from './date.js';

export const STRUCTURE_RULES: readonly Rule[] = [date];
