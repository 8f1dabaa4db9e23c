// The whole command as one bundle.
import type { MessagePort } from 'node:worker_threads';
import type { Shared } from './run/serve.js';

export { run } from './command.js';
export { nodeTerminal } from './node-terminal.js';
/** What a thread does: see `run/threads.ts`. */
export const serve = async (port: MessagePort, shared: Shared): Promise<void> =>
  (await import('./run/serve.js')).serve(port, shared);
