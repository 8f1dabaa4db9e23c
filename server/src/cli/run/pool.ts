import type { Analyser } from './analysed.js';

/** Fewer files than this are not worth starting threads for. */
const WORTH_THREADS = 24;

/** `jobs`: threads that were asked for. `worker`: URL of the bundled worker; without one there are no threads. */
export async function createAnalyser(
  files: number,
  jobs: number | undefined,
  worker: URL | undefined,
): Promise<Analyser> {
  const threads = jobs ?? (files < WORTH_THREADS ? 1 : (await import('node:os')).availableParallelism());
  // One thread for many files is another one, too: this one writes, and hears signals.
  if (!worker || (threads <= 1 && files < WORTH_THREADS)) return sameThread();
  const { Threads } = await import('./threads.js');
  return new Threads(Math.min(threads, files), worker);
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
