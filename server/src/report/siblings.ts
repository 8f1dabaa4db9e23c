import { type Block, blockFact } from '../syntax/block.js';
import type { HeadingEntry } from './headings.js';
import { sameItems } from './parts.js';
import { type Report, steadyFact } from './report.js';

/** Headings with one kind of mark under one heading, in text order. The same object while they are the same. */
export interface Siblings {
  readonly entries: readonly HeadingEntry[];
  /** What was learnt of them: {@link siblingsFact}. */
  readonly facts: Map<unknown, unknown>;
}

/** The newest siblings that a block is the first of; weak as its part is. */
const begunBy: (block: Block) => { siblings: WeakRef<Siblings> | undefined } = blockFact(() => ({
  siblings: undefined,
}));

function interned(entries: readonly [HeadingEntry, ...HeadingEntry[]]): Siblings {
  const begun = begunBy(entries[0].block);
  const known = begun.siblings?.deref();
  if (known && sameItems(known.entries, entries)) return known;
  const siblings: Siblings = { entries, facts: new Map() };
  begun.siblings = new WeakRef(siblings);
  return siblings;
}

/** All headings of a report as siblings: those at the top first, then those under each heading. */
export const siblingsIn: (report: Report) => readonly Siblings[] = steadyFact(
  ({ headings }) => [headings],
  ({ headings }) => {
    const all: Siblings[] = [];
    const take = (entries: readonly HeadingEntry[]): void => {
      const kinds: [HeadingEntry, ...HeadingEntry[]][] = [];
      for (const entry of entries) {
        const kind = kinds.find(([first]) => first.family === entry.family);
        if (kind) kind.push(entry);
        else kinds.push([entry]);
      }
      for (const kind of kinds) all.push(interned(kind));
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
