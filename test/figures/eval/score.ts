import type { Labelled, Passage, Relation } from '../grammars/compose.js';
import { type Mutant, mutantsOf } from './mutations.js';
import type { Range, Read } from './read.js';

/** Kinds of the labels as kinds of statements. */
const KINDS: Readonly<Record<string, string>> = {
  diff: 'difference',
  balance: 'difference',
  left: 'difference',
  growth: 'change',
  decline: 'change',
  growth_delta: 'change',
  cagr_total: 'cagr',
  average_n: 'average',
  times_growth: 'times',
  count_enum: 'count',
  year: 'period',
  year_span: 'period',
};

export const kindOf = (label: string): string => KINDS[label] ?? (label.startsWith('rate') ? 'rate' : label);

export interface Counts {
  holding: number;
  found: number;
  failing: number;
  caught: number;
  alarms: number;
  right: number;
  /** Statements that are said to hold, and those of them that a label confirms. */
  said: number;
  confirmed: number;
  mutations: number;
  detected: number;
}

export interface Score {
  readonly kinds: ReadonlyMap<string, Counts>;
  readonly all: Counts;
  /** Passages without relations, and those of them without an alarm. */
  readonly silent: number;
  readonly kept: number;
  /** A line for each thing that went wrong. */
  readonly wrong: readonly string[];
}

const none = (): Counts => ({
  holding: 0,
  found: 0,
  failing: 0,
  caught: 0,
  alarms: 0,
  right: 0,
  said: 0,
  confirmed: 0,
  mutations: 0,
  detected: 0,
});

const overlap = (a: Range, b: Range): boolean => a[0] < b[1] && b[0] < a[1];
const range = ({ start, end }: Labelled): Range => [start, end];

const says = (read: Read, relation: Relation): boolean =>
  read.kind === kindOf(relation.kind) && overlap(read.stated, range(relation.stated));

/** A contradiction may be pinned on any figure of its relation. */
const speaksOf = (read: Read, { stated, operands }: Relation): boolean =>
  overlap(read.stated, range(stated)) ||
  (operands.some((o) => overlap(read.stated, range(o))) && read.operands.some((o) => overlap(o, range(stated))));

type Optional = Relation & { readonly optional?: boolean };

/** Measures a reader on labelled passages, kind by kind, with mutated copies. */
export function score(
  passages: readonly Passage[],
  reader: (text: string) => readonly Read[],
  mutants: (passage: Passage) => readonly Mutant[] = mutantsOf,
): Score {
  const kinds = new Map<string, Counts>();
  const row = (kind: string): Counts => {
    const counts = kinds.get(kind) ?? none();
    kinds.set(kind, counts);
    return counts;
  };
  const wrong: string[] = [];
  let silent = 0;
  let kept = 0;
  for (const { id, text, relations } of passages) {
    const reads = reader(text);
    const alarms = reads.filter(({ holds }) => !holds);
    for (const alarm of alarms) {
      const counts = row(alarm.kind);
      counts.alarms++;
      if (relations.some((r) => !r.holds && speaksOf(alarm, r))) counts.right++;
      else wrong.push(`false alarm ${id} ${alarm.kind} ${alarm.formula}: ${text}`);
    }
    for (const read of reads.filter(({ holds }) => holds)) {
      const counts = row(read.kind);
      counts.said++;
      if (relations.some((r) => says(read, r))) counts.confirmed++;
    }
    if (relations.length === 0) {
      silent++;
      if (alarms.length === 0) kept++;
    }
    for (const relation of relations as readonly Optional[]) {
      if (relation.optional) continue;
      const counts = row(kindOf(relation.kind));
      const ok = relation.holds
        ? reads.some((r) => r.holds && says(r, relation))
        : alarms.some((r) => speaksOf(r, relation));
      counts[relation.holds ? 'holding' : 'failing']++;
      if (ok) counts[relation.holds ? 'found' : 'caught']++;
      else
        wrong.push(
          `missed ${relation.holds ? 'holding' : 'failing'} ${id} ${relation.kind} ${relation.stated.text}: ${text}`,
        );
    }
  }
  for (const mutant of passages.flatMap(mutants)) {
    const counts = row(kindOf(mutant.kind));
    counts.mutations++;
    if (detects(reader(mutant.text), mutant)) counts.detected++;
    else wrong.push(`mutation ${mutant.kind}: ${mutant.text}`);
  }
  return { kinds, all: together(kinds.values()), silent, kept, wrong };
}

function together(parts: Iterable<Counts>): Counts {
  const all = none();
  for (const counts of parts) for (const key of Object.keys(all) as (keyof Counts)[]) all[key] += counts[key];
  return all;
}

/** Several measures as one. */
export function merged(scores: readonly Score[]): Score {
  const names = new Set(scores.flatMap(({ kinds }) => [...kinds.keys()]));
  const kinds = new Map([...names].map((kind) => [kind, together(scores.flatMap((s) => s.kinds.get(kind) ?? []))]));
  return {
    kinds,
    all: together(kinds.values()),
    silent: scores.reduce((sum, s) => sum + s.silent, 0),
    kept: scores.reduce((sum, s) => sum + s.kept, 0),
    wrong: scores.flatMap((s) => s.wrong),
  };
}

const detects = (reads: readonly Read[], { changed }: Mutant): boolean =>
  reads.some((r) => !r.holds && (overlap(r.stated, changed) || r.operands.some((o) => overlap(o, changed))));
