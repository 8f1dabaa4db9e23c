import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const REPORT = '青禾县2024年法治政府建设年度报告\n\n一、主要举措和成效\n办理案件124件，办结121件，办结率98.8%。\n';

interface Seen {
  readonly failed?: string;
  readonly message: string;
  readonly symbols: readonly string[];
  readonly fixed: boolean;
  readonly text: string;
}

const EDITORS: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  [
    'Neovim',
    'nvim',
    ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${resolve('test/editors/neovim.lua')}`],
  ],
  ['Emacs', 'emacs', ['--batch', '-Q', '-l', resolve('test/editors/emacs.el')]],
];

describe('other editors', () => {
  for (const [name, command, args] of EDITORS)
    it(`${name} shows findings and outline, and applies a fix`, function () {
      this.timeout(90_000);
      if (spawnSync(command, ['--version']).status !== 0) {
        process.stdout.write(`    ${name} is not installed: not tried\n`);
        this.skip();
      }
      const folder = mkdtempSync(join(tmpdir(), 'gongwen-editor-'));
      try {
        const report = join(folder, 'report.txt');
        writeFileSync(report, REPORT);
        const { stdout, stderr } = spawnSync(command, [...args], {
          cwd: folder,
          encoding: 'utf8',
          timeout: 80_000,
          env: {
            ...process.env,
            GONGWEN_CLI: resolve('dist/cli.js'),
            GONGWEN_REPORT: report,
            LANG: 'C.UTF-8',
            HOME: folder,
          },
        });
        const line = /RESULT (.*)/.exec(stdout)?.[1];
        assert.ok(line, `${stdout}\n${stderr}`);
        const seen = JSON.parse(line) as Seen;
        assert.equal(seen.failed, undefined);
        assert.match(seen.message, /121÷124/);
        assert.ok(seen.symbols.includes('一、主要举措和成效'), seen.symbols.join());
        assert.equal(seen.fixed, true);
        assert.match(seen.text, /办结率97\.6%/);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
});
