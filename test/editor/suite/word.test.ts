import assert from 'node:assert/strict';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as vscode from 'vscode';
import { parseReport } from '../../../server/src/report/parse.js';
import { readWord } from '../../../server/src/word/read.js';
import { writeWord } from '../../../server/src/word/write/write.js';
import { closeAll, findingOf, notice, workspacePath } from './editor.js';

describe('Word files', () => {
  afterEach(closeAll);

  it('are checked as text from the explorer', async () => {
    const text = notice('全年办理案件124件，办结121件，办结率98.8%。');
    const path = workspacePath('报告.docx');
    // The title at the left: a fault of form.
    const style = (xml: string) =>
      xml.replace(/(w:styleId="Title".*?)<w:jc w:val="center"\/>/u, '$1<w:jc w:val="left"/>');
    const parts = unzipSync(writeWord(parseReport(text, { format: 'text' })));
    parts['word/styles.xml'] = strToU8(style(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())));
    await writeFile(path, zipSync(parts));
    await vscode.commands.executeCommand('gongwen.checkWord', vscode.Uri.file(path));
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    assert.match(document.getText(), /办结率98\.8%/);
    await findingOf(document, 'figures/rate');
    // The form of the file is checked with its text.
    const numbered = await findingOf(document, 'layout/title');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      numbered.range,
    );
    const remedy = actions.find(({ command }) => command?.command === 'gongwen.carryBack')?.command;
    assert.ok(remedy);
    await vscode.commands.executeCommand(remedy.command, ...(remedy.arguments ?? []));
    const reviewed = (await readdir(dirname(path))).find((name) => /^报告（[^0-9]+）\.docx$/.test(name));
    assert.ok(reviewed);
    const set = readWord(await readFile(workspacePath(reviewed))).layout.lines[0];
    assert.equal(set?.paragraph.format.align, 'center');
    await vscode.commands.executeCommand('gongwen.reviewWord', vscode.Uri.file(path));
    const names = await readdir(dirname(path));
    const copy = names.find((name) => /^报告（.+2）\.docx$/.test(name));
    assert.ok(copy && (await stat(workspacePath(copy))).size > 1000, names.join(' '));
  });
});
