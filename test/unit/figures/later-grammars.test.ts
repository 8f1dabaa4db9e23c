import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computed, slack } from '../../figures/grammars/arithmetic.js';
import * as eighteenth from '../../figures/grammars/eighteenth/words.js';
import { FAMILIES } from '../../figures/grammars/families.js';
import { CHARGES, CLASSES, COUNTIES, DUTIES, WORKS } from '../../figures/grammars/fifth/words.js';
import { MATTERS, OFFICES, SCHEMES, SPECIES, TOWNS } from '../../figures/grammars/fourth/words.js';
import { GRAMMARS, generate, TRAPS } from '../../figures/grammars/index.js';
import * as nineteenth from '../../figures/grammars/nineteenth/words.js';
import * as seventeenth from '../../figures/grammars/seventeenth/words.js';
import {
  BRIGADES,
  DESKS,
  FEES,
  MATTERS_OF_LIFE,
  MOTTOES,
  PROJECTS,
  SITES,
  STREETS,
  TASKS,
  TYPES,
  USES,
} from '../../figures/grammars/sixth/words.js';
import * as twentieth from '../../figures/grammars/twentieth/words.js';
import * as twentyfirst from '../../figures/grammars/twentyfirst/words.js';
import * as twentysecond from '../../figures/grammars/twentysecond/words.js';
import { thorough } from '../../helpers/thorough.js';

/** Passages of a grammar in each of its modes. */
const EACH = thorough() ? 6 : 2;

const TABLES = join(process.cwd(), 'server/src/lexicon/data');

for (const { name, grammars, traps, least } of FAMILIES)
  describe(`the ${name} family of grammars`, () => {
    const passages = [...generate(5, EACH, false, grammars, traps)];

    it('has names of its own', () => {
      const ids = [...GRAMMARS, ...TRAPS, ...grammars, ...traps].map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(grammars.length >= least, String(grammars.length));
    });

    it('writes sentences whose figures stand where they are labelled', () => {
      for (const { id, text, mode, relations } of passages) {
        assert.match(text, /^[^，。；].*。$/u, id);
        assert.doesNotMatch(text, /undefined|NaN|[，；。、]{2}|（）/u, id);
        assert.equal(relations.length === 0, mode === 'trap', id);
        for (const { operands, stated } of relations)
          for (const fig of [...operands, stated]) assert.equal(text.slice(fig.start, fig.end), fig.text, id);
      }
    });

    it('says what its figures come to, and fails in one of them', () => {
      for (const { id, text, mode, relations } of passages) {
        const failing = relations.filter((r) => !r.holds);
        assert.equal(failing.length, mode === 'fails' ? 1 : 0, id);
        for (const relation of relations) {
          const expected = computed(relation) ?? Number.NaN;
          const close = Math.abs(expected - relation.stated.value) <= slack(relation.stated);
          assert.equal(close, relation.holds, `${id}: ${text} ${relation.kind} ${expected}`);
        }
      }
    });
  });

describe('words of grammars that nothing is learnt from', () => {
  it('stand in no table', () => {
    const known = new Set(
      readdirSync(TABLES)
        .filter((file) => /\.(?:tsv|txt)$/.test(file))
        .flatMap((file) => readFileSync(join(TABLES, file), 'utf8').split(/[\s,;|]+/)),
    );
    const words = [
      ...[...MATTERS, ...DUTIES, ...TASKS, ...seventeenth.MATTERS].flatMap(({ take, finish, noun }) => [
        take,
        finish,
        noun,
      ]),
      ...[SPECIES.flat(), TOWNS, OFFICES, SCHEMES, CLASSES.flat(), CHARGES.flat(), COUNTIES, WORKS].flat(),
      ...[MATTERS_OF_LIFE.flat(), TYPES, STREETS, DESKS, BRIGADES, PROJECTS, FEES, USES, SITES, MOTTOES].flat(),
      ...[seventeenth.KINDS_OF_COMPLAINT.flat(), seventeenth.SERVICES, seventeenth.TOWNS, seventeenth.REGIONS].flat(),
      ...[seventeenth.HOSPITALS, seventeenth.SCHOOLS, seventeenth.HALLS].flat(),
      ...[eighteenth.DISTRICTS, eighteenth.TOWNSHIPS, eighteenth.BUREAUS, eighteenth.PARKS].flat(),
      ...[eighteenth.SUBJECTS.flat(), eighteenth.SECTORS.flat()].flat(),
      ...[nineteenth.COUNTIES, nineteenth.TOWNS, nineteenth.ORGANS].flat(),
      ...[nineteenth.QUARRELS.flat(), nineteenth.FIELDS.flat()].flat(),
      ...[twentieth.COUNTIES, twentieth.STREETS, twentieth.COURTS, twentieth.SCHOOLS, twentieth.HOSPITALS].flat(),
      ...[twentieth.CALLS.flat(), twentieth.CHARGES.flat(), twentieth.LINES.flat()].flat(),
      ...[twentyfirst.COUNTIES, twentyfirst.TOWNS, twentyfirst.ORGANS, twentyfirst.SCHOOLS].flat(),
      ...[twentyfirst.HOSPITALS, twentyfirst.MATTERS.flat(), twentyfirst.OUTLAYS.flat()].flat(),
      ...twentyfirst.DANGERS.flat(),
      ...[twentysecond.COUNTIES, twentysecond.STREETS, twentysecond.BUREAUS].flat(),
      ...[twentysecond.TOPICS.flat(), twentysecond.ITEMS.flat()].flat(),
    ];
    assert.deepEqual(
      words.filter((word) => known.has(word)),
      [],
    );
    assert.equal(new Set(words).size, words.length);
  });
});
