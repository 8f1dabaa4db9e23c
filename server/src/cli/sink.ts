import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CliError } from './messages.js';

/** Where a reporter writes to. */
export interface Sink {
  write(text: string): void;
  /** Resolves when more may be written without piling up. */
  ready(): Promise<void>;
  /** Makes what was written visible. */
  close(): void;
  /** Leaves nothing behind. */
  abort(): void;
}

/** Standard output; a reader that went away ends the run quietly. */
export function standardOutput(): Sink {
  const { stdout } = process;
  let gone = false;
  stdout.on('error', (error: Error & { code?: string }) => {
    gone = true;
    if (error.code !== 'EPIPE') process.exitCode = 2;
  });
  return {
    write(text) {
      if (!gone) stdout.write(text);
    },
    async ready() {
      if (gone || !stdout.writableNeedDrain) return;
      await new Promise<void>((done) => {
        const finish = () => {
          stdout.off('drain', finish).off('error', finish).off('close', finish);
          done();
        };
        stdout.once('drain', finish).once('error', finish).once('close', finish);
      });
    },
    close() {},
    abort() {},
  };
}

/** A file that appears whole or not at all. */
export function fileSink(path: string): Sink {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 60)}.${randomBytes(6).toString('hex')}.tmp`);
  let handle: number | undefined;
  let parts: string[] = [];
  let size = 0;
  const failed = (error: unknown): CliError => {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const kind =
      code === 'ENOSPC'
        ? 'full'
        : code === 'EACCES' || code === 'EPERM'
          ? 'denied'
          : code === 'ENOENT'
            ? 'missing'
            : 'io';
    return new CliError(kind, { path, detail: error instanceof Error ? error.message : String(error) });
  };
  const flush = () => {
    try {
      handle ??= openSync(temporary, 'wx');
      const bytes = Buffer.from(parts.join(''));
      parts = [];
      size = 0;
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    } catch (error) {
      abort();
      throw failed(error);
    }
  };
  const abort = () => {
    parts = [];
    if (handle === undefined) return;
    closeSync(handle);
    handle = undefined;
    try {
      unlinkSync(temporary);
    } catch {
      // it is gone already
    }
  };
  return {
    write(text) {
      parts.push(text);
      if ((size += text.length) > 1 << 16) flush();
    },
    async ready() {},
    close() {
      flush();
      if (handle === undefined) return;
      try {
        fsyncSync(handle);
        closeSync(handle);
        renameSync(temporary, path);
        handle = undefined;
      } catch (error) {
        abort();
        throw failed(error);
      }
    },
    abort,
  };
}
