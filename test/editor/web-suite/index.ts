import * as vscode from 'vscode';
import { parseReport } from '../../../server/src/report/parse.js';
import { readWord } from '../../../server/src/word/read.js';
import { writeWord } from '../../../server/src/word/write/write.js';

const REPORT = `云岭市2025年法治政府建设年度报告

2025年，云岭市扎实推进法治政府建设。现将有关情况报告如下：

一、主要举措和成效

全年发生矛盾纠纷124件，调解成功121件，调解成功率98.8%。
`;

/** Resolves when `ready` gives a value, looking again after each `event`. */
function until<T>(event: vscode.Event<unknown>, ready: () => T | undefined, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const value = ready();
      if (value === undefined) return;
      clearTimeout(timer);
      subscription.dispose();
      resolve(value);
    };
    const timer = setTimeout(() => reject(new Error(`no ${what} in 30 s`)), 30_000);
    const subscription = event(look);
    look();
  });
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** Milliseconds for which the page stays before the suite ends, and the page with it. */
const LOOKED_AT = 10_000;

const TESTS: Readonly<Record<string, (document: vscode.TextDocument) => Promise<void>>> = {
  'a web worker finds the wrong rate': async (document) => {
    const finding = await until(
      vscode.languages.onDidChangeDiagnostics,
      () => vscode.languages.getDiagnostics(document.uri).find(({ code }) => code === 'figures/rate'),
      'figures/rate',
    );
    check(document.getText(finding.range) === '98.8%', 'the stated rate is underlined');
  },
  'the outline is a tree': async (document) => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    check(
      symbols.some(({ name }) => name.includes('主要举措和成效')),
      'the part is in the outline',
    );
  },
  'a fix is offered': async (document) => {
    const [finding] = vscode.languages.getDiagnostics(document.uri).filter(({ code }) => code === 'figures/rate');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding?.range,
      undefined,
      20,
    );
    check(
      actions.some(({ title }) => title.includes('97.6')),
      'the computed rate is among the fixes',
    );
  },
  'a Word file is read, checked and reviewed': async () => {
    const file = vscode.Uri.from({ scheme: 'tmp', path: '/报告.docx' });
    await vscode.workspace.fs.writeFile(file, writeWord(parseReport(REPORT, { format: 'text' })));
    await vscode.commands.executeCommand('gongwen.checkWord', file);
    const text = vscode.window.activeTextEditor?.document;
    check(text?.getText().includes('调解成功率98.8%') ?? false, 'its text is in front');
    await until(
      vscode.languages.onDidChangeDiagnostics,
      () => text && vscode.languages.getDiagnostics(text.uri).find(({ code }) => code === 'figures/rate'),
      'figures/rate in the Word file',
    );
    await vscode.commands.executeCommand('gongwen.reviewWord', file);
    const names = await vscode.workspace.fs.readDirectory(vscode.Uri.from({ scheme: 'tmp', path: '/' }));
    const copy = names.map(([name]) => name).find((name) => /^报告（.+）\.docx$/.test(name));
    check(copy !== undefined, 'a copy stands beside it');
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.from({ scheme: 'tmp', path: `/${copy}` }));
    check(readWord(bytes).text.includes('调解成功率98.8%'), 'the copy has the text');
  },
  // What it shows is looked at from outside.
  'the page stands beside the text': async (document) => {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('gongwen.showPrint');
    await until(
      vscode.window.tabGroups.onDidChangeTabs,
      () =>
        vscode.window.tabGroups.all
          .flatMap(({ tabs }) => tabs)
          .find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('gongwen.print')),
      'page',
    );
    await new Promise((resolve) => setTimeout(resolve, LOOKED_AT));
  },
};

/** Runs in the worker host of a web VS Code: no Node there, so a few plain tests. */
export async function run(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'gongwen', content: REPORT });
  await vscode.window.showTextDocument(document);
  for (const [name, test] of Object.entries(TESTS)) {
    await test(document);
    console.log(`✔ ${name}`);
  }
}
