import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { Locale } from '../messages/locale.js';
import { isLocale } from './preferences.js';
import type { InitializationOptions } from './protocol.js';

/** What the client can do, as far as the server behaves differently. */
export interface ClientTraits {
  readonly pull: boolean;
  readonly related: boolean;
  readonly tags: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly lineFoldingOnly: boolean;
  readonly snippets: boolean;
  readonly prepareRename: boolean;
  readonly markdownHover: boolean;
  readonly codeActionLiterals: boolean;
  readonly versionedEdits: boolean;
  readonly createFiles: boolean;
  readonly applyEdit: boolean;
  readonly configuration: boolean;
  readonly registerConfiguration: boolean;
  readonly registerWatchers: boolean;
  readonly workspaceFolders: boolean;
  readonly progress: boolean;
  readonly refresh: {
    readonly [K in 'diagnostics' | 'codeLens' | 'inlayHint' | 'semanticTokens' | 'foldingRange']: boolean;
  };
  /** Commands that the client executes itself. */
  readonly commands: readonly string[];
  /** The client brings the snippets of language gongwen itself. */
  readonly ownSnippets: boolean;
  readonly pages: string | undefined;
  readonly locale: Locale | undefined;
  readonly workspaceDiagnostics: boolean;
}

export function traitsOf({ capabilities, initializationOptions }: InitializeParams): ClientTraits {
  const { textDocument, workspace, window } = capabilities as ClientCapabilities;
  const options = (initializationOptions ?? {}) as InitializationOptions;
  const publish = textDocument?.diagnostic ?? textDocument?.publishDiagnostics;
  return {
    pull: textDocument?.diagnostic !== undefined,
    related: (publish?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) === true,
    tags: (publish?.tagSupport ?? textDocument?.publishDiagnostics?.tagSupport) !== undefined,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    lineFoldingOnly: textDocument?.foldingRange?.lineFoldingOnly === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    applyEdit: workspace?.applyEdit === true,
    configuration: workspace?.configuration === true,
    registerConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registerWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    progress: window?.workDoneProgress === true,
    refresh: {
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
      codeLens: workspace?.codeLens?.refreshSupport === true,
      inlayHint: workspace?.inlayHint?.refreshSupport === true,
      semanticTokens: workspace?.semanticTokens?.refreshSupport === true,
      foldingRange: workspace?.foldingRange?.refreshSupport === true,
    },
    commands: Array.isArray(options.commands) ? options.commands : [],
    ownSnippets: options.snippets === true,
    pages: typeof options.rulePages === 'string' ? options.rulePages.replace(/\/$/, '') : undefined,
    locale: isLocale(options.locale) ? options.locale : undefined,
    workspaceDiagnostics: options.workspaceDiagnostics === true,
  };
}
