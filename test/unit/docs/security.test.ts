import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All test sources in one text. */
const sources = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts') && !name.endsWith('docs/security.test.ts'))
  .map((name) => readFileSync(join('test', name), 'utf8'))
  .join('\n');

describe('docs/security.md', () => {
  const lines = readFileSync('docs/security.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('- '));

  it('has a test behind each line', () => {
    assert.ok(lines.length > 15);
    for (const line of lines) {
      const titles = [...line.matchAll(/“([a-zA-Z][^”]*)”/gu)].map(([, title = '']) => title);
      assert.ok(titles.length > 0, line);
      // A title that a loop completes stands in the source with a placeholder.
      for (const title of titles)
        assert.ok(
          [title, title.replace(/^SIG[A-Z]+/u, '$' + '{signal}')].some((name) => sources.includes(name)),
          title,
        );
    }
  });
});
