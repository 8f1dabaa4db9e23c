import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { ON_TYPE } from '../service/on-type.js';
import type { ClientTraits } from './client.js';
import { CODE_ACTION_KINDS } from './code-actions.js';
import { TRIGGERS } from './completion.js';
import { LEGEND } from './semantic-tokens.js';

const [FIRST = ',', ...MORE] = ON_TYPE;

/** What the server offers to a client; nothing is offered whose code is not here. */
export function capabilitiesFor(traits: ClientTraits): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
    documentSymbolProvider: { label: 'gongwen' },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
    completionProvider: { triggerCharacters: [...TRIGGERS], resolveProvider: true },
    hoverProvider: true,
    inlayHintProvider: true,
    codeLensProvider: { resolveProvider: false },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: traits.prepareRename ? { prepareProvider: true } : true,
    documentLinkProvider: { resolveProvider: false },
    workspaceSymbolProvider: { workDoneProgress: true },
    semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: FIRST, moreTriggerCharacter: MORE },
    ...(traits.pull && {
      diagnosticProvider: {
        identifier: 'gongwen',
        interFileDependencies: false,
        workspaceDiagnostics: traits.workspaceDiagnostics,
        ...(traits.workspaceDiagnostics && { workDoneProgress: true }),
      },
    }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
