import type { Terminal } from '../terminal.js';
import type { AnalystOptions } from './analyse.js';
import type { Analyser } from './analysed.js';

/** Fewer files than this are not worth starting threads for. */
const WORTH_THREADS = 24;

/** `jobs`: threads that were asked for. Without the URL of a bundled worker there are no threads. */
export async function createAnalyser(
  files: number,
  jobs: number | undefined,
  { worker, counts, warms }: Pick<Terminal, 'worker' | 'counts' | 'warms'>,
): Promise<Analyser> {
  const threads = jobs ?? (files < WORTH_THREADS ? 1 : (await import('node:os')).availableParallelism());
  // One thread for many files is another one, too: this one writes, and hears signals.
  if (!worker || (threads <= 1 && files < WORTH_THREADS)) return sameThread({ counts, warms });
  const { Threads } = await import('./threads.js');
  return new Threads({ count: Math.min(threads, files), script: worker, counts, warms });
}

async function sameThread(options: Pick<AnalystOptions, 'counts' | 'warms'>): Promise<Analyser> {
  const { Analyst } = await import('./analyse.js');
  const analyst = new Analyst(options);
  return {
    parallel: 1,
    threads: false,
    analyse: (task, wanted, settings) => analyst.analyse(task, wanted, settings),
    async close() {},
  };
}
