import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver-protocol/node';

type Listener = ((heard: { readonly data: unknown }) => void) | null;

/** What a worker of a browser sees of itself. */
interface Scope {
  onmessage: Listener;
  postMessage(message: unknown): void;
  addEventListener(): void;
  dispatchEvent(event: { readonly data: unknown }): void;
  close(): void;
}

class Reader extends AbstractMessageReader {
  hear: DataCallback = () => {};

  listen(callback: DataCallback): Disposable {
    this.hear = callback;
    return { dispose: () => {} };
  }
}

class Writer extends AbstractMessageWriter {
  constructor(readonly send: (message: Message) => void) {
    super();
  }

  write(message: Message): Promise<void> {
    this.send(message);
    return Promise.resolve();
  }

  end(): void {}
}

/**
 * The server of the browser from its bundle, in a context that has what a worker has; workers of its own it cannot
 * start, as in some browsers. `read` answers for the network.
 */
export function webServer(read: (url: string) => Uint8Array): { reader: MessageReader; writer: MessageWriter } {
  const reader = new Reader();
  const copy = <T>(message: T): T => JSON.parse(JSON.stringify(message)) as T;
  const self: Scope = {
    onmessage: null,
    postMessage: (message) => setImmediate(() => reader.hear(copy(message) as Message)),
    addEventListener: () => {},
    dispatchEvent: (event) => self.onmessage?.(event),
    close: () => {},
  };
  const fetch = (url: string) => {
    const bytes = read(url);
    const arrayBuffer = () => Promise.resolve(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    return Promise.resolve({ ok: true, arrayBuffer });
  };
  class MessageEvent {
    readonly data: unknown;
    constructor(_: string, { data }: { readonly data: unknown }) {
      this.data = data;
    }
  }
  vm.runInNewContext(readFileSync('dist/server-web.js', 'utf8'), {
    self,
    fetch,
    MessageEvent,
    URL,
    TextEncoder,
    TextDecoder,
    setTimeout,
    clearTimeout,
    console,
    performance,
  });
  const writer = new Writer((message) => setImmediate(() => self.onmessage?.({ data: copy(message) })));
  self.onmessage?.({ data: { gongwenScript: 'server-web.js' } });
  return { reader, writer };
}
