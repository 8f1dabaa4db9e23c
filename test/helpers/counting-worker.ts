import { Session } from 'node:inspector';
import { parentPort } from 'node:worker_threads';

/**
 * Work that is counted, not timed: how often each stretch of the program ran, and the units that the methods of
 * strings, arrays and expressions walked for it. It is the same on every machine, however busy, and knows neither the
 * collector nor caches. What an expression tries in vain is not seen: that needs a clock.
 *
 * A thread of its own, because a function is counted stretch by stretch only if it is compiled after counting began.
 */
const session = new Session();
session.connect();

function post(method: string, params: object = {}): unknown {
  let answer: unknown;
  session.post(method, params, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
}

post('Profiler.enable');
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** How often stretches ran since it was last asked. */
function steps(): number {
  const { result } = post('Profiler.takePreciseCoverage') as Coverage;
  let sum = 0;
  for (const { url, functions } of result)
    if (!url.startsWith('node:')) for (const { ranges } of functions) for (const { count } of ranges) sum += count;
  return sum;
}

async function counted(run: () => unknown): Promise<number> {
  steps();
  const natives = new Natives();
  try {
    await run();
  } finally {
    natives.restore();
  }
  return steps() + natives.units;
}

/** What is to be done, and the smaller size. */
export interface Asked {
  readonly what: string;
  readonly grows: string;
  readonly size: number;
}

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

type Method = (this: unknown, ...args: unknown[]) => unknown;
type Cost = (self: unknown, args: readonly unknown[], result: unknown) => number;

const lengthOf = (value: unknown): number => (value as { readonly length: number }).length;
const whole: Cost = (self) => lengthOf(self);
const made: Cost = (_self, _args, result) => lengthOf(result);

/** How far a search went: to what it found, or to the end. */
const searched: Cost = (self, args, found) => {
  const from = typeof args[1] === 'number' ? Math.max(0, args[1]) : 0;
  return typeof found === 'number' && found >= 0 ? found - from : lengthOf(self) - from;
};
const searchedBack: Cost = (self, args, found) => {
  const from = typeof args[1] === 'number' ? Math.min(args[1], lengthOf(self)) : lengthOf(self);
  return typeof found === 'number' && found >= 0 ? from - found : from;
};
const includes: Cost = (self, args, found) => (found ? 1 : searched(self, args, -1));

/** What the methods walk by themselves; those that call a function for each element are counted by its runs. */
const COSTS: readonly (readonly [object, Readonly<Record<string, Cost>>])[] = [
  [
    String.prototype,
    {
      indexOf: searched,
      lastIndexOf: searchedBack,
      includes,
      split: whole,
      replaceAll: whole,
      trim: made,
      repeat: made,
    },
  ],
  [
    Array.prototype,
    {
      indexOf: searched,
      lastIndexOf: searchedBack,
      includes,
      slice: made,
      concat: made,
      join: made,
      flat: made,
      reverse: whole,
      sort: whole,
      toSorted: whole,
      toSpliced: whole,
      with: whole,
      splice: (self, [at], cut) => lengthOf(self) + lengthOf(cut) - Math.max(0, Number(at)),
      shift: whole,
      unshift: whole,
      fill: whole,
    },
  ],
  [
    Object.getPrototypeOf(Uint8Array.prototype) as object,
    { indexOf: searched, slice: made, set: (_self, [from]) => lengthOf(from), fill: whole, sort: whole },
  ],
];

/** What loops, spreads and constructors draw from: counted element by element. */
const ITERATED: readonly (readonly [object, readonly (string | symbol)[]])[] = [
  [Array.prototype, [Symbol.iterator, 'values', 'entries', 'keys']],
  [Set.prototype, [Symbol.iterator, 'values']],
  [Map.prototype, [Symbol.iterator, 'values', 'entries', 'keys']],
];

class Natives {
  units = 0;
  readonly #undo: (() => void)[] = [];

  constructor() {
    for (const [prototype, costs] of COSTS)
      for (const [name, cost] of Object.entries(costs))
        this.#replace(prototype, name, (original, self, args) => {
          const result = original.apply(self, args);
          this.units += cost(self, args, result);
          return result;
        });
    for (const [prototype, names] of ITERATED)
      for (const name of names)
        this.#replace(prototype, name, (original, self, args) => this.#iterated(original.apply(self, args)));
    this.#replace(RegExp.prototype, 'exec', (original, self, args) => {
      const { global, sticky, lastIndex } = self as RegExp;
      const from = global || sticky ? lastIndex : 0;
      const found = original.apply(self, args) as RegExpExecArray | null;
      // A sticky expression does not search.
      if (found) this.units += found.index + found[0].length - from;
      else if (!sticky) this.units += String(args[0]).length - from;
      return found;
    });
  }

  #iterated(inner: unknown): object {
    const iterator = inner as Iterator<unknown>;
    const wrapped = {
      next: () => {
        this.units++;
        return iterator.next();
      },
      [Symbol.iterator]: () => wrapped,
    };
    return wrapped;
  }

  #replace(
    prototype: object,
    name: string | symbol,
    method: (original: Method, self: unknown, args: unknown[]) => unknown,
  ): void {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    if (!own) return;
    const original = own.value as Method;
    const value: Method = function (...args) {
      return method(original, this, args);
    };
    Object.defineProperty(prototype, name, { ...own, value });
    this.#undo.push(() => Object.defineProperty(prototype, name, own));
  }

  restore(): void {
    for (const undo of this.#undo) undo();
  }
}

/** Sizes are so many times apart. */
const FACTOR = 8;

/** Growth of counted work with the size, as an exponent: 1 is in proportion, 2 the square. */
async function exponentOf(run: (n: number) => unknown, n: number): Promise<number> {
  // What is made once, whatever the text, is made before.
  await run(Math.ceil(n / 2));
  const small = await counted(() => run(n));
  const large = await counted(() => run(n * FACTOR));
  return Math.log(large / small) / Math.log(FACTOR);
}

const { workOf } = await import('./growing.js');
parentPort?.on('message', ({ what, grows, size }: Asked) => {
  const run = async () => exponentOf(workOf(what, grows), size);
  run().then(
    (exponent) => parentPort?.postMessage({ exponent }),
    (error: Error) => parentPort?.postMessage({ error: error.message }),
  );
});
