import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, inTheme, openFile } from './editor.js';
import { contrast, inWebview, needsWindow, screenshot } from './window.js';

const THEMES = [
  ['findings', 'Default Light Modern', vscode.ColorThemeKind.Light],
  ['findings-dark', 'Default Dark Modern', vscode.ColorThemeKind.Dark],
] as const;

describe('the page of findings', () => {
  afterEach(closeAll);

  for (const [name, theme, kind] of THEMES)
    it(`goes with ${theme}`, async function () {
      needsWindow(this);
      this.timeout(120_000);
      await inTheme(theme, kind, async () => {
        const [sample] = await vscode.workspace.findFiles('samples/fazhi-faulty.txt');
        assert.ok(sample);
        await openFile(sample.fsPath);
        await vscode.commands.executeCommand('gongwen.showPage');
        await inWebview.waitFor('.finding.error');
        const ground = await inWebview.styleOf('body', 'background-color');
        assert.equal(contrast(ground, 'rgb(255, 255, 255)') > 4, kind === vscode.ColorThemeKind.Dark, ground);
        for (const part of ['h1', '.about', '.error .level', '.warning .level', '.finding p', '.more', '.where'])
          assert.ok(
            contrast(await inWebview.styleOf(part, 'color'), ground) >= 4.5,
            `${part}: ${await inWebview.styleOf(part, 'color')} on ${ground}`,
          );
        const [ink, mark] = [
          await inWebview.styleOf('mark', 'color'),
          await inWebview.styleOf('mark', 'background-color'),
        ];
        assert.ok(contrast(ink, mark) >= 4.5, `mark: ${ink} on ${mark}`);
        await screenshot(name);
      });
    });
});
