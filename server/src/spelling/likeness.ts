import { nearSyllables } from './sounds.js';

export const KINDS = ['sound', 'near', 'shape', 'doubled', 'stray', 'swapped', 'word'] as const;
export type Kind = (typeof KINDS)[number];

/** A character that may have been meant. */
export interface Like {
  readonly code: number;
  readonly kind: Kind;
}

/** Readings and likenesses of characters, as the packed file has them. */
export interface Characters {
  /** Syllables without tone. */
  readonly syllables: readonly string[];
  /** Characters of each syllable, in the order of {@link syllables}. */
  readonly readings: readonly string[];
  /** A character and those that look like it. */
  readonly shapes: readonly string[];
}

/** Which characters are taken for which; a list is made when its character is first met. */
export class Likeness {
  readonly #bySyllable: ReadonlyMap<string, string>;
  readonly #syllables = new Map<number, string[]>();
  readonly #shapes = new Map<number, string>();
  readonly #isCommon: (code: number) => boolean;
  readonly #lists = new Map<number, readonly Like[]>();
  readonly #sounds = new Map<number, Uint16Array>();

  /** `isCommon`: whether a character is frequent enough to have been meant. */
  constructor({ syllables, readings, shapes }: Characters, isCommon: (code: number) => boolean) {
    this.#isCommon = isCommon;
    this.#bySyllable = new Map(syllables.map((syllable, i) => [syllable, readings[i] ?? '']));
    for (const [syllable, characters] of this.#bySyllable)
      for (let i = 0; i < characters.length; i++) {
        const code = characters.charCodeAt(i);
        const known = this.#syllables.get(code);
        if (known) known.push(syllable);
        else this.#syllables.set(code, [syllable]);
      }
    for (const row of shapes) this.#shapes.set(row.charCodeAt(0), row.slice(1));
  }

  /** Those that sound the same. */
  soundsOf(code: number): Uint16Array {
    let list = this.#sounds.get(code);
    if (!list) {
      const same = this.of(code).filter(({ kind }) => kind === 'sound');
      this.#sounds.set(code, (list = Uint16Array.from(same, (like) => like.code)));
    }
    return list;
  }

  /** Of several likenesses the closest. */
  of(code: number): readonly Like[] {
    let list = this.#lists.get(code);
    if (!list) this.#lists.set(code, (list = this.#make(code)));
    return list;
  }

  #make(code: number): readonly Like[] {
    const kinds = new Map<number, Kind>();
    const add = (characters: string, kind: Kind) => {
      for (let i = 0; i < characters.length; i++) {
        const other = characters.charCodeAt(i);
        if (other !== code && !kinds.has(other) && this.#isCommon(other)) kinds.set(other, kind);
      }
    };
    const syllables = this.#syllables.get(code) ?? [];
    for (const syllable of syllables) add(this.#bySyllable.get(syllable) ?? '', 'sound');
    add(this.#shapes.get(code) ?? '', 'shape');
    for (const syllable of syllables)
      for (const near of nearSyllables(syllable)) add(this.#bySyllable.get(near) ?? '', 'near');
    return [...kinds].map(([other, kind]) => ({ code: other, kind }));
  }
}
