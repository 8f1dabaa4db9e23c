import { type Block, blockFact } from '../syntax/block.js';
import { Boundaries } from './boundaries.js';
import confusions from './data/confusions.tsv';
import misquotes from './data/misquotes.tsv';
import organs from './data/organs.tsv';
import outdated from './data/outdated.tsv';
import words from './data/words.txt';
import { isTimely, resolve, type TermHit, Terms } from './terms.js';

/** The compiled tables: laws, confusions, renamed organs, fixed phrases. One instance serves every report. */
export interface Lexicon {
  readonly version: string;
  /** The tables of wordings; compiled when first asked for. */
  readonly terms: Terms;
  /** Hits in a block whatever the year, guards checked; kept with the block. */
  hitsOf(block: Block): readonly TermHit[];
  /** Hits that are wrong in a report about `year`; no two of them overlap. */
  wrongIn(block: Block, year: number | undefined): readonly TermHit[];
}

export function createLexicon(): Lexicon {
  let terms: Terms | undefined;
  const compiled = (): Terms =>
    (terms ??= new Terms({ confusions, misquotes, outdated, organs }, new Boundaries(words)));
  const hitsOf = blockFact((block: Block) => compiled().hitsIn(block));
  return {
    version: '1',
    get terms() {
      return compiled();
    },
    hitsOf,
    wrongIn: (block, year) => {
      const hits = hitsOf(block);
      return hits.length === 0 ? hits : resolve(hits.filter((hit) => isTimely(hit.term, year)));
    },
  };
}
