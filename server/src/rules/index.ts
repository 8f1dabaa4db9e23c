import { CITATION_RULES } from './citations/index.js';
import { DIRECTIVE_RULES } from './directives/index.js';
import { FIGURE_RULES } from './figures/index.js';
import { LAYOUT_RULES } from './layout/index.js';
import { NUMBER_RULES } from './numbers/index.js';
import { PUNCTUATION_RULES } from './punctuation/index.js';
import type { Rule } from './rule.js';
import { STRUCTURE_RULES } from './structure/index.js';
import { TERM_RULES } from './terms/index.js';

/** Every built-in rule. */
export const RULES: readonly Rule[] = [
  ...STRUCTURE_RULES,
  ...FIGURE_RULES,
  ...NUMBER_RULES,
  ...PUNCTUATION_RULES,
  ...TERM_RULES,
  ...CITATION_RULES,
  ...DIRECTIVE_RULES,
  ...LAYOUT_RULES,
];
