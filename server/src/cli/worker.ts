// Entry of a worker thread: the same bundle as the command's, and what V8 kept of it.
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { loadBundle } from './bundle.js';
import { Room } from './room.js';
import type { Shared } from './run/serve.js';
import { tuneForMuch, tuneForShortRun } from './tuning.js';

/** What `whole.ts` exports. */
type Whole = typeof import('./whole.js');

// The bundle is CommonJS.
declare const __dirname: string;

/** Bytes of the larger of program and compiled code. */
const room = new Room(2_000_000);

if (parentPort) {
  // V8 looks at its flags when a thread begins and corrects what it finds odd; compiled code holds only for these.
  tuneForShortRun();
  const { serve } = loadBundle(join(__dirname, 'command.cjs'), require, room).exports as Whole;
  tuneForMuch();
  void serve(parentPort, workerData as Shared);
}
