import type { HeadingEntry } from './headings.js';
import { sameItems } from './parts.js';
import { type Report, steadyFact } from './report.js';

/** Headings with one kind of mark under one heading, in text order. The same object while they are the same. */
export interface Siblings {
  readonly entries: readonly HeadingEntry[];
  /** What was learnt of them: {@link siblingsFact}. */
  readonly facts: Map<unknown, unknown>;
}

/** All headings of a report as siblings: those at the top first, then those under each heading. */
export const siblingsIn: (report: Report) => readonly Siblings[] = steadyFact(
  ({ headings }) => [headings],
  ({ headings }, last = []) => {
    const begun = new Map(last.map((siblings) => [siblings.entries[0], siblings]));
    const all: Siblings[] = [];
    const take = (entries: readonly HeadingEntry[]): void => {
      const kinds: [HeadingEntry, ...HeadingEntry[]][] = [];
      for (const entry of entries) {
        const kind = kinds.find(([first]) => first.family === entry.family);
        if (kind) kind.push(entry);
        else kinds.push([entry]);
      }
      for (const kind of kinds) {
        const known = begun.get(kind[0]);
        all.push(known && sameItems(known.entries, kind) ? known : { entries: kind, facts: new Map() });
      }
    };
    take(headings.filter(({ parent }) => parent < 0));
    for (const { children } of headings)
      if (children.length > 0) take(children.map((child) => headings[child] as HeadingEntry));
    return all;
  },
);

/** Makes `compute`, a pure function of siblings, remember its result with them. */
export function siblingsFact<T>(compute: (siblings: Siblings) => T): (siblings: Siblings) => T {
  return (siblings) => {
    if (!siblings.facts.has(compute)) siblings.facts.set(compute, compute(siblings));
    return siblings.facts.get(compute) as T;
  };
}
