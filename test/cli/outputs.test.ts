import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { CLI, folder, gongwen, REPORT } from '../helpers/cli.js';

describe('JSON of the command', () => {
  const cwd = folder({
    'r.txt': REPORT,
    'm.md': `# 柳溪镇工作\n\n全年办结近1万件，约占九成。\n`,
    'bad.txt': Buffer.from([0x31, 0xff]),
  });

  for (const command of ['lint', 'outline', 'figures'])
    it(`${command} follows its schema, whatever was wrong`, async () => {
      const schema = JSON.parse(readFileSync(`schemas/gongwen-${command}-1.json`, 'utf8')) as object;
      const check = new Ajv({ allErrors: true, allowUnionTypes: true, strictTypes: false }).compile(schema);
      for (const args of [['r.txt', 'm.md'], ['r.txt', 'bad.txt', 'missing.txt'], ['--no-such-option']]) {
        const { stdout } = await gongwen([command, '--format', 'json', ...args], { cwd });
        assert.ok(check(JSON.parse(stdout)), JSON.stringify(check.errors?.slice(0, 3)));
      }
    });

  it('outline says what it left out, and so does the page', async () => {
    const text = `打印本页  关闭窗口\n${REPORT}`;
    const own = folder({ 'r.txt': text });
    const { stdout } = await gongwen(['outline', '--format', 'json', 'r.txt'], { cwd: own });
    assert.deepEqual(JSON.parse(stdout).files[0].leftOut, [{ reason: '网页残留', lines: [1] }]);
    const page = await gongwen(['lint', '--fail-on', 'never', '--format', 'html', 'r.txt'], { cwd: own });
    assert.match(page.stdout, /未计入：网页残留（第1行）/);
  });
});

describe('output of the process', () => {
  it('goes to pipes, files and nowhere by the system’s call, and the exit code is the same', () => {
    const cwd = folder({ 'r.txt': '按装设备。\n' });
    const file = openSync(join(cwd, 'out'), 'w');
    const ran = (['pipe', file, 'ignore'] as const).map((stdout) =>
      spawnSync(process.execPath, [CLI, 'lint', '--profile', 'general', 'r.txt'], {
        cwd,
        stdio: ['ignore', stdout, 'pipe'],
        encoding: 'utf8',
      }),
    );
    closeSync(file);
    assert.equal(new Set(ran.map(({ status }) => status)).size, 1);
    assert.notEqual(ran[0]?.stdout, '');
    assert.equal(readFileSync(join(cwd, 'out'), 'utf8'), ran[0]?.stdout);
    for (const { stderr } of ran) assert.equal(stderr, '');
  });
});
