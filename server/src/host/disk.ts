import type { FileKind, Files } from './files.js';

/** One entry of a folder; `kind` is that of what a link leads to. */
export interface FolderEntry {
  readonly name: string;
  /** `lost`: a link that leads nowhere; `loop`: one that leads to itself. */
  readonly kind: FileKind | 'lost' | 'loop';
  readonly link: boolean;
}

/** A file that is written piece by piece and appears whole, or not at all. */
export interface Writer {
  write(text: string): void;
  /** Makes what was written visible. */
  close(): void;
  /** Leaves nothing behind. */
  abort(): void;
}

/** What a command needs of a disk beyond {@link Files}. Failures are thrown as {@link FileError}. */
export interface Disk extends Files {
  real(path: string): Promise<string>;
  /** Entries by name. */
  entries(folder: string): Promise<readonly FolderEntry[]>;
  exists(path: string): boolean;
  /** Bytes of a file, 0 where there is none. */
  sizeNow(path: string): number;
  /** Reads at once, without a turn of the loop: many small files are read faster so. */
  readNow(path: string): Uint8Array;
  /** Never over what is there already. */
  create(path: string, bytes: Uint8Array): Promise<void>;
  makeFolder(path: string): void;
  writer(path: string): Writer;
  /** Says the names of files that change in a folder; returns how to stop it. */
  watch(folder: string, heard: (name: string | null) => void): () => void;
}
