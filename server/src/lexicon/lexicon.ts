import { type Block, blockFact } from '../syntax/block.js';
import { bitOf } from '../syntax/signature.js';
import { includes, pairOf } from '../text/flat.js';
import type { Span } from '../text/span.js';
import { Boundaries } from './boundaries.js';
import { compiled } from './compiled.js';
import doubledCharacters from './data/doubled-characters.tsv';
import { Doubled } from './doubled.js';
import type { Law } from './laws.js';
import { once } from './once.js';
import { type Phrase, readPhrases } from './phrases.js';
import { Quotations } from './quotations.js';
import { Register } from './register.js';
import { isTimely, type NameHit, resolve, type TermHit, Terms } from './terms.js';

/** The compiled tables: laws, confusions, renamed organs, fixed phrases. One instance serves every report. */
export interface Lexicon {
  readonly version: string;
  /** The register of laws and policies, in the order of its table. */
  readonly laws: readonly Law[];
  /** Laws by title, slips recognised. */
  readonly register: Register;
  /** Standard phrases, for completion. */
  readonly phrases: readonly Phrase[];
  /** The tables of wordings; compiled when first asked for. */
  readonly terms: Terms;
  /** Hits in a block whatever the year, guards checked; kept with the block. */
  hitsOf(block: Block): readonly TermHit[];
  /** Hits that are wrong in a report about `year`; no two of them overlap. */
  wrongIn(block: Block, year: number | undefined): readonly TermHit[];
  /** Bits of the tables that words of a block stand in (`WordClass`). */
  wordsIn(block: Block): number;
  /** Words and particles that stand twice in a row; kept with the block. */
  doubledIn(block: Block): readonly Span[];
  /** Whether two characters make a common word. */
  joins(left: string, right: string): boolean;
  /** Laws named without title marks; kept with the block. */
  namesOf(block: Block): readonly NameHit[];
}

export function createLexicon(): Lexicon {
  const standard = once(() => readPhrases(compiled().text('phrases')));
  const quotations = once(() => new Quotations(compiled()));
  const boundaries = once(() => new Boundaries(compiled().array('before'), compiled().array('after')));
  const terms = once(() => new Terms(compiled(), quotations, boundaries()));
  const confusable = once(() => compiled().array('confusable'));
  const register = once(() => {
    const isConfusable = (a: string, b: string) => includes(confusable(), pairOf(a + b, 0));
    return new Register(compiled(), isConfusable);
  });
  const doubled = once(() => new Doubled(doubledCharacters, compiled().array('doubled')));
  const doubledIn = blockFact((block: Block) => doubled().in(block.text));
  const readingOf = blockFact((block: Block) => terms().read(block));
  return {
    version: '1',
    get laws() {
      return register().laws;
    },
    get register() {
      return register();
    },
    get phrases() {
      return standard();
    },
    get terms() {
      return terms();
    },
    hitsOf: (block) => readingOf(block).terms,
    wrongIn: (block, year) => {
      const hits = readingOf(block).terms;
      return hits.length === 0 ? hits : resolve(hits.filter((hit) => isTimely(hit.term, year)));
    },
    wordsIn: blockFact((block: Block) => {
      const { terms: hits, names: named } = readingOf(block);
      return hits.reduce((bits, { term }) => bits | bitOf(term.table), named.length > 0 ? bitOf('names') : 0);
    }),
    doubledIn,
    joins: (left, right) => doubled().isWord(left + right),
    namesOf: (block) => readingOf(block).names,
  };
}
