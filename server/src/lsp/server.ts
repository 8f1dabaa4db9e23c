import {
  type CancellationToken,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
} from 'vscode-languageserver';
import manifest from '../../../package.json' with { type: 'json' };
import { createReportService } from '../service/service.js';
import { symbolsOf } from '../service/symbols.js';
import { capabilitiesFor } from './capabilities.js';
import { type ClientTraits, traitsOf } from './client.js';
import { codeActions } from './code-actions.js';
import { cancelled, PushedDiagnostics, pullDiagnostics } from './diagnostics.js';
import type { Snapshot } from './open-report.js';
import { symbolList, symbolTree } from './symbols.js';
import { type ServerHost, Workspace } from './workspace.js';

interface OnDocument {
  readonly textDocument: { readonly uri: string };
}

/** Wires the service to a connection, and listens. Everything that lives longer than a request is made here. */
export function startServer(connection: Connection, host: ServerHost): void {
  const service = createReportService({
    onRuleError: (rule, error) =>
      connection.console.error(`${rule.meta.id}: ${error instanceof Error ? (error.stack ?? error.message) : error}`),
  });
  let traits: ClientTraits = traitsOf({ capabilities: {}, processId: null, rootUri: null });
  const current = () => traits;
  const workspace = new Workspace(connection, service, host, current);
  const pushed = new PushedDiagnostics(connection, workspace, current);

  connection.onInitialize((params: InitializeParams) => {
    traits = traitsOf(params);
    return { capabilities: capabilitiesFor(traits), serverInfo: { name: 'gongwen', version: manifest.version } };
  });
  connection.onInitialized(() => {
    if (traits.registerConfiguration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'gongwen' });
  });
  connection.onShutdown(() => pushed.stop());

  const settingsChanged = () => {
    workspace.settingsChanged();
    if (traits.pull) {
      if (traits.refresh.diagnostics) connection.languages.diagnostics.refresh();
    } else for (const uri of workspace.uris()) pushed.changed(uri);
  };
  connection.onDidChangeConfiguration(settingsChanged);

  workspace.documents.onDidChangeContent(({ document }) => {
    if (!traits.pull) pushed.changed(document.uri);
  });
  workspace.documents.onDidClose(({ document }) => {
    if (!traits.pull) pushed.closed(document.uri);
  });

  /** Answers a request about an open report; `silent` for documents that are not open or not reports. */
  const about =
    <P extends OnDocument, R>(silent: R, answer: (snapshot: Snapshot, params: P) => R | Promise<R>) =>
    async (params: P, token: CancellationToken): Promise<R> => {
      const snapshot = await workspace.snapshot(params.textDocument.uri);
      if (token.isCancellationRequested) throw cancelled();
      return snapshot?.active ? answer(snapshot, params) : silent;
    };

  connection.languages.diagnostics.on(pullDiagnostics(workspace, current));
  connection.onCodeAction(codeActions(workspace, current));
  connection.onDocumentSymbol(
    about(null, ({ document, report }) => {
      if (document.languageId === 'markdown') return null;
      const symbols = symbolsOf(report);
      return traits.hierarchicalSymbols ? symbolTree(document, symbols) : symbolList(document, symbols);
    }),
  );

  workspace.documents.listen(connection);
  connection.listen();
}
