import { readFileSync } from 'node:fs';
import type { Flat } from '../../server/src/text/flat.js';
import type { Numbers } from './count.js';
import { nearSyllables } from './sounds.js';

/** Readings and likenesses of characters. */
export interface Characters {
  /** Syllables without tone. */
  readonly syllables: readonly string[];
  /** Characters of each syllable, in the order of {@link syllables}. */
  readonly readings: readonly string[];
  /** A character and those that look like it. */
  readonly shapes: readonly string[];
}

/** Characters that are frequent enough to have been meant. */
const FREQUENT = 3800;
/** Likenesses of shape that count, how many nearest ones of a character, and how many that it is taken for in all. */
const ALIKE = 0.75;
const NEAREST = 12;
const MOST = 24;

/** Readings and shapes from a file `{syl: {character: [syllable + tone]}, shape: {character: {other: likeness}}}`. */
export const readCharacters = (file: string, numbers: Numbers): Characters =>
  charactersOf(file, new Set(numbers.codes.slice(4, FREQUENT).map((code) => String.fromCharCode(code))));

function charactersOf(file: string, frequent: ReadonlySet<string>): Characters {
  const { syl, shape } = JSON.parse(readFileSync(file, 'utf8')) as {
    syl: Record<string, string[]>;
    shape: Record<string, Record<string, number>>;
  };
  const bySyllable = new Map<string, string>();
  for (const [character, tones] of Object.entries(syl))
    for (const syllable of new Set(tones.map((tone) => tone.replace(/\d/g, ''))))
      if (frequent.has(character)) bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
  return {
    syllables: [...bySyllable.keys()],
    readings: [...bySyllable.values()],
    shapes: shapesOf(shape, frequent),
  };
}

/** A character is taken for its nearest ones, and they for it. */
function shapesOf(shape: Record<string, Record<string, number>>, frequent: ReadonlySet<string>): string[] {
  const near = new Map<string, Map<string, number>>();
  const add = (a: string, b: string, alike: number) => {
    const known = near.get(a) ?? new Map<string, number>();
    near.set(a, known.set(b, alike));
  };
  for (const [character, others] of Object.entries(shape)) {
    if (!frequent.has(character)) continue;
    const nearest = Object.entries(others).filter(([other, alike]) => alike >= ALIKE && frequent.has(other));
    for (const [other, alike] of nearest.sort((a, b) => b[1] - a[1]).slice(0, NEAREST)) {
      add(character, other, alike);
      add(other, character, alike);
    }
  }
  return [...near].map(
    ([character, others]) =>
      character +
      [...others]
        .sort((a, b) => b[1] - a[1])
        .slice(0, MOST)
        .map(([other]) => other)
        .join(''),
  );
}

const codesOf = (characters: string): number[] => Array.from(characters, (character) => character.charCodeAt(0));

/** Rows of numbers as they lie in the packed file. */
function rowsOf(name: string, rows: readonly (readonly number[])[]): Record<string, Flat> {
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length);
  return { [`${name}At`]: Uint16Array.from(starts), [name]: Uint16Array.from(rows.flat()) };
}

/**
 * Readings and likenesses as they lie in the packed file. `isCommon`: whether a character is frequent enough to have been
 * meant; others are only read.
 */
export function flatCharacters(
  { syllables, readings, shapes }: Characters,
  isCommon: (code: number) => boolean,
): Record<string, Flat> {
  const common = (characters: string): number[] => codesOf(characters).filter(isCommon);
  const read = readings
    .flatMap((characters, syllable) => codesOf(characters).map((code) => ({ code, syllable })))
    .sort((a, b) => a.code - b.code || a.syllable - b.syllable);
  const alike = shapes
    .map((row) => ({ code: row.charCodeAt(0), others: common(row.slice(1)) }))
    .sort((a, b) => a.code - b.code);
  return {
    read: Uint16Array.from(read, ({ code }) => code),
    readAs: Uint16Array.from(read, ({ syllable }) => syllable),
    ...rowsOf('sounds', readings.map(common)),
    ...rowsOf(
      'near',
      syllables.map((syllable) =>
        nearSyllables(syllable)
          .map((near) => syllables.indexOf(near))
          .filter((i) => i >= 0),
      ),
    ),
    shaped: Uint16Array.from(alike, ({ code }) => code),
    ...rowsOf(
      'shapes',
      alike.map(({ others }) => others),
    ),
  };
}
