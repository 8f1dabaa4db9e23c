import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Memory that V8 does not count with its heap: what is counted makes it collect, and that in a run of a third of a second. */
const memory = (size: number): Buffer => Buffer.from(new SharedArrayBuffer(size));

/**
 * Memory in which files are read one after the other: what a process touches for the first time costs more than reading
 * into it does. Threads may share it.
 */
export class Room {
  #bytes: Buffer;

  /** `size`: bytes that most files fit into; a larger file gets more. */
  constructor(size: number) {
    this.#bytes = memory(size);
  }

  /** The bytes of a file, until the next one is read. Throws what the system says. */
  read(path: string): Buffer {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      if (this.#bytes.length < size) this.#bytes = memory(size);
      let end = 0;
      for (let got = 1; got > 0 && end < size; end += got) got = readSync(file, this.#bytes, end, size - end, null);
      return this.#bytes.subarray(0, end);
    } finally {
      closeSync(file);
    }
  }
}
