import type { Mention } from './mention.js';

/** Which place a figure has in a row of how many. */
interface Place {
  readonly at: number;
  readonly of: number;
}

/** So far before the first figure of a row its names begin at most. */
const REACH = 60;

/** ⟦出炉率、定型率分别为⟧a、b: the names before the first figure of a row, as the first group of the expression finds them. */
export const namesBefore = (names: RegExp, { figure: { block }, q }: Mention): string | undefined =>
  names.exec(block.text.slice(Math.max(0, q.start - REACH), q.start))?.[1];

/** The name at the place of a figure, where there are as many names as figures, and more than one. */
export function nameAtPlace(names: string | undefined, { at, of }: Place): string | undefined {
  const own = of > 1 ? names?.split(/[、和与及]/) : undefined;
  return own?.length === of ? own[at] : undefined;
}
