import { setFlagsFromString } from 'node:v8';

/** A flag of V8: its value in short runs, and as it is by itself. */
type Flag = readonly [name: string, short: number, usual: number];

/** By major version of V8: how often code runs before V8 optimises it. */
const OPTIMISES_AT: Readonly<Record<string, Flag>> = {
  11: ['--interrupt-budget', 1_351_680, 67_584],
  12: ['--invocation-count-for-turbofan', 60_000, 3000],
  13: ['--invocation-count-for-turbofan', 60_000, 3000],
};

/** How often an expression is used before it is compiled. */
const COMPILES_AT: Flag = ['--regexp-tier-up-ticks', 20, 1];

/** By how much the room for what is new grows; 1: not at all, since each page that is touched first costs more than to collect. */
const GROWS_BY: Flag = ['--semi-space-growth-factor', 1, 2];

/** How much code of others V8 takes into a function that it optimises: what is large is dear to optimise, and soon given up. */
const INLINES: Flag = ['--max-inlined-bytecode-size-cumulative', 200, 920];

/** Percent by which the heap grows before it is collected; 0: as V8 thinks best. */
const HEAP_GROWS_BY: Flag = ['--heap-growing-percent', 0, 0];

// V8 complains of flags that it does not know.
const optimisesAt: Flag | undefined = OPTIMISES_AT[process.versions.v8.split('.', 1)[0] ?? ''];

function set([name, short, usual]: Flag, isShort: boolean): void {
  setFlagsFromString(`${name}=${isShort ? short : usual}`);
}

/**
 * Tells V8 that the run is short: what it gains by optimising code is less than what that takes, on 1 MiB of reports
 * still. Returns how to take it back. To be called before compiled code is loaded, and before it is kept: it holds only
 * for the flags with which it was made.
 */
export function tuneForShortRun(): () => void {
  if (!optimisesAt) return () => {};
  const flags = [optimisesAt, COMPILES_AT, GROWS_BY, INLINES, HEAP_GROWS_BY];
  for (const flag of flags) set(flag, true);
  return () => {
    for (const flag of flags) set(flag, false);
  };
}

/** There is more to read than a report or two: to collect would be dearer than room is. */
export function tuneForMuch(): void {
  if (optimisesAt) set(GROWS_BY, false);
}

/** One text is so large that room is dearer than to collect what is no longer needed. */
export function tuneForLarge(): void {
  setFlagsFromString(`${HEAP_GROWS_BY[0]}=20`);
}
