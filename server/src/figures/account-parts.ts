import type { Clause, Mention } from './view.js';
import type { Spot } from './window.js';

/** What stands between two commas: names set apart by 、 share a figure. */
export interface Part {
  readonly clauses: readonly Clause[];
  readonly text: string;
}

/** The parts of a sentence before a figure, nearest first; its own one has only what stands before it. */
export function* partsBefore({ m, group }: Spot): Generator<Part> {
  const { clauses, block } = group;
  const { sentence, at } = m.clause;
  for (let last = at; clauses[last]?.sentence === sentence; ) {
    let first = last;
    while (clauses[first - 1]?.stop === '、' && clauses[first - 1]?.sentence === sentence) first--;
    const own = clauses.slice(first, last + 1);
    yield { clauses: own, text: block.text.slice(own[0]?.start, own.at(-1)?.end) };
    last = first - 1;
  }
}

/** May it stand in an account? */
export const isEntry = ({ act }: Mention): boolean => act.kind === 'plain' || act.kind === 'carry';
