import { availableParallelism } from 'node:os';
import type { Settings } from '../config/settings.js';
import type { ReportService } from '../service/service.js';
import type { Analysed, Task, Wanted } from './analysed.js';

/** Analyses files, here or on other threads; the result is the same. */
export interface Analyser {
  /** Files that may be under way at once. */
  readonly parallel: number;
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

export function jobsFor(files: number, jobs: number | undefined): number {
  return jobs ?? (files < WORTH_THREADS ? 1 : availableParallelism());
}

/** `worker`: URL of the bundled worker. */
export async function createAnalyser(jobs: number, worker: URL): Promise<Analyser> {
  return jobs > 1 ? threads(jobs, worker) : sameThread();
}

async function sameThread(): Promise<Analyser> {
  const [{ analyse }, { createReportService }] = await Promise.all([
    import('./analyse.js'),
    import('../service/service.js'),
  ]);
  let service: ReportService | undefined;
  return {
    parallel: 1,
    analyse(task, wanted, settings) {
      service ??= createReportService();
      return analyse(service, task, wanted, settings);
    },
    async close() {},
  };
}

async function threads(jobs: number, worker: URL): Promise<Analyser> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({ filename: worker.href, minThreads: jobs, maxThreads: jobs, concurrentTasksPerWorker: 2 });
  return {
    parallel: jobs * 4,
    analyse: (task, wanted, settings) => pool.run({ task, wanted, settings } satisfies WorkerJob) as Promise<Analysed>,
    close: () => pool.destroy(),
  };
}
