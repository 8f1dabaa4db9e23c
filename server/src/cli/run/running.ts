import { RULES } from '../../rules/index.js';
import type { Rule } from '../../rules/rule.js';

const NUMBERS: ReadonlyMap<Rule, number> = new Map(RULES.map((rule, i) => [rule, i + 1]));

/** Which rule runs on a thread, readable from other threads: whoever ends one knows at which rule it stayed. */
export class Running {
  readonly #cell: Int32Array;

  /** `memory`: four bytes that threads share. */
  constructor(readonly memory: SharedArrayBuffer = new SharedArrayBuffer(4)) {
    this.#cell = new Int32Array(memory);
  }

  readonly note = (rule: Rule | undefined): void => {
    Atomics.store(this.#cell, 0, (rule && NUMBERS.get(rule)) ?? 0);
  };

  /** What to say of a run that was ended now. */
  trace(path: string): readonly string[] {
    const rule = RULES[Atomics.load(this.#cell, 0) - 1];
    return [`${path}: ended ${rule ? `in the rule ${rule.meta.id}` : 'outside of all rules'}`];
  }
}
