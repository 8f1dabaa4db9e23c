import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { NewReportResult, ProfilesResult } from '../../server/src/lsp/protocol.js';

interface ProfileItem extends vscode.QuickPickItem {
  readonly profile: string | null;
}

async function pick(
  client: BaseLanguageClient,
  title: string,
  first: readonly ProfileItem[],
): Promise<ProfileItem | undefined> {
  const { profiles } = await client.sendRequest<ProfilesResult>('gongwen/profiles', {});
  const items = profiles.map(({ id, name, description }) => ({
    profile: id,
    label: name,
    description: id,
    detail: description,
  }));
  return vscode.window.showQuickPick<ProfileItem>([...first, ...items], { title, matchOnDescription: true });
}

/** Sets the report type of the folder, or leaves it to recognition again. */
export async function chooseProfile(client: BaseLanguageClient): Promise<void> {
  const automatic: ProfileItem = {
    profile: null,
    label: vscode.l10n.t('Recognise from the text'),
    description: vscode.l10n.t('default'),
  };
  const chosen = await pick(client, vscode.l10n.t('Report type'), [automatic]);
  if (!chosen) return;
  const document = vscode.window.activeTextEditor?.document;
  const inFolder = document && vscode.workspace.getWorkspaceFolder(document.uri);
  const target = inFolder ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Global;
  await vscode.workspace.getConfiguration('gongwen', document).update('profile', chosen.profile ?? undefined, target);
}

/** Opens an untitled report with the skeleton of a profile, ready to be filled in from tab stop to tab stop. */
export async function newReport(client: BaseLanguageClient): Promise<void> {
  const chosen = await pick(client, vscode.l10n.t('New report'), []);
  if (!chosen?.profile) return;
  const year = await vscode.window.showInputBox({
    title: vscode.l10n.t('Reporting year'),
    value: String(new Date().getFullYear() - (new Date().getMonth() < 6 ? 1 : 0)),
    validateInput: (value) =>
      /^(19|20)\d{2}$/.test(value) ? undefined : vscode.l10n.t('Four digits, for example 2025'),
  });
  if (!year) return;
  const skeleton = await client.sendRequest<NewReportResult | null>('gongwen/newReport', {
    profile: chosen.profile,
    year: Number(year),
  });
  if (!skeleton) return;
  const document = await vscode.workspace.openTextDocument({ language: 'gongwen', content: '' });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(skeleton.snippet), new vscode.Position(0, 0));
}
