import {
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { Fence } from './fence/fence.js';
import { spawnThread } from './fence/node-worker.js';

export type Transport = 'stdio' | 'node-ipc';

/** Milliseconds between two looks whether the client's process is still there. */
const LOOK = 3000;

/** Ends this process when the client's is gone. */
function watchClient(pid: number | null): void {
  if (pid === null) return;
  setInterval(() => {
    try {
      process.kill(pid, 0);
    } catch {
      process.exit(1);
    }
  }, LOOK).unref();
}

/**
 * Runs the language server over this process's standard streams or its channel to the parent, until the client ends it:
 * in `worker`, the bundled worker, where it can be ended from outside.
 */
export function startLanguageServer(transport: Transport, worker: string | URL): void {
  const [reader, writer]: [MessageReader, MessageWriter] =
    transport === 'node-ipc'
      ? [new IPCMessageReader(process), new IPCMessageWriter(process)]
      : [new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)];
  new Fence(reader, writer, {
    spawn: (events) => spawnThread(worker, events),
    client: watchClient,
    exit: (code) => process.exit(code),
  });
}
