import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles, readmeWith } from '../../../scripts/generated-files.js';

const HINT = 'run `npm run docs`';

describe('generated files', () => {
  const files = generatedFiles();

  it('are what the metadata of the rules says', () => {
    const stale = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
    assert.deepEqual(
      stale.map(([path]) => path),
      [],
      HINT,
    );
  });

  it('are all there is', () => {
    const pages = readdirSync('server/docs/rules', { recursive: true, encoding: 'utf8' })
      .map((name) => join('server/docs/rules', name).replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.md'));
    assert.deepEqual(
      pages.filter((path) => !files.has(path)),
      [],
      HINT,
    );
  });

  it('and the table in the README are up to date', () => {
    const readme = readFileSync('README.md', 'utf8');
    assert.equal(readmeWith(readme), readme, HINT);
  });
});
