import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { RULES } from '../../../server/src/rules/index.js';
import { casesOf } from '../../helpers/cases.js';

/** What a stable rule has shown at least. */
const LEAST = 3;

const FOLDER = resolve('out/test/unit/rules');

/** Reads the tests of all rules without running one: they tell how many cases there are. */
async function listCases(): Promise<void> {
  const { describe, it, before, after } = globalThis;
  const nothing = () => ({ timeout: () => {} });
  Object.assign(globalThis, {
    describe: (_: string, list: () => void) => list(),
    it: nothing,
    before: nothing,
    after: nothing,
  });
  try {
    for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).sort())
      if (name.endsWith('.test.js') && name.includes('/'))
        await import(`${pathToFileURL(join(FOLDER, name)).href}?cases`);
  } finally {
    Object.assign(globalThis, { describe, it, before, after });
  }
}

describe('cases of stable rules', () => {
  it(`are at least ${LEAST} that a rule finds, and ${LEAST} in which it is silent`, async () => {
    const before = new Map(RULES.map((rule) => [rule, casesOf(rule)]));
    await listCases();
    const few = RULES.filter(({ meta }) => meta.stage === 'stable').flatMap((rule) => {
      const { found, silent } = casesOf(rule);
      const earlier = before.get(rule) ?? { found: 0, silent: 0 };
      const own = { found: found - earlier.found, silent: silent - earlier.silent };
      return own.found < LEAST || own.silent < LEAST
        ? [`${rule.meta.id}: ${own.found} found, ${own.silent} silent`]
        : [];
    });
    assert.deepEqual(few, []);
  });
});
