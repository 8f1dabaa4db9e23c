import {
  type CancellationToken,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
} from 'vscode-languageserver';
import manifest from '../../../package.json' with { type: 'json' };
import { BASELINE_FILE } from '../config/file-names.js';
import { createReportService } from '../service/service.js';
import { capabilitiesFor } from './capabilities.js';
import { type ClientTraits, traitsOf } from './client.js';
import { codeActions } from './code-actions.js';
import { complete, resolveCompletion } from './completion.js';
import { spanAt } from './convert.js';
import { learnCounts } from './counts.js';
import { cancelled, PushedDiagnostics, pullDiagnostics } from './diagnostics.js';
import { leavesOf } from './fence/set-aside.js';
import { FolderReports } from './folder-reports.js';
import { definitions, highlights, prepareRename, references, rename } from './names.js';
import type { Snapshot } from './open-report.js';
import { fix, page } from './page.js';
import { exportWord, print } from './print.js';
import {
  type InitializationOptions,
  METHODS,
  type WordFailure,
  type WordReviewResult,
  type WordTextResult,
} from './protocol.js';
import { encodeTokens, SentTokens } from './semantic-tokens.js';
import * as text from './text-features.js';
import { isBaseline, isConfig, pathOf } from './uris.js';
import * as views from './views.js';
import { type ServerHost, Workspace } from './workspace.js';
import { workspaceDiagnostics } from './workspace-diagnostics.js';
import { workspaceSymbols } from './workspace-symbols.js';

interface OnDocument {
  readonly textDocument: { readonly uri: string };
}

const WATCHED = ['**/gongwen.{yaml,yml}', `**/${BASELINE_FILE}`];

