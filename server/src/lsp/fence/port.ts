import { AbstractMessageReader, AbstractMessageWriter, type Disposable, type Message } from 'vscode-languageserver';

/** What the fence says to the worker behind it. */
export type ToWorker =
  /** First of all: hashes of the paragraphs that are left out. */
  | { readonly kind: 'start'; readonly setAside: readonly string[] }
  | { readonly kind: 'rpc'; readonly message: Message }
  | { readonly kind: 'ping' }
  /** Analyse every paragraph of a text alone, each announced by `at`. */
  | { readonly kind: 'probe'; readonly uri: string; readonly languageId: string; readonly text: string };

/** What the worker says. */
export type FromWorker =
  | { readonly kind: 'rpc'; readonly message: Message }
  | { readonly kind: 'pong' }
  | { readonly kind: 'at'; readonly uri: string; readonly hash: string }
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
