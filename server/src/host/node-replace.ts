import { accessSync, constants, fchmodSync, fchownSync, fstatSync, renameSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FileError } from './files.js';
import { codeOf } from './node-errors.js';

/** A name for what will take the place of `path`: in the same folder, hidden, like no other. */
export const nameFor = (path: string): string =>
  join(dirname(path), `.${basename(path).slice(0, 60)}.${Math.random().toString(36).slice(2)}.tmp`);

/** The file that stands at `path`, if one does; throws where putting another in its place would harm something. */
export function replaceable(path: string): Stats | undefined {
  let found: Stats;
  try {
    found = statSync(path);
  } catch (error) {
    if (codeOf(error) === 'missing') return undefined;
    throw error;
  }
  if (found.isDirectory()) throw new FileError('folder', path, 'is a folder');
  if (!found.isFile()) throw new FileError('special', path, 'is no regular file');
  if ((found.mode & 0o222) === 0) throw new FileError('readonly', path, 'is read-only');
  accessSync(path, constants.W_OK);
  if (found.nlink > 1) throw new FileError('linked', path, `has ${found.nlink} names (hard links)`);
  return found;
}

/** Gives the new file the owner, the group and the rights of the one before. */
export function keepOwner(path: string, handle: number, { uid, gid, mode }: Stats): void {
  const own = fstatSync(handle);
  if (own.uid !== uid || own.gid !== gid) {
    try {
      fchownSync(handle, uid, gid);
    } catch {
      throw new FileError('owner', path, 'owner or group cannot be kept');
    }
  }
  fchmodSync(handle, mode & 0o7777);
}

export const takePlace = (temporary: string, path: string): void => renameSync(temporary, path);
