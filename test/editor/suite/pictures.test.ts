import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, notice, openFile, openText, ruleOf, until } from './editor.js';
import { countOf, needsWindow, press, screenshot, waitFor } from './window.js';

/** Pictures of the real workbench, for the pages and to be looked at. */
describe('pictures', () => {
  afterEach(closeAll);

  async function openSample(pattern: string): Promise<vscode.TextEditor> {
    const [sample] = await vscode.workspace.findFiles(pattern);
    assert.ok(sample, pattern);
    const editor = await openFile(sample.fsPath);
    await until(vscode.languages.onDidChangeDiagnostics, () => findings(editor.document).length > 0, 'findings');
    return editor;
  }

  it('of findings, outline and views', async function () {
    needsWindow(this);
    this.timeout(120_000);
    const editor = await openSample('samples/fazhi-faulty.txt');
    const rate = findings(editor.document).find(({ code }) => code === 'figures/rate');
    if (rate) {
      editor.selection = new vscode.Selection(rate.range.start, rate.range.start);
      editor.revealRange(rate.range, vscode.TextEditorRevealType.InCenter);
    }
    await vscode.commands.executeCommand('outline.focus');
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    await waitFor('.markers-panel .monaco-list-row');
    await screenshot('outline');
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await vscode.commands.executeCommand('gongwen.ledger.focus');
    await waitFor('.pane-body .monaco-list-row');
    await screenshot('views');
    await vscode.window.showTextDocument(editor.document);
    await waitFor('.monaco-editor.focused');
    await press('Control+.');
    await waitFor('.action-widget');
    await screenshot('fixes');
    await press('Escape');
    await vscode.commands.executeCommand('editor.action.showHover');
    await waitFor('.monaco-hover');
    await screenshot('figures');
  });

  it('of likely slips, told from errors of figures', async function () {
    needsWindow(this);
    this.timeout(120_000);
    await vscode.commands.executeCommand('workbench.view.explorer');
    const editor = await openText(
      notice('依法处理各类矛顿纠纷，全年受理250件，调解成功245件，调解成功率97.0%。着力拉进距离，提升服务水平。'),
    );
    const { document } = editor;
    const slips = () => findings(document).filter((one) => ruleOf(one) === 'terms/typo').length;
    await until(vscode.languages.onDidChangeDiagnostics, () => slips() === 1, 'the slip', 30_000);
    // A line of dots is under the slip only.
    await waitFor('.view-overlays .cdr[class*="ced-"]');
    assert.equal(await countOf('.view-overlays .cdr[class*="ced-"]'), 1);
    await screenshot('slips');
  });

  it('of completion', async function () {
    needsWindow(this);
    await vscode.commands.executeCommand('workbench.view.explorer');
    const editor = await openText(notice('全年受理矛盾纠纷250件，调解成功245件，调解成功率'));
    const end = editor.document.lineAt(4).range.end;
    editor.selection = new vscode.Selection(end, end);
    await waitFor('.monaco-editor.focused');
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await waitFor('.suggest-widget.visible .monaco-list-row');
    await screenshot('completion');
    await press('Escape');
  });
});
