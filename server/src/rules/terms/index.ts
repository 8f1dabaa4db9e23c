import type { Rule } from '../rule.js';
import { confusion } from './confusion.js';
import { custom } from './custom.js';
import { doubledWord } from './doubled-word.js';
import { fixedPhrase } from './fixed-phrase.js';
import { outdated } from './outdated.js';
import { renamedOrgan } from './renamed-organ.js';
import { traditional } from './traditional.js';
import { typo } from './typo.js';

export const TERM_RULES: readonly Rule[] = [
  confusion,
  fixedPhrase,
  renamedOrgan,
  outdated,
  doubledWord,
  custom,
  traditional,
  typo,
];
