import type { Connection } from 'vscode-languageserver';
import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DEFAULT_SETTINGS, type Settings } from '../config/settings.js';
import type { ReportService } from '../service/service.js';
import type { ClientTraits } from './client.js';
import { OpenReport, type Pause, type Snapshot } from './open-report.js';
import { type Preferences, preferencesFrom, preferred } from './preferences.js';

/** What the server needs from the machine that it runs on. */
export interface ServerHost {
  readonly pause: Pause;
}

interface Resolved {
  readonly settings: Settings;
  readonly preferences: Preferences;
}

/** The open documents with their reports and settings. */
export class Workspace {
  readonly documents = new TextDocuments(TextDocument);
  readonly #connection: Connection;
  readonly #service: ReportService;
  readonly #host: ServerHost;
  readonly #traits: () => ClientTraits;
  readonly #open = new Map<string, OpenReport>();
  readonly #resolved = new Map<string, Promise<Resolved>>();
  #openings = 0;
  /** Grows whenever settings may have changed. */
  #epoch = 0;

  constructor(connection: Connection, service: ReportService, host: ServerHost, traits: () => ClientTraits) {
    this.#connection = connection;
    this.#service = service;
    this.#host = host;
    this.#traits = traits;
    this.documents.onDidOpen(({ document }) => {
      const opening = `${Date.now().toString(36)}-${++this.#openings}`;
      this.#open.set(document.uri, new OpenReport(document, opening, service, host.pause));
    });
    this.documents.onDidClose(({ document }) => {
      this.#open.get(document.uri)?.close();
      this.#open.delete(document.uri);
      this.#resolved.delete(document.uri);
    });
  }

  get service(): ReportService {
    return this.#service;
  }

  get pause(): Pause {
    return this.#host.pause;
  }

  uris(): readonly string[] {
    return [...this.#open.keys()];
  }

  opened(uri: string): OpenReport | undefined {
    return this.#open.get(uri);
  }

  /** The newest state of an open document; undefined where it is not open. */
  async snapshot(uri: string): Promise<Snapshot | undefined> {
    if (!this.#open.has(uri)) return undefined;
    const { settings, preferences } = await this.resolve(uri);
    return this.#open.get(uri)?.snapshot(settings, preferences);
  }

  /** Names what a pulled result rests on: opening, version and settings. */
  resultId({ document, version }: Snapshot): string {
    return `${this.#open.get(document.uri)?.opening}.${version}.${this.#epoch}`;
  }

  /** Settings of a file, open or not. */
  resolve(uri: string): Promise<Resolved> {
    let resolved = this.#resolved.get(uri);
    if (!resolved) this.#resolved.set(uri, (resolved = this.#resolve(uri)));
    return resolved;
  }

  /** Forgets all settings; they are asked for again when they are needed. */
  settingsChanged(): void {
    this.#epoch++;
    this.#resolved.clear();
  }

  async #resolve(uri: string): Promise<Resolved> {
    const preferences = await this.#preferences(uri);
    const { locale } = this.#traits();
    const base = locale ? { ...DEFAULT_SETTINGS, locale } : DEFAULT_SETTINGS;
    return { preferences, settings: preferred(base, preferences) };
  }

  async #preferences(uri: string): Promise<Preferences> {
    if (!this.#traits().configuration) return preferencesFrom(undefined);
    try {
      return preferencesFrom(await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'gongwen' }));
    } catch {
      return preferencesFrom(undefined);
    }
  }
}
