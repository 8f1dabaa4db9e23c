import type { Writer } from '../../host/disk.js';
import { asCliError } from '../messages.js';
import { at, type Terminal } from '../terminal.js';

/** Where a reporter writes to. */
export interface Sink {
  write(text: string): void;
  /** Resolves when more may be written without piling up. */
  ready(): Promise<void>;
  /** From now on the loop is free and signals are heard: pieces may go out as they come. */
  flow(): void;
  /** Makes what was written visible. */
  close(): void;
  /** Leaves nothing behind. */
  abort(): void;
}

export const standardOutput = ({ out }: Terminal): Sink => ({
  write: (text) => out.write(text),
  ready: () => out.ready(),
  flow() {},
  close() {},
  abort() {},
});

/** A file that appears whole or not at all. Nothing of it is on the disk while no signal would be heard. */
export function fileSink(path: string, terminal: Terminal): Sink {
  let kept: string[] = [];
  let writer: Writer | undefined;
  let forget: () => void = () => {};
  const start = () => {
    if (writer) return writer;
    const started = terminal.files.writer(at(terminal, path));
    writer = started;
    forget = terminal.exit.before(() => started.abort());
    for (const text of kept) started.write(text);
    kept = [];
    return started;
  };
  const guarded = (job: () => void) => {
    try {
      job();
    } catch (error) {
      forget();
      throw asCliError(error, path);
    }
  };
  return {
    write(text) {
      if (writer) guarded(() => writer?.write(text));
      else kept.push(text);
    },
    async ready() {},
    flow: () => guarded(() => void start()),
    close() {
      guarded(() => start().close());
      forget();
    },
    abort() {
      writer?.abort();
      forget();
    },
  };
}
