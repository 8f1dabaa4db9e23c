import { Worker } from 'node:worker_threads';
import type { Settings } from '../../config/settings.js';
import { CliError } from '../messages.js';
import { type Analysed, READY, type Task, type Wanted } from './analysed.js';
import { failureOf } from './failure.js';
import { Running } from './running.js';
import type { Batch, Shared } from './serve.js';

/** Milliseconds that a thread may take to begin. */
const BEGINNING = 20_000;

export interface Job {
  readonly task: Task;
  readonly wanted: Wanted;
  readonly settings: Settings;
  /** Bytes that it is read from, as far as they are known. */
  readonly size: number;
  readonly done: (analysed: Analysed) => void;
}

interface Events {
  /** A file is done, or the first one may come. */
  free(): void;
  /** The thread is no more; these files were not begun. */
  gone(rest: readonly Job[]): void;
}

/** One thread, with the files that it has in hand. Its clock runs here. */
export class Thread {
  readonly #worker: Worker;
  readonly #running = new Running();
  readonly #events: Events;
  /** The first is being worked on. */
  #jobs: Job[] = [];
  readonly #settings = new Map<Settings, number>();
  #clock: NodeJS.Timeout | undefined;
  #ready = false;

  constructor(script: URL, counts: Uint8Array | undefined, events: Events) {
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
      this.#events.free();
    });
    this.#worker.on('error', (error) => this.#lose(error));
    this.#worker.on('exit', () => this.#lose(new Error('thread')));
  }

  get inHand(): number {
    return this.#jobs.length;
  }

  /** Whether it has begun. */
  get ready(): boolean {
    return this.#ready;
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
