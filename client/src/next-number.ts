import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** True while the caret stands behind a number that Enter wrote: one Backspace takes it away. */
const OFFERED = 'gongwen.numberOffered';

interface Offered {
  readonly uri: string;
  readonly line: number;
  readonly text: string;
}

/** Remembers the number that Enter wrote, for as long as nothing else happens on its line. */
export class NextNumber implements vscode.Disposable {
  readonly middleware: Middleware = {
    provideOnTypeFormattingEdits: async (document, position, typed, options, token, next) => {
      const edits = await next(document, position, typed, options, token);
      const [edit] = edits ?? [];
      this.#offered =
        typed === '\n' && edit?.range.isEmpty && edit.newText !== ''
          ? { uri: document.uri.toString(), line: edit.range.start.line, text: edit.newText.trimStart() }
          : undefined;
      return edits;
    },
  };
  #offered: Offered | undefined;
  #shown = false;
  readonly #subscriptions = [
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#look(textEditor)),
    vscode.workspace.onDidChangeTextDocument(() => this.#look(vscode.window.activeTextEditor)),
    vscode.window.onDidChangeActiveTextEditor((editor) => this.#look(editor)),
  ];

  #look(editor: vscode.TextEditor | undefined): void {
    const shown = this.#standsAt(editor);
    if (shown === this.#shown) return;
    this.#shown = shown;
    void vscode.commands.executeCommand('setContext', OFFERED, shown);
  }

  #standsAt(editor: vscode.TextEditor | undefined): editor is vscode.TextEditor {
    const offered = this.#offered;
    if (!editor || !offered || editor.document.uri.toString() !== offered.uri) return false;
    const { active, isEmpty } = editor.selection;
    if (!isEmpty || active.line !== offered.line || offered.line >= editor.document.lineCount) return false;
    const { text } = editor.document.lineAt(offered.line);
    return text.trim() === offered.text && active.character === text.length;
  }

  /** Takes the number away; as any Backspace where there is none. */
  async refuse(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!this.#standsAt(editor)) {
      await vscode.commands.executeCommand('deleteLeft');
      return;
    }
    const { line } = editor.selection.active;
    this.#offered = undefined;
    await editor.edit((edit) => edit.delete(editor.document.lineAt(line).range));
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
