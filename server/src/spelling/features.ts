import type { Grams } from './grams.js';
import { KINDS, type Kind } from './likeness.js';
import { LETTER } from './symbols.js';

/** Levels of the bigrams, trigrams and 4-grams around the middle of seven symbols. */
function levels(grams: Grams, s: readonly number[], from: number, to: number): number[] {
  const at = (i: number): number => s[i] ?? 1;
  const out: number[] = [];
  for (let i = from - 1; i < to; i++) out.push(grams.two(at(i), at(i + 1)));
  for (let i = from - 2; i < to; i++) out.push(grams.three(at(i), at(i + 1), at(i + 2)));
  for (let i = from - 3; i < to; i++) out.push(grams.four(at(i), at(i + 1), at(i + 2), at(i + 3)));
  return out;
}

const most = (values: readonly number[]): number => Math.max(0, ...values);
const least = (values: readonly number[]): number => Math.min(15, ...values);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * What the scorer sees of a reading: how well what stands there and what may have been meant are known, as levels,
 * with the mere kinds of their neighbours. `found` and `meant` are the symbols with three others on each side.
 */
export function featuresOf(
  grams: Grams,
  kind: Kind,
  gain: number,
  found: readonly number[],
  meant: readonly number[],
): number[] {
  const foundEnd = found.length - 3;
  const meantEnd = meant.length - 3;
  const before = levels(grams, found, 3, foundEnd);
  const after = levels(grams, meant, 3, Math.max(meantEnd, 3));
  const two = (list: readonly number[], n: number) => list.slice(0, n + 1);
  const three = (list: readonly number[], n: number) => list.slice(n + 1, 2 * n + 3);
  const four = (list: readonly number[], n: number) => list.slice(2 * n + 3);
  const n = foundEnd - 3;
  const m = Math.max(meantEnd - 3, 0);
  const han = (code: number | undefined): number => ((code ?? 1) > LETTER ? 1 : 0);
  return [
    gain,
    KINDS.indexOf(kind),
    least(two(before, n)),
    most(two(before, n)),
    sum(three(before, n)),
    most(three(before, n)),
    most(four(before, n)),
    least(two(after, m)),
    most(two(after, m)),
    least(three(after, m)),
    most(three(after, m)),
    sum(three(after, m)),
    most(four(after, m)),
    sum(four(after, m)),
    grams.one(found[3] ?? 1),
    grams.one(meant[3] ?? 1),
    han(found[2]) + 2 * han(found[foundEnd]),
    han(found[1]) + han(found[2]),
    han(found[foundEnd]) + han(found[foundEnd + 1]),
    // How well the surroundings are known whatever the middle is.
    grams.three(found[0] ?? 1, found[1] ?? 1, found[2] ?? 1),
    grams.three(found[foundEnd] ?? 1, found[foundEnd + 1] ?? 1, found[foundEnd + 2] ?? 1),
  ];
}
