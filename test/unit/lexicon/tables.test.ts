import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { DOUBLED_COLUMNS } from '../../../server/src/lexicon/doubled.js';
import { endedFor, LAW_COLUMNS } from '../../../server/src/lexicon/laws.js';
import { PHRASE_COLUMNS } from '../../../server/src/lexicon/phrases.js';
import { REFORM_COLUMNS } from '../../../server/src/lexicon/reforms.js';
import { readTable } from '../../../server/src/lexicon/table.js';
import { NAME_COLUMNS, TERM_COLUMNS } from '../../../server/src/lexicon/terms.js';
import { titleKey } from '../../../server/src/lexicon/title.js';
import {
  CONTRARY_COLUMNS,
  DEED_COLUMNS,
  FIGURE_WORD_COLUMNS,
  PLAN_COLUMNS,
} from '../../../server/src/lexicon/word-kinds.js';
import { LEXICON } from '../../helpers/rule.js';

const DATA = 'server/src/lexicon/data';
const SCHEMA = JSON.parse(readFileSync(`${DATA}/tables.schema.json`, 'utf8'));

const TABLES: readonly (readonly [file: string, definition: string, columns: readonly string[]])[] = [
  ['confusions', 'term', TERM_COLUMNS],
  ['misquotes', 'term', TERM_COLUMNS],
  ['outdated', 'term', TERM_COLUMNS],
  ['organs', 'term', TERM_COLUMNS],
  ['reforms', 'reform', REFORM_COLUMNS],
  ['laws', 'law', LAW_COLUMNS],
  ['phrases', 'phrase', PHRASE_COLUMNS],
  ['names', 'name', NAME_COLUMNS],
  ['doubled-characters', 'doubledCharacter', DOUBLED_COLUMNS],
  ['figure-words', 'figureWord', FIGURE_WORD_COLUMNS],
  ['deeds', 'deed', DEED_COLUMNS],
  ['contraries', 'contrary', CONTRARY_COLUMNS],
  ['plans', 'plan', PLAN_COLUMNS],
];

const rowsOf = (file: string, columns: readonly string[]): Record<string, string>[] =>
  readTable(readFileSync(`${DATA}/${file}.tsv`, 'utf8'), columns);

describe('tables', () => {
  const ajv = new Ajv({ schemas: [{ ...SCHEMA, $id: 'tables' }] });

  for (const [file, definition, columns] of TABLES) {
    it(`${file} keep to their schema`, () => {
      const validate = ajv.getSchema(`tables#/definitions/${definition}`);
      assert.ok(validate);
      const wrong = rowsOf(file, columns).filter((row) => !validate(row));
      assert.deepEqual(wrong, []);
    });

    it(`${file} name a row once`, () => {
      const keys = rowsOf(file, columns).map(
        (row) => row.id ?? row.name ?? row.character ?? row.deed ?? row.plan ?? `${row.kind} ${row.word}`,
      );
      assert.deepEqual(
        keys.filter((key, i) => keys.indexOf(key) !== i),
        [],
      );
    });
  }

  it('refuse other columns and short rows', () => {
    assert.throws(() => readTable('a\tc\n1\t2', ['a', 'b']), RangeError);
    assert.throws(() => readTable('a\tb\n1', ['a', 'b']), RangeError);
  });
});

describe('laws', () => {
  const { laws, register } = LEXICON;

  it('are found under every title that they have, and nothing else is proposed', () => {
    for (const law of laws) {
      for (const title of [law.title, ...law.shorts]) {
        const match = register.match(title, 2024);
        assert.equal(match?.kind, 'exact', title);
        assert.equal(titleKey(match.law.title).base, titleKey(law.title).base, title);
      }
    }
  });

  it('name successors that are in the register', () => {
    const titles = new Set(readFileSync(`${DATA}/titles.txt`, 'utf8').split('\n'));
    const unknown = laws.filter(
      (law) => law.successor !== '' && !register.byTitle(law.successor) && !titles.has(law.successor),
    );
    assert.deepEqual(
      unknown.map((law) => law.successor),
      [],
    );
  });

  it('end in a year where they have ended', () => {
    for (const law of laws) assert.equal(endedFor(law) !== undefined, law.status !== 'current', law.title);
  });

  it('are named without marks under names that the register knows', () => {
    const ids = new Set(laws.map((law) => law.id));
    for (const { law, name = '' } of rowsOf('names', NAME_COLUMNS)) {
      assert.ok(ids.has(law ?? ''), name);
      assert.ok(register.match(name, 2024), name);
    }
  });

  it('are recognised with one character wrong where the title is long', () => {
    const missed = laws
      .filter((law) => law.status !== 'repealed' && titleKey(law.title).bare.length >= 9 && law.category !== '国家标准')
      .filter((law) => {
        const at = law.title.length - 6;
        if (/[\d（）—省市县区州镇乡旗盟村街新原一二三四五六七八九十]/.test(law.title.slice(at, at + 1))) return false;
        const wrong = `${law.title.slice(0, at)}错${law.title.slice(at + 1)}`;
        return register.match(wrong, 2024)?.law !== law;
      });
    assert.deepEqual(
      missed.map((law) => law.title),
      [],
    );
  });
});
