import type { Rule } from '../rule.js';

export const PUNCTUATION_RULES: readonly Rule[] = [];
