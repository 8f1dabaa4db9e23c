import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { folder, gongwen, gongwenJson, type LintJson, REPORT } from '../helpers/cli.js';

/** A report with one thing that is corrected without asking: a comment that silences nothing. */
const FAULTY = REPORT.replace('二、存在', '<!-- gongwen-ignore terms/outdated 已核对 -->\n二、存在');
const NEVER = ['--fail-on', 'never'];
const fifo = (path: string) => execFileSync('mkfifo', [path]);
const isRoot = process.getuid?.() === 0;

const codesOf = ({ errors }: LintJson): string[] => errors.map(({ code }) => code);

describe('what is no regular file', () => {
  it('as a report is named and not opened', async () => {
    const cwd = folder({ 'a/r.txt': REPORT });
    fifo(join(cwd, 'a/pipe.txt'));
    symlinkSync('/dev/zero', join(cwd, 'a/zero.txt'));
    const found = await gongwenJson<LintJson>(2, ['lint', ...NEVER, 'a'], { cwd });
    assert.deepEqual(codesOf(found), ['special', 'special']);
    assert.deepEqual(found.files.map(({ path, error }) => [path, error?.code]).sort(), [
      ['a/pipe.txt', 'special'],
      ['a/r.txt', undefined],
      ['a/zero.txt', 'special'],
    ]);
    const named = await gongwenJson<LintJson>(2, ['lint', ...NEVER, 'a/pipe.txt', '/dev/zero', 'a/r.txt'], { cwd });
    assert.deepEqual(codesOf(named), ['special', 'special']);
    assert.equal((await gongwen(['fix', 'a/pipe.txt', '/dev/zero'], { cwd })).status, 2);
  });

  it('as configuration, ignore file, list, baseline or output is named and not opened', async () => {
    const cwd = folder({ 'a/r.txt': REPORT, 'b/r.txt': REPORT, 'c/r.txt': REPORT });
    for (const path of ['a/gongwen.yaml', 'b/.gitignore', 'list', 'known.json', 'out.json']) fifo(join(cwd, path));
    const errors = async (...args: string[]) =>
      (await gongwenJson<LintJson>(2, ['lint', ...NEVER, ...args], { cwd })).errors.map(
        ({ code, path }) => `${code} ${path}`,
      );
    assert.deepEqual(await errors('a/r.txt'), ['config a/gongwen.yaml']);
    const named = await gongwen(['lint', ...NEVER, 'a/r.txt'], { cwd });
    assert.match(named.stderr, /a\/gongwen\.yaml:1: 配置文件读不出来：不是普通文件（管道、套接字或设备）\n$/u);
    assert.deepEqual(await errors('b'), ['special b/.gitignore']);
    assert.deepEqual(await errors('@list', 'c/r.txt'), ['special @list']);
    assert.deepEqual(await errors('--baseline=known.json', 'c/r.txt'), ['special known.json']);
    assert.deepEqual(await errors('--write-baseline=known.json', 'c/r.txt'), ['special known.json']);
    const { status, stderr } = await gongwen(['lint', ...NEVER, '--format', 'json=out.json', 'c/r.txt'], { cwd });
    assert.equal(status, 2);
    assert.match(stderr, /out\.json: 不是普通文件/u);
  });

  it('as the cache is no cache', async () => {
    const cwd = folder({ 'r.txt': REPORT });
    mkdirSync(join(cwd, '.kept'));
    fifo(join(cwd, '.kept/gongwen'));
    assert.equal((await gongwen(['lint', ...NEVER, '--cache', 'r.txt'], { cwd })).status, 0);
  });
});

