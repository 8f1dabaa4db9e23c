import { resolve } from 'node:path';
import type { Disk } from '../host/disk.js';

/** A stream of text to people or programs. */
export interface Stream {
  readonly isTTY: boolean;
  /** Width in columns. */
  readonly columns: number;
  write(text: string): void;
  /** Resolves when more may be written without piling up. */
  ready(): Promise<void>;
}

/** All that the command knows of the world: with another terminal it runs elsewhere, in a test for example. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly out: Stream;
  readonly err: Stream;
  /** Absolute path of the working folder. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Disk;
  readonly exit: Exit;
  /** URL of the bundled worker; without one everything is done on this thread. */
  readonly worker: URL | undefined;
  /** Reads the packed counts; without them likely slips are not looked for. */
  readonly counts?: () => Uint8Array | undefined;
  /** Starts the language server on the standard streams. */
  readonly languageServer?: () => void;
  /** Told how many units of text are analysed on this thread: what V8 compiles for it is worth keeping. */
  readonly warms?: (units: number) => void;
}

export interface Exit {
  /** `handler` runs before a signal ends the process: what is half-written is taken away. Returns how to forget it. */
  before(handler: () => void): () => void;
}

/** A path as it was given → an absolute one. */
export const at = ({ cwd }: Pick<Terminal, 'cwd'>, path: string): string => resolve(cwd, path);
