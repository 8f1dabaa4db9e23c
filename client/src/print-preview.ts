import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ExportResult, PrintResult, PrintSheet } from '../../server/src/lsp/protocol.js';
import { ask, requireReport, reveal } from './active-report.js';
import { previewHtml, sheetHtml, sheetStyle } from './print-sheet.js';

/** What the page says. */
interface Said {
  readonly ready?: boolean;
  readonly export?: boolean;
  /** Offsets to go to. */
  readonly go?: readonly [number, number];
}

/** A sheet as it was sent: its look with offsets counted from its first, and that first. */
interface Sent {
  readonly look: string;
  readonly first: number;
}

/** 版面: the report as it will print, beside the text: it follows the caret and is kept up with what is typed. */
export class PrintPreview implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #events: vscode.Disposable;
  #panel: vscode.WebviewPanel | undefined;
  #document: vscode.TextDocument | undefined;
  #sent: Sent[] = [];
  #style = '';
  #ready = false;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#events = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (textEditor.document === this.#document && selections[0]) this.#follow(selections[0].active);
    });
  }

  async show(): Promise<void> {
    const document = requireReport();
    if (!document) return;
    if (document !== this.#document) this.#sent = [];
    this.#document = document;
    this.#panel ??= this.#open();
    this.#panel.reveal(undefined, true);
    await this.refresh();
  }

  /** Sends the sheets that look otherwise than before; nothing happens while no page is open. */
  async refresh(): Promise<void> {
    const [panel, document] = [this.#panel, this.#document];
    if (!panel || !document || document.isClosed || !this.#ready) return;
    const result = await ask<PrintResult>(this.#client, 'gongwen/print', document);
    // An answer to a text that has changed meanwhile is out of date: the change asks anew.
    if (!result || panel !== this.#panel || document !== this.#document || result.version !== document.version) return;
    panel.title = vscode.l10n.t('Page: {0}', document.uri.path.split('/').at(-1) ?? '');
    const changed: [number, string][] = [];
    const moved: [number, number][] = [];
    const sent = result.sheets.map((sheet, i): Sent => {
      const first = firstOf(sheet);
      const look = JSON.stringify(shifted(sheet, -first));
      const before = this.#sent[i];
      if (before?.look !== look) changed.push([i, sheetHtml(sheet, i + 1, result)]);
      else if (before.first !== first) moved.push([i, first - before.first]);
      return { look, first };
    });
    const style = sheetStyle(result);
    const restyled = style !== this.#style;
    const shrunk = this.#sent.length !== sent.length;
    this.#sent = sent;
    this.#style = style;
    if (changed.length === 0 && moved.length === 0 && !restyled && !shrunk) return;
    await panel.webview.postMessage({ type: 'sheets', count: sent.length, changed, moved, style });
    const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
    if (editor) this.#follow(editor.selection.active);
  }

  /** Writes the Word file where the user says. */
  async export(): Promise<void> {
    const document = vscode.window.activeTextEditor ? requireReport() : this.#document;
    if (!document) return;
    const result = await ask<ExportResult>(this.#client, 'gongwen/export', document);
    if (!result) return;
    const name = `${(document.uri.path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '')}.docx`;
    const folder = document.isUntitled
      ? vscode.workspace.workspaceFolders?.[0]?.uri
      : vscode.Uri.joinPath(document.uri, '..');
    const target = await vscode.window.showSaveDialog({
      ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
      filters: { Word: ['docx'] },
    });
    if (!target) return;
    await vscode.workspace.fs.writeFile(
      target,
      Uint8Array.from(atob(result.base64), (c) => c.charCodeAt(0)),
    );
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Exported: {0}', target.path.split('/').at(-1) ?? target.path),
    );
  }

  #open(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel(
      'gongwen.print',
      vscode.l10n.t('Page'),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, enableFindWidget: true, localResourceRoots: [], retainContextWhenHidden: true },
    );
    this.#ready = false;
    panel.webview.onDidReceiveMessage((said: Said) => this.#heard(said));
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#ready = false;
    });
    panel.webview.html = previewHtml(nonce(), {
      export: vscode.l10n.t('Export to Word'),
      pages: vscode.l10n.t('{0} pages', '{0}'),
    });
    return panel;
  }

  async #heard(said: Said): Promise<void> {
    if (said.ready) {
      this.#ready = true;
      this.#sent = [];
      await this.refresh();
    }
    if (said.export) await this.export();
    const document = this.#document;
    if (!said.go || !document) return;
    const [start, end] = said.go;
    const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    await reveal(
      document.uri,
      new vscode.Range(document.positionAt(start), document.positionAt(end)),
      shown?.viewColumn ?? vscode.ViewColumn.One,
    );
  }

  #follow(position: vscode.Position): void {
    if (this.#document)
      void this.#panel?.webview.postMessage({ type: 'caret', offset: this.#document.offsetAt(position) });
  }

  dispose(): void {
    this.#events.dispose();
    this.#panel?.dispose();
  }
}

const firstOf = ({ lines }: PrintSheet): number => lines.find(({ source }) => source)?.source?.start ?? 0;

/** The same sheet with its offsets moved. */
const shifted = ({ lines, cells }: PrintSheet, by: number): PrintSheet => ({
  cells,
  lines: lines.map((line) => ({
    ...line,
    source: line.source && { start: line.source.start + by, end: line.source.end + by },
    pieces: line.pieces.map((piece) =>
      piece.range ? { ...piece, range: { start: piece.range.start + by, end: piece.range.end + by } } : piece,
    ),
  })),
});

const nonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
