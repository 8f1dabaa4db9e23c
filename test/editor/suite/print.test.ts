import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingOf, openFile, openText, until } from './editor.js';
import { inWebview, needsWindow, screenshot } from './window.js';

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

  it('of a long report, in a picture', async function () {
    needsWindow(this);
    this.timeout(120_000);
    const [sample] = await vscode.workspace.findFiles('samples/fazhi-faulty.txt');
    assert.ok(sample);
    const editor = await openFile(sample.fsPath);
    const rate = await findingOf(editor.document, 'figures/rate');
    await vscode.commands.executeCommand('gongwen.showPrint');
    await inWebview.waitFor('.finding');
    editor.selection = new vscode.Selection(rate.range.start, rate.range.start);
    await inWebview.waitFor('.line.caret');
    await screenshot('page');
  });
});
