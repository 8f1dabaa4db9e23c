import type { Rule } from '../rule.js';
import { approximationTwice } from './approximation-twice.js';
import { digitGrouping } from './digit-grouping.js';
import { fullWidthDigits } from './full-width-digits.js';
import { letterDigit } from './letter-digit.js';
import { lostCharacter } from './lost-character.js';
import { mixedScale } from './mixed-scale.js';
import { rangeUnit } from './range-unit.js';
import { shortYear } from './short-year.js';
import { spacedNumber } from './spaced-number.js';
import { zeroForm } from './zero-form.js';

export const NUMBER_RULES: readonly Rule[] = [
  approximationTwice,
  rangeUnit,
  mixedScale,
  shortYear,
  zeroForm,
  spacedNumber,
  digitGrouping,
  lostCharacter,
  letterDigit,
  fullWidthDigits,
];
