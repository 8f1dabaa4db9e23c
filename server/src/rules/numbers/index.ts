import type { Rule } from '../rule.js';

export const NUMBER_RULES: readonly Rule[] = [];
