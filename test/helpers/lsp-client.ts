import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import {
  type ClientCapabilities,
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { nodeFiles } from '../../server/src/host/node-files.js';
import { startServer } from '../../server/src/lsp/server.js';

const registers = { dynamicRegistration: true };
const refreshes = { refreshSupport: true };

/** What a full-grown editor says of itself. */
export const RICH: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    didChangeConfiguration: registers,
    didChangeWatchedFiles: registers,
    diagnostics: refreshes,
    codeLens: refreshes,
    inlayHint: refreshes,
    semanticTokens: refreshes,
    foldingRange: refreshes,
  },
  window: { workDoneProgress: true },
  textDocument: {
    synchronization: {},
    diagnostic: { ...registers, relatedDocumentSupport: false },
    publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] }, versionSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } },
      isPreferredSupport: true,
    },
    completion: { completionItem: { snippetSupport: true, resolveSupport: { properties: ['documentation'] } } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    rename: { prepareSupport: true },
    foldingRange: {},
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
  },
};

/** A simple editor: no pull, flat symbols, no snippets. */
export const POOR: ClientCapabilities = {
  textDocument: { synchronization: {}, publishDiagnostics: { relatedInformation: true } },
};

export interface StartOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly folders?: readonly { readonly uri: string; readonly name: string }[];
  /** The editor's configuration, by resource. */
  readonly configure?: (scopeUri: string | undefined) => unknown;
  /** The packed counts, for a server in this process. */
  readonly counts?: Uint8Array;
  /** Of a server in a process of its own. */
  readonly execArgv?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export type Transport = 'in process' | 'stdio' | 'command';

const COMMANDS: Readonly<Record<Exclude<Transport, 'in process'>, readonly string[]>> = {
  stdio: ['dist/server.cjs', '--stdio'],
  command: ['dist/cli.js', 'lsp', '--stdio'],
};

/** An editor as the server sees it: open documents, requests, what the server asked and pushed. */
export class LspClient {
  readonly connection: ProtocolConnection;
  readonly pushed: PublishDiagnosticsParams[] = [];
  readonly asked: { readonly method: string; readonly params: unknown }[] = [];
  readonly documents = new Map<string, TextDocument>();
  #process: ChildProcess | undefined;
  #capabilities: InitializeResult['capabilities'] = {};
  #listeners: (() => void)[] = [];
  configure: (scopeUri: string | undefined) => unknown;

