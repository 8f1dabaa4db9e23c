import { createConnection } from 'vscode-languageserver/node';
import { threadPort } from './fence/node-worker.js';
import { serveFenced } from './fence/worker-server.js';
import { nodeHost } from './node-host.js';

serveFenced(threadPort, nodeHost, (reader, writer) => createConnection(reader, writer));
