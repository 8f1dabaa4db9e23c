import { createLexicon, type Lexicon } from '../../server/src/lexicon/lexicon.js';
import { GENERAL } from '../../server/src/profiles/index.js';
import type { Context } from '../../server/src/rules/rule.js';

/** One lexicon for all tests: it does not change. */
export const LEXICON: Lexicon = createLexicon();

export const contextOf = (changes: Partial<Context> = {}): Context => ({
  year: 2023,
  profile: GENERAL,
  lexicon: LEXICON,
  options: {},
  steps: { over: (items) => items, take: () => {} },
  ...changes,
});
