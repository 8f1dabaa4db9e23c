import type { FailOn } from '../show/tally.js';
import type { CommonOptions } from './common.js';

/** Options of `lint`, as commander gives them. */
export interface LintOptions extends CommonOptions {
  readonly failOn: FailOn;
  readonly maxWarnings?: string;
  readonly stats?: boolean;
  readonly watch?: boolean;
  readonly stdinJsonl?: boolean;
}
