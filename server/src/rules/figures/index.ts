import type { Rule } from '../rule.js';

export const FIGURE_RULES: readonly Rule[] = [];
