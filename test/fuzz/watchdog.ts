import { Worker } from 'node:worker_threads';
import type fc from 'fast-check';

/** Milliseconds after which a case that did not come back, nor could be ended where it runs, ends the whole run. */
const PATIENCE = 90_000;

/** Runs on a thread of its own, so that it sees what blocks the other one. */
const SOURCE = `
const { parentPort, workerData } = require('node:worker_threads');
const { mkdirSync, writeFileSync } = require('node:fs');
let timer;
parentPort.on('message', (running) => {
  clearTimeout(timer);
  if (!running) return;
  timer = setTimeout(() => {
    mkdirSync('out/fuzz', { recursive: true });
    const path = 'out/fuzz/' + running.target + '-' + running.seed + '-hang.json';
    writeFileSync(path, JSON.stringify({ ...running, error: 'no end after ' + workerData + ' ms' }, null, 2));
    process.stderr.write('✖ ' + running.target + ' does not end: ' + path + '\\n');
    process.kill(process.pid, 'SIGKILL');
  }, workerData);
});
`;

/** Ends the process where a case does not end, and leaves that case as a file. */
export class Watchdog {
  readonly #worker = new Worker(SOURCE, { eval: true, workerData: PATIENCE });

  constructor() {
    this.#worker.unref();
  }

  /** The same property, each case told before it is tried. */
  over(property: fc.IAsyncProperty<unknown>, target: string, seed: number): fc.IAsyncProperty<unknown> {
    const run = property.run.bind(property);
    property.run = (value) => {
      this.#worker.postMessage({ target, seed, path: '', input: clean(value) });
      return run(value);
    };
    return property;
  }

  stop(): void {
    this.#worker.postMessage(undefined);
  }
}

const clean = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');
