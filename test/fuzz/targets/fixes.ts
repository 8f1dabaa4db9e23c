import fc from 'fast-check';
import { checkFixes } from '../contract.js';
import type { Target } from '../target.js';
import { format, madeUp, mistyped } from '../texts.js';
import { withService } from './analysis.js';

/** Reports with slips of form: what fixing all at once keeps. */
export const fixes: Target = {
  name: 'fixes',
  runs: 60,
  property: () =>
    fc.property(fc.oneof({ weight: 4, arbitrary: mistyped }, { weight: 1, arbitrary: madeUp }), format, (text, as) =>
      withService((service) => checkFixes(service, text, as)),
    ),
};
