import type {
  CancellationToken,
  SymbolInformation,
  WorkDoneProgressReporter,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { Report } from '../report/report.js';
import { symbolsOf } from '../service/symbols.js';
import { cancelled } from './diagnostics.js';
import type { FolderReports } from './folder-reports.js';
import type { OpenText } from './open-text.js';
import { symbolList } from './symbols.js';
import { pathOf } from './uris.js';
import type { Workspace } from './workspace.js';

/** Most symbols of one answer. */
const MAX = 500;

/** Headings and items with the characters of the query, in that order, in open reports and those of the folders. */
export const workspaceSymbols =
  (workspace: Workspace, folder: FolderReports) =>
  async (
    { query }: WorkspaceSymbolParams,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
  ): Promise<SymbolInformation[]> => {
    const found: SymbolInformation[] = [];
    const add = (document: OpenText, report: Report) => {
      for (const symbol of symbolList(document, symbolsOf(report)))
        if (found.length < MAX && matches(symbol.name, query)) found.push(symbol);
    };
    const wanted = () => !token.isCancellationRequested;
    const open = new Set<string | undefined>();
    for (const uri of workspace.uris()) {
      const snapshot = await workspace.snapshot(uri);
      open.add(pathOf(uri));
      if (snapshot?.active) add(snapshot.document, snapshot.report);
    }
    progress.begin('gongwen', 0, undefined, true);
    const paths = (await folder.paths(token)).filter((path) => !open.has(path));
    for (const [i, path] of paths.entries()) {
      if (!wanted() || found.length >= MAX) break;
      progress.report(Math.floor((100 * i) / paths.length));
      const other = await folder.read(path);
      if (other) add(other.document, other.report);
      await workspace.pause();
    }
    progress.done();
    if (!wanted()) throw cancelled();
    return found;
  };

function matches(name: string, query: string): boolean {
  let at = 0;
  for (const c of query) {
    if (c.trim() === '') continue;
    at = name.indexOf(c, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
