import type { Mention } from './mention.js';
import type { StatementKind } from './statement.js';
import type { Claim } from './verdict.js';
import { type Rows, WEIGHTS, type Weights } from './weights.js';

/** The shape of a formula; its name is the first half of each row of the table of weights. */
export type Shape =
  | 'part/whole'
  | 'part/parts'
  | 'parts/whole'
  | 'part/wholes'
  | 'part/joined'
  | 'part/listed'
  | 'rest/whole'
  | 'parts/wholes'
  | 'current/previous'
  | 'current/delta'
  | 'previous/delta'
  | 'current-previous'
  | 'total/count'
  | 'per-many'
  | 'per-unit'
  | 'times'
  | 'yearly'
  | 'yearly-total'
  | 'list'
  | 'account';

/** Shapes that read the same places: what is learnt of one holds for the others, as far as nothing else is learnt of them. */
const FAMILIES: Readonly<Partial<Record<Shape, string>>> = {
  'part/whole': 'shares',
  'part/parts': 'shares',
  'parts/whole': 'shares',
  'part/wholes': 'shares',
  'part/joined': 'shares',
  'part/listed': 'shares',
  'rest/whole': 'shares',
  'parts/wholes': 'shares',
  'current/previous': 'changes',
  'current/delta': 'changes',
  'previous/delta': 'changes',
  'current-previous': 'changes',
  times: 'changes',
  yearly: 'changes',
  'yearly-total': 'changes',
};

/** The rows of the table of weights that a shape is weighed by. */
export const tablesOf = (shape: Shape): readonly string[] => {
  const family = FAMILIES[shape];
  return family === undefined ? [shape] : [shape, family];
};

export type Told = boolean | 'by a slip';

/**
 * What speaks for or against a reading: names of rows of the table of weights. What is known of one figure is gathered
 * and weighed once for all readings that it stands in.
 */
export class Evidence {
  readonly #own: readonly string[];
  readonly #shared: readonly Evidence[];
  #rows: Rows | undefined;
  #sum = 0;

  constructor(own: readonly string[], ...shared: readonly Evidence[]) {
    this.#own = own;
    this.#shared = shared;
  }

