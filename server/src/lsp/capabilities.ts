import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientTraits } from './client.js';
import { CODE_ACTION_KINDS } from './code-actions.js';

/** What the server offers to a client; nothing is offered whose code is not here. */
export function capabilitiesFor(traits: ClientTraits): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
    documentSymbolProvider: { label: 'gongwen' },
    codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
    ...(traits.pull && {
      diagnosticProvider: {
        identifier: 'gongwen',
        interFileDependencies: false,
        workspaceDiagnostics: traits.workspaceDiagnostics,
      },
    }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
