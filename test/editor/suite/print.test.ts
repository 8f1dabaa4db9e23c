import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingOf, inTheme, openFile, openText, until } from './editor.js';
import { contrast, inWebview, needsWindow, screenshot } from './window.js';

const TITLE = '云岭市2025年法治政府建设年度报告';
const RATE = '全年办理案件124件，办结121件，办结率98.8%。';
const REPORT = `${TITLE}\n\n一、主要举措和成效\n\n${RATE}\n\n二、存在的不足\n\n执法力量薄弱。\n`;

describe('the page beside the text', () => {
  afterEach(closeAll);

  it('follows text and caret, and leads back to findings', async function () {
    needsWindow(this);
    this.timeout(60_000);
    const editor = await openText(REPORT);
    await findingOf(editor.document, 'figures/rate');
    await vscode.commands.executeCommand('gongwen.showPrint');
    await inWebview.waitFor('.sheet .line.center >> text=云岭市2025年法治政府建设年度报告');
    await inWebview.waitFor('.finding.error >> text=98.8%');
    await inWebview.waitFor('.number >> text=— 1 —');
    const at = editor.document.positionAt(REPORT.indexOf('薄弱'));
    editor.selection = new vscode.Selection(at, at);
    await inWebview.waitFor('.line.caret >> text=执法力量薄弱');
    await editor.edit((edit) => edit.insert(at, '仍然'));
    await inWebview.waitFor('.line >> text=执法力量仍然薄弱');
    await inWebview.click('.finding.error');
    await until(
      vscode.window.onDidChangeTextEditorSelection,
      () => editor.document.getText(editor.selection) === '98.8%',
      'the finding selected',
    );
  });

  for (const [name, theme, kind] of [
    ['page', 'Default Light Modern', vscode.ColorThemeKind.Light],
    ['page-dark', 'Default Dark Modern', vscode.ColorThemeKind.Dark],
    ['page-contrast', 'Default High Contrast', vscode.ColorThemeKind.HighContrast],
  ] as const)
    it(`of a long report, in ${theme}`, async function () {
      needsWindow(this);
      this.timeout(120_000);
      await inTheme(theme, kind, async () => {
        const [sample] = await vscode.workspace.findFiles('samples/fazhi-faulty.txt');
        assert.ok(sample);
        const editor = await openFile(sample.fsPath);
        const rate = await findingOf(editor.document, 'figures/rate');
        await vscode.commands.executeCommand('gongwen.showPrint');
        await inWebview.waitFor('.finding');
        editor.selection = new vscode.Selection(rate.range.start, rate.range.start);
        await inWebview.waitFor('.line.caret');
        // Paper is white and its text black whatever stands around it; what stands around it can be read.
        assert.equal(await inWebview.styleOf('.sheet', 'background-color'), 'rgb(255, 255, 255)');
        assert.equal(await inWebview.styleOf('.sheet .line:not(.caret)', 'color'), 'rgb(0, 0, 0)');
        for (const part of ['#export', '#count']) {
          const [front, own, behind] = [
            await inWebview.styleOf(part, 'color'),
            await inWebview.styleOf(part, 'background-color'),
            await inWebview.styleOf('#bar', 'background-color'),
          ];
          const ground = /, 0\)$/.test(own) ? behind : own;
          assert.ok(contrast(front, ground) >= 4.5, `${part}: ${front} on ${ground}`);
        }
        await screenshot(name);
      });
    });
});
