import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start } from './extension.js';

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server-web.js').toString(true);
  const worker = new Worker(script);
  worker.postMessage({ gongwenScript: script });
  await start(context, (options) => {
    const counts = vscode.Uri.joinPath(context.extensionUri, 'dist/typos.bin').toString(true);
    const initializationOptions = { ...options.initializationOptions, counts };
    client = new LanguageClient('gongwen', 'gongwen', worker, { ...options, initializationOptions });
    return client;
  });
}

export const deactivate = (): Promise<void> | undefined => client?.stop();
