import assert from 'node:assert/strict';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import { parseReport } from '../../../server/src/report/parse.js';
import { writeWord } from '../../../server/src/word/write/write.js';
import { closeAll, findingOf, notice, workspacePath } from './editor.js';

describe('Word files', () => {
  afterEach(closeAll);

  it('are checked as text from the explorer', async () => {
    const text = notice('全年办理案件124件，办结121件，办结率98.8%。');
    const path = workspacePath('报告.docx');
    await writeFile(path, writeWord(parseReport(text, { format: 'text' })));
    await vscode.commands.executeCommand('gongwen.checkWord', vscode.Uri.file(path));
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    assert.match(document.getText(), /办结率98\.8%/);
    await findingOf(document, 'figures/rate');
    await vscode.commands.executeCommand('gongwen.reviewWord', vscode.Uri.file(path));
    const names = await readdir(dirname(path));
    const copy = names.find((name) => /^报告（.+）\.docx$/.test(name));
    assert.ok(copy && (await stat(workspacePath(copy))).size > 1000, names.join(' '));
  });
});
