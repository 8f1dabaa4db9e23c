import type { Rule, Steps } from '../rules/rule.js';

/** Steps that every rule has on any subject, and more for each unit of its text. */
const BASE = 20_000;
const PER_UNIT = 200;
/** Steps that one finding costs. */
const FINDING = 50;

/** A rule went round more often than any honest one does. */
export class OutOfSteps extends Error {
  override readonly name = 'OutOfSteps';

  constructor(rule: Rule, steps: number) {
    super(`${rule.meta.id}: more than ${steps} steps on one subject`);
  }
}

/** Counts the work of one rule on one subject and ends it where it passes its budget. */
export class StepCounter implements Steps {
  readonly #rule: Rule;
  #budget = 0;
  #left = 0;

  constructor(rule: Rule) {
    this.#rule = rule;
  }

  /** A new subject of so many UTF-16 units. */
  begin(units: number): void {
    this.#budget = this.#left = BASE + PER_UNIT * units;
  }

  /** A finding is worked out at once: it counts for more than a step of a walk. */
  finding(): void {
    this.#left -= FINDING - 1;
    this.take();
  }

  take(): void {
    if (--this.#left < 0) throw new OutOfSteps(this.#rule, this.#budget);
  }

  /** What is empty is handed back: most of what rules walk is. */
  over<T>(items: Iterable<T>): Iterable<T> {
    if (!Array.isArray(items)) return this.#walk(items);
    return items.length === 0 ? items : new ArrayWalk<T>(items, this);
  }

  *#walk<T>(items: Iterable<T>): Generator<T, void> {
    for (const item of items) {
      this.take();
      yield item;
    }
  }
}

/** Walks an array; the one result is handed out again and again, and read before the next step. */
class ArrayWalk<T> implements IterableIterator<T> {
  readonly #items: readonly T[];
  readonly #counter: StepCounter;
  readonly #result: { done: boolean; value: T };
  #at = 0;

  constructor(items: readonly T[], counter: StepCounter) {
    this.#items = items;
    this.#counter = counter;
    this.#result = { done: false, value: items[0] as T };
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<T, undefined> {
    const result = this.#result;
    const at = this.#at;
    if (at >= this.#items.length) return DONE;
    this.#counter.take();
    this.#at = at + 1;
    result.value = this.#items[at] as T;
    return result as IteratorResult<T, undefined>;
  }
}

const DONE: IteratorResult<never, undefined> = { done: true, value: undefined };
