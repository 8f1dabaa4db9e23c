import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { compileFigureWords } from '../../../server/src/lexicon/compile-figure-words.js';
import { deeds, outcomes, plans, sides } from '../../../server/src/lexicon/figure-words.js';
import { listOf, readTable } from '../../../server/src/lexicon/table.js';
import { CONTRARY_COLUMNS, DEED_COLUMNS, FIGURE_WORD_COLUMNS } from '../../../server/src/lexicon/word-kinds.js';
import { worded } from '../../../server/src/lexicon/worded.js';

const DATA = 'server/src/lexicon/data';
const read = (file: string) => readFileSync(`${DATA}/${file}.tsv`, 'utf8');
const EMPTY = [DEED_COLUMNS, CONTRARY_COLUMNS, ['plan', 'first', 'last']].map((columns) => `${columns.join('\t')}\n`);

/** The source of the expression for words of one kind. */
function sourceOf(...words: readonly (readonly [word: string, notAfter: string])[]): string {
  const table = [
    FIGURE_WORD_COLUMNS.join('\t'),
    ...words.map(([word, notAfter]) => `rate.percent\t${word}\t${notAfter}\t`),
  ];
  const [deed = '', contrary = '', plan = ''] = EMPTY;
  return compileFigureWords(table.join('\n'), deed, contrary, plan)['figures.words'];
}

describe('words that figures are read by', () => {
  const rows = readTable(read('figure-words'), FIGURE_WORD_COLUMNS);

  it('stand in the order of kinds and words, each once', () => {
    const keys = rows.map(({ kind, word }) => `${kind}\t${word}`);
    assert.deepEqual(keys, [...new Set(keys)].sort());
  });

  it('are tried longest first, and not before what must not follow', () => {
    assert.equal(sourceOf(['整改率', ''], ['整改完成率', '']), 'rate.percent\t(?:整改完成率|整改率)');
    assert.equal(sourceOf(['多', '达|于'], ['增', '']), 'rate.percent\t(?:多(?!达|于)|增)');
    assert.equal(sourceOf(['增', ''], ['减', '']), 'rate.percent\t[增减]');
  });

  it('are of kinds that the program knows', () => {
    const [deed = '', contrary = '', plan = ''] = EMPTY;
    const table = `${FIGURE_WORD_COLUMNS.join('\t')}\nnothing\t字\t\t\n`;
    assert.throws(() => compileFigureWords(table, deed, contrary, plan), RangeError);
  });

  it('make one expression of words and grammar, which strips all that it finds', () => {
    const beyond = worded`^(${'rate.capped'})(?:达|为){0,2}$`;
    assert.equal(beyond.exec('办结率达为')?.[1], '办结率');
    assert.ok(!beyond.test('增长率达'));
    assert.equal(worded`${'rate.capped'}|、`.strip('办结率、合格率和增长率'), '和增长率');
  });
});

describe('deeds', () => {
  it('share no name', () => {
    const names = deeds().flatMap((deed) => deed.names);
    assert.equal(new Set(names).size, names.length);
  });

  it('have no part that is none, and list words in order, each once', () => {
    for (const { deed, ...cells } of readTable(read('deeds'), DEED_COLUMNS)) {
      const [parts, not] = [listOf(cells.parts), listOf(cells.not)];
      assert.deepEqual(
        parts.filter((part) => not.includes(part)),
        [],
        deed,
      );
      for (const cell of Object.values(cells)) assert.deepEqual(listOf(cell), [...new Set(listOf(cell))].sort(), deed);
    }
  });
});

describe('contraries', () => {
  it('have no word on both sides', () => {
    for (const { one, other } of sides())
      assert.deepEqual(
        one.filter((word) => other.includes(word)),
        [],
      );
  });

  it('of more than two are outcomes', () => {
    for (const names of outcomes()) assert.ok(names.length > 2, names.join());
  });
});

describe('plans', () => {
  it('last five years', () => {
    for (const [name, [first, last]] of plans()) assert.equal(last - first, 4, name);
    assert.deepEqual(plans().get('十四五'), [2021, 2025]);
  });
});
