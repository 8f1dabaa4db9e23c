import type { Rule } from '../rule.js';
import { unknown } from './unknown.js';
import { unused } from './unused.js';

export const DIRECTIVE_RULES: readonly Rule[] = [unused, unknown];
