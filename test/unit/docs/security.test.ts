import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Titles of all tests and suites, as they stand in the sources: what a loop fills in is anything. */
function titles(): RegExp[] {
  const found: RegExp[] = [];
  for (const name of readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((one) =>
    one.endsWith('.test.ts'),
  ))
    for (const [, quote = '', title = ''] of readFileSync(join('test', name), 'utf8').matchAll(
      /^\s*(?:it|slowly|checked)\(\s*(['"`])((?:\\.|(?!\1).)+)\1\s*,/gmu,
    )) {
      const literal = title.replace(/\\(.)/gu, '$1');
      const parts = quote === '`' ? literal.split(/\$\{[^}]*\}/u) : [literal];
      found.push(new RegExp(`^${parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')).join('.+?')}$`, 'u'));
    }
  return found;
}

describe('docs/security.md', () => {
  const text = readFileSync('docs/security.md', 'utf8');
  const lines = text.split('\n').filter((line) => line.startsWith('- '));
  const named = (line: string): string[] => [...line.matchAll(/“([a-zA-Z][^”]*)”/gu)].map(([, title = '']) => title);

  it('has a test behind each line', () => {
    const known = titles();
    assert.ok(lines.length > 20 && known.length > 500, `${lines.length} lines, ${known.length} tests`);
    for (const line of lines) {
      assert.ok(named(line).length > 0, line);
      for (const title of named(line))
        assert.ok(
          known.some((one) => one.test(title)),
          `no test is called ${title}`,
        );
    }
  });

  it('says nothing outside of its lines but what it is about', () => {
    const [, ...rest] = text.split(/^## .*$/mu);
    for (const part of rest) for (const line of part.split('\n')) assert.ok(line === '' || line.startsWith('- '), line);
  });

  it('looks for known faults of what ships', () => {
    const script = readFileSync('.ci/run', 'utf8');
    assert.match(script, /^npm audit --omit=dev --json \|/mu);
    assert.match(script, /process\.exit\(high \+ critical > 0 \? 1 : 0\)/u);
  });
});
