import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  promises,
  readFileSync,
  realpathSync,
  statSync,
  unlinkSync,
  watch,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Disk, FolderEntry, Writer } from './disk.js';
import { codeOf, fileError } from './node-errors.js';
import { kindOf, mustBeReadable, nodeFiles, READ_FLAGS, statOf, unlessMissing } from './node-files.js';
import { keepOwner, nameFor, replaceable, takePlace } from './node-replace.js';

/** Characters that are kept until they are written together. */
const PIECE = 1 << 16;

async function entries(folder: string): Promise<readonly FolderEntry[]> {
  try {
    const found = await promises.readdir(folder, { withFileTypes: true });
    found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    return await Promise.all(
      found.map(async (entry) => {
        const { name } = entry;
        if (!entry.isSymbolicLink()) return { name, kind: kindOf(entry), link: false };
        return { name, kind: await followed(join(folder, name)), link: true };
      }),
    );
  } catch (error) {
    throw fileError(folder, error);
  }
}

async function followed(path: string): Promise<FolderEntry['kind']> {
  try {
    return kindOf(await promises.stat(path));
  } catch (error) {
    return codeOf(error) === 'loop' ? 'loop' : 'lost';
  }
}

function readNow(path: string): Uint8Array {
  let handle: number | undefined;
  try {
    mustBeReadable(path, statSync(path));
    handle = openSync(path, READ_FLAGS);
    mustBeReadable(path, fstatSync(handle));
    return readFileSync(handle);
  } catch (error) {
    throw fileError(path, error);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function linkless(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function writer(name: string): Writer {
  const path = linkless(name);
  const temporary = nameFor(path);
  let handle: number | undefined;
  let parts: string[] = [];
  let size = 0;
  const flush = () => {
    try {
      const before = handle === undefined ? replaceable(path) : undefined;
      handle ??= openSync(temporary, 'wx', before ? 0o600 : 0o666);
      if (before) keepOwner(path, handle, before);
      const bytes = Buffer.from(parts.join(''));
      parts = [];
      size = 0;
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    } catch (error) {
      abort();
      throw fileError(name, error);
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
      if ((size += text.length) > PIECE) flush();
    },
    close() {
      flush();
      if (handle === undefined) return;
      try {
        fsyncSync(handle);
        closeSync(handle);
        takePlace(temporary, path);
        handle = undefined;
      } catch (error) {
        abort();
        throw fileError(name, error);
      }
    },
    abort,
  };
}

/** The disk of this machine. */
export const nodeDisk: Disk = {
  ...nodeFiles,
  // At once: the first file of a run waits for nothing else.
  async stat(path) {
    try {
      return statOf(statSync(path, { bigint: true }));
    } catch (error) {
      return unlessMissing(path, error);
    }
  },
  entries,
  exists: existsSync,
  sizeNow: (path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0,
  readNow,
  async create(path, bytes) {
    try {
      await promises.writeFile(path, bytes, { flag: 'wx' });
    } catch (error) {
      throw fileError(path, error);
    }
  },
  makeFolder(path) {
    try {
      mkdirSync(path, { recursive: true });
    } catch (error) {
      throw fileError(path, error);
    }
  },
  writer,
  watch(folder, heard) {
    const watcher = watch(folder, (_event, name) => heard(name));
    watcher.on('error', () => heard(null));
    return () => watcher.close();
  },
};
