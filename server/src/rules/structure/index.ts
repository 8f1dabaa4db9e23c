import type { Rule } from '../rule.js';
import { date } from './date.js';
import { duplicateHeading } from './duplicate-heading.js';
import { emptySection } from './empty-section.js';
import { headingLevel } from './heading-level.js';
import { headingMark } from './heading-mark.js';
import { headingPunctuation } from './heading-punctuation.js';
import { headingSequence } from './heading-sequence.js';
import { preamble } from './preamble.js';
import { reportingYear } from './reporting-year.js';
import { requiredSection } from './required-section.js';
import { runInSequence } from './run-in-sequence.js';
import { sectionOrder } from './section-order.js';
import { signOff } from './sign-off.js';
import { title } from './title.js';
import { unfilled } from './unfilled.js';
import { webResidue } from './web-residue.js';

export const STRUCTURE_RULES: readonly Rule[] = [
  requiredSection,
  sectionOrder,
  emptySection,
  title,
  preamble,
  headingSequence,
  headingLevel,
  headingMark,
  headingPunctuation,
  runInSequence,
  duplicateHeading,
  signOff,
  date,
  reportingYear,
  webResidue,
  unfilled,
];
