import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFile } from '../../server/src/cli/run/cache.js';
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
  it('give the same bytes whatever the number of threads', async () => {
    const cwd = folder({ ...many(16), 'a/0007.txt': Buffer.from([0xff, 0xff]) });
    const run = async (jobs: string) => {
      const ran = await gongwen([...LINT, '--format', 'json', '--format', 'text=out.txt', '--jobs', jobs, 'a'], {
        cwd,
      });
      return { ...ran, text: readFileSync(join(cwd, 'out.txt'), 'utf8') };
    };
    const one = await run('1');
    assert.equal(one.status, 2);
    assert.ok(one.stdout.length > 10000 && one.text.length > 1000);
    assert.deepEqual(await run('2'), one);
  });

  it('are in exactly one shard each', async () => {
    const cwd = folder(many(10));
    const names: string[] = [];
    for (const shard of ['1/3', '2/3', '3/3']) {
      const { files } = await gongwenJson<LintJson>(0, [...LINT, '--shard', shard, 'a'], { cwd });
      names.push(...files.map(({ path }) => path));
    }
    assert.deepEqual(names.sort(), Object.keys(many(10)));
    assert.equal((await gongwen([...LINT, '--shard', '12/12', 'a'], { cwd })).status, 0);
  });

  it('come from the cache while nothing has changed', async () => {
    const cwd = folder(many(5));
    const run = async () =>
      await gongwen([...LINT, '--cache', '--format', 'json', '--format', 'text=out.txt', 'a'], { cwd });
    const first = await run();
    const text = readFileSync(join(cwd, 'out.txt'), 'utf8');
    const store = cacheFile({ cwd, env: { XDG_CACHE_HOME: join(cwd, '.kept') } });
    const kept = readFileSync(store, 'utf8');
    assert.equal((await run()).stdout, first.stdout);
    assert.equal(readFileSync(join(cwd, 'out.txt'), 'utf8'), text);
    assert.equal(readFileSync(store, 'utf8'), kept);
    // Whether it is asked at all: a result that is not what was kept is found anew, the others are as they were.
    for (const other of [
      kept.replaceAll('terms/confusion', 'terms/forged'),
      kept.slice(0, 3000),
      `x${kept}`,
      '{"a":',
    ]) {
      writeFileSync(store, other);
      assert.equal((await run()).stdout, first.stdout);
      assert.equal(readFileSync(store, 'utf8').length, kept.length);
    }
    // One that lies in the folder that is checked is none.
    mkdirSync(join(cwd, '.gongwen-cache'));
    writeFileSync(join(cwd, '.gongwen-cache/results.jsonl'), kept.replaceAll('terms/confusion', 'terms/forged'));
    assert.equal((await run()).stdout, first.stdout);
    writeFileSync(join(cwd, 'a/0000.txt'), REPORT.replace('45件', '46件'));
    writeFileSync(store, 'not a cache\n');
    assert.equal((await gongwen([...LINT, '--cache', '--format', 'json', 'a/0001.txt'], { cwd })).status, 0);
  });

  it('are picked by what git says has changed', async () => {
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
    const names = async (...args: string[]) =>
      (await gongwenJson<LintJson>(0, [...LINT, ...args], { cwd })).files.map(({ path }) => path);
    assert.deepEqual(await names('--changed'), ['./未跟踪.txt']);
    assert.deepEqual(await names('--since', 'main'), ['./new.txt', './未跟踪.txt']);
    assert.deepEqual(await names('--changed', 'old.txt'), []);
    assert.equal((await gongwen([...LINT, '--since', 'no-such-ref'], { cwd })).status, 2);
  });

  it('may be streamed line by line', async () => {
    const lines = ['甲.txt', '乙.md'].map((path) => JSON.stringify({ path, text: REPORT }));
    const input = `${lines[0]}\n{"path":1}\n\n${lines[1]}\n${JSON.stringify({ path: '丙', text: '\ud800' })}`;
    const { status, stdout, stderr } = await gongwen(['lint', '--stdin-jsonl'], { input });
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

  it('may be judged by what is new since a baseline', async () => {
    const cwd = folder({ 'a/r.txt': REPORT, 'a/s.txt': REPORT });
    const count = async (...args: string[]) => {
      const { summary } = await gongwenJson<LintJson>(0, [...LINT, ...args], { cwd });
      return summary.errors + summary.warnings + summary.infos + summary.hints;
    };
    const all = await count('a');
    assert.ok(all > 0);
    assert.equal(await count('--write-baseline', 'a'), 0);
    assert.equal(await count('--baseline', 'a'), 0);
    assert.equal(await count('--baseline=gongwen-baseline.json', 'a'), 0);
    writeFileSync(join(cwd, 'a/r.txt'), `${REPORT}截止目前，全镇无新增案件。\n`);
    assert.equal((await count('--baseline', 'a')) > 0, true);
    assert.equal((await gongwen([...LINT, '--baseline=none.json', 'a'], { cwd })).status, 2);
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
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
      child.once('exit', (...ended) => resolve(ended)),
    );
    // Ended by the signal itself, or by hand once something is half-written.
    assert.ok(code === 130 || signal === 'SIGINT');
    assert.deepEqual(readdirSync(cwd), ['a']);
    assert.ok(!existsSync(join(cwd, 'out.txt')));
    rmSync(cwd, { recursive: true });
  });

  it('are counted by rule', async () => {
    const cwd = folder(many(2));
    assert.match((await gongwen([...LINT, '--stats', 'a'], { cwd })).stderr, /terms\/confusion +\d+ +2\n/u);
  });
});