  /** The sum of its weights. */
  weigh(rows: Rows): number {
    if (this.#rows === rows) return this.#sum;
    let sum = 0;
    for (let i = 0; i < this.#shared.length; i++) sum += (this.#shared[i] as Evidence).weigh(rows);
    for (let i = 0; i < this.#own.length; i++) sum += rows.get(this.#own[i] as string) ?? 0;
    this.#rows = rows;
    this.#sum = sum;
    return sum;
  }

  has(name: string): boolean {
    return this.#own.includes(name) || this.#shared.some((evidence) => evidence.has(name));
  }

  /** The first name that passes, shared ones first. */
  find(passes: (name: string) => boolean): string | undefined {
    for (let i = 0; i < this.#shared.length; i++) {
      const found = (this.#shared[i] as Evidence).find(passes);
      if (found !== undefined) return found;
    }
    return this.#own.find(passes);
  }

  /** The same without some names. */
  without(...names: readonly string[]): Evidence {
    return names.some((name) => this.has(name))
      ? new Evidence(this.names().filter((name) => !names.includes(name)))
      : this;
  }

  /** All names, shared ones first. */
  names(): string[] {
    return [...this.#shared.flatMap((evidence) => evidence.names()), ...this.#own];
  }
}

/** One way to read a claim: which figures it follows from, and what speaks for that. */
export interface Reading {
  readonly kind: StatementKind;
  readonly shape: Shape;
  readonly evidence: Evidence;
  /** The figures that it is read from, in the order of the formula. */
  readonly figures: readonly Mention[];
  /** What follows, as floating-point bounds in the unit of the claim; cheap, proved exactly where it counts. */
  readonly low: number;
  readonly high: number;
  /** A list that is balanced to 100 % has one last digit of play. */
  readonly balanced?: boolean | undefined;
  /**
   * Says the wording that it is meant? Where it does not and the figures disagree, nothing would be said of it, and it
   * is not weighed. Absent: it may. `by a slip`: no word says it, but a list passes its total by one digit.
   */
  readonly told?: Told | undefined;
  /** Where the part of a rate stands to its claim. */
  readonly place?: string | undefined;
  /** Right under its total a list names a part that is larger than that. */
  readonly isAbove?: boolean | undefined;
  /**
   * Is something that leaves a contradiction untold known before the evidence is gathered: of figures that are compared a
   * name without a licence, of a list that it is open? Absent: its evidence must be asked.
   */
  readonly isBarred?: (() => boolean) | undefined;
  /** Builds the exact relation; undefined where it has no value (a divisor that may be 0). */
  readonly prove: () => Claim | undefined;
}

/** A reading whose evidence is gathered when somebody asks for it: most are never weighed. */
export const lazily = (
  reading: Omit<Reading, 'evidence'>,
  gather: () => Evidence,
  told: Told | undefined | (() => Told) = reading.told,
): Reading => new Lazy(reading, gather, told, reading.balanced);

/** All readings have its shape, and one accessor: V8 looks at what is alike once. */
class Lazy implements Reading {
  readonly kind;
  readonly shape;
  readonly figures;
  readonly low;
  readonly high;
  readonly balanced;
  readonly place;
  readonly isAbove;
  readonly isBarred;
  readonly prove;
  readonly #gather: () => Evidence;
  #known: Evidence | undefined;
  #told: Told | undefined | (() => Told);

  constructor(
    reading: Omit<Reading, 'evidence'>,
    gather: () => Evidence,
    told: Told | undefined | (() => Told),
    balanced: boolean | undefined,
  ) {
    this.kind = reading.kind;
    this.shape = reading.shape;
    this.figures = reading.figures;
    this.low = reading.low;
    this.high = reading.high;
    this.balanced = balanced;
    this.#told = told;
    this.place = reading.place;
    this.isAbove = reading.isAbove;
    this.isBarred = reading.isBarred;
    this.prove = reading.prove;
    this.#gather = gather;
  }

  get told(): Told | undefined {
    if (typeof this.#told === 'function') this.#told = this.#told();
    return this.#told;
  }

  get evidence(): Evidence {
    return (this.#known ??= this.#gather());
  }
}

/** A reading that no wording says: told where the figures agree with it. */
export const untold = (reading: Reading): Reading => new Lazy(reading, () => reading.evidence, false, reading.balanced);

/** A reading with more evidence; `isTold`: something says now that it is meant. */
export const withEvidence = (reading: Reading, more: () => readonly string[], isTold = false): Reading =>
  new Lazy(
    reading,
    () => new Evidence(more(), reading.evidence),
    isTold || (reading.told ?? true),
    reading.balanced ?? false,
  );

/**
 * Set by hand: years, words of time, words that close a list or an account, and names of what is left of the two figures
 * before them are plain where they stand, and the examples to learn them from are few.
 */
const BY_HAND: ReadonlyMap<string, number> = new Map([
  ['years in order', 6],
  ['years reversed', -6],
  ['told apart', 3.5],
  ['sealed', 3],
  ['from to', 2],
  ['base as said', 1.5],
  ['balance of both', 2.5],
  ['accounted', 4],
  ['fraction', 6],
  ['part is spelt', 2],
  ['two sorts', 2],
  ['named pair', 1.5],
  ['rate key=begin', 0.6],
  ['rate of many', 3],
  ['all of them', 2],
  ['months of the time', 3],
  ['sharers are named', 1.5],
  ['yield', 1],
  ['qualities', -5],
]);

/** The weights of a shape with those of its family and those that are set by hand; each is put together once. */
class RowsOfShape implements Rows {
  readonly #tables: readonly Rows[];
  readonly #known = new Map<string, number>();

  constructor(shape: Shape, weights: Weights) {
    this.#tables = [BY_HAND, ...tablesOf(shape).map(weights)];
  }

  get(name: string): number {
    let sum = this.#known.get(name);
    if (sum === undefined) {
      sum = 0;
      for (let i = 0; i < this.#tables.length; i++) sum += (this.#tables[i] as Rows).get(name) ?? 0;
      this.#known.set(name, sum);
    }
    return sum;
  }
}

/** Scores readings by a table of weights: what structure alone says for a reading, against saying nothing. */
export function scorer(weights: Weights): (reading: Reading) => number {
  const kinds = weights('');
  const known = new Map<Shape, Rows>();
  return ({ shape, evidence, kind }) => {
    let rows = known.get(shape);
    if (!rows) known.set(shape, (rows = new RowsOfShape(shape, weights)));
    return (kinds.get(kind) ?? 0) + evidence.weigh(rows);
  };
}

export type Score = (reading: Reading) => number;

/** By the weights that were learnt. */
export const score: Score = scorer(WEIGHTS);
