import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { WordFailure, WordReviewResult, WordTextResult } from '../../server/src/lsp/protocol.js';

/** Bytes that are spelled at a time: more would not fit on the stack. */
const STEP = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += STEP) binary += String.fromCharCode(...bytes.subarray(i, i + STEP));
  return btoa(binary);
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));

const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

/** Word files in the explorer: opened as text, and given back as reviewed copies. */
export class WordFiles {
  readonly #client: BaseLanguageClient;
  /** The Word file that an opened text was read from. */
  readonly #origins = new Map<string, vscode.Uri>();

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    // A server that begins anew knows nothing of where texts came from.
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) for (const [text, file] of this.#origins) void this.#tellOrigin(text, file);
    });
    vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#origins.delete(uri.toString()));
  }

  /** Lets the server check the form of the file with the text. */
  async #tellOrigin(text: string, file: vscode.Uri): Promise<void> {
    const base64 = base64Of(await vscode.workspace.fs.readFile(file));
    const uri = this.#client.code2ProtocolConverter.asUri(vscode.Uri.parse(text));
    await this.#client.sendNotification('gongwen/wordOrigin', { textDocument: { uri }, base64 });
  }

  async #ask<T>(method: string, uri: vscode.Uri, more: object = {}): Promise<T | undefined> {
    const base64 = base64Of(await vscode.workspace.fs.readFile(uri));
    const textDocument = { uri: this.#client.code2ProtocolConverter.asUri(uri) };
    const result = await this.#client.sendRequest<T | WordFailure>(method, { textDocument, base64, ...more });
    if (typeof result !== 'object' || result === null || !('error' in result)) return result as T;
    void vscode.window.showErrorMessage(`${nameOf(uri)}: ${result.error}`);
    return undefined;
  }

  /** Opens the text of a Word file as a report, with its findings. */
  async check(uri: vscode.Uri | undefined): Promise<void> {
    if (!uri) return;
    const result = await this.#ask<WordTextResult>('gongwen/wordText', uri);
    if (!result) return;
    const document = await vscode.workspace.openTextDocument({ language: 'gongwen', content: result.text });
    this.#origins.set(document.uri.toString(), uri);
    await this.#tellOrigin(document.uri.toString(), uri);
    await vscode.window.showTextDocument(document);
  }

  /** Writes the findings of a Word file into a copy, as comments. */
  async review(uri: vscode.Uri | undefined): Promise<void> {
    if (!uri) return;
    const result = await this.#ask<WordReviewResult>('gongwen/wordReview', uri);
    if (!result) return;
    const copy = await this.#write(uri, result);
    const { comments } = result;
    void vscode.window.showInformationMessage(vscode.l10n.t('{0}: {1} comments written', nameOf(copy), comments));
  }

  /** Writes what was changed in an opened text into a copy of its Word file, as tracked changes; with `reform` its form is set right, too. */
  async carryBack(text?: string, reform = false): Promise<void> {
    const document =
      text === undefined
        ? vscode.window.activeTextEditor?.document
        : vscode.workspace.textDocuments.find((one) => one.uri.toString() === vscode.Uri.parse(text).toString());
    const uri = document && this.#origins.get(document.uri.toString());
    if (!document || !uri) {
      void vscode.window.showInformationMessage(vscode.l10n.t('This text was not opened from a Word file.'));
      return;
    }
    const result = await this.#ask<WordReviewResult>('gongwen/wordReview', uri, {
      text: document.getText(),
      reform,
    });
    if (!result) return;
    const copy = await this.#write(uri, result);
    const { edits, reforms, left } = result;
    const said = vscode.l10n.t('{0}: {1} tracked changes written', nameOf(copy), edits + reforms);
    if (left === 0) void vscode.window.showInformationMessage(said);
    else void vscode.window.showWarningMessage(`${said}; ${vscode.l10n.t('{0} could not be carried back', left)}`);
  }

  /** Beside the file, under a name that is free. */
  async #write(uri: vscode.Uri, { base64 }: WordReviewResult): Promise<vscode.Uri> {
    const stem = nameOf(uri).replace(/\.[^.]*$/u, '');
    const mark = vscode.l10n.t('reviewed');
    for (let i = 1; ; i++) {
      const copy = vscode.Uri.joinPath(uri, '..', `${stem}（${mark}${i > 1 ? i : ''}）.docx`);
      const taken = await vscode.workspace.fs.stat(copy).then(
        () => true,
        () => false,
      );
      if (taken) continue;
      await vscode.workspace.fs.writeFile(copy, bytesOf(base64));
      return copy;
    }
  }
}
