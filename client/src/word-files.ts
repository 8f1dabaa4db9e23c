import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ReadWordResult, ReviewWordResult } from '../../server/src/lsp/protocol.js';

/** 用公文报告检查: the text of a Word file, as a report of its own; the file itself is left as it is. */
export async function checkWord(client: BaseLanguageClient, given?: vscode.Uri): Promise<void> {
  const uri = given ?? (await pick());
  if (!uri) return;
  const result = await client.sendRequest<ReadWordResult>('gongwen/readWord', { base64: await read(uri) });
  if (result.text === null) return refuse(uri, result.error);
  const document = await vscode.workspace.openTextDocument({ language: 'gongwen', content: result.text });
  await vscode.window.showTextDocument(document);
}

/** 写入批注: a copy beside the file with the findings as comments and the safe fixes as tracked changes. */
export async function reviewWord(client: BaseLanguageClient, given?: vscode.Uri): Promise<void> {
  const uri = given ?? (await pick());
  if (!uri) return;
  const target = uri.with({ path: `${uri.path.replace(/\.docx$/i, '')}-批注.docx` });
  if ((await exists(target)) && !(await mayReplace(target))) return;
  const result = await client.sendRequest<ReviewWordResult>('gongwen/reviewWord', {
    base64: await read(uri),
    uri: client.code2ProtocolConverter.asUri(uri),
    revise: true,
  });
  if (result.base64 === null) return refuse(uri, result.error);
  await vscode.workspace.fs.writeFile(
    target,
    Uint8Array.from(atob(result.base64), (c) => c.charCodeAt(0)),
  );
  void vscode.window.showInformationMessage(
    vscode.l10n.t('{0}: {1} comments, {2} tracked changes.', nameOf(target), result.comments, result.edits),
  );
}

const nameOf = ({ path }: vscode.Uri): string => path.split('/').at(-1) ?? path;

const pick = async (): Promise<vscode.Uri | undefined> =>
  (await vscode.window.showOpenDialog({ canSelectMany: false, filters: { Word: ['docx'] } }))?.[0];

const refuse = (uri: vscode.Uri, error: string | null): void =>
  void vscode.window.showErrorMessage(`${nameOf(uri)}: ${error ?? ''}`);

const exists = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );

async function mayReplace(uri: vscode.Uri): Promise<boolean> {
  const replace = vscode.l10n.t('Replace');
  const question = vscode.l10n.t('{0} exists already.', nameOf(uri));
  return (await vscode.window.showWarningMessage(question, { modal: true }, replace)) === replace;
}

async function read(uri: vscode.Uri): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(uri);
  let binary = '';
  const step = 0x8000;
  for (let i = 0; i < bytes.length; i += step) binary += String.fromCharCode(...bytes.subarray(i, i + step));
  return btoa(binary);
}
