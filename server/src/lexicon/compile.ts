import weights from '../figures/weights.json' with { type: 'json' };
import { pack, pairOf, sortedOf } from '../text/flat.js';
import { compileFigureWords } from './compile-figure-words.js';
import { compileQuotations } from './compile-quotations.js';
import { compileRegister } from './compile-register.js';
import { compileTerms } from './compile-terms.js';
import { compileWeights } from './compile-weights.js';
import confusions from './data/confusions.tsv';
import contraries from './data/contraries.tsv';
import deeds from './data/deeds.tsv';
import doubledWords from './data/doubled-words.txt';
import figureWords from './data/figure-words.tsv';
import knownTitles from './data/known-titles.txt';
import laws from './data/laws.tsv';
import misquotes from './data/misquotes.tsv';
import names from './data/names.tsv';
import organs from './data/organs.tsv';
import outdated from './data/outdated.tsv';
import phrases from './data/phrases.tsv';
import plans from './data/plans.tsv';
import reforms from './data/reforms.tsv';
import titles from './data/titles.txt';
import words from './data/words.txt';
import { titlesAsNames } from './names.js';
import { expandReforms } from './reforms.js';
import { listOf, readTable } from './table.js';
import { TERM_COLUMNS } from './terms.js';

/**
 * The tables of the lexicon as one file, which `createLexicon` reads where it lies. Run when the programs are bundled:
 * `scripts/tables.mjs`. Throws where a table is no table.
 */
export function compileLexicon(): Uint8Array {
  const tables = { confusions, misquotes, outdated, organs: organs + expandReforms(reforms) };
  const { before, after } = seams(words);
  const quotations = compileQuotations(phrases);
  return pack({
    ...compileTerms(tables, names + titlesAsNames(laws), quotations.anchors),
    before,
    after,
    doubled: sortedOf(linesOf(doubledWords).flatMap((line) => Array.from(line.slice(1), (end) => pair(line[0], end)))),
    confusable: sortedOf(confusable(confusions)),
    ...compileRegister(laws, linesOf(titles), linesOf(knownTitles)),
    ...quotations.parts,
    ...compileFigureWords(figureWords, deeds, contraries, plans),
    ...compileWeights(weights),
  });
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter(Boolean);

const pair = (left: string | undefined, right: string | undefined): number => pairOf(`${left}${right}`, 0);

/** A line for each seam: `关<机有` for words that end in 关, `予>以` for words that begin with 予. */
function seams(source: string) {
  const before: number[] = [];
  const after: number[] = [];
  for (const [seam, side, ...others] of linesOf(source))
    for (const other of others)
      (side === '<' ? before : after).push(side === '<' ? pair(other, seam) : pair(seam, other));
  return { before: sortedOf(before), after: sortedOf(after) };
}

/** Characters that the table of confusions has for one another: 义 and 议, 查 and 察. */
function confusable(table: string): readonly number[] {
  const pairs: number[] = [];
  for (const row of readTable(table, TERM_COLUMNS))
    for (const wording of row.wrong.split('|')) {
      const [wrong = '', own] = wording.split('>');
      for (const word of own === undefined ? listOf(row.right) : [own]) {
        if (word.length !== wrong.length) continue;
        const at = [...word].findIndex((unit, i) => unit !== wrong[i]);
        if (at < 0 || word.slice(at + 1) !== wrong.slice(at + 1)) continue;
        pairs.push(pair(wrong[at], word[at]), pair(word[at], wrong[at]));
      }
    }
  return pairs;
}
