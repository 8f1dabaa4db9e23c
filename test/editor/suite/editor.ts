import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';

export const EXTENSION = 'gongwen.gongwen';

export function workspacePath(...parts: string[]): string {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return join(folder.uri.fsPath, ...parts);
}

/** Resolves as soon as `ready` holds, looking again after each `event`; never sleeps. */
export function until<T>(
  event: vscode.Event<unknown>,
  ready: () => T | undefined | false,
  what: string,
  ms = 15_000,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const value = ready();
      if (value === undefined || value === false) return;
      done();
      resolve(value);
    };
    const subscription = event(look);
    const timer = setTimeout(() => {
      done();
      reject(new Error(`no ${what} in ${ms / 1000} s`));
    }, ms);
    const done = () => {
      clearTimeout(timer);
      subscription.dispose();
    };
    look();
  });
}

let files = 0;

/** Writes `text` as a new file of the folder and opens it in front. */
export async function openText(text: string, name = `报告${++files}.gongwen`): Promise<vscode.TextEditor> {
  const path = workspacePath(name);
  await writeFile(path, text);
  return openFile(path);
}

export async function openFile(path: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.file(path));
  return vscode.window.showTextDocument(document);
}

export const findings = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter((d) => d.source === 'gongwen');

export const ruleOf = (diagnostic: vscode.Diagnostic): string =>
  String(typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code);

/** Waits for the findings of a document to satisfy `ready`. */
export function findingsWhere(
  document: vscode.TextDocument,
  ready: (all: vscode.Diagnostic[]) => boolean,
  what = 'findings',
  ms?: number,
): Promise<vscode.Diagnostic[]> {
  return until(
    vscode.languages.onDidChangeDiagnostics,
    () => {
      const all = findings(document);
      return ready(all) && all;
    },
    what,
    ms,
  );
}

export async function findingOf(document: vscode.TextDocument, rule: string, ms?: number): Promise<vscode.Diagnostic> {
  const all = await findingsWhere(document, (found) => found.some((d) => ruleOf(d) === rule), rule, ms);
  return all.find((d) => ruleOf(d) === rule) ?? assert.fail(rule);
}

export const gone = (document: vscode.TextDocument, rule: string): Promise<unknown> =>
  findingsWhere(document, (all) => all.every((d) => ruleOf(d) !== rule), `end of ${rule}`);

export async function actionsAt(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    undefined,
    50,
  );
}

/** The report in a form that every test may begin with: `body` is one paragraph under one heading. */
export const notice = (body: string): string => `关于青禾县法治工作的情况报告\n\n一、基本情况\n\n${body}\n`;

/** Does something while the editor wears a colour theme of that kind. */
export async function inTheme(theme: string, kind: vscode.ColorThemeKind, run: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('workbench');
  await settings.update('colorTheme', theme, vscode.ConfigurationTarget.Global);
  try {
    await until(
      vscode.window.onDidChangeActiveColorTheme,
      () => vscode.window.activeColorTheme.kind === kind,
      `${theme} in use`,
    );
    await run();
  } finally {
    await settings.update('colorTheme', undefined, vscode.ConfigurationTarget.Global);
  }
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
