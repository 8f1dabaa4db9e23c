import type { Rule } from '../rule.js';
import { bodyFont } from './body-font.js';
import { grid } from './grid.js';
import { headingFont } from './heading-font.js';
import { indent } from './indent.js';
import { mixedNumbering } from './mixed-numbering.js';
import { page } from './page.js';
import { pageNumber } from './page-number.js';
import { signOff } from './sign-off.js';
import { title } from './title.js';

/** Rules about the look of a Word file; silent on other reports. */
export const LAYOUT_RULES: readonly Rule[] = [
  page,
  grid,
  title,
  headingFont,
  bodyFont,
  indent,
  pageNumber,
  signOff,
  mixedNumbering,
];
