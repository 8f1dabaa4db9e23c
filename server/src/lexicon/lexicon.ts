import { type Block, blockFact } from '../syntax/block.js';
import type { Span } from '../text/span.js';
import { Boundaries } from './boundaries.js';
import confusions from './data/confusions.tsv';
import doubledCharacters from './data/doubled-characters.tsv';
import doubledWords from './data/doubled-words.txt';
import knownTitles from './data/known-titles.txt';
import laws from './data/laws.tsv';
import misquotes from './data/misquotes.tsv';
import names from './data/names.tsv';
import organs from './data/organs.tsv';
import outdated from './data/outdated.tsv';
import phrases from './data/phrases.tsv';
import reforms from './data/reforms.tsv';
import titles from './data/titles.txt';
import words from './data/words.txt';
import { Doubled } from './doubled.js';
import { type Law, readLaws } from './laws.js';
import { titlesAsNames } from './names.js';
import { type Phrase, readPhrases } from './phrases.js';
import { Quotations } from './quotations.js';
import { expandReforms } from './reforms.js';
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
  /** Words and particles that stand twice in a row; kept with the block. */
  doubledIn(block: Block): readonly Span[];
  /** Whether two characters make a common word. */
  joins(left: string, right: string): boolean;
  /** Laws named without title marks; kept with the block. */
  namesOf(block: Block): readonly NameHit[];
}

export function createLexicon(): Lexicon {
  const standard = once(() => readPhrases(phrases));
  const terms = once(() => {
    const tables = { confusions, misquotes, outdated, organs: organs + expandReforms(reforms) };
    return new Terms(tables, names + titlesAsNames(laws), new Quotations(standard()), new Boundaries(words));
  });
  const confusable = once(() => confusablePairs(terms()));
  const register = once(
    () => new Register(readLaws(laws), linesOf(titles), linesOf(knownTitles), (a, b) => confusable().has(a + b)),
  );
  const doubled = once(() => new Doubled(doubledCharacters, doubledWords));
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
    doubledIn,
    joins: (left, right) => doubled().isWord(left + right),
    namesOf: (block) => readingOf(block).names,
  };
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter(Boolean);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Characters that the table of confusions has for one another: 义 and 议, 查 and 察. */
function confusablePairs(terms: Terms): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { table, wrong, right } of terms.all()) {
    if (table !== 'confusions') continue;
    for (const word of right) {
      if (word.length !== wrong.length) continue;
      const at = [...word].findIndex((unit, i) => unit !== wrong[i]);
      if (word.slice(at + 1) !== wrong.slice(at + 1)) continue;
      pairs.add(`${wrong[at]}${word[at]}`).add(`${word[at]}${wrong[at]}`);
    }
  }
  return pairs;
}
