import { FAZHI_ANNUAL } from './builtin/fazhi-annual.js';
import { GENERAL } from './builtin/general.js';
import { SHUFA } from './builtin/shufa.js';
import { WORK_REPORT } from './builtin/work-report.js';
import { XXGK_ANNUAL } from './builtin/xxgk-annual.js';
import type { Profile } from './profile.js';

export { GENERAL };

/** The built-in profiles, in the order in which they are tried; `general` takes what is left. */
export const PROFILES: readonly Profile[] = [SHUFA, XXGK_ANNUAL, WORK_REPORT, FAZHI_ANNUAL, GENERAL];
