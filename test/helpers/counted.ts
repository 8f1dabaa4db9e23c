import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Asked } from './counting-worker.js';

/** Asks a thread that counts by how much work grows; one after the other. */
export class Counting {
  readonly #worker = new Worker(resolve('out/test/helpers/counting-worker.js'));

  exponentOf(what: string, grows: string, size: number): Promise<number> {
    return new Promise((done, failed) => {
      this.#worker.once('message', ({ exponent, error }: { readonly exponent?: number; readonly error?: string }) =>
        exponent === undefined ? failed(new Error(error)) : done(exponent),
      );
      this.#worker.postMessage({ what, grows, size } satisfies Asked);
    });
  }

  end = (): Promise<number> => this.#worker.terminate();
}
