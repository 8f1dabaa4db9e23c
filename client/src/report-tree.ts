import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { activeReport, ask } from './active-report.js';

/** A tree over what the server says of the report in front; keeps what it shows until the next answer is there. */
export abstract class ReportTree<Result, Node> implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  protected readonly client: BaseLanguageClient;
  protected readonly view: vscode.TreeView<Node>;
  protected document: vscode.TextDocument | undefined;
  protected result: Result | undefined;
  readonly #method: string;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(client: BaseLanguageClient, id: string, method: string) {
    this.client = client;
    this.#method = method;
    this.view = vscode.window.createTreeView<Node>(id, { treeDataProvider: this, showCollapseAll: false });
    this.view.onDidChangeVisibility(({ visible }) => {
      if (visible) void this.refresh();
    });
  }

  async refresh(): Promise<void> {
    if (!this.view.visible) return;
    const document = activeReport();
    // A view or a panel in front is no reason to empty the list.
    if (!document && vscode.window.activeTextEditor === undefined && this.document && !this.document.isClosed) return;
    const result = document && (await ask<Result>(this.client, this.#method, document));
    this.document = document;
    this.result = result;
    this.redraw();
  }

  protected redraw(): void {
    this.describe();
    this.#changed.fire();
  }

  /** Sets title, description or message of the view. */
  protected abstract describe(): void;
  abstract getTreeItem(node: Node): vscode.TreeItem;
  abstract getChildren(node?: Node): readonly Node[] & Node[];

  /** What a click on a place does. */
  protected jump(range: {
    start: { line: number; character: number };
    end: { line: number; character: number };
  }): vscode.Command | undefined {
    const uri = this.document?.uri;
    if (!uri) return undefined;
    const selection = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
    return {
      command: 'vscode.open',
      title: '',
      arguments: [uri, { selection } satisfies vscode.TextDocumentShowOptions],
    };
  }

  dispose(): void {
    this.view.dispose();
    this.#changed.dispose();
  }
}
