import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, gongwen, gongwenJson, type LintJson, REPORT } from '../helpers/cli.js';

describe('options of the command', () => {
  const cwd = folder({ 'r.txt': REPORT });

  for (const [name, args, says] of [
    ['an option that there is not', ['lint', '--formt', 'json', 'r.txt'], /--format/u],
    ['a format that there is not', ['lint', '--format', 'jsn', 'r.txt'], /json/u],
    ['two formats on standard output', ['lint', '--format', 'json', '--format', 'text', 'r.txt'], /格式=文件/u],
    ['no path', ['lint'], /gongwen lint/u],
    ['a shard that is none', ['lint', '--shard', '5/4', 'r.txt'], /I\/N/u],
    ['a command that there is not', ['lnt', 'r.txt'], /lint/u],
    ['jobs that are no number', ['lint', '--jobs', 'x', 'r.txt'], /--jobs/u],
  ] as const)
    it(`name ${name} and end with 2`, async () => {
      const { status, stderr, stdout } = await gongwen(args, { cwd });
      assert.equal(status, 2);
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, /\n\s+at /u);
      const json = (args as readonly string[]).join(' ').includes('--format json');
      if (json) assert.equal((JSON.parse(stdout) as LintJson).errors[0]?.code, 'usage');
      else assert.equal(stdout, '');
    });

  it('name an unknown rule with the nearest one, and go on', async () => {
    const result = await gongwenJson<LintJson>(2, ['lint', '--rule', 'terms/confusoin=off', 'r.txt'], { cwd });
    assert.match(result.errors[0]?.message ?? '', /terms\/confusion/u);
    assert.equal(result.files.length, 1);
  });

  it('set the severity of a rule by name or code', async () => {
    const severities = async (...rules: string[]) =>
      (await gongwenJson<LintJson>(0, ['lint', '--fail-on', 'never', ...rules, 'r.txt'], { cwd })).files[0]?.findings
        .filter(({ rule }) => rule === 'terms/confusion')
        .map(({ severity }) => severity);
    assert.ok(((await severities())?.length ?? 0) > 0);
    assert.deepEqual(await severities('--rule', 'terms/confusion=off'), []);
    assert.ok((await severities('--rule', 'T001=hint'))?.every((severity) => severity === 'hint'));
  });

  it('decide the exit code', async () => {
    const rule = ['--rule', 'T001=warning'];
    const status = async (...args: string[]) => (await gongwen(['lint', ...rule, ...args, 'r.txt'], { cwd })).status;
    assert.equal(await status('--fail-on', 'warning'), 1);
    assert.equal(await status('--fail-on', 'never'), 0);
    assert.equal(await status('--fail-on', 'never', '--max-warnings', '0'), 1);
    assert.equal(await status('--fail-on', 'never', '--max-warnings', '1000'), 0);
  });

  it('send several formats to files at once', async () => {
    const { status, stdout } = await gongwen(
      ['lint', '--fail-on', 'never', '--format', 'json=out.json', '--format', 'text', 'r.txt'],
      { cwd },
    );
    assert.equal(status, 0);
    assert.match(stdout, /^r\.txt:\d+:\d+ /u);
    assert.equal((JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')) as LintJson).schema, 'gongwen-lint/1');
    assert.equal((await gongwen(['lint', '--format', 'json=no/such/out.json', 'r.txt'], { cwd })).status, 2);
    assert.ok(!existsSync(join(cwd, 'no')));
  });

  it('choose the language, whatever the environment says', async () => {
    const env = { LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' };
    assert.match((await gongwen(['lint', 'r.txt'], { cwd, env })).stdout, /检查了1份报告/u);
    assert.match((await gongwen(['lint', '--locale', 'en', 'r.txt'], { cwd })).stdout, /1 reports? checked/u);
    assert.match((await gongwen(['lint', '--help', '--locale', 'en'])).stdout, /report findings/u);
  });

  it('colour only what is asked for or a terminal', async () => {
    const coloured = async (...args: string[]) =>
      (await gongwen(['lint', ...args, 'r.txt'], { cwd })).stdout.includes('\u001b[');
    assert.equal(await coloured(), false);
    assert.equal(await coloured('--color', 'always'), true);
  });

  it('help and version end with 0', async () => {
    assert.equal((await gongwen(['--help'])).status, 0);
    assert.equal((await gongwen(['lint', '--help'])).status, 0);
    assert.match((await gongwen(['--version'])).stdout, /^\d+\.\d+\.\d+\n$/u);
    assert.equal((await gongwen([])).status, 2);
  });
});
