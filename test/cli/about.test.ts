import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, gongwen, gongwenJson, type LintJson, REPORT } from '../helpers/cli.js';

describe('gongwen explain', () => {
  it('says what a rule means, by name, code or last part', async () => {
    for (const name of ['terms/confusion', 'T001', 'confusion']) {
      const { status, stdout } = await gongwen(['explain', name]);
      assert.equal(status, 0);
      assert.match(stdout, /^terms\/confusion T001/u);
      assert.match(stdout, /依据：/u);
    }
  });

  it('names the nearest rule', async () => {
    const { status, stderr } = await gongwen(['explain', 'terms/confusoin']);
    assert.equal(status, 2);
    assert.match(stderr, /terms\/confusion/u);
  });

  it('says what it saw in a file, or why it is silent', async () => {
    const cwd = folder({ 'r.txt': REPORT, 'quiet.txt': '青禾县石桥街道2023年工作总结\n' });
    assert.match((await gongwen(['explain', 'T001', 'r.txt'], { cwd })).stdout, /r\.txt:\d+:\d+ /u);
    assert.match((await gongwen(['explain', 'T001', 'quiet.txt'], { cwd })).stdout, /未报：/u);
    const json = await gongwenJson<{ rule: { id: string }; file: { findings: unknown[] } }>(
      0,
      ['explain', 'T001', 'r.txt'],
      {
        cwd,
      },
    );
    assert.equal(json.rule.id, 'terms/confusion');
    assert.ok(json.file.findings.length > 0);
    assert.equal((await gongwen(['explain', 'T001', 'missing.txt'], { cwd })).status, 2);
    const figures = (await gongwen(['explain', 'figures/rate', 'r.txt'], { cwd })).stdout;
    assert.match(figures, /98\.8% +figures\/rate 121÷124＝97\.58% 不一致/u);
    assert.match(figures, /45件 +\S*没有写明/u);
  });

  it('names what cannot be read of the configuration, in the language that was asked for', async () => {
    const cwd = folder({ 'r.txt': REPORT, 'gongwen.yaml': 'rules: [\n' });
    const { status, stdout, stderr } = await gongwen(['explain', 'T001', 'r.txt'], { cwd });
    assert.equal(status, 2);
    assert.match(stdout, /r\.txt:\d+:\d+ /u);
    assert.match(stderr, /gongwen\.yaml:\d+: YAML 写法有误：/u);
    // Names of files and keys aside there is no English word in it.
    assert.doesNotMatch(stderr.replace(/YAML|gongwen(?:\.yaml)?|rules/gu, ''), /[A-Za-z]{2}/u);
    const english = await gongwen(['explain', 'T001', 'r.txt', '--locale', 'en'], { cwd });
    assert.match(english.stderr, /YAML error: [A-Z]/u);
    const { errors } = await gongwenJson<{ errors: { code: string }[] }>(2, ['explain', 'T001', 'r.txt'], { cwd });
    assert.ok(errors.length > 0 && errors.every(({ code }) => code === 'config'));
  });
});

describe('configuration on the command line', () => {
  it('is begun by init, which never overwrites', async () => {
    const cwd = folder({ 'r.txt': REPORT });
    assert.equal((await gongwen(['init'], { cwd })).status, 0);
    const written = readFileSync(join(cwd, 'gongwen.yaml'), 'utf8');
    assert.equal((await gongwen(['lint', '--fail-on', 'never', 'r.txt'], { cwd })).status, 0);
    assert.equal((await gongwen(['init'], { cwd })).status, 2);
    assert.equal(readFileSync(join(cwd, 'gongwen.yaml'), 'utf8'), written);
    assert.ok(existsSync(join(cwd, 'r.txt')));
  });

  it('is read from the nearest file, overridden by options, and printed with its origin', async () => {
    const cwd = folder({
      'gongwen.yaml': 'rules:\n  terms/confusion: hint\nignore: [old/]\n',
      'a/r.txt': REPORT,
      'old/x.txt': REPORT,
    });
    const severities = async (...args: string[]) =>
      (
        await gongwenJson<LintJson>(0, ['lint', '--fail-on', 'never', '--profile', 'general', ...args], { cwd })
      ).files.map(({ path, findings }) => [path, findings.find(({ rule }) => rule === 'terms/confusion')?.severity]);
    assert.deepEqual(await severities('.'), [['./a/r.txt', 'hint']]);
    assert.deepEqual(await severities('--rule', 'terms/confusion=error', 'a/r.txt'), [['a/r.txt', 'error']]);
    assert.equal((await severities('old/x.txt')).length, 1);
    const { stdout, status } = await gongwen(['config', 'print', 'a/r.txt'], { cwd });
    assert.equal(status, 0);
    assert.match(stdout, /rules\.terms\/confusion: hint +# gongwen\.yaml:2/u);
  });

  it('that is wrong is an error with the nearest name, and ends with 2', async () => {
    const cwd = folder({ 'gongwen.yaml': 'rulse:\n  terms/confusion: off\n', 'r.txt': REPORT });
    const result = await gongwenJson<LintJson>(2, ['lint', 'r.txt'], { cwd });
    assert.deepEqual(
      result.errors.map(({ code, path, line }) => [code, path, line]),
      [['config', 'gongwen.yaml', 1]],
    );
    assert.match(result.errors[0]?.message ?? '', /rules/u);
    assert.equal(result.files.length, 1);
  });
});
