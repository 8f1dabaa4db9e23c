import type { Settings } from '../../config/settings.js';
import { nodeDisk } from '../../host/node-disk.js';
import type { Analyst, AnalystOptions } from './analyse.js';
import type { Analysed, Task, Wanted } from './analysed.js';
import { readerOf } from './read.js';

/** Bytes of a text that this thread may analyse itself, and milliseconds that it may take: others are heard in between. */
const SMALL = 128 * 1024;
const PATIENCE = 1500;

/** Bytes that a file is read from; of a packed one nobody knows how many come of them. */
export function sizeOf({ path, absolute, text, bytes }: Task): number {
  if (text !== undefined) return text.length;
  if (readerOf(path).packed) return Number.POSITIVE_INFINITY;
  try {
    return bytes?.length ?? nodeDisk.sizeNow(absolute);
  } catch {
    return 0;
  }
}

export const isSmall = (size: number): boolean => size <= SMALL;

/** What the analyst of this thread is given. */
type Options = Pick<AnalystOptions, 'counts' | 'warms'>;

/** Analyses small files on the thread that also hears the others, one at a time. */
export class Here {
  readonly #options: Options;
  #analyst: Promise<Analyst> | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Undefined where it takes longer than the others can wait: that is for a thread that may be ended. */
  async analyse(task: Task, wanted: Wanted, settings: Settings): Promise<Analysed | undefined> {
    this.#analyst ??= import('./analyse.js').then(({ Analyst }) => new Analyst(this.#options));
    const analyst = await this.#analyst;
    const limit = Math.min(task.limit ?? PATIENCE, PATIENCE);
    const analysed = await analyst.analyse({ ...task, limit }, wanted, settings);
    return analysed.error?.code === 'timeout' && limit !== task.limit ? undefined : analysed;
  }
}
