import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  createReportService,
  exportWord,
  figuresOfText,
  figuresOfWord,
  lintText,
  lintWord,
  outlineOfText,
  outlineOfWord,
  reviewWord,
  textOfWord,
  WordError,
} from '../../server/src/word/api.js';
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

  it('reads Word files as the command does', async () => {
    const bytes = exportWord(service, REPORT);
    const cwd = folder({ 'r.docx': bytes });
    const {
      files: [file],
    } = await gongwenJson<LintJson>(0, ['lint', '--fail-on', 'never', 'r.docx'], { cwd });
    assert.deepEqual(JSON.parse(JSON.stringify(lintWord(service, bytes).findings)), file?.findings);
    const text = textOfWord(service, bytes);
    assert.deepEqual(figuresOfWord(service, bytes).statements.length, figuresOfText(service, text).statements.length);
    assert.equal(outlineOfWord(service, bytes).length, outlineOfText(service, text).length);
    assert.match(textOfWord(service, bytes, { to: 'markdown' }), /^# /u);
    const off = lintWord(service, bytes, { rules: { 'terms/confusion': 'off' } }).findings;
    assert.ok(off.every(({ rule }) => rule !== 'terms/confusion'));
  });

  it('reviews Word files: the bytes that it is given stay as they are', () => {
    // As Node reads a small file: a view of memory that others use, too.
    const bytes = Buffer.from(exportWord(service, REPORT));
    const before = Uint8Array.from(bytes);
    const made = reviewWord(service, bytes, { revise: true, date: new Date(0) });
    assert.ok(made.comments > 0);
    assert.deepEqual(Uint8Array.from(bytes), before);
    const again = reviewWord(service, made.bytes, { revise: true, date: new Date(0) });
    assert.deepEqual([again.comments, again.edits, again.reforms], [0, 0, 0]);
    assert.throws(() => textOfWord(service, Buffer.from('<html>')), WordError);
  });

  it('runs as its page shows', () => {
    const examples = [...readFileSync('docs/api.md', 'utf8').matchAll(/```js\n([\s\S]*?)```/gu)];
    const cwd = folder();
    mkdirSync(join(cwd, 'node_modules'));
    symlinkSync(resolve('.'), join(cwd, 'node_modules/gongwen'));
    for (const [i, [, example = '']] of examples.entries()) writeFileSync(join(cwd, `example${i}.mjs`), example);
    // One after the other in one process.
    const all = examples.map((_, i) => `await import('./example${i}.mjs'); console.log('----');\n`);
    writeFileSync(join(cwd, 'all.mjs'), all.join(''));
    const ran = execFileSync(process.execPath, ['--preserve-symlinks', 'all.mjs'], { cwd, encoding: 'utf8' });
    const [texts = '', words = ''] = ran.split('----\n');
    assert.match(texts, /figures\/rate/u);
    assert.match(texts, /121÷124＝97\.58\d* ✗/u);
    assert.match(texts, /\n1\n$/u);
    assert.match(words, /word\/document\.xml 第2段第\d+字 figures\/rate\n批注[1-9]\d*条/u);
    assert.match(words, /word-archive .*请/u);
  });
});
