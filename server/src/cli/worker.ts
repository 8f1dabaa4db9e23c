// Entry of a worker thread: the same bundle as the command's, and what V8 kept of it.
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { loadBundle } from './bundle.js';
import type { Shared } from './run/serve.js';

/** What `whole.ts` exports. */
type Whole = typeof import('./whole.js');

// The bundle is CommonJS.
declare const __dirname: string;

if (parentPort)
  void (loadBundle(join(__dirname, 'command.cjs'), require).exports as Whole).serve(parentPort, workerData as Shared);
