import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createReportService, figuresOfText, lintText, outlineOfText } from '../../server/src/service/api.js';
import { folder, gongwenJson, type LintJson, REPORT } from '../helpers/cli.js';

describe('API for programs', () => {
  const service = createReportService();

  it('says what the command says', async () => {
    const cwd = folder({ 'r.txt': REPORT });
    const {
      files: [file],
    } = await gongwenJson<LintJson>(0, ['lint', '--fail-on', 'never', 'r.txt'], { cwd });
    assert.deepEqual(JSON.parse(JSON.stringify(lintText(service, REPORT).findings)), file?.findings);
    const {
      files: [figures],
    } = await gongwenJson<{ files: { quantities: object[]; statements: object[]; undecided: object[] }[] }>(
      0,
      ['figures', 'r.txt'],
      {
        cwd,
      },
    );
    const { quantities, statements, undecided } = figuresOfText(service, REPORT);
    assert.deepEqual(JSON.parse(JSON.stringify({ quantities, statements, undecided })), {
      quantities: figures?.quantities,
      statements: figures?.statements,
      undecided: figures?.undecided,
    });
    assert.equal(outlineOfText(service, REPORT)[0]?.kind, 'title');
  });

  it('takes the severity of rules and the language', () => {
    const { findings } = lintText(service, REPORT, { rules: { 'terms/confusion': 'off' }, locale: 'en' });
    assert.ok(findings.every(({ rule }) => rule !== 'terms/confusion'));
    assert.ok(findings.length > 0 && findings.some(({ message }) => /[a-z]{3}/u.test(message)));
  });

  it('takes any string', () => {
    for (const text of ['', '\0', '\ud800', '《'.repeat(1000)]) assert.ok(lintText(service, text).profile);
  });

  it('runs as its page shows', () => {
    const example = /```js\n([\s\S]*?)```/u.exec(readFileSync('docs/api.md', 'utf8'))?.[1] ?? '';
    const cwd = folder();
    mkdirSync(join(cwd, 'node_modules'));
    symlinkSync(resolve('.'), join(cwd, 'node_modules/gongwen'));
    writeFileSync(join(cwd, 'example.mjs'), example);
    const out = execFileSync(process.execPath, ['--preserve-symlinks', 'example.mjs'], { cwd, encoding: 'utf8' });
    assert.match(out, /figures\/rate/u);
    assert.match(out, /121÷124＝97\.58\d* ✗/u);
    assert.match(out, /\n1\n$/u);
  });
});
