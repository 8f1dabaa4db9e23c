import { parentPort, Worker } from 'node:worker_threads';
import type { FromWorker, Port, ToWorker, WorkerEvents, WorkerHandle } from './port.js';

/** Starts the bundled worker in a thread. */
export function spawnThread(file: string | URL, { heard, ended }: WorkerEvents): WorkerHandle {
  const worker = new Worker(file);
  let told = false;
  worker.on('message', heard);
  worker.on('error', (error) => {
    if (!told) ended(error.stack ?? error.message);
    told = true;
  });
  worker.on('exit', (code) => {
    if (!told) ended(`exit code ${code}`);
    told = true;
  });
  return {
    post: (message) => worker.postMessage(message),
    end: () => {
      told = true;
      void worker.terminate();
    },
  };
}

/** The thread's own end of the line. */
export const threadPort: Port<FromWorker, ToWorker> = {
  post: (message) => parentPort?.postMessage(message),
  listen: (hear) => void parentPort?.on('message', hear),
};
