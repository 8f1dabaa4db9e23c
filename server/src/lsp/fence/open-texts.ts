import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  Message,
  TextDocumentItem,
} from 'vscode-languageserver';
import { OpenText } from '../open-text.js';
import { METHODS, type WordParams } from '../protocol.js';

/** The texts that are open, as the client told of them: what a new worker is told again. */
export class OpenTexts {
  readonly #texts = new Map<string, OpenText>();
  /** Set aside as a whole until they are opened again. */
  readonly #setAside = new Set<string>();
  /** What was told of texts that were read from Word files. */
  readonly #origins = new Map<string, Message>();
  #changed: string | undefined;

  /** Takes note of a message; false where the worker is not to hear of it. */
  note(message: Message & { readonly method: string; readonly params?: unknown }): boolean {
    const { method, params } = message;
    if (method === 'textDocument/didOpen') {
      const { uri, languageId, version, text } = (params as DidOpenTextDocumentParams).textDocument;
      this.#texts.set(uri, OpenText.create(uri, languageId, version, text));
      this.#setAside.delete(uri);
      this.#changed = uri;
    } else if (method === 'textDocument/didChange') {
      const { textDocument, contentChanges } = params as DidChangeTextDocumentParams;
      const text = this.#texts.get(textDocument.uri);
      if (text) OpenText.update(text, contentChanges, textDocument.version);
      this.#changed = textDocument.uri;
      return !this.#setAside.has(textDocument.uri);
    } else if (method === 'textDocument/didClose') {
      const { uri } = (params as DidCloseTextDocumentParams).textDocument;
      this.#texts.delete(uri);
      this.#origins.delete(uri);
      return !this.#setAside.delete(uri);
    } else if (message.method === METHODS.wordOrigin) {
      this.#origins.set((message.params as WordParams).textDocument.uri, message);
    }
    return true;
  }

  /** To be told again before the texts are. */
  origins(): Message[] {
    return [...this.#origins.values()];
  }

  /** Those that the worker knows, the one that changed last at the end. */
  heard(): TextDocumentItem[] {
    return [...this.#texts.values()]
      .filter(({ uri }) => !this.#setAside.has(uri))
      .sort((a, b) => Number(a.uri === this.#changed) - Number(b.uri === this.#changed))
      .map((text) => ({ uri: text.uri, languageId: text.languageId, version: text.version, text: text.getText() }));
  }

  setAside(uri: string): void {
    this.#setAside.add(uri);
  }

  /** Characters of the largest text. */
  get largest(): number {
    return Math.max(0, ...[...this.#texts.values()].map((text) => text.source.length));
  }
}
