import { nodeDisk } from '../host/node-disk.js';
import type { Exit, Stream, Terminal } from './terminal.js';

/** A reader that went away ends the run quietly. */
function streamOf(stream: NodeJS.WriteStream): Stream {
  let gone = false;
  let listens = false;
  const listen = () => {
    listens = true;
    stream.on('error', (error: Error & { code?: string }) => {
      gone = true;
      if (error.code !== 'EPIPE') process.exitCode = 2;
    });
  };
  return {
    get isTTY() {
      return stream.isTTY === true;
    },
    get columns() {
      return stream.columns ?? 100;
    },
    write(text) {
      if (!listens) listen();
      if (!gone) stream.write(text);
    },
    async ready() {
      if (gone || !stream.writableNeedDrain) return;
      await new Promise<void>((done) => {
        const finish = () => {
          stream.off('drain', finish).off('error', finish).off('close', finish);
          done();
        };
        stream.once('drain', finish).once('error', finish).once('close', finish);
      });
    },
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Signals end the process by themselves, also while it computes; they are listened to only while something is half
 * done. The first process of a container is not ended by them and has to listen always.
 */
function processExit(): Exit {
  const handlers = new Set<() => void>();
  const leave = (signal: NodeJS.Signals) => {
    for (const handler of handlers) handler();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  const always = process.pid === 1;
  const listen = () => {
    for (const signal of SIGNALS) process.on(signal, leave);
  };
  if (always) listen();
  return {
    before(handler) {
      if (handlers.size === 0 && !always) listen();
      handlers.add(handler);
      return () => {
        if (!handlers.delete(handler) || handlers.size > 0 || always) return;
        for (const signal of SIGNALS) process.off(signal, leave);
      };
    },
  };
}

/** The terminal of this process, with what its entry knows of. */
export const nodeTerminal = (entry: Required<Pick<Terminal, 'worker' | 'languageServer' | 'warms'>>): Terminal => ({
  ...entry,
  get stdin() {
    return process.stdin;
  },
  out: streamOf(process.stdout),
  err: streamOf(process.stderr),
  cwd: process.cwd(),
  env: process.env,
  files: nodeDisk,
  exit: processExit(),
});