describe('a fix', () => {
  it('does not follow links out of the folder', async () => {
    const cwd = folder({ 'in/r.txt': FAULTY, 'out/r.txt': FAULTY, 'out/s.txt': FAULTY });
    symlinkSync('../out', join(cwd, 'in/folder'));
    symlinkSync('../out/s.txt', join(cwd, 'in/s.txt'));
    symlinkSync('r.txt', join(cwd, 'in/same.txt'));
    const { status, stderr } = await gongwen(['fix', ...NEVER, 'in'], { cwd });
    assert.equal(status, 2);
    assert.match(stderr, /in\/folder\/r\.txt: 链接指向所给文件夹之外/u);
    assert.match(stderr, /in\/s\.txt: 链接/u);
    assert.equal(readFileSync(join(cwd, 'in/r.txt'), 'utf8'), REPORT);
    for (const path of ['out/r.txt', 'out/s.txt']) assert.equal(readFileSync(join(cwd, path), 'utf8'), FAULTY);
    // Named itself, a link stays one, and what it leads to is rewritten.
    assert.equal((await gongwen(['fix', ...NEVER, 'in/s.txt'], { cwd })).status, 0);
    assert.equal(readFileSync(join(cwd, 'out/s.txt'), 'utf8'), REPORT);
    assert.ok(lstatSync(join(cwd, 'in/s.txt')).isSymbolicLink());
  });

  it('leaves a read-only file and one with further names alone', async () => {
    const cwd = folder({ 'r.txt': FAULTY, 'l.txt': FAULTY });
    chmodSync(join(cwd, 'r.txt'), 0o444);
    linkSync(join(cwd, 'l.txt'), join(cwd, 'other'));
    const found = await gongwenJson<LintJson>(2, ['fix', ...NEVER, 'r.txt', 'l.txt'], { cwd });
    assert.deepEqual(codesOf(found), ['readonly', 'linked']);
    for (const path of ['r.txt', 'l.txt', 'other']) assert.equal(readFileSync(join(cwd, path), 'utf8'), FAULTY);
    assert.equal(statSync(join(cwd, 'l.txt')).nlink, 2);
    assert.deepEqual(readdirSync(cwd).sort(), ['l.txt', 'other', 'r.txt']);
  });

  it('keeps owner, group and rights', async () => {
    const cwd = folder({ 'r.txt': FAULTY });
    const path = join(cwd, 'r.txt');
    chmodSync(path, 0o640);
    if (isRoot) chownSync(path, 1234, 2345);
    const before = statSync(path);
    assert.equal((await gongwen(['fix', ...NEVER, 'r.txt'], { cwd })).status, 0);
    assert.equal(readFileSync(path, 'utf8'), REPORT);
    const { uid, gid, mode } = statSync(path);
    assert.deepEqual([uid, gid, mode], [before.uid, before.gid, before.mode]);
  });

  it('shows its diff only, and says the rest as lint does', async () => {
    const cwd = folder({ 'a/r.txt': FAULTY, 'a/s.txt': `${FAULTY}\n按装设备。` });
    const run = (...args: string[]) => gongwen(['fix', '--dry-run', ...NEVER, ...args, 'a'], { cwd });
    const { stdout } = await run();
    assert.match(stdout, /^--- a\/a\/r\.txt\n\+\+\+ b\/a\/r\.txt\n@@ -8,3 \+8,2 @@\n/u);
    assert.equal((await run('--jobs', '2', '--cache')).stdout, stdout);
    assert.equal(readFileSync(join(cwd, 'a/r.txt'), 'utf8'), FAULTY);
    const json = async (...args: string[]) =>
      (await gongwen([...args, ...NEVER, '--format', 'json', 'a'], { cwd })).stdout;
    const fixed = await json('fix');
    assert.equal(await json('lint'), fixed);
  });
});

describe('a baseline', () => {
  it('is never written over what is none, or is damaged', async () => {
    const cwd = folder({ 'r.txt': REPORT });
    const path = join(cwd, 'known.json');
    const write = () => gongwen(['lint', ...NEVER, '--write-baseline=known.json', 'r.txt'], { cwd });
    assert.equal((await write()).status, 0);
    const good = readFileSync(path, 'utf8');
    const bad = [
      REPORT,
      '',
      '{}',
      good.slice(0, -20),
      good.replace('"rule"', '"ruel"'),
      '{"schema":"gongwen-baseline/2","files":{}}',
    ];
    for (const text of bad) {
      writeFileSync(path, text);
      const { status, stderr } = await write();
      assert.equal(status, 2);
      assert.match(stderr, /known\.json: 不是基线文件或已损坏，没有改动/u);
      assert.equal(readFileSync(path, 'utf8'), text);
    }
  });

  it('is read with a BOM, too', async () => {
    const cwd = folder({ 'r.txt': REPORT });
    await gongwen(['lint', ...NEVER, '--write-baseline=known.json', 'r.txt'], { cwd });
    const path = join(cwd, 'known.json');
    writeFileSync(path, `\u{feff}${readFileSync(path, 'utf8')}`);
    const { files } = await gongwenJson<LintJson>(0, ['lint', '--baseline=known.json', 'r.txt'], { cwd });
    assert.deepEqual(files[0]?.findings, []);
    assert.equal((await gongwen(['lint', ...NEVER, '--write-baseline=known.json', 'r.txt'], { cwd })).status, 0);
    assert.ok(existsSync(path));
  });
});

