import type { MessagePort } from 'node:worker_threads';
import type { Settings } from '../../config/settings.js';
import { Analyst } from './analyse.js';
import { type Analysed, READY, type Task, type Wanted } from './analysed.js';
import { Running } from './running.js';

/** A few files for a thread. What most of them share is sent once: the settings by their number. */
export interface Batch {
  readonly jobs: readonly { readonly task: Task; readonly wanted: Wanted; readonly settings: number }[];
  /** Settings that this thread has not seen yet. */
  readonly settings: readonly (readonly [number, Settings])[];
}

/** What a thread shares with the one that started it: which rule runs, and the packed counts. */
export interface Shared {
  readonly running: SharedArrayBuffer;
  readonly counts: Uint8Array | undefined;
}

/** Analyses what comes on the port, one file after the other, and answers for each. */
export function serve(port: MessagePort, { running, counts }: Shared): void {
  const analyst = new Analyst({
    running: new Running(running),
    ...(counts && { counts: () => counts }),
  });
  const known = new Map<number, Settings>();
  let last: Promise<void> = Promise.resolve();
  const work = async ({ jobs, settings }: Batch): Promise<void> => {
    for (const [number, one] of settings) known.set(number, one);
    for (const job of jobs) {
      const own = known.get(job.settings);
      if (own) port.postMessage((await analyst.analyse(job.task, job.wanted, own)) satisfies Analysed);
    }
  };
  port.on('message', (batch: Batch) => {
    last = last.then(() => work(batch));
  });
  port.postMessage(READY);
}
