import { FileError, type FileStat, type Files } from '../../server/src/host/files.js';

/** Files that exist in memory only. */
export class MemoryFiles implements Files {
  readonly reads: string[] = [];
  readonly #files: Map<string, string>;

  constructor(files: Readonly<Record<string, string>>) {
    this.#files = new Map(Object.entries(files));
  }

  async read(path: string): Promise<Uint8Array> {
    this.reads.push(path);
    const text = this.#files.get(path);
    if (text === undefined) throw new FileError('missing', path, `no such file: ${path}`);
    return new TextEncoder().encode(text);
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    this.#files.set(path, new TextDecoder().decode(bytes));
  }

  async stat(path: string): Promise<FileStat | undefined> {
    const text = this.#files.get(path);
    return text === undefined ? undefined : { kind: 'file', size: text.length, modified: 0 };
  }

  async list(path: string): Promise<readonly string[]> {
    return [...this.#files.keys()].filter((name) => name.startsWith(`${path}/`));
  }
}
