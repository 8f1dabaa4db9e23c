import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ExplainResult } from '../../server/src/lsp/protocol.js';
import type { ChecklistView } from './checklist-view.js';
import { chooseProfile, newReport } from './choose-profile.js';
import { compareReports } from './compare.js';
import type { LedgerView } from './ledger-view.js';
import type { NextNumber } from './next-number.js';
import type { PrintPreview } from './print-preview.js';
import type { ReportPage } from './report-page.js';
import { WordFiles } from './word.js';

export interface CommandParts {
  readonly client: BaseLanguageClient;
  readonly log: vscode.LogOutputChannel;
  readonly views: { readonly checklist: ChecklistView; readonly ledger: LedgerView };
  readonly nextNumber: NextNumber;
  readonly page: ReportPage;
  readonly print: PrintPreview;
}

export function registerCommands(
  context: vscode.ExtensionContext,
  { client, log, views, nextNumber, page, print }: CommandParts,
): void {
  const pages = new RulePages(client);
  const word = new WordFiles(client);
  context.subscriptions.push(vscode.workspace.registerTextDocumentContentProvider(RulePages.scheme, pages));
  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    chooseProfile: () => chooseProfile(client),
    newReport: () => newReport(client),
    showPage: () => page.show(),
    showPrint: () => print.show(),
    exportWord: () => print.export(),
    checkWord: (uri?: vscode.Uri) => word.check(uri),
    reviewWord: (uri?: vscode.Uri) => word.review(uri),
    carryBack: (text?: string, reform?: boolean) => word.carryBack(text, reform),
    compare: () => compareReports(client),
    fixAll: () =>
      vscode.commands.executeCommand('editor.action.codeAction', { kind: 'source.fixAll.gongwen', apply: 'first' }),
    copyLedger: async () => {
      await views.ledger.refresh();
      await vscode.env.clipboard.writeText(views.ledger.csv());
      vscode.window.setStatusBarMessage(vscode.l10n.t('The ledger is on the clipboard.'), 3000);
    },
    filterLedger: () => views.ledger.chooseFilter(),
    refreshViews: () => Promise.all([views.checklist.refresh(), views.ledger.refresh()]),
    explainRule: (rule: string) => pages.show(rule),
    refuseNumber: () => nextNumber.refuse(),
    restartServer: async () => {
      await client.stop().catch(() => {});
      await client.start();
    },
    showLog: () => log.show(),
    openWalkthrough: () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false),
  };
  for (const [name, run] of Object.entries(commands))
    context.subscriptions.push(vscode.commands.registerCommand(`gongwen.${name}`, run));
}

/** The bundled pages of the rules, as read-only Markdown that VS Code's own preview shows. */
class RulePages implements vscode.TextDocumentContentProvider {
  static readonly scheme = 'gongwen-rule';
  readonly #client: BaseLanguageClient;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const rule = uri.path.replace(/^\//, '').replace(/\.md$/, '');
    const page = await this.#client.sendRequest<ExplainResult | null>('gongwen/explain', { rule });
    return page?.markdown ?? rule;
  }

  async show(rule: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme: RulePages.scheme, path: `/${rule}.md` });
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  }
}
