import { createConnection } from 'vscode-languageserver/node';
import { nodeHost } from './node-host.js';
import { startServer } from './server.js';

/** The language server over standard streams without a worker, where no bundle of one is at hand. */
export const startOnThisThread = (): void => startServer(createConnection(process.stdin, process.stdout), nodeHost);
