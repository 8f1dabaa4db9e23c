import type { RuleFault } from './fault.js';
import type { Draft } from './finding.js';

/** What rules said about one subject, and what they did wrong. */
export interface Said {
  readonly drafts: readonly Draft[];
  readonly faults: readonly RuleFault[];
}

export const NO_DRAFTS: readonly Draft[] = [];
export const NO_FAULTS: readonly RuleFault[] = [];

/** Where nothing was said, it is this very object. */
export const SILENCE: Said = { drafts: NO_DRAFTS, faults: NO_FAULTS };

/** Stands for what a rule that sleeps has read. */
export const NOTHING_READ: readonly unknown[] = [SILENCE];

export function together(a: Said, b: Said): Said {
  if (a === SILENCE) return b;
  if (b === SILENCE) return a;
  return { drafts: [...a.drafts, ...b.drafts], faults: [...a.faults, ...b.faults] };
}
