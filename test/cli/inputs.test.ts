import assert from 'node:assert/strict';
import { chmodSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, gongwen, gongwenJson, type LintJson, REPORT } from '../helpers/cli.js';

const P = ['--profile', 'general'];
const lint = async (status: number, args: readonly string[], cwd: string): Promise<LintJson> =>
  await gongwenJson<LintJson>(status, ['lint', '--fail-on', 'never', ...P, ...args], { cwd });
const paths = ({ files }: LintJson): string[] => files.map(({ path }) => path);

describe('inputs of the command', () => {
  it('keep the order and form of their names, folders sorted', async () => {
    const cwd = folder({ 'b.txt': REPORT, 'a/2.md': REPORT, 'a/10.txt': REPORT, 'a/x.log': 'x' });
    assert.deepEqual(paths(await lint(0, ['./b.txt', 'a/'], cwd)), ['./b.txt', 'a/10.txt', 'a/2.md']);
  });

  it('are each read once', async () => {
    const cwd = folder({ 'a/1.txt': REPORT });
    assert.deepEqual(paths(await lint(0, ['a', 'a/1.txt', 'a/*.txt'], cwd)), ['a/1.txt']);
  });

  it('may come from a list and from globs', async () => {
    const cwd = folder({ 'a/1.txt': REPORT, 'a/2.txt': REPORT, list: 'a/2.txt\r\n\r\n', 'b/c/3.md': REPORT });
    assert.deepEqual(paths(await lint(0, ['@list', 'b/**/*.md'], cwd)), ['a/2.txt', 'b/c/3.md']);
  });

  it('may come from standard input', async () => {
    const args = ['lint', '--fail-on', 'never'];
    const named = await gongwenJson<LintJson>(0, [...args, '--stdin-filename', '稿/报告.txt'], { input: REPORT });
    assert.deepEqual(paths(named), ['稿/报告.txt']);
    assert.deepEqual(paths(await gongwenJson<LintJson>(0, [...args, '-'], { input: REPORT })), ['-']);
  });

  it('leave out what git ignores, and count it', async () => {
    const cwd = folder({
      '.gitignore': 'old/\n*.bak.txt\n',
      'a.txt': REPORT,
      'a.bak.txt': REPORT,
      'node_modules/n.txt': REPORT,
    });
    const result = await lint(0, ['.'], cwd);
    assert.deepEqual(paths(result), ['./a.txt']);
    assert.equal(result.summary.skipped, 1);
  });

  it('leave out what no profile recognises in a folder, not what is named', async () => {
    const cwd = folder({ 'notes.txt': '买菜：白菜两棵。\n' });
    const none = await gongwenJson<LintJson>(2, ['lint', '.'], { cwd });
    assert.equal(none.errors[0]?.code, 'no-reports');
    assert.match(none.errors[0]?.message ?? '', /没有找到报告/u);
    assert.equal(none.summary.skipped, 1);
    assert.deepEqual(paths(await gongwenJson<LintJson>(0, ['lint', '--fail-on', 'never', 'notes.txt'], { cwd })), [
      'notes.txt',
    ]);
  });

  it('that are bad are named, and the rest is still checked', async () => {
    const cwd = folder({
      'good.txt': REPORT,
      'empty.txt': '',
      'nul.txt': Buffer.from('报告\0'),
      'bytes.txt': Buffer.concat([Buffer.from('云岭市\n2023年'), Buffer.from([0xff, 0xfe])]),
      'gb.txt': Buffer.from([0xc7, 0xe0, 0xba, 0xcc, 0xcf, 0xd8]),
    });
    const names = ['missing.txt', 'bytes.txt', 'nul.txt', 'empty.txt', 'gb.txt', 'good.txt'];
    const result = await lint(2, names, cwd);
    assert.deepEqual(paths(result), names);
    assert.deepEqual(
      result.files.map(({ error, encoding }) => error?.code ?? encoding),
      ['missing', 'encoding', 'binary', 'utf-8', 'gb18030', 'utf-8'],
    );
    assert.deepEqual(
      result.errors.map(({ code, path, line }) => [code, path, line]),
      [
        ['missing', 'missing.txt', undefined],
        ['encoding', 'bytes.txt', 2],
        ['binary', 'nul.txt', 1],
      ],
    );
    assert.match(result.errors[1]?.message ?? '', /第2行、全文第18个字节（0xFF）/u);
    assert.equal(result.summary.failed, 3);
    const { stderr, stdout } = await gongwen(['lint', ...P, ...names], { cwd });
    for (const name of ['missing.txt', 'bytes.txt', 'nul.txt']) {
      assert.ok(stderr.includes(name));
      assert.ok(stdout.includes(name));
    }
  });

  it('survive a very long line, NULs aside', async () => {
    const cwd = folder({ 'long.txt': `${'全年办理案件124件，'.repeat(12000)}\n`, 'lone.txt': REPORT });
    const result = await lint(0, ['--format', 'text=out.txt', 'long.txt'], cwd);
    assert.equal(result.files[0]?.error, null);
    assert.match(readFileSync(join(cwd, 'out.txt'), 'utf8'), /检查了1份报告/u);
  });

  it('that are links leading back end, and are named', async () => {
    const cwd = folder({ 'a/1.txt': REPORT });
    symlinkSync('..', join(cwd, 'a/up'));
    symlinkSync('self', join(cwd, 'a/self'));
    const result = await lint(2, ['a'], cwd);
    assert.deepEqual(
      paths(result).filter((path) => path.endsWith('1.txt')),
      ['a/1.txt'],
    );
    assert.ok(result.errors.every(({ code }) => code === 'loop'));
  });

  it('that are enormous are not read', async () => {
    const cwd = folder({ 'a.txt': REPORT });
    writeFileSync(join(cwd, 'huge.txt'), '');
    truncateSync(join(cwd, 'huge.txt'), 65 * 1024 * 1024);
    const result = await lint(2, ['huge.txt', 'a.txt'], cwd);
    assert.deepEqual(
      result.files.map(({ error }) => error?.code),
      ['large', undefined],
    );
  });

  it('that may not be read are named', async () => {
    if (process.getuid?.() === 0) {
      console.log('      root reads everything: not tried');
      return;
    }
    const cwd = folder({ 'a.txt': REPORT });
    chmodSync(join(cwd, 'a.txt'), 0);
    assert.equal((await lint(2, ['a.txt'], cwd)).errors[0]?.code, 'denied');
  });
});
