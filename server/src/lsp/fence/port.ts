import { AbstractMessageReader, AbstractMessageWriter, type Disposable, type Message } from 'vscode-languageserver';
import type { RuleId } from '../../rules/rule.js';

/** What the fence says to the worker behind it. */
export type ToWorker =
  /** First of all: what is left out; see set-aside. */
  | { readonly kind: 'start'; readonly setAside: readonly string[] }
  | { readonly kind: 'rpc'; readonly message: Message }
  | { readonly kind: 'ping' }
  /** Analyse every paragraph of a text alone, or the text as a whole, each announced by `at` with each rule. */
  | {
      readonly kind: 'probe';
      readonly uri: string;
      readonly languageId: string;
      readonly text: string;
      readonly whole: boolean;
    };

/** What the worker says. */
export type FromWorker =
  | { readonly kind: 'rpc'; readonly message: Message }
  | { readonly kind: 'pong' }
  /** Of a whole text there is no hash; no rule: the text is read. */
  | { readonly kind: 'at'; readonly uri: string; readonly hash?: string; readonly rule?: RuleId }
  | { readonly kind: 'probed'; readonly uri: string };

/** One end of the line between fence and worker. */
export interface Port<Out, In> {
  post(message: Out): void;
  listen(hear: (message: In) => void): void;
}

/** The worker as the fence holds it. */
export interface WorkerHandle {
  post(message: ToWorker): void;
  /** Ends it whatever it does. */
  end(): void;
}

export interface WorkerEvents {
  heard(message: FromWorker): void;
  /** It ended without being told to. */
  ended(reason: string): void;
}

/** The protocol's messages as the worker's connection reads them. */
export class PortReader extends AbstractMessageReader {
  #hear: ((message: Message) => void) | undefined;

  listen(hear: (message: Message) => void): Disposable {
    this.#hear = hear;
    return { dispose: () => {} };
  }

  take(message: Message): void {
    this.#hear?.(message);
  }
}

export class PortWriter extends AbstractMessageWriter {
  readonly #post: (message: FromWorker) => void;

  constructor(post: (message: FromWorker) => void) {
    super();
    this.#post = post;
  }

  write(message: Message): Promise<void> {
    this.#post({ kind: 'rpc', message });
    return Promise.resolve();
  }

  end(): void {}
}
