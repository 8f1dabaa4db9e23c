// The whole command as one bundle.
import type { MessagePort } from 'node:worker_threads';

export { run } from './command.js';
export { nodeTerminal } from './node-terminal.js';
/** What a thread does: see `run/threads.ts`. */
export const serve = async (port: MessagePort, memory: SharedArrayBuffer): Promise<void> =>
  (await import('./run/serve.js')).serve(port, memory);
