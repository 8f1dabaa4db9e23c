import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from './extension.js';

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist/server.cjs').fsPath;
  await start(context, (options) => {
    client = new LanguageClient('gongwen', 'gongwen', { module, transport: TransportKind.ipc }, options);
    return client;
  });
}

export const deactivate = (): Promise<void> | undefined => client?.stop();
