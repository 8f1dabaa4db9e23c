import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computed, slack } from '../../figures/grammars/arithmetic.js';
import { GRAMMARS, generate, TRAPS } from '../../figures/grammars/index.js';
import { GUILDS, OUTLAYS, SORTS, SPOTS, TRADES } from '../../figures/grammars/other/words.js';
import { BREEDS, CORNERS, COSTS, CREWS, ERRANDS } from '../../figures/grammars/third/words.js';
import { DEEDS, KINDS, OWNERS, PLACES, SPENDINGS } from '../../figures/grammars/words.js';

const TABLES = join(process.cwd(), 'server/src/lexicon/data');

describe('generated passages', () => {
  const passages = [...generate(7, 5)];

  it('come from at least sixty grammars with names of their own, and from traps', () => {
    assert.ok(GRAMMARS.length >= 60, String(GRAMMARS.length));
    assert.ok(TRAPS.length >= 12, String(TRAPS.length));
    const ids = [...GRAMMARS, ...TRAPS].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('label each figure where it stands', () => {
    for (const { id, text, relations } of passages)
      for (const { operands, stated } of relations)
        for (const fig of [...operands, stated]) assert.equal(text.slice(fig.start, fig.end), fig.text, id);
  });

  it('say what their figures come to', () => {
    for (const { id, text, relations, grammar } of passages)
      for (const relation of relations) {
        const expected = computed(relation);
        // A member of 各 counts more than once.
        if (expected === undefined || grammar === 'sum/each') continue;
        // Lists that are made to add to 100 have a last digit of play.
        const play = /closed-list|structure/.test(grammar) ? 3 : 1;
        const close = Math.abs(expected - relation.stated.value) <= play * slack(relation.stated);
        assert.equal(close, relation.holds, `${id}: ${text} ${relation.kind} ${expected}`);
      }
  });

  it('state nothing as traps but what holds all the same', () => {
    for (const { mode, id, relations } of passages)
      if (mode === 'trap') assert.ok(relations.every(({ holds }) => holds) && relations.length <= 1, id);
  });

  it('are the same for one seed and others for another', () => {
    const texts = (seed: number) => Array.from(generate(seed, 1), ({ text }) => text);
    assert.deepEqual(texts(3), texts(3));
    assert.notDeepEqual(texts(3), texts(4));
  });

  it('use words that stand in no table', () => {
    const tables = readdirSync(TABLES)
      .filter((name) => /\.(?:tsv|txt)$/.test(name))
      .flatMap((name) => readFileSync(join(TABLES, name), 'utf8').split(/[\s,;|]+/));
    const known = new Set(tables);
    const words = [
      ...DEEDS.flatMap(({ take, finish, noun }) => [take, finish, noun]),
      ...KINDS.flat(),
      ...PLACES,
      ...OWNERS,
      ...SPENDINGS,
      ...[...TRADES, ...ERRANDS].flatMap(({ take, finish, noun }) => [take, finish, noun]),
      ...[...SORTS, ...BREEDS].flat(),
      ...[SPOTS, GUILDS, OUTLAYS, CORNERS, CREWS, COSTS].flat(),
    ];
    assert.deepEqual(
      words.filter((word) => known.has(word)),
      [],
    );
    assert.deepEqual(
      words.filter((word, i) => words.indexOf(word) !== i),
      [],
    );
  });
});
