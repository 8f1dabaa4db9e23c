import type { Rule } from '../rules/rule.js';

/**
 * What a rule did wrong: `threw` and `steps` (it never came to an end) cost its findings on that subject,
 * `fix` costs one fix and leaves the finding.
 */
export interface RuleFault {
  readonly rule: Rule;
  readonly kind: 'threw' | 'steps' | 'fix';
  readonly error: unknown;
}

/** Names of the rules that lost findings, each once. */
export const lostRules = (faults: readonly RuleFault[]): readonly string[] => [
  ...new Set(faults.filter(({ kind }) => kind !== 'fix').map(({ rule }) => rule.meta.id)),
];
