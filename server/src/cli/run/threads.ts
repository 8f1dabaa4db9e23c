import type { Settings } from '../../config/settings.js';
import { tuneForMuch } from '../tuning.js';
import type { Analysed, Analyser, Task, Wanted } from './analysed.js';
import { Here, isSmall, sizeOf } from './here.js';
import { type Job, Thread } from './thread.js';

/** Files that a thread gets at a time at most, and how many of them may be under way for each. */
const BATCH = 8;
const UNDER_WAY = 4 * BATCH;

/** Bytes of files for which one more thread is worth what it takes to begin, and those that a file counts for at least. */
const WORTH = 300_000;
const LEAST = 10_000;

export interface ThreadsOptions {
  /** Threads, this one included where they are several. */
  readonly count: number;
  readonly script: URL;
  /** Reads what all threads share. */
  readonly counts?: (() => Uint8Array | undefined) | undefined;
  /** Told how many units of text this thread analyses. */
  readonly warms?: ((units: number) => void) | undefined;
}

/**
 * Several threads of which this one is one, or a single other one. Others take files in batches; this one takes small
 * files, one at a time, and all before another one is ready. The clock of a file runs here: a thread that does not
 * answer in time is ended, as is one that breaks; only the file that it had in hand is lost, the others go to a new
 * thread. What takes long, or might break a thread, is never analysed here.
 */
export class Threads implements Analyser {
  readonly parallel: number;
  readonly threads = true;
  readonly #script: URL;
  readonly #counts: Uint8Array | undefined;
  readonly #all: Thread[] = [];
  /** Other threads at most. */
  #most: number;
  #waiting: Job[] = [];
  #here: Here | undefined;
  #isWorking = false;
  #scheduled = false;

  constructor({ count, script, counts, warms }: ThreadsOptions) {
    tuneForMuch();
    this.#script = script;
    this.#counts = shared(counts?.());
    this.parallel = count * UNDER_WAY;
    this.#here = count > 1 ? new Here({ counts: () => this.#counts, warms }) : undefined;
    this.#most = this.#here ? count - 1 : count;
  }

  analyse(task: Task, wanted: Wanted, settings: Settings): Promise<Analysed> {
    return new Promise((done) => {
      this.#waiting.push({ task, wanted, settings, done, size: this.#here ? sizeOf(task) : 0 });
      this.#schedule();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((thread) => thread.end()));
  }

  /** What is asked for together goes out together. */
  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.#give();
    });
  }

  #give(): void {
    while (this.#all.length < this.#most && this.#isWorthAThread()) this.#all.push(this.#start());
    for (let given = true; given && this.#waiting.length > 0; ) {
      given = false;
      // Near the end the rest is shared out.
      const lanes = this.#all.length + (this.#here ? 1 : 0);
      const size = Math.min(BATCH, Math.ceil(this.#waiting.length / (2 * lanes)));
      for (const thread of this.#all) {
        if (thread.inHand > size) continue;
        const jobs = this.#jobsFor(thread, size);
        if (jobs.length === 0) continue;
        thread.take(jobs);
        given = true;
      }
    }
    void this.#work();
  }

  /** While a thread begins, small files are done here sooner. */
  #jobsFor(thread: Thread, count: number): Job[] {
    if (thread.ready || !this.#here) return this.#waiting.splice(0, count);
    const jobs = this.#waiting.filter(({ size }) => !isSmall(size)).slice(0, count);
    this.#waiting = this.#waiting.filter((job) => !jobs.includes(job));
    return jobs;
  }

  /** Whether there is more to do than those that are there should do by themselves. */
  #isWorthAThread(): boolean {
    if (!this.#here) return this.#waiting.length > 0;
    const worth = WORTH * (this.#all.length + 1);
    let bytes = 0;
    for (const { size } of this.#waiting) {
      bytes += isSmall(size) ? Math.max(size, LEAST) : WORTH;
      if (bytes >= worth) return true;
    }
    return false;
  }

  /** Analyses small files here, as long as there are some, and listens after each. */
  async #work(): Promise<void> {
    if (this.#isWorking || !this.#here) return;
    this.#isWorking = true;
    for (let job = this.#nextSmall(); job; job = this.#nextSmall()) {
      const analysed = await this.#here.analyse(job.task, job.wanted, job.settings);
      if (analysed) job.done(analysed);
      else this.#waiting.unshift({ ...job, size: Number.POSITIVE_INFINITY });
      await new Promise(setImmediate);
      if (!analysed) this.#give();
    }
    this.#isWorking = false;
    if (this.#waiting.length > 0) this.#relieve();
  }

  #nextSmall(): Job | undefined {
    const at = this.#waiting.findIndex(({ size }) => isSmall(size));
    return at < 0 ? undefined : this.#waiting.splice(at, 1)[0];
  }

  /** Large files wait, and nothing is left that may be done here: one more thread takes the place of this one. */
  #relieve(): void {
    this.#here = undefined;
    this.#most++;
    this.#give();
  }

  #start(): Thread {
    const thread: Thread = new Thread(this.#script, this.#counts, {
      free: () => {
        if (this.#waiting.length > 0) this.#give();
      },
      gone: (rest) => {
        this.#waiting.unshift(...rest);
        this.#all.splice(this.#all.indexOf(thread), 1);
        this.#give();
      },
    });
    return thread;
  }
}

/** The same bytes in memory that threads share. */
function shared(bytes: Uint8Array | undefined): Uint8Array | undefined {
  if (!bytes || bytes.buffer instanceof SharedArrayBuffer) return bytes;
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}
