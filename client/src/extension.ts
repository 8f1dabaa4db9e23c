import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, Middleware } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol.js';
import { ChecklistView } from './checklist-view.js';
import { registerCommands } from './commands.js';
import { DetectReports } from './detect-reports.js';
import { LANGUAGES } from './languages.js';
import { LedgerView } from './ledger-view.js';
import { NextNumber } from './next-number.js';
import { PrintPreview } from './print-preview.js';
import { ReportPage } from './report-page.js';
import { SlipMarks } from './slip-marks.js';
import { StatusBar } from './status-bar.js';

export function clientOptions(log: vscode.LogOutputChannel, middleware: Middleware): LanguageClientOptions {
  return {
    documentSelector: [
      ...LANGUAGES.map((language) => ({ language })),
      { language: 'yaml', pattern: '**/gongwen.{yaml,yml}' },
    ],
    synchronize: {
      configurationSection: 'gongwen',
      fileEvents: ['**/gongwen.yaml', '**/gongwen-baseline.json', '**/*.{txt,md,gongwen}'].map((glob) =>
        vscode.workspace.createFileSystemWatcher(glob),
      ),
    },
    outputChannel: log,
    middleware,
    initializationOptions: {
      locale: vscode.workspace.getConfiguration('gongwen').get('locale', 'zh-CN'),
      workspaceDiagnostics: vscode.workspace.getConfiguration('gongwen').get('workspaceDiagnostics', false),
      commands: ['gongwen.explainRule', 'gongwen.carryBack'],
      snippets: true,
      slipsLater: true,
    } satisfies InitializationOptions,
  };
}

/** What desktop, remote and web have in common: starts the client and hangs the views on it. */
export async function start(
  context: vscode.ExtensionContext,
  create: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<BaseLanguageClient> {
  const log = vscode.window.createOutputChannel('gongwen', { log: true });
  const nextNumber = new NextNumber();
  const client = create(clientOptions(log, nextNumber.middleware));
  const views = { checklist: new ChecklistView(client), ledger: new LedgerView(client) };
  const page = new ReportPage(client);
  const print = new PrintPreview(client);
  const status = new StatusBar(client);
  context.subscriptions.push(
    log,
    status,
    nextNumber,
    page,
    print,
    views.checklist,
    views.ledger,
    new DetectReports(client),
    new SlipMarks(),
  );
  registerCommands(context, { client, log, views, nextNumber, page, print });
  await client.start();
  const refresh = debounce(() => {
    void status.refresh();
    void page.refresh();
    void print.refresh();
    void views.checklist.refresh();
    void views.ledger.refresh();
  }, REFRESH_DELAY);
  context.subscriptions.push(
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const active = vscode.window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) refresh();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) refresh();
    }),
    { dispose: () => refresh.cancel() },
  );
  refresh();
  return client;
}

/** Milliseconds of rest before the views ask again. */
const REFRESH_DELAY = 250;

function debounce(run: () => void, delay: number): { (): void; cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(run, delay);
  };
  return Object.assign(later, { cancel: () => clearTimeout(timer) });
}
