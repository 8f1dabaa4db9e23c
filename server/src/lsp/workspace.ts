import { type Connection, TextDocuments } from 'vscode-languageserver';
import type { Settings } from '../config/settings.js';
import type { Files } from '../host/files.js';
import type { Rule } from '../rules/rule.js';
import type { ReportService } from '../service/service.js';
import type { WordText } from '../word/text.js';
import type { ClientTraits } from './client.js';
import { Configuration } from './configuration.js';
import { EditorFiles } from './editor-files.js';
import { OpenReport, type Pause, type Resolved, type Snapshot } from './open-report.js';
import { OpenText } from './open-text.js';
import { type Preferences, preferencesFrom, preferred } from './preferences.js';
import { isBaseline, isConfig, pathOf } from './uris.js';

/** What the server needs from the machine that it runs on. */
export interface ServerHost {
  readonly pause: Pause;
  /** The packed counts; `url` is where the client has them. */
  readonly counts?: (url: string | undefined) => Promise<Uint8Array | undefined>;
  /** Absent in a browser. */
  readonly files?: Files;
  /** What is not analysed; see fence/set-aside. */
  readonly setAside?: ReadonlySet<string>;
  /** Other rules than the usual ones. */
  readonly rules?: readonly Rule[];
}

/** The open documents with their reports, and what is configured for them. */
export class Workspace {
  readonly documents = new TextDocuments(OpenText);
  readonly service: ReportService;
  readonly files: Files;
  readonly configuration: Configuration;
  readonly pause: Pause;
  readonly traits: () => ClientTraits;
  readonly #setAside: ReadonlySet<string>;
  /** Uris of the folders that are open. */
  folders: readonly string[] = [];
  /** What the first answer to a client that pulls waits for. */
  beforeFindings: (settings: Settings) => Promise<void> = async () => {};
  /** Hears that findings of a report were sent. */
  onFindings: (settings: Settings) => void = () => {};
  readonly #connection: Connection;
  readonly #open = new Map<string, OpenReport>();
  readonly #paths = new Map<string, string>();
  readonly #resolved = new Map<string, Promise<Resolved>>();
  /** Word files that open texts were read from. */
  readonly #words = new Map<string, WordText>();
  #openings = 0;
  #epoch = 0;

  constructor(connection: Connection, service: ReportService, host: ServerHost, traits: () => ClientTraits) {
    this.#connection = connection;
    this.service = service;
    this.pause = host.pause;
    this.#setAside = host.setAside ?? new Set();
    this.traits = traits;
    this.files = new EditorFiles(host.files, (path) => this.documents.get(this.#paths.get(path) ?? '')?.getText());
    this.configuration = new Configuration(this.files, service.rules, () =>
      this.folders.flatMap((uri) => pathOf(uri) ?? []),
    );
    this.documents.onDidOpen(({ document }) => this.#opened(document));
    this.documents.onDidClose(({ document }) => this.#closed(document));
  }

  #opened(document: OpenText): void {
    const path = pathOf(document.uri);
    if (path !== undefined) this.#paths.set(path, document.uri);
    if (isConfig(document.uri) || isBaseline(document.uri)) return;
    const opening = `${Date.now().toString(36)}-${++this.#openings}`;
    const word = () => this.#words.get(document.uri);
    this.#open.set(document.uri, new OpenReport(document, opening, this.service, this.pause, this.#setAside, word));
  }

  #closed({ uri }: OpenText): void {
    const path = pathOf(uri);
    if (path !== undefined) this.#paths.delete(path);
    this.#open.get(uri)?.close();
    this.#open.delete(uri);
    this.#resolved.delete(uri);
    this.#words.delete(uri);
  }

  /** An open text was read from a Word file: from now on the file's form is checked with it. */
  readFrom(uri: string, word: WordText): void {
    this.#words.set(uri, word);
  }

  /** Whether an open text was read from a Word file. */
  isFromWord(uri: string): boolean {
    return this.#words.has(uri);
  }

  /** Uris of the texts that are open. */
  uris(): readonly string[] {
    return [...this.#open.keys()];
  }

  opened(uri: string): OpenReport | undefined {
    return this.#open.get(uri);
  }

  /** Version of an open document, also of a configuration file; undefined where it is not open. */
  versionOf(path: string): number | undefined {
    return this.documents.get(this.#paths.get(path) ?? '')?.version;
  }

  /** The newest state of an open text; undefined where it is not open. */
  async snapshot(uri: string): Promise<Snapshot | undefined> {
    for (;;) {
      if (!this.#open.has(uri)) return undefined;
      const epoch = this.#epoch;
      const resolved = await this.resolve(uri);
      if (epoch === this.#epoch) return this.#open.get(uri)?.snapshot(resolved);
    }
  }

  /** Grows whenever settings may have changed. */
  get epoch(): number {
    return this.#epoch;
  }

  /** Names what a pulled result rests on: opening, version and settings. */
  resultId({ document, version }: Snapshot): string {
    return `${this.#open.get(document.uri)?.opening}.${version}.${this.#epoch}`;
  }

  /** What holds for a file, open or not. */
  resolve(uri: string): Promise<Resolved> {
    let resolved = this.#resolved.get(uri);
    if (!resolved) this.#resolved.set(uri, (resolved = this.#resolve(uri)));
    return resolved;
  }

  /** Forgets what holds; it is asked for again when it is needed. */
  settingsChanged(): void {
    this.#epoch++;
    this.#resolved.clear();
  }

  async #resolve(uri: string): Promise<Resolved> {
    const [preferences, configuration] = await Promise.all([this.#preferences(uri), this.configuration.of(uri)]);
    const { settings, hasLocale } = configuration;
    const locale = hasLocale ? settings.locale : (preferences.locale ?? this.traits().locale ?? settings.locale);
    const own = preferred(settings, preferences, locale);
    await this.service.prepare(own);
    return { preferences, configuration, settings: own };
  }

  async #preferences(uri: string): Promise<Preferences> {
    if (!this.traits().configuration) return preferencesFrom(undefined);
    try {
      return preferencesFrom(await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'gongwen' }));
    } catch {
      return preferencesFrom(undefined);
    }
  }
}
