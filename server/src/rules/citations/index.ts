import type { Rule } from '../rule.js';

export const CITATION_RULES: readonly Rule[] = [];
