import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/browser';
import { Fence } from './fence/fence.js';
import type { FromWorker, ToWorker, WorkerEvents, WorkerHandle } from './fence/port.js';
import { serveFenced } from './fence/worker-server.js';
import { startServer } from './server.js';
import type { ServerHost } from './workspace.js';

interface Heard {
  readonly data: unknown;
}

/** The parts of a browser that are needed here; the library of types is Node's. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0] & {
  onmessage: ((heard: Heard) => void) | null;
  postMessage(message: unknown): void;
  dispatchEvent(event: unknown): boolean;
  close(): void;
};
declare const MessageEvent: new (type: 'message', init: Heard) => unknown;
declare const Worker: new (
  url: string,
) => {
  onmessage: ((heard: Heard) => void) | null;
  onerror: ((error: { readonly message: string }) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
};

/** The client's first word: where this script stands, so that a worker behind the fence may be started from it. */
interface Hello {
  readonly gongwenScript: string;
}

const host: ServerHost = {
  counts: async (url) => {
    const answer = url === undefined ? undefined : await fetch(url);
    return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  },
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
};
const connect = (reader: MessageReader, writer: MessageWriter) => createConnection(reader, writer);

const isHello = (data: unknown): data is Hello =>
  typeof data === 'object' && data !== null && 'gongwenScript' in data && typeof data.gongwenScript === 'string';

const isStart = (data: unknown): data is ToWorker =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'start';

/** A worker from the same script; by way of a blob, since the script may stand at another origin. */
function spawn(script: string, { heard, ended }: WorkerEvents): WorkerHandle {
  const url = URL.createObjectURL(new Blob([`importScripts(${JSON.stringify(script)})`], { type: 'text/javascript' }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  worker.onmessage = ({ data }: Heard) => heard(data as FromWorker);
  worker.onerror = ({ message }) => ended(message);
  return { post: (message) => worker.postMessage(message), end: () => worker.terminate() };
}

/** Can a worker be started from here, and does it answer? Some browsers and policies forbid it. */
function answers(script: string): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (answered: boolean) => {
      clearTimeout(timer);
      worker?.end();
      resolve(answered);
    };
    const timer = setTimeout(() => end(false), 5000);
    let worker: WorkerHandle | undefined;
    try {
      worker = spawn(script, { heard: () => end(true), ended: () => end(false) });
      worker.post({ kind: 'start', setAside: [] });
      worker.post({ kind: 'ping' });
    } catch {
      end(false);
    }
  });
}

/** Behind the fence: everything that follows is the fence's. */
function serveBehindFence(first: ToWorker): void {
  let hear: ((message: ToWorker) => void) | undefined;
  const port = {
    post: (message: FromWorker) => self.postMessage(message),
    listen: (listener: (message: ToWorker) => void) => {
      hear = listener;
    },
  };
  serveFenced(port, host, connect);
  self.onmessage = ({ data }: Heard) => hear?.(data as ToWorker);
  hear?.(first);
}

/** At the client: a fence with a worker behind it, or all on this thread where there can be none. */
async function serveClient({ gongwenScript }: Hello): Promise<void> {
  const early: unknown[] = [];
  self.onmessage = ({ data }: Heard) => void early.push(data);
  const fenced = await answers(gongwenScript);
  self.onmessage = null;
  const [reader, writer] = [new BrowserMessageReader(self), new BrowserMessageWriter(self)];
  if (fenced)
    new Fence(reader, writer, {
      spawn: (events) => spawn(gongwenScript, events),
      client: () => {},
      exit: () => self.close(),
    });
  else startServer(connect(reader, writer), host);
  // What the client said meanwhile.
  for (const data of early) self.dispatchEvent(new MessageEvent('message', { data }));
}

self.onmessage = ({ data }: Heard) => {
  if (isStart(data)) serveBehindFence(data);
  else if (isHello(data)) void serveClient(data);
};
