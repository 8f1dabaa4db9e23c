import { availableParallelism } from 'node:os';
import type { Settings } from '../../config/settings.js';
import type { Analysed, Task, Wanted } from './analysed.js';

/** Analyses files, here or on other threads; the result is the same. */
export interface Analyser {
  /** Files that may be under way at once. */
  readonly parallel: number;
  /** Files are analysed on other threads: this one stays free and hears signals. */
  readonly threads: boolean;
  analyse(task: Task, wanted: Wanted, settings: Settings): Promise<Analysed>;
  close(): Promise<void>;
}

/** What a worker is sent. */
export interface WorkerJob {
  readonly task: Task;
  readonly wanted: Wanted;
  readonly settings: Settings;
}

/** Fewer files than this are not worth starting threads for. */
const WORTH_THREADS = 24;

/** `jobs`: threads that were asked for. `worker`: URL of the bundled worker; without one there are no threads. */
export async function createAnalyser(
  files: number,
  jobs: number | undefined,
  worker: URL | undefined,
): Promise<Analyser> {
  const threads = jobs ?? (files < WORTH_THREADS ? 1 : availableParallelism());
  // One thread for many files is another one, too: this one writes, and hears signals.
  return worker && (threads > 1 || files >= WORTH_THREADS) ? pool(threads, worker) : sameThread();
}

async function sameThread(): Promise<Analyser> {
  const { Analyst } = await import('./analyse.js');
  const analyst = new Analyst();
  return {
    parallel: 1,
    threads: false,
    analyse: (task, wanted, settings) => analyst.analyse(task, wanted, settings),
    async close() {},
  };
}

async function pool(jobs: number, worker: URL): Promise<Analyser> {
  const { Tinypool } = await import('tinypool');
  const threads = new Tinypool({
    filename: worker.href,
    minThreads: jobs,
    maxThreads: jobs,
    concurrentTasksPerWorker: 2,
  });
  return {
    parallel: jobs * 4,
    threads: true,
    analyse: (task, wanted, settings) =>
      threads.run({ task, wanted, settings } satisfies WorkerJob) as Promise<Analysed>,
    close: () => threads.destroy(),
  };
}
