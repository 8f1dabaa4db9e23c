import { fstatSync, statSync, writeSync } from 'node:fs';
import { nodeDisk } from '../host/node-disk.js';
import type { Exit, Stream, Terminal } from './terminal.js';

/** Pieces of text that one call of the system takes at most. */
const PIECE = 1 << 16;

/**
 * Standard output or error. A reader that went away ends the run quietly. Files and pipes are written to as they are:
 * Node's own streams, which terminals and Windows need, are loaded with the first text for those.
 */
class NodeStream implements Stream {
  readonly #fd: 1 | 2;
  #direct: boolean | undefined;
  #stream: NodeJS.WriteStream | undefined;
  #gone = false;

  constructor(fd: 1 | 2) {
    this.#fd = fd;
  }

  get isTTY(): boolean {
    return !this.#isDirect && this.#open().isTTY === true;
  }

  get columns(): number {
    return this.#isDirect ? 100 : (this.#open().columns ?? 100);
  }

  write(text: string): void {
    if (this.#gone || text === '') return;
    if (this.#isDirect) this.#put(Buffer.from(text));
    else this.#open().write(text);
  }

  async ready(): Promise<void> {
    const stream = this.#stream;
    if (this.#gone || !stream?.writableNeedDrain) return;
    await new Promise<void>((done) => {
      const finish = () => {
        stream.off('drain', finish).off('error', finish).off('close', finish);
        done();
      };
      stream.once('drain', finish).once('error', finish).once('close', finish);
    });
  }

  /** Resolves when all that was written has left the process. */
  async written(): Promise<void> {
    const stream = this.#stream;
    if (this.#gone || !stream || stream.writableLength === 0) return;
    await new Promise<void>((done) => stream.write('', () => done()));
  }

  get #isDirect(): boolean {
    return (this.#direct ??= isPlain(this.#fd));
  }

  #put(bytes: Buffer): void {
    for (let at = 0; at < bytes.length; ) {
      try {
        at += writeSync(this.#fd, bytes, at, Math.min(PIECE, bytes.length - at));
      } catch (error) {
        // The pipe is full and does not wait, or cannot be written to: Node's stream knows what to do.
        this.#direct = false;
        if ((error as NodeJS.ErrnoException).code === 'EPIPE') this.#gone = true;
        else this.#open().write(bytes.subarray(at));
        return;
      }
    }
  }

  #open(): NodeJS.WriteStream {
    if (this.#stream) return this.#stream;
    const stream = this.#fd === 1 ? process.stdout : process.stderr;
    stream.on('error', (error: Error & { code?: string }) => {
      this.#gone = true;
      if (error.code !== 'EPIPE') process.exitCode = 2;
    });
    return (this.#stream = stream);
  }
}

/** Where output is thrown away. */
const NOWHERE = '/dev/null';

/** Whether a descriptor is a file, nowhere, or a pipe that is written to without waiting for anything but the other side. */
function isPlain(fd: number): boolean {
  if (process.platform === 'win32') return false;
  try {
    const stats = fstatSync(fd);
    return stats.isFile() || stats.isFIFO() || (stats.isCharacterDevice() && stats.rdev === statSync(NOWHERE).rdev);
  } catch {
    return false;
  }
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

/** The terminal of a process; `written` resolves when all that was said has left it. */
export interface NodeTerminal extends Terminal {
  written(): Promise<void>;
}

/** The terminal of this process, with what its entry knows of. */
export function nodeTerminal(
  entry: Required<Pick<Terminal, 'worker' | 'counts' | 'languageServer' | 'warms'>>,
): NodeTerminal {
  const out = new NodeStream(1);
  const err = new NodeStream(2);
  return {
    ...entry,
    get stdin() {
      return process.stdin;
    },
    out,
    err,
    cwd: process.cwd(),
    env: process.env,
    files: nodeDisk,
    exit: processExit(),
    async written() {
      await out.written();
      await err.written();
    },
  };
}
