import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { RULES } from '../../../server/src/rules/index.js';
import { CASES } from '../../helpers/rule-tester.js';

/** Texts in which a stable rule was seen to find something, and as many in which it was seen to be silent. */
const LEAST = 1;

/** Rules and groups whose cases are no marked texts, and the suite that tries them. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'layout/': 'test/unit/rules/layout/layout.test.ts',
  'terms/custom': 'test/unit/rules/terms/custom.test.ts',
  'terms/typo': 'test/unit/rules/terms/typo.test.ts',
  'citations/abbreviation': 'test/unit/rules/citations/abbreviation.test.ts',
  'figures/unread-table': 'test/unit/figures/own-tables.test.ts',
};

const SUITES = 'out/test/unit/rules';

/** Loads the suites of rules once more for the cases that they hold; nothing of them runs. */
async function gather(): Promise<void> {
  const names = ['describe', 'it', 'before', 'after', 'beforeEach', 'afterEach'] as const;
  const own = names.map((name) => [name, globalThis[name]] as const);
  const chain = Object.assign(() => chain, { timeout: () => chain, skip: () => chain });
  for (const name of names)
    Object.assign(globalThis, {
      [name]: name === 'describe' ? (_: string, suite: () => void) => suite.call({ timeout() {} }) : chain,
    });
  try {
    for (const name of readdirSync(SUITES, { recursive: true, encoding: 'utf8' }))
      if (name.includes('/') && name.endsWith('.test.js')) await import(`${pathToFileURL(join(SUITES, name))}?cases`);
  } finally {
    for (const [name, value] of own) Object.assign(globalThis, { [name]: value });
  }
}

describe('cases of rules', () => {
  it(`are ${LEAST} of each kind for every stable rule`, async () => {
    await gather();
    const lacking = RULES.filter(({ meta }) => meta.stage === 'stable').flatMap(({ meta: { id } }) => {
      const suite = Object.entries(ELSEWHERE).find(([start]) => id.startsWith(start))?.[1];
      if (suite !== undefined) return existsSync(suite) ? [] : [`${id}: ${suite} is not there`];
      const { silent, found } = CASES.get(id) ?? { silent: new Set(), found: new Set() };
      return Math.min(silent.size, found.size) < LEAST ? [`${id}: silent ${silent.size}, found ${found.size}`] : [];
    });
    assert.deepEqual(lacking, []);
  }).timeout(60_000);
});
