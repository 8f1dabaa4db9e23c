import assert from 'node:assert/strict';
import { RULES } from '../../../server/src/rules/index.js';
import { CATALOGUE } from './catalogue.js';

describe('catalogue of rules', () => {
  it('gives each rule its permanent id and code, its severity and its kind of fix', () => {
    const known = new Map(CATALOGUE.map((row) => [row[0], row]));
    for (const { meta } of RULES)
      assert.deepEqual([meta.id, meta.code, meta.severity, meta.fix], known.get(meta.id), meta.id);
  });

  it('holds each rule once', () => {
    const ids = RULES.flatMap(({ meta }) => [meta.id, meta.code]);
    assert.equal(new Set<string>(ids).size, ids.length);
  });
});
