import * as vscode from 'vscode';

const RULE = 'terms/typo';

/**
 * Likely slips of the pen are told from other findings by a tint and a dotted line: the wavy line of a warning says
 * only how sure a finding is, and figures have it as well.
 */
export class SlipMarks implements vscode.Disposable {
  readonly #marks = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('gongwen.slipBackground'),
    borderColor: new vscode.ThemeColor('gongwen.slipBorder'),
    border: 'dotted',
    borderWidth: '0 0 2px 0',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  readonly #subscriptions = [
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const changed = new Set(uris.map(String));
      for (const editor of vscode.window.visibleTextEditors)
        if (changed.has(editor.document.uri.toString())) this.#mark(editor);
    }),
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      for (const editor of editors) this.#mark(editor);
    }),
  ];

  #mark(editor: vscode.TextEditor): void {
    editor.setDecorations(
      this.#marks,
      vscode.languages
        .getDiagnostics(editor.document.uri)
        .filter((diagnostic) => diagnostic.source === 'gongwen' && ruleOf(diagnostic) === RULE)
        .map(({ range }) => range),
    );
  }

  dispose(): void {
    for (const one of [this.#marks, ...this.#subscriptions]) one.dispose();
  }
}

const ruleOf = ({ code }: vscode.Diagnostic) => (typeof code === 'object' ? code.value : code);
