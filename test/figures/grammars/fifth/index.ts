import type { Grammar } from '../grammar.js';
import { COURT_TRAPS, COURTS } from './courts.js';
import { GOVERNMENT, GOVERNMENT_TRAPS } from './government.js';
import { SCHOOL_TRAPS, SCHOOLS } from './schools.js';

/** The fifth family of grammars, by yet another hand. */
export const FIFTHS: readonly Grammar[] = [...GOVERNMENT, ...COURTS, ...SCHOOLS];

export const FIFTH_TRAPS: readonly Grammar[] = [...GOVERNMENT_TRAPS, ...COURT_TRAPS, ...SCHOOL_TRAPS];
