export type FileKind = 'file' | 'folder' | 'other';

export interface FileStat {
  readonly kind: FileKind;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly modified: number;
  /** What tells it from all other files, whatever path leads to it; absent where files have no such thing. */
  readonly identity?: string;
}

/** The outside world of files. Paths are absolute, with “/”. Failures are thrown as {@link FileError}. */
export interface Files {
  read(path: string): Promise<Uint8Array>;
  /** Whole or not at all. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  stat(path: string): Promise<FileStat | undefined>;
  list(path: string): Promise<readonly string[]>;
  /** Where a path leads to once its links are followed; absent where files know no links. */
  real?(path: string): Promise<string>;
}

/**
 * `large`: more bytes than are read; `loop`: a chain of links that leads back to itself; `full`: no room to write;
 * `special`: a pipe, socket or device, which is neither read nor replaced; `readonly`: its owner does not want it
 * written; `linked`: it has further names (hard links), which replacing it would cut off; `owner`: its owner or group
 * could not be kept; `exists`: it is there already.
 */
export type FileErrorCode =
  | 'missing'
  | 'denied'
  | 'folder'
  | 'large'
  | 'loop'
  | 'full'
  | 'special'
  | 'readonly'
  | 'linked'
  | 'owner'
  | 'exists'
  | 'io';

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
