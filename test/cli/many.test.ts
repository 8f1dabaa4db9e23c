import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, gongwen, gongwenJson, type LintJson, REPORT } from '../helpers/cli.js';

const many = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `a/${String(i).padStart(4, '0')}.txt`,
      REPORT.replace('45件', `${45 + i}件`),
    ]),
  );
const LINT = ['lint', '--fail-on', 'never', '--profile', 'general'];

describe('many reports', () => {
  it('give the same bytes whatever the number of threads', () => {
    const cwd = folder({ ...many(60), 'a/0007.txt': Buffer.from([0xff, 0xff]) });
    const run = (format: string, jobs: string) => gongwen([...LINT, '--format', format, '--jobs', jobs, 'a'], { cwd });
    const one = run('json', '1');
    assert.equal(one.status, 2);
    assert.ok(one.stdout.length > 10000);
    assert.equal(run('json', '2').stdout, one.stdout);
    assert.equal(run('text', '5').stdout, run('text', '1').stdout);
  });

  it('are in exactly one shard each', () => {
    const cwd = folder(many(10));
    const names = ['1/3', '2/3', '3/3'].flatMap((shard) =>
      gongwenJson<LintJson>(0, [...LINT, '--shard', shard, 'a'], { cwd }).files.map(({ path }) => path),
    );
    assert.deepEqual(names.sort(), Object.keys(many(10)));
    assert.equal(gongwen([...LINT, '--shard', '12/12', 'a'], { cwd }).status, 0);
  });

  it('come from the cache while nothing has changed', () => {
    const cwd = folder(many(5));
    const run = () => gongwen([...LINT, '--cache', '--format', 'json', '--format', 'text=out.txt', 'a'], { cwd });
    const first = run();
    const text = readFileSync(join(cwd, 'out.txt'), 'utf8');
    const store = join(cwd, '.gongwen-cache/results.jsonl');
    const kept = readFileSync(store, 'utf8');
    assert.equal(run().stdout, first.stdout);
    assert.equal(readFileSync(join(cwd, 'out.txt'), 'utf8'), text);
    assert.equal(readFileSync(store, 'utf8'), kept);
    // Whether it is asked at all: what it holds is what comes out.
    writeFileSync(store, kept.replaceAll('terms/confusion', 'terms/from-cache'));
    assert.match(run().stdout, /terms\/from-cache/u);
    writeFileSync(join(cwd, 'a/0000.txt'), REPORT.replace('45件', '46件'));
    writeFileSync(store, 'not a cache\n');
    assert.equal(gongwen([...LINT, '--cache', '--format', 'json', 'a/0001.txt'], { cwd }).status, 0);
  });

  it('are picked by what git says has changed', () => {
    const cwd = folder({ 'old.txt': REPORT, 'new.txt': REPORT, '.gitignore': 'ignored.txt\n' });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd, stdio: 'pipe' });
    git('init', '-q', '-b', 'main');
    git('add', 'old.txt', 'new.txt', '.gitignore');
    git('commit', '-qm', '一');
    git('checkout', '-qb', 'work');
    writeFileSync(join(cwd, 'new.txt'), `${REPORT}\n`);
    git('commit', '-qam', '二');
    writeFileSync(join(cwd, '未跟踪.txt'), REPORT);
    const names = (...args: string[]) =>
      gongwenJson<LintJson>(0, [...LINT, ...args], { cwd }).files.map(({ path }) => path);
    assert.deepEqual(names('--changed'), ['./未跟踪.txt']);
    assert.deepEqual(names('--since', 'main'), ['./new.txt', './未跟踪.txt']);
    assert.deepEqual(names('--changed', 'old.txt'), []);
    assert.equal(gongwen([...LINT, '--since', 'no-such-ref'], { cwd }).status, 2);
  });

  it('may be streamed line by line', () => {
    const lines = ['甲.txt', '乙.md'].map((path) => JSON.stringify({ path, text: REPORT }));
    const input = `${lines[0]}\n{"path":1}\n\n${lines[1]}\n${JSON.stringify({ path: '丙', text: '\ud800' })}`;
    const { status, stdout, stderr } = gongwen(['lint', '--stdin-jsonl'], { input });
    assert.equal(status, 2);
    assert.match(stderr, /2: \{"path":1\}/u);
    const out = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as LintJson['files'][number]);
    assert.deepEqual(
      out.map(({ path }) => path),
      ['甲.txt', '', '乙.md', '丙'],
    );
    assert.deepEqual(
      out.map(({ error }) => error?.code),
      [undefined, 'json', undefined, undefined],
    );
    assert.ok((out[0]?.findings.length ?? 0) > 0);
  });

  it('may be judged by what is new since a baseline', () => {
    const cwd = folder({ 'a/r.txt': REPORT, 'a/s.txt': REPORT });
    const count = (...args: string[]) => {
      const { summary } = gongwenJson<LintJson>(0, [...LINT, ...args], { cwd });
      return summary.errors + summary.warnings + summary.infos + summary.hints;
    };
    const all = count('a');
    assert.ok(all > 0);
    assert.equal(count('--write-baseline', 'a'), 0);
    assert.equal(count('--baseline', 'a'), 0);
    assert.equal(count('--baseline=gongwen-baseline.json', 'a'), 0);
    writeFileSync(join(cwd, 'a/r.txt'), `${REPORT}截止目前，全镇无新增案件。\n`);
    assert.equal(count('--baseline', 'a') > 0, true);
    assert.equal(gongwen([...LINT, '--baseline=none.json', 'a'], { cwd }).status, 2);
  });

  it('leave nothing half-written behind when interrupted', async () => {
    const { spawn } = await import('node:child_process');
    const { CLI } = await import('../helpers/cli.js');
    const cwd = folder(many(150));
    const child = spawn(
      process.execPath,
      [CLI, ...LINT, '--cache', '--format', 'json', '--format', 'text=out.txt', 'a'],
      { cwd },
    );
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.once('exit', resolve));
    assert.equal(code, 130);
    assert.deepEqual(
      readdirSync(cwd).filter((name) => name !== '.gongwen-cache'),
      ['a'],
    );
    assert.ok(!existsSync(join(cwd, 'out.txt')));
    rmSync(cwd, { recursive: true });
  });

  it('are counted by rule', () => {
    const cwd = folder(many(2));
    assert.match(gongwen([...LINT, '--stats', 'a'], { cwd }).stderr, /terms\/confusion +\d+ +2\n/u);
  });
});
