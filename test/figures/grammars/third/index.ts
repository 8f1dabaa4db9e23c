import type { Grammar } from '../grammar.js';
import { THIRD_CHANGES } from './changes.js';
import { FURTHER } from './further.js';
import { THIRD_RATES } from './rates.js';

/** The third family of grammars, written when the second was read. */
export const THIRDS: readonly Grammar[] = [...THIRD_RATES, ...THIRD_CHANGES, ...FURTHER];
