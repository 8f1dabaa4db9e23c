import { type BigIntStats, constants, promises, type Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { FileError, type FileKind, type FileStat, type Files } from './files.js';
import { codeOf, fileError } from './node-errors.js';
import { keepOwner, nameFor, replaceable, takePlace } from './node-replace.js';

// Of `promises` only what is called is named: loading it slows the command, which seldom needs it.

/** The largest file that is read whole. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** A pipe without a writer is opened without waiting for one. */
export const READ_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

export const kindOf = (found: { isFile(): boolean; isDirectory(): boolean }): FileKind =>
  found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';

/** Only files have bytes that end. */
export function mustBeReadable(path: string, found: Stats): void {
  const kind = kindOf(found);
  if (kind === 'folder') throw new FileError('folder', path, 'is a folder');
  if (kind === 'other') throw new FileError('special', path, 'is no regular file');
  if (found.size > MAX_BYTES) throw new FileError('large', path, `more than ${MAX_BYTES} bytes`);
}

/** Reads a file; whatever it says about its size, no more than {@link MAX_BYTES} is read. */
async function readBounded(handle: FileHandle, path: string): Promise<Uint8Array> {
  const found = await handle.stat();
  mustBeReadable(path, found);
  const parts: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(Math.max(found.size - total + 1, 65536)));
    if (bytesRead === 0) return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    total += bytesRead;
    if (total > MAX_BYTES) throw new FileError('large', path, `more than ${MAX_BYTES} bytes`);
    parts.push(buffer.subarray(0, bytesRead));
  }
}

async function readFile(path: string): Promise<Uint8Array> {
  let handle: FileHandle | undefined;
  try {
    // A device may do something on being opened: it is looked at first.
    mustBeReadable(path, await promises.stat(path));
    handle = await promises.open(path, READ_FLAGS);
    return await readBounded(handle, path);
  } catch (error) {
    throw fileError(path, error);
  } finally {
    await handle?.close();
  }
}

/** Writes beside the file, flushes, renames: a reader sees the old bytes or the new ones, also after a crash or on a full disk. */
async function writeFile(name: string, bytes: Uint8Array): Promise<void> {
  // A link stays a link: what it points to is replaced.
  const path = await promises.realpath(name).catch(() => name);
  const temporary = nameFor(path);
  let handle: FileHandle | undefined;
  try {
    const before = replaceable(path);
    handle = await promises.open(temporary, 'wx', before ? 0o600 : 0o666);
    await handle.writeFile(bytes);
    if (before) keepOwner(path, handle.fd, before);
    await handle.sync();
    await handle.close();
    handle = undefined;
    takePlace(temporary, path);
  } catch (error) {
    await handle?.close().catch(() => {});
    await promises.unlink(temporary).catch(() => {});
    throw fileError(path, error);
  }
}

export const statOf = (found: BigIntStats): FileStat => ({
  kind: kindOf(found),
  size: Number(found.size),
  modified: Number(found.mtimeMs),
  identity: `${found.dev}:${found.ino}`,
});

/** Nothing where a file is missing; throws what else went wrong. */
export function unlessMissing(path: string, error: unknown): undefined {
  if (codeOf(error) !== 'missing') throw fileError(path, error);
}

/** The files of this machine. */
export const nodeFiles = {
  read: readFile,
  write: writeFile,
  async stat(path) {
    try {
      return statOf(await promises.stat(path, { bigint: true }));
    } catch (error) {
      return unlessMissing(path, error);
    }
  },
  async list(path) {
    try {
      return (await promises.readdir(path)).sort();
    } catch (error) {
      throw fileError(path, error);
    }
  },
  async real(path) {
    try {
      return await promises.realpath(path);
    } catch (error) {
      throw fileError(path, error);
    }
  },
} satisfies Files;
