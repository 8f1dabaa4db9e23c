export interface FileStat {
  readonly kind: 'file' | 'folder' | 'other';
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly modified: number;
}

/** The outside world of files. Paths are absolute, with “/”. Failures are thrown as {@link FileError}. */
export interface Files {
  read(path: string): Promise<Uint8Array>;
  /** Whole or not at all. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  stat(path: string): Promise<FileStat | undefined>;
  list(path: string): Promise<readonly string[]>;
}

/** `large`: more bytes than are read; `loop`: a chain of links that leads back to itself; `full`: no room to write. */
export type FileErrorCode = 'missing' | 'denied' | 'folder' | 'large' | 'loop' | 'full' | 'io';

export class FileError extends Error {
  readonly code: FileErrorCode;
  readonly path: string;
  constructor(code: FileErrorCode, path: string, message: string) {
    super(message);
    this.name = 'FileError';
    this.code = code;
    this.path = path;
  }
}