/** Wires the service to a connection, and listens. Everything that lives longer than a request is made here. */
export function startServer(connection: Connection, host: ServerHost): void {
  const failed = new Set<string>();
  const leaves = host.setAside && leavesOf(host.setAside);
  const service = createReportService({
    ...(leaves && { leaves }),
    ...(host.rules && { rules: host.rules }),
    // Once a rule: a fault comes back with every keystroke.
    onRuleError: (rule, error) => {
      const { id } = rule.meta;
      if (failed.has(id)) return;
      failed.add(id);
      connection.console.error(`${id}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
    },
  });
  let traits: ClientTraits = traitsOf({ capabilities: {}, processId: null, rootUri: null });
  const workspace = new Workspace(connection, service, host, () => traits);
  const pushed = new PushedDiagnostics(connection, workspace);

  connection.onInitialize((params: InitializeParams) => {
    traits = traitsOf(params);
    const options = params.initializationOptions as InitializationOptions | undefined;
    counts.url = options?.counts;
    counts.later = options?.slipsLater === true;
    workspace.folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    return { capabilities: capabilitiesFor(traits), serverInfo: { name: 'gongwen', version: manifest.version } };
  });
  connection.onInitialized(() => {
    if (traits.registerConfiguration)
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'gongwen' }).catch(() => {});
    if (traits.registerWatchers)
      connection.client
        .register(DidChangeWatchedFilesNotification.type, {
          watchers: WATCHED.map((globPattern) => ({ globPattern })),
        })
        .catch(() => {});
    if (traits.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        workspace.folders = [...workspace.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      });
  });
  const settingsChanged = watchChanges(connection, workspace, pushed, () => traits);
  const counts = learnCounts(host, service, settingsChanged);
  workspace.beforeFindings = counts.wanted;
  workspace.onFindings = counts.shown;
  connection.onNotification(METHODS.wordOrigin, async (params) => {
    (await import('./word.js')).wordOrigin(workspace, params);
    settingsChanged();
  });
  connection.onShutdown(() => {
    counts.stop();
    pushed.stop();
  });

  answer(connection, workspace);
  workspace.documents.listen(connection);
  connection.listen();
}

/** Keeps diagnostics and settings right while documents, files and preferences change. */
function watchChanges(
  connection: Connection,
  workspace: Workspace,
  pushed: PushedDiagnostics,
  traits: () => ClientTraits,
): () => void {
  // A client may refuse, or be gone: nothing depends on the answer.
  const ask = (method: string) => void connection.sendRequest(method).catch(() => {});
  const settingsChanged = () => {
    workspace.settingsChanged();
    const { pull, refresh } = traits();
    if (!pull) pushed.all();
    else if (refresh.diagnostics) ask('workspace/diagnostic/refresh');
    if (refresh.inlayHint) ask('workspace/inlayHint/refresh');
    if (refresh.codeLens) ask('workspace/codeLens/refresh');
    if (refresh.semanticTokens) ask('workspace/semanticTokens/refresh');
  };
  const fileChanged = (uri: string) => {
    const path = pathOf(uri);
    if (path !== undefined && workspace.configuration.changed(path)) settingsChanged();
  };
  connection.onDidChangeConfiguration(settingsChanged);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) fileChanged(uri);
  });
  workspace.documents.onDidChangeContent(({ document: { uri } }) => {
    if (isConfig(uri) || isBaseline(uri)) fileChanged(uri);
    if (!traits().pull) pushed.changed(uri);
  });
  workspace.documents.onDidClose(({ document: { uri } }) => {
    if (isConfig(uri) || isBaseline(uri)) fileChanged(uri);
    if (!traits().pull) pushed.closed(uri);
  });
  return settingsChanged;
}

/** Installs the handler of every request. */
function answer(connection: Connection, workspace: Workspace): void {
  const { service, traits } = workspace;
  const { lexicon } = service;
  const folder = new FolderReports(workspace);
  const sent = new SentTokens();
  workspace.documents.onDidClose(({ document }) => sent.forget(document.uri));

  /** Answers a request about an open report; `silent` for documents that are not open or not reports. */
  const about =
    <P, R>(silent: R, run: (snapshot: Snapshot, params: P) => R) =>
    async (params: P & OnDocument, token: CancellationToken): Promise<R> => {
      const snapshot = await workspace.snapshot(params.textDocument.uri);
      if (token.isCancellationRequested) throw cancelled();
      return snapshot?.active ? run(snapshot, params) : silent;
    };
  const whole = ({ report }: Snapshot) => ({ start: 0, end: report.length });

  connection.languages.diagnostics.on(pullDiagnostics(workspace));
  connection.languages.diagnostics.onWorkspace(workspaceDiagnostics(workspace, folder));
  connection.onCodeAction(codeActions(workspace));
  connection.onDocumentSymbol(about(null, (snapshot) => text.documentSymbols(snapshot, traits())));
  connection.onFoldingRanges(about(null, text.foldingRanges));
  connection.onSelectionRanges(about(null, text.selectionRanges));
  connection.onHover(about(null, (snapshot, params) => text.hover(snapshot, params, workspace)));
  connection.onCompletion(about(null, complete(service, traits)));
  connection.onCompletionResolve(resolveCompletion(lexicon));
  connection.languages.inlayHint.on(about(null, text.inlayHints));
  connection.onCodeLens(about(null, text.codeLenses));
  connection.onDefinition(about(null, definitions));
  connection.onReferences(about(null, references));
  connection.onDocumentHighlight(about(null, highlights));
  connection.onPrepareRename(about(null, prepareRename));
  connection.onRenameRequest(about(null, (snapshot, params) => rename(snapshot, params, traits())));
  connection.onDocumentLinks(about(null, (snapshot) => text.documentLinks(snapshot, traits())));
  connection.onWorkspaceSymbol(workspaceSymbols(workspace, folder));
  connection.languages.semanticTokens.on(
    about({ data: [] }, (snapshot) =>
      sent.full(snapshot.document.uri, encodeTokens(snapshot, lexicon, whole(snapshot))),
    ),
  );
  connection.languages.semanticTokens.onDelta(
    about({ data: [] }, (snapshot, { previousResultId }) =>
      sent.delta(snapshot.document.uri, previousResultId, encodeTokens(snapshot, lexicon, whole(snapshot))),
    ),
  );
  connection.languages.semanticTokens.onRange(
    about({ data: [] }, (snapshot, { range }) => ({
      data: encodeTokens(snapshot, lexicon, spanAt(snapshot.document, range)),
    })),
  );
  connection.onDocumentFormatting(about(null, (snapshot) => text.formatting(workspace, snapshot)));
  connection.onDocumentRangeFormatting(
    about(null, (snapshot, { range }) => text.formatting(workspace, snapshot, range)),
  );
  connection.onDocumentOnTypeFormatting(about(null, text.onTypeFormatting));

  const locale = () => traits().locale ?? 'zh-CN';
  connection.onRequest(METHODS.status, views.status(workspace));
  connection.onRequest(METHODS.checklist, about(null, views.checklist));
  connection.onRequest(METHODS.ledger, about(null, views.ledger));
  connection.onRequest(METHODS.compare, about(null, views.compare(workspace)));
  connection.onRequest(METHODS.page, page(workspace));
  connection.onRequest(METHODS.print, print(workspace));
  connection.onRequest(METHODS.export, exportWord(workspace));
  connection.onRequest(METHODS.fix, fix(workspace));
  connection.onRequest<WordTextResult | WordFailure, void>(METHODS.wordText, async (params) =>
    (await import('./word.js')).wordText(workspace)(params),
  );
  connection.onRequest<WordReviewResult | WordFailure, void>(METHODS.wordReview, async (params) =>
    (await import('./word.js')).wordReview(workspace)(params),
  );
  connection.onRequest(METHODS.profiles, () => views.profiles(locale()));
  connection.onRequest(METHODS.newReport, views.newReport);
  connection.onRequest(METHODS.explain, (params) => views.explain(workspace, params, locale()));
}
