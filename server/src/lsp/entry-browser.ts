import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server.js';

/** The part of a worker's global scope that the connection needs. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  counts: async (url) => {
    const answer = url === undefined ? undefined : await fetch(url);
    return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  },
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
});
