import { createConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node';
import { readCounts } from '../host/node-counts.js';
import { nodeFiles } from '../host/node-files.js';
import { startServer } from './server.js';

export type Transport = 'stdio' | 'node-ipc';

/** Runs the language server over this process's standard streams or its channel to the parent, until the client ends it. */
export function startLanguageServer(transport: Transport): void {
  const connection =
    transport === 'node-ipc'
      ? createConnection(new IPCMessageReader(process), new IPCMessageWriter(process))
      : createConnection(process.stdin, process.stdout);
  startServer(connection, {
    counts: async () => readCounts(),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    files: nodeFiles,
  });
}
