import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingOf, findings, notice, openText, until } from './editor.js';
import { compose, needsWindow, press, type, waitFor } from './window.js';

async function completionsAt(document: vscode.TextDocument, needle: string): Promise<vscode.CompletionItem[]> {
  const offset = document.getText().indexOf(needle) + needle.length;
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(offset),
    undefined,
    50,
  );
  return list.items;
}

const label = ({ label: text }: vscode.CompletionItem): string => (typeof text === 'string' ? text : text.label);

function caretAtEnd(editor: vscode.TextEditor): void {
  const { document } = editor;
  const end = document.lineAt(document.lineCount - 1).range.end;
  editor.selection = new vscode.Selection(end, end);
}

describe('writing', () => {
  afterEach(closeAll);

  it('computes the rate at the caret', async () => {
    const { document } = await openText(notice('全年受理案件250件，办结245件，办结率'));
    const items = await completionsAt(document, '办结率');
    assert.ok(
      items.some((item) => label(item).includes('98')),
      items.map(label).slice(0, 20).join(' | '),
    );
  });

  it('offers laws after 《', async () => {
    const { document } = await openText(notice('严格落实《中华人民共和国行政处'));
    const items = await completionsAt(document, '《中华人民共和国行政处');
    assert.ok(
      items.some((item) => label(item).includes('行政处罚法')),
      items.map(label).slice(0, 20).join(' | '),
    );
  });

  it('offers the sections that are still missing', async () => {
    const { document } = await openText(
      '云岭市2025年法治政府建设年度报告\n\n一、主要举措和成效\n\n开展执法检查。\n\n',
      '缺项.gongwen',
    );
    const items = await completionsAt(document, '开展执法检查。\n\n');
    assert.ok(
      items.some((item) => /不足/.test(label(item))),
      items.map(label).slice(0, 20).join(' | '),
    );
  });

  it('expands a snippet with its places to fill in', async () => {
    const editor = await openText(notice('开展工作。'));
    caretAtEnd(editor);
    const items = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      editor.selection.active,
    );
    const snippet = items.items.find(
      ({ kind, insertText }) =>
        kind === vscode.CompletionItemKind.Snippet && insertText instanceof vscode.SnippetString,
    );
    assert.ok(snippet?.insertText instanceof vscode.SnippetString, 'a snippet among the completions');
    const before = editor.document.getText().length;
    await editor.insertSnippet(snippet.insertText);
    assert.ok(editor.document.getText().length > before);
  });

  it('renames an abbreviation everywhere', async () => {
    const text = notice(
      '制定《青禾县行政执法监督办法》（以下简称《办法》）。全县认真贯彻《办法》，按照《办法》要求开展检查。',
    );
    const { document } = await openText(text);
    await until(vscode.languages.onDidChangeDiagnostics, () => document.version >= 1, 'opening');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      document.positionAt(text.indexOf('贯彻《办法》') + 4),
      '监督办法',
    );
    const changes = edit.entries().flatMap(([, edits]) => edits);
    assert.equal(changes.length, 3);
  });

  it('continues items on Enter, and writes nothing behind a heading', async function () {
    needsWindow(this);
    const editor = await openText('一、主要举措');
    editor.selection = new vscode.Selection(0, 6, 0, 6);
    await waitFor('.monaco-editor.focused');
    await press('Enter');
    await type('（一）加强领导。健全机制。');
    await press('Enter');
    const written = '一、主要举措\n（一）加强领导。健全机制。\n（二）';
    await until(vscode.workspace.onDidChangeTextDocument, () => editor.document.getText() === written, 'next mark');
    // What a hand needs between two keys.
    await new Promise((resolve) => setTimeout(resolve, 400));
    await press('Backspace');
    const refused = written.slice(0, -3);
    await until(vscode.workspace.onDidChangeTextDocument, () => editor.document.getText() === refused, 'no mark');
  });

  it('lets an input method compose without disturbing it', async function () {
    needsWindow(this);
    const editor = await openText(notice('全年办理案件'));
    const { document } = editor;
    const at = document.positionAt(document.getText().indexOf('办理案件') + 4);
    editor.selection = new vscode.Selection(at, at);
    await waitFor('.monaco-editor.focused');
    await compose(['f', 'fa', 'fazhi', '法治'], '法治政府');
    await until(
      vscode.workspace.onDidChangeTextDocument,
      () => document.getText().includes('办理案件法治政府'),
      'composed text',
    );
    await type('，');
    await until(
      vscode.workspace.onDidChangeTextDocument,
      () => document.getText().includes('法治政府，'),
      'typed mark',
    );
    assert.ok(!document.getText().includes('fazhi'));
    assert.deepEqual(document.getText(), notice('全年办理案件法治政府，'));
  });

  it('closes brackets of Chinese text', async function () {
    needsWindow(this);
    const editor = await openText(notice('根据'));
    const { document } = editor;
    const at = document.positionAt(document.getText().indexOf('根据') + 2);
    editor.selection = new vscode.Selection(at, at);
    await waitFor('.monaco-editor.focused');
    await type('《');
    await until(
      vscode.workspace.onDidChangeTextDocument,
      () => document.getText().includes('根据《》'),
      'closing mark',
    );
  });

  it('finds a fault while it is typed', async function () {
    needsWindow(this);
    const editor = await openText(notice('全年办理案件124件，办结121件，办结率97.6%。'));
    const { document } = editor;
    const at = document.getText().indexOf('97.6') + 1;
    editor.selection = new vscode.Selection(document.positionAt(at), document.positionAt(at + 1));
    await waitFor('.monaco-editor.focused');
    assert.deepEqual(
      findings(document).filter(({ code }) => code === 'figures/rate'),
      [],
    );
    await type('8');
    const finding = await findingOf(document, 'figures/rate');
    assert.equal(document.getText(finding.range), '98.6%');
  });
});
