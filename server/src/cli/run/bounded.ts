import { Script } from 'node:vm';

/** Thrown where a job was ended because it took too long. What it worked on is in no known state. */
export class TookTooLong extends Error {}

const SLOT = '__gongwenJob';
const slot = globalThis as unknown as Record<typeof SLOT, (() => void) | undefined>;
let script: Script | undefined;

/**
 * Runs `job`, on this thread, for at most `limit` milliseconds: V8 ends what has not come back by then, endless loops
 * and regular expressions included. Without a limit it just runs.
 */
export function bounded<T>(job: () => T, limit: number | undefined): T {
  if (limit === undefined) return job();
  script ??= new Script(`${SLOT}()`);
  let result: { readonly value: T } | undefined;
  slot[SLOT] = () => {
    result = { value: job() };
  };
  try {
    script.runInThisContext({ timeout: limit });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw new TookTooLong();
    throw error;
  } finally {
    slot[SLOT] = undefined;
  }
  if (!result) throw new TookTooLong();
  return result.value;
}
