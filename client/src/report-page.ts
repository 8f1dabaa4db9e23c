import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FixResult, PageResult } from '../../server/src/lsp/protocol.js';
import { requireReport, reveal } from './active-report.js';

/** What a button of the page asks for. */
interface Pressed {
  /** `start,end` in offsets. */
  readonly jump?: string;
  /** `fingerprint,index`. */
  readonly fix?: string;
  readonly save?: string;
}

/** 检查结果: the findings of a report as people read them, beside the text and kept up with it. */
export class ReportPage implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  #panel: vscode.WebviewPanel | undefined;
  #document: vscode.TextDocument | undefined;
  #shown = '';

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  async show(): Promise<void> {
    const document = requireReport();
    if (!document) return;
    this.#document = document;
    this.#shown = '';
    this.#panel ??= this.#open();
    this.#panel.reveal(undefined, true);
    await this.refresh();
  }

  /** Shows the newest findings; nothing happens while no page is open. */
  async refresh(): Promise<void> {
    const [panel, document] = [this.#panel, this.#document];
    if (!panel || !document || document.isClosed) return;
    const result = await this.#page(document, nonce());
    if (panel !== this.#panel || document !== this.#document) return;
    const name = document.uri.path.split('/').at(-1) ?? '';
    panel.title = vscode.l10n.t('Findings: {0}', name);
    const html = result?.html ?? `<p>${vscode.l10n.t('This text is no report.')}</p>`;
    // The nonce is new each time; a page that says the same stays as it is.
    const content = html.replace(/nonce[-=]"?[0-9a-f]+/g, '');
    if (content === this.#shown) return;
    this.#shown = content;
    panel.webview.html = html;
  }

  #open(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel(
      'gongwen.page',
      vscode.l10n.t('Findings'),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, enableFindWidget: true, localResourceRoots: [] },
    );
    panel.webview.onDidReceiveMessage((pressed: Pressed) => this.#pressed(pressed));
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    return panel;
  }

  async #pressed({ jump, fix, save }: Pressed): Promise<void> {
    const document = this.#document;
    if (!document) return;
    if (save !== undefined) await this.#save(document);
    if (jump !== undefined) {
      const [start = 0, end = 0] = jump.split(',').map(Number);
      await this.#reveal(document, new vscode.Range(document.positionAt(start), document.positionAt(end)));
    }
    if (fix !== undefined) await this.#fix(document, fix);
  }

  /** Where the text stands already, not over the page. */
  async #reveal(document: vscode.TextDocument, range: vscode.Range): Promise<void> {
    const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    await reveal(document.uri, range, shown?.viewColumn ?? vscode.ViewColumn.One);
  }

  async #fix(document: vscode.TextDocument, fix: string): Promise<void> {
    const [fingerprint = '', index = '0'] = fix.split(',');
    const textDocument = { uri: this.#client.code2ProtocolConverter.asUri(document.uri) };
    const result = await this.#client
      .sendRequest<FixResult | null>('gongwen/fix', { textDocument, fingerprint, fix: Number(index) })
      .catch(() => null);
    const edit = result && (await this.#client.protocol2CodeConverter.asWorkspaceEdit(result.edit));
    if (!edit || !(await vscode.workspace.applyEdit(edit)))
      void vscode.window.showInformationMessage(vscode.l10n.t('The text has changed meanwhile; nothing was changed.'));
    await this.refresh();
  }

  /** The same page without buttons, as a file that any browser opens and prints. */
  async #save(document: vscode.TextDocument): Promise<void> {
    const result = await this.#page(document);
    const folder = vscode.workspace.getWorkspaceFolder(document.uri)?.uri;
    const name = `${(document.uri.path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '')}-检查结果.html`;
    const target = await vscode.window.showSaveDialog({
      ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
      filters: { HTML: ['html'] },
    });
    if (!result || !target) return;
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(result.html));
    const open = vscode.l10n.t('Open in the browser');
    const chosen = await vscode.window.showInformationMessage(vscode.l10n.t('The page has been saved.'), open);
    if (chosen === open) await vscode.env.openExternal(target);
  }

  async #page(document: vscode.TextDocument, own?: string): Promise<PageResult | undefined> {
    const textDocument = { uri: this.#client.code2ProtocolConverter.asUri(document.uri) };
    const answer = await this.#client
      .sendRequest<PageResult | null>('gongwen/page', { textDocument, ...(own && { nonce: own }) })
      .catch(() => null);
    return answer ?? undefined;
  }

  dispose(): void {
    this.#panel?.dispose();
  }
}

const nonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
