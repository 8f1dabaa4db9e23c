import { FileError, type FileErrorCode } from './files.js';

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
  EEXIST: 'exists',
  // A socket cannot be opened.
  ENXIO: 'special',
};

export function codeOf(error: unknown): FileErrorCode {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return CODES[code] ?? 'io';
}

export const fileError = (path: string, error: unknown): FileError =>
  error instanceof FileError
    ? error
    : new FileError(codeOf(error), path, error instanceof Error ? error.message : String(error));