describe('an output', () => {
  const files = () => ({
    'a.md': REPORT,
    'd/b.md': REPORT,
    'd/notes.md': '# 会议记录\n\n无。\n',
    list: 'a.md\n',
    'c/gongwen.yaml': 'extends: base.yaml\nbaseline: known.json\n',
    'c/base.yaml': 'locale: zh-CN\n',
    'c/r.txt': REPORT,
  });
  const all = (cwd: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      readdirSync(cwd, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() || entry.isSymbolicLink())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [path, readFileSync(path, 'utf8')]),
    );

  for (const [name, args] of [
    ['a report', ['lint', 'a.md', '--format', 'json=a.md']],
    ['a report through a link', ['lint', 'a.md', '--format', 'json=link.md']],
    ['a link to a report', ['lint', 'link.md', '--format', 'json=a.md']],
    ['a report of a folder', ['lint', 'd', '--format', 'text', '--format', 'json=d/b.md']],
    ['a report by another path', ['lint', 'd', '--format', 'json=d/../d/b.md']],
    ['a report that is fixed', ['fix', 'a.md', '--format', 'json=a.md']],
    ['the report of an outline', ['outline', 'a.md', '--format', 'json=a.md']],
    ['the report of figures', ['figures', 'a.md', '--format', 'csv=./a.md']],
    ['standard input by its name', ['lint', '-', '--stdin-filename', 'a.md', '--format', 'json=a.md']],
    ['a list of paths', ['lint', '@list', '--format', 'json=list']],
    ['a configuration', ['lint', 'c/r.txt', '--format', 'json=c/gongwen.yaml']],
    ['what a configuration extends', ['lint', 'c/r.txt', '--format', 'json=c/base.yaml']],
    ['a baseline', ['lint', 'a.md', '--baseline=known.json', '--format', 'json=known.json']],
    ['the baseline of a configuration', ['lint', 'c/r.txt', '--format', 'json=c/known.json']],
    ['another output', ['lint', 'a.md', '--format', 'json=new', '--format', 'html=./new']],
    ['a baseline that is to be written', ['lint', 'a.md', '--format', 'json=new', '--write-baseline=new']],
    ['the report of an export', ['export', 'a.md', '--force', '-o', 'a.md']],
    ['the configuration of an export', ['export', 'c/r.txt', '--force', '-o', 'c/gongwen.yaml']],
  ] as const)
    it(`is never written over ${name}`, async () => {
      const cwd = folder(files());
      symlinkSync('a.md', join(cwd, 'link.md'));
      for (const path of ['known.json', 'c/known.json'])
        await gongwen(['lint', ...NEVER, `--write-baseline=${path}`, 'a.md'], { cwd });
      const before = all(cwd);
      const { status, stderr } = await gongwen(args, { cwd, input: REPORT });
      assert.equal(status, 2);
      assert.match(stderr, /不能写到它上面，没有写入任何文件/u);
      assert.deepEqual(all(cwd), before);
    });

  it('may take the place of what is no report, and a baseline that of the one before', async () => {
    const cwd = folder(files());
    const lint = (...args: string[]) => gongwen(['lint', ...NEVER, ...args], { cwd });
    for (let runs = 0; runs < 2; runs++) {
      assert.equal((await lint('d', '--format', 'markdown=d/notes.md')).status, 0);
      assert.equal((await lint('c/r.txt', '--write-baseline=c/known.json')).status, 0);
    }
    assert.match(readFileSync(join(cwd, 'd/notes.md'), 'utf8'), /d\/b\.md/u);
  });
});
