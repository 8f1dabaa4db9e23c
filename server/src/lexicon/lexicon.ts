/** The compiled tables: laws, confusions, renamed organs, fixed phrases. One instance serves every report. */
export interface Lexicon {
  readonly version: string;
}

export function createLexicon(): Lexicon {
  return { version: '1' };
}
