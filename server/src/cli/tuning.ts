import { setFlagsFromString } from 'node:v8';

/** A flag of V8 as it stands in short runs, and as it is by itself. */
type Flag = readonly [short: string, usual: string];

const flag = (name: string, short: number, usual: number): Flag => [`${name}=${short}`, `${name}=${usual}`];

/** By major version of V8: how often code runs before V8 optimises it. */
const OPTIMISES_AT: Readonly<Record<string, Flag>> = {
  11: flag('--interrupt-budget', 1_351_680, 67_584),
  12: flag('--invocation-count-for-turbofan', 60_000, 3000),
  13: flag('--invocation-count-for-turbofan', 60_000, 3000),
};

/** How often an expression is used before it is compiled. */
const COMPILES_AT = flag('--regexp-tier-up-ticks', 20, 1);

/** By how much the room for what is new grows; 1: not at all, since each page that is touched first costs more than to collect. */
const GROWS_BY = flag('--semi-space-growth-factor', 1, 2);

/** Whether more threads than one collect what is new: to wake them takes longer than a small heap does. */
const COLLECTS_TOGETHER: Flag = ['--no-parallel-scavenge', '--parallel-scavenge'];

/** How much code of others V8 takes into a function that it optimises: what is large is dear to optimise, and soon given up. */
const INLINES = flag('--max-inlined-bytecode-size-cumulative', 200, 920);

/** Percent by which the heap grows before it is collected. */
const HEAP_GROWS_BY = '--heap-growing-percent';

/** As V8 thinks best: the flag is only told of in order that kept code holds for the flags with which it was made. */
const AS_IT_THINKS: Flag = [`${HEAP_GROWS_BY}=0`, `${HEAP_GROWS_BY}=0`];

// V8 complains of flags that it does not know.
const optimisesAt: Flag | undefined = OPTIMISES_AT[process.versions.v8.split('.', 1)[0] ?? ''];

const set = ([short, usual]: Flag, isShort: boolean): void => setFlagsFromString(isShort ? short : usual);

/**
 * Tells V8 that the run is short: what it gains by optimising code is less than what that takes, on 1 MiB of reports
 * still. Returns how to take it back. To be called before compiled code is loaded, and before it is kept: it holds only
 * for the flags with which it was made.
 */
export function tuneForShortRun(): () => void {
  if (!optimisesAt) return () => {};
  const flags = [optimisesAt, COMPILES_AT, GROWS_BY, COLLECTS_TOGETHER, INLINES, AS_IT_THINKS];
  for (const one of flags) set(one, true);
  return () => {
    for (const one of flags) set(one, false);
  };
}

/** There is more to read than a report or two: to collect would be dearer than room is. */
export function tuneForMuch(): void {
  if (!optimisesAt) return;
  set(GROWS_BY, false);
  set(COLLECTS_TOGETHER, false);
}

/** One text is so large that room is dearer than to collect what is no longer needed. */
export function tuneForLarge(): void {
  setFlagsFromString(`${HEAP_GROWS_BY}=20`);
}
