import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { actionsAt, closeAll, findingOf, gone, notice, openText } from './editor.js';

const WRONG_RATE = '全年办理案件124件，办结121件，办结率98.8%。';

describe('fixing', () => {
  afterEach(closeAll);

  it('applies a quick fix, and undo brings text and finding back', async () => {
    const { document } = await openText(notice(WRONG_RATE));
    const finding = await findingOf(document, 'figures/rate');
    const before = document.getText();
    const actions = await actionsAt(document, finding.range);
    const fix = actions.find(({ edit, title }) => edit && title.includes('97.6'));
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(' | '));
    await vscode.workspace.applyEdit(fix.edit);
    assert.match(document.getText(), /办结率97\.6%/);
    await gone(document, 'figures/rate');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    await findingOf(document, 'figures/rate');
  });

  it('fixes form on save where the user asked for it, and no figure', async () => {
    const configuration = vscode.workspace.getConfiguration('editor', { languageId: 'gongwen' });
    await configuration.update('codeActionsOnSave', { 'source.fixAll.gongwen': 'explicit' }, true, true);
    try {
      const editor = await openText(notice(`落实《条例》、《办法》要求。${WRONG_RATE}`));
      const { document } = editor;
      await findingOf(document, 'punctuation/enumeration-comma');
      await editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, '特此报告。\n'));
      await document.save();
      const saved = await readFile(document.uri.fsPath, 'utf8');
      assert.match(saved, /《条例》《办法》/);
      assert.match(saved, /98\.8%/);
    } finally {
      await configuration.update('codeActionsOnSave', undefined, true, true);
    }
  });

  it('offers to ignore a finding here with a reason', async () => {
    const { document } = await openText(notice(WRONG_RATE));
    const finding = await findingOf(document, 'figures/rate');
    const actions = await actionsAt(document, finding.range);
    const writes = (action: vscode.CodeAction, text: string) =>
      action.edit?.entries().some(([, edits]) => edits.some(({ newText }) => newText.includes(text)));
    const ignore = actions.find((action) => writes(action, 'gongwen-ignore'));
    assert.ok(ignore?.edit, actions.map(({ title }) => title).join(' | '));
    await vscode.workspace.applyEdit(ignore.edit);
    await gone(document, 'figures/rate');
  });
});