  private constructor(connection: ProtocolConnection, child: ChildProcess | undefined, { configure }: StartOptions) {
    this.connection = connection;
    this.#process = child;
    this.configure = configure ?? (() => null);
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.pushed.push(params);
      this.#wake();
    });
    for (const [method, answer] of Object.entries(this.#answers()))
      connection.onRequest(method, (params: unknown) => {
        this.asked.push({ method, params });
        this.#wake();
        return answer(params);
      });
    connection.listen();
  }

  #answers(): Readonly<Record<string, (params: unknown) => unknown>> {
    const refresh = ['diagnostic', 'codeLens', 'inlayHint', 'semanticTokens', 'foldingRange'];
    return {
      'workspace/configuration': (params) =>
        (params as { items: { scopeUri?: string }[] }).items.map((item) => this.configure(item.scopeUri) ?? null),
      'workspace/applyEdit': () => ({ applied: true }),
      'client/registerCapability': () => null,
      'client/unregisterCapability': () => null,
      'window/workDoneProgress/create': () => null,
      ...Object.fromEntries(refresh.map((feature) => [`workspace/${feature}/refresh`, () => null])),
    };
  }

  static async start(transport: Transport, options: StartOptions = {}): Promise<LspClient> {
    const client = transport === 'in process' ? LspClient.#inProcess(options) : LspClient.#spawned(transport, options);
    // With a process to watch, a server in this process would keep it alive.
    await client.#initialize(transport === 'in process' ? null : process.pid, options);
    return client;
  }

  static #inProcess(options: StartOptions): LspClient {
    const { counts } = options;
    const there = new PassThrough();
    const back = new PassThrough();
    const server = createConnection(new StreamMessageReader(there), new StreamMessageWriter(back));
    startServer(server, {
      pause: () => new Promise((resolve) => setImmediate(resolve)),
      files: nodeFiles,
      ...(counts && { counts: async () => counts }),
    });
    const connection = createProtocolConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
    return new LspClient(connection, undefined, options);
  }

  /** A client over any line to a server. */
  static async over(connection: ProtocolConnection, options: StartOptions = {}): Promise<LspClient> {
    const client = new LspClient(connection, undefined, options);
    await client.#initialize(null, options);
    return client;
  }

  async #initialize(processId: number | null, options: StartOptions): Promise<void> {
    const { capabilities = RICH, initializationOptions, folders = [] } = options;
    const result: InitializeResult = await this.connection.sendRequest('initialize', {
      processId,
      rootUri: folders[0]?.uri ?? null,
      workspaceFolders: folders,
      capabilities,
      initializationOptions,
    });
    this.#capabilities = result.capabilities;
    await this.connection.sendNotification('initialized', {});
  }

  static #spawned(transport: Exclude<Transport, 'in process'>, options: StartOptions): LspClient {
    const { execArgv = [], env = {} } = options;
    const child = spawn(process.execPath, [...execArgv, ...COMMANDS[transport]], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    return new LspClient(connection, child, options);
  }

  get capabilities(): InitializeResult['capabilities'] {
    return this.#capabilities;
  }

  open(
    text: string,
    { languageId = 'gongwen', uri = `file:///reports/${this.documents.size + 1}.txt` } = {},
  ): TextDocument {
    const document = TextDocument.create(uri, languageId, 1, text);
    this.documents.set(uri, document);
    void this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
    return document;
  }

  change(document: TextDocument, start: number, end: number, text: string): void {
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    const version = document.version + 1;
    TextDocument.update(document, [{ range, text }], version);
    void this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: document.uri, version },
      contentChanges: [{ range, text }],
    });
  }

  close({ uri }: TextDocument): void {
    this.documents.delete(uri);
    void this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  on<R>(method: string, { uri }: TextDocument, more: object = {}): Promise<R> {
    return this.request(`textDocument/${method}`, { textDocument: { uri }, ...more });
  }

  async diagnostics(document: TextDocument): Promise<Diagnostic[]> {
    const report = await this.on<{ items?: Diagnostic[] }>('diagnostic', document);
    return report.items ?? [];
  }

  actions(document: TextDocument, range: Range, only?: string[]): Promise<CodeAction[]> {
    return this.on('codeAction', document, { range, context: { diagnostics: [], ...(only && { only }) } });
  }

  /** Resolves when `test` holds; looks again whenever the server says something. */
  async until<T>(test: () => T | undefined): Promise<T> {
    for (;;) {
      const found = test();
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.#listeners.push(resolve));
    }
  }

  #wake(): void {
    for (const resolve of this.#listeners.splice(0)) resolve();
  }

  /** Ends a server that is in no state to be spoken to. */
  kill(): void {
    this.connection.dispose();
    this.#process?.kill('SIGKILL');
  }

  /** Says goodbye; the exit code of a server in a process of its own. */
  async stop(): Promise<number | undefined> {
    await this.connection.sendRequest('shutdown');
    if (!this.#process) {
      this.connection.dispose();
      return undefined;
    }
    const exited = once(this.#process, 'exit');
    await this.connection.sendNotification('exit');
    const [code] = (await exited) as [number];
    this.connection.dispose();
    return code;
  }
}

export const edited = (document: TextDocument, edits: readonly TextEdit[]): string =>
  TextDocument.applyEdits(document, [...edits]);

/** Text of `document` after the part of `edit` that is about it; the edit must be for its version. */
export function editedBy(document: TextDocument, edit: WorkspaceEdit | undefined): string {
  for (const change of edit?.documentChanges ?? [])
    if (
      'edits' in change &&
      change.textDocument.uri === document.uri &&
      change.textDocument.version === document.version
    )
      return edited(document, change.edits as TextEdit[]);
  return edited(document, edit?.changes?.[document.uri] ?? []);
}

export interface Marked {
  readonly text: string;
  /** Offset of ‸. */
  readonly caret: number;
  /** Offsets of ⟦…⟧ in text order. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** A text without its marks ‸ and ⟦…⟧, and where they stood. */
export function marked(source: string): Marked {
  let text = '';
  let caret = -1;
  const open: number[] = [];
  const spans: { start: number; end: number }[] = [];
  for (const c of source) {
    if (c === '‸') caret = text.length;
    else if (c === '⟦') open.push(text.length);
    else if (c === '⟧') spans.push({ start: open.pop() ?? 0, end: text.length });
    else text += c;
  }
  return { text, caret, spans: spans.sort((a, b) => a.start - b.start) };
}

export const rangeOf = (document: TextDocument, { start, end }: { start: number; end: number }): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

export const textAt = (document: TextDocument, range: Range): string => document.getText(range);

export const ORIGIN: Position = { line: 0, character: 0 };

/** The slow suites run everything again against the bundle; they say so after this file may have been loaded. */
export const transportNow = (): Transport => (process.env.GONGWEN_TRANSPORT === 'stdio' ? 'stdio' : 'in process');

/** Runs a suite against a server in this process or, in the slow suites, against the bundle over its standard streams. */
export function describeServers(
  title: string,
  suite: (start: (options?: StartOptions) => Promise<LspClient>) => void,
  transports: readonly Transport[] = [transportNow()],
): void {
  for (const transport of transports)
    describe(`${title} (${transport})`, () => {
      const clients: LspClient[] = [];
      suite(async (options) => {
        const client = await LspClient.start(transport, options);
        clients.push(client);
        return client;
      });
      afterEach(async () => {
        for (const client of clients.splice(0)) await client.stop();
      });
    });
}
