import type { Grammar } from '../grammar.js';
import { EIGHTH_FINANCE } from './finance.js';
import { EIGHTH_ORDER } from './order.js';
import { EIGHTH_PEOPLE } from './people.js';
import { EIGHTH_VOICES } from './voices.js';

/** The eighth family of grammars: yearly reports of single departments. */
export const EIGHTHS: readonly Grammar[] = [...EIGHTH_FINANCE, ...EIGHTH_PEOPLE, ...EIGHTH_ORDER, ...EIGHTH_VOICES];

export { EIGHTH_TRAPS } from './traps.js';
