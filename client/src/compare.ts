import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CompareResult } from '../../server/src/lsp/protocol.js';
import { requireReport } from './active-report.js';
import { comparePage } from './compare-page.js';

/** Sections and repeated indicators of this report beside those of last year's, which the user picks in the folder. */
export async function compareReports(client: BaseLanguageClient): Promise<void> {
  const document = requireReport();
  if (!document) return;
  const other = await pickOther(document.uri);
  if (!other) return;
  const bytes = await vscode.workspace.fs.readFile(other);
  const result = await client.sendRequest<CompareResult | null>('gongwen/compare', {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
    other: { uri: client.code2ProtocolConverter.asUri(other), text: decode(bytes) },
  });
  if (!result) return;
  const name = (uri: vscode.Uri) => uri.path.split('/').at(-1) ?? uri.path;
  const panel = vscode.window.createWebviewPanel(
    'gongwen.compare',
    vscode.l10n.t('Compare'),
    vscode.ViewColumn.Beside,
    {
      enableScripts: false,
      enableFindWidget: true,
    },
  );
  panel.webview.html = comparePage(result, { current: name(document.uri), previous: name(other) });
}

/** UTF-8, else GB18030: what the command line reads as well. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

async function pickOther(current: vscode.Uri): Promise<vscode.Uri | undefined> {
  const found = await vscode.workspace.findFiles('**/*.{txt,md,gongwen}', '**/node_modules/**', 500);
  const here = current.path.slice(0, current.path.lastIndexOf('/'));
  const items = found
    .filter((uri) => uri.toString() !== current.toString())
    .sort((a, b) => Number(b.path.startsWith(here)) - Number(a.path.startsWith(here)) || a.path.localeCompare(b.path))
    .map((uri) => ({
      uri,
      label: uri.path.split('/').at(-1) ?? '',
      description: vscode.workspace.asRelativePath(uri),
    }));
  const browse = { uri: undefined, label: vscode.l10n.t('Another file…'), description: '' };
  const chosen = await vscode.window.showQuickPick([...items, browse], { title: vscode.l10n.t("Last year's report") });
  if (!chosen) return undefined;
  return chosen.uri ?? (await vscode.window.showOpenDialog({ canSelectMany: false }))?.[0];
}
