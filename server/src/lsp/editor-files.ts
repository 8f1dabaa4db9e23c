import { FileError, type Files } from '../host/files.js';

/** Files as the editor has them: what is open counts before what is on the disk. Read only. */
export class EditorFiles implements Files {
  readonly #disk: Files | undefined;
  readonly #openText: (path: string) => string | undefined;

  constructor(disk: Files | undefined, openText: (path: string) => string | undefined) {
    this.#disk = disk;
    this.#openText = openText;
  }

  async read(path: string): Promise<Uint8Array> {
    const open = this.#openText(path);
    if (open !== undefined) return new TextEncoder().encode(open);
    if (!this.#disk) throw new FileError('missing', path, 'no files here');
    return this.#disk.read(path);
  }

  write(path: string): Promise<void> {
    return Promise.reject(new FileError('denied', path, 'the editor writes files'));
  }

  async stat(path: string) {
    return this.#disk?.stat(path);
  }

  async real(path: string): Promise<string> {
    return this.#disk?.real ? this.#disk.real(path) : path;
  }

  async list(path: string): Promise<readonly string[]> {
    return this.#disk ? this.#disk.list(path) : [];
  }
}
