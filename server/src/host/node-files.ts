import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, readdir, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileError, type FileErrorCode, type Files } from './files.js';

/** The largest file that is read whole. */
export const MAX_BYTES = 64 * 1024 * 1024;

const CODES: Readonly<Record<string, FileErrorCode>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EISDIR: 'folder',
  ELOOP: 'loop',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

function codeOf(error: unknown): FileErrorCode {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return CODES[code] ?? 'io';
}

const failed = (path: string, error: unknown): FileError =>
  error instanceof FileError
    ? error
    : new FileError(codeOf(error), path, error instanceof Error ? error.message : String(error));

/** Reads a file of at most `max` bytes; whatever it says about its size, no more is read. */
async function readBounded(handle: FileHandle, path: string, max: number): Promise<Uint8Array> {
  const { size } = await handle.stat();
  if (size > max) throw new FileError('large', path, `more than ${max} bytes`);
  const parts: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(Math.max(size - total + 1, 65536)));
    if (bytesRead === 0) return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    total += bytesRead;
    if (total > max) throw new FileError('large', path, `more than ${max} bytes`);
    parts.push(buffer.subarray(0, bytesRead));
  }
}

async function readFile(path: string): Promise<Uint8Array> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, constants.O_RDONLY);
    return await readBounded(handle, path, MAX_BYTES);
  } catch (error) {
    throw failed(path, error);
  } finally {
    await handle?.close();
  }
}

/** Writes beside the file, flushes, renames: a reader sees the old bytes or the new ones, also after a crash or on a full disk. */
async function writeFile(name: string, bytes: Uint8Array): Promise<void> {
  // A link stays a link: what it points to is replaced.
  const path = await realpath(name).catch(() => name);
  const temporary = join(dirname(path), `.${basename(path).slice(0, 60)}.${randomBytes(6).toString('hex')}.tmp`);
  let handle: FileHandle | undefined;
  try {
    const mode = (await stat(path).catch(() => undefined))?.mode;
    handle = await open(temporary, 'wx', mode === undefined ? 0o666 : mode & 0o777);
    await handle.writeFile(bytes);
    if (mode !== undefined) await handle.chmod(mode & 0o7777);
    await handle.sync();
    await handle.close();
    handle = undefined;
    await rename(temporary, path);
  } catch (error) {
    await handle?.close().catch(() => {});
    await unlink(temporary).catch(() => {});
    throw failed(path, error);
  }
}

/** The files of this machine. */
export const nodeFiles: Files = {
  read: readFile,
  write: writeFile,
  async stat(path) {
    try {
      const found = await stat(path);
      const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
      return { kind, size: found.size, modified: found.mtimeMs };
    } catch (error) {
      const code = codeOf(error);
      if (code === 'missing') return undefined;
      throw failed(path, error);
    }
  },
  async list(path) {
    try {
      return (await readdir(path)).sort();
    } catch (error) {
      throw failed(path, error);
    }
  },
};
