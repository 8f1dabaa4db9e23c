import type { Rule } from '../rule.js';

export const TERM_RULES: readonly Rule[] = [];
