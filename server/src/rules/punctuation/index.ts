import type { Rule } from '../rule.js';
import { cjkSpace } from './cjk-space.js';
import { clock } from './clock.js';
import { colonNesting } from './colon-nesting.js';
import { cornerQuotes } from './corner-quotes.js';
import { documentNumberBrackets } from './document-number-brackets.js';
import { ellipsis } from './ellipsis.js';
import { enumerationComma } from './enumeration-comma.js';
import { halfWidth } from './half-width.js';
import { nestedQuotes } from './nested-quotes.js';
import { pairs } from './pairs.js';
import { paragraphEnd } from './paragraph-end.js';
import { rangeDash } from './range-dash.js';
import { repeated } from './repeated.js';

export const PUNCTUATION_RULES: readonly Rule[] = [
  halfWidth,
  pairs,
  nestedQuotes,
  enumerationComma,
  rangeDash,
  ellipsis,
  repeated,
  paragraphEnd,
  colonNesting,
  documentNumberBrackets,
  cjkSpace,
  clock,
  cornerQuotes,
];
