import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { folder, gongwen, REPORT } from '../helpers/cli.js';

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
