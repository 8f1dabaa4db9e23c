import { setFlagsFromString } from 'node:v8';

/** By major version of V8: the flag that says how often code runs before V8 optimises it, for short runs and as it is by itself. */
const OPTIMISES_AT: Readonly<Record<string, readonly [flag: string, short: number, usual: number]>> = {
  11: ['--interrupt-budget', 1_351_680, 67_584],
  12: ['--invocation-count-for-turbofan', 60_000, 3000],
  13: ['--invocation-count-for-turbofan', 60_000, 3000],
};

/**
 * Tells V8 that the run is short: what it gains by optimising code is less than what that takes, on 1 MiB of reports
 * still. Expressions are compiled at their twentieth use, not at their second. Returns how to take it back. To be
 * called before compiled code is loaded, which holds only for the flags with which it was made.
 */
export function tuneForShortRun(): () => void {
  const flag = OPTIMISES_AT[process.versions.v8.split('.', 1)[0] ?? ''];
  // V8 complains of flags that it does not know.
  if (!flag) return () => {};
  const [name, short, usual] = flag;
  const set = (count: number, ticks: number) => {
    setFlagsFromString(`${name}=${count}`);
    setFlagsFromString(`--regexp-tier-up-ticks=${ticks}`);
  };
  set(short, 20);
  return () => set(usual, 1);
}
