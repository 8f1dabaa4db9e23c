import { type Part, perPart } from './parts.js';
import type { Report } from './report.js';

/** What stands under one key at two places of a report and no third, in text order, and what was learnt of the two. */
export interface Pair<T, F> {
  readonly first: T;
  readonly second: T;
  readonly fact: F;
}

interface Pairing<T, F> {
  /** What blocks of the report say. */
  readonly of: (block: Part['blocks'][number]) => readonly T[];
  readonly trigger: Parameters<typeof perPart>[1];
  /** Does one stand before the other? Negative where it does. */
  readonly order: (report: Report, a: T, b: T) => number;
  /** A pure function of the two: undefined where they are not of interest. */
  readonly compare: (first: T, second: T) => F | undefined;
}

/** What one version of a report has, brought up to the next by what came and what went. */
interface Index<T, F> {
  readonly parts: readonly Part[];
  readonly byKey: Map<string, Set<T>>;
  readonly pairs: Map<string, Pair<T, F>>;
  readonly all: readonly Pair<T, F>[];
}

/**
 * Pairs of a report: those under a key that came or went are compared again, and the result is the same array while no
 * pair of interest changed.
 */
export function gatherPairs<T extends { readonly key: string }, F>(
  pairing: Pairing<T, F>,
): (report: Report) => readonly Pair<T, F>[] {
  const { order, compare } = pairing;
  const itemsIn = perPart(pairing.of, pairing.trigger);
  return (report) => {
    const { parts, lineage } = report;
    const last = lineage.get(pairing) as Index<T, F> | undefined;
    if (last?.parts === parts) return last.all;
    const { went, came } = changesOf(last?.parts ?? [], parts, itemsIn);
    const { byKey, pairs } = last ?? { byKey: new Map<string, Set<T>>(), pairs: new Map<string, Pair<T, F>>() };
    // Who fails on the way leaves nothing half done behind.
    lineage.delete(pairing);
    const touched = new Set<string>();
    for (const item of went) {
      const left = byKey.get(item.key);
      left?.delete(item);
      if (left?.size === 0) byKey.delete(item.key);
      touched.add(item.key);
    }
    for (const item of came) {
      const known = byKey.get(item.key);
      if (known) known.add(item);
      else byKey.set(item.key, new Set([item]));
      touched.add(item.key);
    }
    const inOrder = (a: T, b: T) => order(report, a, b);
    let isNew = !last;
    for (const key of touched) {
      isNew = pairs.delete(key) || isNew;
      const [first, second, third] = byKey.get(key) ?? [];
      if (!first || !second || third) continue;
      const [a, b] = inOrder(first, second) <= 0 ? [first, second] : [second, first];
      const fact = compare(a, b);
      if (fact === undefined) continue;
      pairs.set(key, { first: a, second: b, fact });
      isNew = true;
    }
    const all = last && !isNew ? last.all : [...pairs.values()].sort((a, b) => inOrder(a.first, b.first));
    lineage.set(pairing, { parts, byKey, pairs, all } satisfies Index<T, F>);
    return all;
  };
}

/** What parts between those that two versions begin and end with had, and have; what they share is in neither list. */
function changesOf<T>(
  before: readonly Part[],
  after: readonly Part[],
  itemsIn: (part: Part) => readonly T[],
): { readonly went: readonly T[]; readonly came: readonly T[] } {
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const had = before.slice(head, before.length - tail).flatMap(itemsIn);
  const has = after.slice(head, after.length - tail).flatMap(itemsIn);
  if (had.length === 0 || has.length === 0) return { went: had, came: has };
  const old = new Set(had);
  const now = new Set(has);
  return { went: had.filter((item) => !now.has(item)), came: has.filter((item) => !old.has(item)) };
}
