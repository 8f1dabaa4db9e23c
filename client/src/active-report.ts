import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LANGUAGES } from './languages.js';

/** The document in front, if the server knows its language. */
export function activeReport(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && LANGUAGES.includes(document.languageId) ? document : undefined;
}

/** Asks the server about a document; undefined where it cannot answer (stopped, closed meanwhile). */
export async function ask<T>(
  client: BaseLanguageClient,
  method: string,
  document: vscode.TextDocument,
): Promise<T | undefined> {
  try {
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    return (await client.sendRequest<T | null>(method, { textDocument: { uri } })) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Jumps to a place without stealing the keyboard from lists. */
export async function reveal(uri: vscode.Uri, range: vscode.Range, viewColumn?: vscode.ViewColumn): Promise<void> {
  const editor = await vscode.window.showTextDocument(uri, {
    preserveFocus: false,
    ...(viewColumn !== undefined && { viewColumn }),
  });
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The report in front, or a word to the user that there is none. */
export function requireReport(): vscode.TextDocument | undefined {
  const document = activeReport();
  if (!document) void vscode.window.showInformationMessage(vscode.l10n.t('Open a report first.'));
  return document;
}
