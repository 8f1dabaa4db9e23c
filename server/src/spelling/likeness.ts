import { nearSyllables } from './sounds.js';

export const KINDS = ['sound', 'near', 'shape', 'doubled', 'stray', 'swapped', 'word'] as const;
export type Kind = (typeof KINDS)[number];

/** Readings and likenesses of characters, as the packed file has them. */
export interface Characters {
  /** Syllables without tone. */
  readonly syllables: readonly string[];
  /** Characters of each syllable, in the order of {@link syllables}. */
  readonly readings: readonly string[];
  /** A character and those that look like it. */
  readonly shapes: readonly string[];
}

/** Characters that one is taken for, closest likeness first, and how. */
export interface Likes {
  readonly codes: Uint16Array;
  /** Of each an index of {@link KINDS}. */
  readonly kinds: Uint8Array;
}

const SOUND = KINDS.indexOf('sound');
const NEAR = KINDS.indexOf('near');
const SHAPE = KINDS.indexOf('shape');

/** Which characters are taken for which; a list is made when its character is first met. */
export class Likeness {
  readonly #syllables: readonly string[];
  readonly #readings: readonly string[];
  /** All readings in one, and where those of each syllable begin. */
  readonly #all: string;
  readonly #starts: Int32Array;
  /** Rows one after the other, each behind a line feed. */
  readonly #shapes: string;
  readonly #isCommon: (code: number) => boolean;
  readonly #lists = new Map<number, Likes>();
  readonly #sounds = new Map<number, Uint16Array>();

  /** `isCommon`: whether a character is frequent enough to have been meant. */
  constructor({ syllables, readings, shapes }: Characters, isCommon: (code: number) => boolean) {
    this.#isCommon = isCommon;
    this.#syllables = syllables;
    this.#readings = readings;
    this.#all = readings.join('');
    this.#starts = new Int32Array(readings.length + 1);
    for (let i = 0; i < readings.length; i++)
      this.#starts[i + 1] = (this.#starts[i] ?? 0) + (readings[i] as string).length;
    this.#shapes = `\n${shapes.join('\n')}\n`;
  }

  /** Those that sound the same. */
  soundsOf(code: number): Uint16Array {
    let list = this.#sounds.get(code);
    if (!list) {
      const { codes, kinds } = this.of(code);
      this.#sounds.set(code, (list = codes.filter((_, i) => kinds[i] === SOUND)));
    }
    return list;
  }

  /** Of several likenesses the closest. */
  of(code: number): Likes {
    let list = this.#lists.get(code);
    if (!list) this.#lists.set(code, (list = this.#make(code)));
    return list;
  }

  /** Numbers of the syllables that a character is read as. */
  #readAs(character: string): number[] {
    const starts = this.#starts;
    const found: number[] = [];
    let syllable = 0;
    for (let at = this.#all.indexOf(character); at >= 0; at = this.#all.indexOf(character, at + 1)) {
      let high = starts.length - 1;
      while (high - syllable > 1) {
        const middle = (syllable + high) >> 1;
        if ((starts[middle] ?? 0) <= at) syllable = middle;
        else high = middle;
      }
      found.push(syllable);
    }
    return found;
  }

  #make(code: number): Likes {
    const kinds = new Map<number, number>();
    const add = (characters: string, kind: number) => {
      for (let i = 0; i < characters.length; i++) {
        const other = characters.charCodeAt(i);
        if (other !== code && !kinds.has(other) && this.#isCommon(other)) kinds.set(other, kind);
      }
    };
    const character = String.fromCharCode(code);
    const syllables = this.#readAs(character);
    for (const i of syllables) add(this.#readings[i] ?? '', SOUND);
    const row = this.#shapes.indexOf(`\n${character}`);
    if (row >= 0) add(this.#shapes.slice(row + 2, this.#shapes.indexOf('\n', row + 2)), SHAPE);
    for (const i of syllables)
      for (const near of nearSyllables(this.#syllables[i] ?? '')) {
        const at = this.#syllables.indexOf(near);
        if (at >= 0) add(this.#readings[at] ?? '', NEAR);
      }
    return { codes: Uint16Array.from(kinds.keys()), kinds: Uint8Array.from(kinds.values()) };
  }
}
