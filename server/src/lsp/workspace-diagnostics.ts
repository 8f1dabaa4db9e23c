import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { diagnosticOf } from './convert.js';
import { cancelled, diagnosticsOf, newestFindings } from './diagnostics.js';
import type { FolderReports } from './folder-reports.js';
import { inSlices, lintSteps } from './open-report.js';
import { pathOf, uriOf } from './uris.js';
import type { Workspace } from './workspace.js';

/** Checks every report in the open folders, with progress; what was reported and is gone gets an empty list. */
export const workspaceDiagnostics =
  (workspace: Workspace, folder: FolderReports) =>
  async (
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
    results?: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>,
  ): Promise<WorkspaceDiagnosticReport> => {
    if (!workspace.traits().workspaceDiagnostics) return { items: [] };
    const before = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const add = (item: WorkspaceDocumentDiagnosticReport | undefined) => {
      if (!item) return;
      before.delete(item.uri);
      if (results) results.report({ items: [item] });
      else items.push(item);
    };
    progress.begin('gongwen', 0, undefined, true);
    const wanted = () => !token.isCancellationRequested;
    const open = workspace.uris();
    const openPaths = new Set(open.map(pathOf));
    const paths = (await folder.paths(token)).filter((path) => !openPaths.has(path));
    for (const uri of open) if (wanted()) add(await ofOpen(workspace, uri, before.get(uri), token));
    for (const [i, path] of paths.entries()) {
      if (!wanted()) break;
      progress.report(Math.floor((100 * i) / paths.length), path.slice(path.lastIndexOf('/') + 1));
      add(await ofFile(workspace, folder, path, before.get(uriOf(path)), wanted));
      await workspace.pause();
    }
    progress.done();
    if (!wanted()) throw cancelled();
    for (const uri of [...before.keys()])
      add({ uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] });
    return { items };
  };

async function ofOpen(
  workspace: Workspace,
  uri: string,
  previous: string | undefined,
  token: CancellationToken,
): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
  const newest = await newestFindings(workspace, uri, token);
  if (!newest?.snapshot.active) return undefined;
  const { snapshot, findings } = newest;
  const { version } = snapshot;
  const resultId = workspace.resultId(snapshot);
  if (previous === resultId) return { uri, version, resultId, kind: DocumentDiagnosticReportKind.Unchanged };
  const items = diagnosticsOf(workspace, snapshot, findings);
  return { uri, version, resultId, items, kind: DocumentDiagnosticReportKind.Full };
}

async function ofFile(
  workspace: Workspace,
  folder: FolderReports,
  path: string,
  previous: string | undefined,
  wanted: () => boolean,
): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
  const found = await folder.read(path);
  if (!found) return undefined;
  const { document, report, stamp } = found;
  const { uri } = document;
  const common = { uri, version: null, resultId: stamp };
  if (previous === stamp) return { ...common, kind: DocumentDiagnosticReportKind.Unchanged };
  const resolved = await workspace.resolve(uri);
  const findings = await inSlices(lintSteps(workspace.service, report, resolved), workspace.pause, wanted);
  if (!findings) return undefined;
  const items = findings.value.map((finding) => diagnosticOf(document, finding, workspace.traits()));
  return { ...common, items, kind: DocumentDiagnosticReportKind.Full };
}
