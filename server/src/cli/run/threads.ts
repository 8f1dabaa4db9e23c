import { Worker } from 'node:worker_threads';
import type { Settings } from '../../config/settings.js';
import { CliError } from '../messages.js';
import { type Analysed, type Analyser, READY, type Task, type Wanted } from './analysed.js';
import { failureOf } from './failure.js';
import { Running } from './running.js';
import type { Batch, Shared } from './serve.js';

/** Milliseconds that a thread may take to begin. */
const BEGINNING = 20_000;

/** Files that a thread gets at a time, and how many of them it may have in hand. */
const BATCH = 8;
const IN_HAND = 2 * BATCH;

interface Job {
  readonly task: Task;
  readonly wanted: Wanted;
  readonly settings: Settings;
  readonly done: (analysed: Analysed) => void;
}

/**
 * Threads that take files in batches. The clock of a file runs here: a thread that does not answer in time is ended, as
 * is one that breaks; only the file that it had in hand is lost, the others go to a new thread.
 */
export class Threads implements Analyser {
  readonly parallel: number;
  readonly threads = true;
  readonly #script: URL;
  readonly #counts: SharedArrayBuffer | undefined;
  readonly #all: Thread[] = [];
  readonly #waiting: Job[] = [];
  #scheduled = false;

  /** `counts` reads what all threads share. */
  constructor(count: number, script: URL, counts?: () => Uint8Array | undefined) {
    this.#script = script;
    this.#counts = sharedCopy(counts?.());
    this.parallel = count * IN_HAND * 2;
    for (let i = 0; i < count; i++) this.#all.push(this.#start());
  }

  analyse(task: Task, wanted: Wanted, settings: Settings): Promise<Analysed> {
    return new Promise((done) => {
      this.#waiting.push({ task, wanted, settings, done });
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
    for (let given = true; given && this.#waiting.length > 0; ) {
      given = false;
      // Near the end the rest is shared out.
      const size = Math.min(BATCH, Math.ceil(this.#waiting.length / this.#all.length));
      for (const thread of this.#all)
        if (this.#waiting.length > 0 && thread.inHand <= IN_HAND - size) {
          thread.take(this.#waiting.splice(0, size));
          given = true;
        }
    }
  }

  #start(): Thread {
    const thread: Thread = new Thread(this.#script, this.#counts, {
      free: () => {
        if (this.#waiting.length > 0 && thread.inHand <= IN_HAND - BATCH) this.#give();
      },
      gone: (rest) => {
        this.#waiting.unshift(...rest);
        this.#all[this.#all.indexOf(thread)] = this.#start();
        this.#give();
      },
    });
    return thread;
  }
}

interface Events {
  /** A file is done. */
  free(): void;
  /** The thread is no more; these files were not begun. */
  gone(rest: readonly Job[]): void;
}

function sharedCopy(bytes: Uint8Array | undefined): SharedArrayBuffer | undefined {
  if (!bytes) return undefined;
  const memory = new SharedArrayBuffer(bytes.length);
  new Uint8Array(memory).set(bytes);
  return memory;
}

class Thread {
  readonly #worker: Worker;
  readonly #running = new Running();
  readonly #events: Events;
  /** The first is being worked on. */
  #jobs: Job[] = [];
  readonly #settings = new Map<Settings, number>();
  #clock: NodeJS.Timeout | undefined;
  #ready = false;

  constructor(script: URL, counts: SharedArrayBuffer | undefined, events: Events) {
    this.#events = events;
    this.#worker = new Worker(script, {
      workerData: { running: this.#running.memory, counts } satisfies Shared,
    });
    this.#worker.on('message', (said: Analysed | typeof READY) => {
      if (said !== READY) {
        this.#answered(said);
        return;
      }
      this.#ready = true;
      this.#wind();
    });
    this.#worker.on('error', (error) => this.#lose(error));
    this.#worker.on('exit', () => this.#lose(new Error('thread')));
  }

  get inHand(): number {
    return this.#jobs.length;
  }

  take(jobs: readonly Job[]): void {
    const idle = this.#jobs.length === 0;
    const settings: [number, Settings][] = [];
    const numberOf = (one: Settings): number => {
      let number = this.#settings.get(one);
      if (number === undefined) {
        this.#settings.set(one, (number = this.#settings.size));
        settings.push([number, one]);
      }
      return number;
    };
    const batch: Batch = {
      jobs: jobs.map(({ task: { limit: _limit, ...task }, wanted, settings: one }) => ({
        task,
        wanted,
        settings: numberOf(one),
      })),
      settings,
    };
    this.#jobs.push(...jobs);
    this.#worker.postMessage(batch);
    if (idle) this.#wind();
  }

  /** Ends the thread; nothing is in hand. */
  async end(): Promise<void> {
    clearTimeout(this.#clock);
    this.#worker.removeAllListeners();
    await this.#worker.terminate();
  }

  #answered(analysed: Analysed): void {
    const job = this.#jobs.shift();
    this.#wind();
    job?.done(analysed);
    this.#events.free();
  }

  /** Starts the clock of the first file. */
  #wind(): void {
    clearTimeout(this.#clock);
    const [job] = this.#jobs;
    const limit = job?.task.limit;
    if (limit === undefined) return;
    const { path } = job?.task ?? { path: '' };
    this.#clock = setTimeout(
      () => {
        // This thread may have been busy itself: what has arrived meanwhile is heard first.
        setImmediate(() => {
          if (this.#jobs[0] === job) this.#lose(new CliError('timeout', { path, detail: String(limit / 1000) }));
        });
      },
      limit + (this.#ready ? 0 : BEGINNING),
    );
  }

  #lose(error: unknown): void {
    const [job, ...rest] = this.#jobs;
    this.#jobs = [];
    void this.end();
    job?.done(failureOf(job.task.path, error, job.settings.locale, this.#running.trace(job.task.path)));
    this.#events.gone(rest);
  }
}
