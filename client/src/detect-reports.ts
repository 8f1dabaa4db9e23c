import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { StatusResult } from '../../server/src/lsp/protocol.js';
import { ask } from './active-report.js';

/**
 * Gives plain text that a profile recognises the language 公文报告 when it is opened, once a document:
 * who sets it back to plain text is not overruled.
 */
export class DetectReports implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #seen = new Set<string>();
  readonly #subscription: vscode.Disposable;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#subscription = vscode.window.onDidChangeActiveTextEditor((editor) => void this.look(editor?.document));
    client.onDidChangeState(() => void this.look(vscode.window.activeTextEditor?.document));
  }

  async look(document: vscode.TextDocument | undefined): Promise<void> {
    if (document?.languageId !== 'plaintext' || document.isUntitled || !this.#client.isRunning()) return;
    if (!vscode.workspace.getConfiguration('gongwen', document).get('detectReports', true)) return;
    const key = document.uri.toString();
    if (this.#seen.has(key)) return;
    const status = await ask<StatusResult>(this.#client, 'gongwen/status', document);
    if (!status) return;
    this.#seen.add(key);
    if (status.active && !document.isClosed) await vscode.languages.setTextDocumentLanguage(document, 'gongwen');
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}
