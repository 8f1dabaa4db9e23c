import { type Flat, lowerBound, type Unpacked } from '../text/flat.js';

export const KINDS = ['sound', 'near', 'shape', 'doubled', 'stray', 'swapped', 'word'] as const;
export type Kind = (typeof KINDS)[number];

/** Characters that one is taken for, closest likeness first, and how. */
export interface Likes {
  readonly codes: Uint16Array;
  /** Of each an index of {@link KINDS}. */
  readonly kinds: Uint8Array;
}

const SOUND = KINDS.indexOf('sound');
const NEAR = KINDS.indexOf('near');
const SHAPE = KINDS.indexOf('shape');

/** Longest list of likenesses; hardly any has 200. */
const MOST = 1024;

/** Rows of numbers one after the other: row i stands from `starts[i]` up to `starts[i + 1]`. */
interface Rows {
  readonly starts: Flat;
  readonly members: Flat;
}

const rowsOf = (file: Unpacked, name: string): Rows => ({
  starts: file.array(`${name}At`),
  members: file.array(name),
});

/**
 * Which characters are taken for which, read where it lies in the packed file; a list is made when its character is
 * first met.
 */
export class Likeness {
  /** Characters that are read, ascending, once for each of their syllables, and these. */
  readonly #read: Flat;
  readonly #readAs: Flat;
  /** By syllable the frequent characters that are read so, and syllables that are heard as it. */
  readonly #sounds: Rows;
  readonly #near: Rows;
  /** Characters, ascending, and by each the frequent ones that look like it. */
  readonly #shaped: Flat;
  readonly #shapes: Rows;
  readonly #lists = new Map<number, Likes>();
  readonly #same = new Map<number, Uint16Array>();
  /** Where a list is put together. */
  readonly #codes = new Uint16Array(MOST);
  readonly #kinds = new Uint8Array(MOST);
  #length = 0;

  constructor(file: Unpacked) {
    this.#read = file.array('read');
    this.#readAs = file.array('readAs');
    this.#sounds = rowsOf(file, 'sounds');
    this.#near = rowsOf(file, 'near');
    this.#shaped = file.array('shaped');
    this.#shapes = rowsOf(file, 'shapes');
  }

  /** Those that sound the same. */
  soundsOf(code: number): Uint16Array {
    let list = this.#same.get(code);
    if (!list) {
      const { codes, kinds } = this.of(code);
      this.#same.set(code, (list = codes.filter((_, i) => kinds[i] === SOUND)));
    }
    return list;
  }

  /** Of several likenesses the closest. */
  of(code: number): Likes {
    let list = this.#lists.get(code);
    if (!list) this.#lists.set(code, (list = this.#make(code)));
    return list;
  }

  #make(code: number): Likes {
    const read = this.#read;
    const readAs = this.#readAs;
    this.#length = 0;
    const from = lowerBound(read, code);
    let to = from;
    for (; read[to] === code; to++) this.#add(code, this.#sounds, readAs[to] as number, SOUND);
    const row = lowerBound(this.#shaped, code);
    if (this.#shaped[row] === code) this.#add(code, this.#shapes, row, SHAPE);
    const { starts, members } = this.#near;
    for (let i = from; i < to; i++) {
      const syllable = readAs[i] as number;
      const end = starts[syllable + 1] as number;
      for (let at = starts[syllable] as number; at < end; at++)
        this.#add(code, this.#sounds, members[at] as number, NEAR);
    }
    return { codes: this.#codes.slice(0, this.#length), kinds: this.#kinds.slice(0, this.#length) };
  }

  /** Adds a row, but for the character itself and what is there already. */
  #add(code: number, { starts, members }: Rows, row: number, kind: number): void {
    const codes = this.#codes;
    const end = starts[row + 1] as number;
    let length = this.#length;
    for (let at = starts[row] as number; at < end && length < MOST; at++) {
      const other = members[at] as number;
      if (other === code || (length > 0 && codes.lastIndexOf(other, length - 1) >= 0)) continue;
      codes[length] = other;
      this.#kinds[length++] = kind;
    }
    this.#length = length;
  }
}
