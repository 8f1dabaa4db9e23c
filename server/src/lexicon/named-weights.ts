import type { Flat, Unpacked } from '../text/flat.js';
import { HashIndex, hashOf, hashOfUnits } from './strings.js';

/** Weights are kept as whole hundredths, above or below this number. */
export const HUNDREDTHS = 100;
export const ZERO = 0x8000;

/** Weights by table and name, read where they lie: a start that made maps of them would spend more on it than on a report. */
export class NamedWeights {
  readonly #tables: readonly string[];
  readonly #checks: Flat;
  readonly #index: HashIndex;
  readonly #firsts: Flat;
  readonly #table: Flat;
  readonly #weight: Flat;
  /** Rows of names that were asked for; -1 for those that have no weight. */
  readonly #rows = new Map<string, number>();

  constructor(packed: Unpacked) {
    this.#tables = packed.text('weights.tables').split('\n');
    this.#checks = packed.array('weights.checks');
    this.#index = new HashIndex(packed, 'weights.names');
    this.#firsts = packed.array('weights.firsts');
    this.#table = packed.array('weights.table');
    this.#weight = packed.array('weights.weight');
  }

  /** The number of a table; -1 where there is none of that name. */
  tableOf(name: string): number {
    return this.#tables.indexOf(name);
  }

  /** The weight of a name in a table, by the number of that. */
  weightOf(table: number, name: string): number | undefined {
    let row = this.#rows.get(name);
    if (row === undefined) this.#rows.set(name, (row = this.#find(name)));
    if (row < 0) return undefined;
    const end = this.#firsts[row + 1] ?? 0;
    for (let i = this.#firsts[row] ?? 0; i < end; i++)
      if (this.#table[i] === table) return ((this.#weight[i] ?? ZERO) - ZERO) / HUNDREDTHS;
    return undefined;
  }

  /** By two hashes of 32 bits: names that are kept nowhere are told from all others well enough. */
  #find(name: string): number {
    const check = hashOfUnits(name);
    return this.#index.of(hashOf(name)).find((row) => this.#checks[row] === check) ?? -1;
  }
}
