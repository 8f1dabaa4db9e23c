import type { Absorbed } from './absorb.js';
import type { Activation, Activations } from './activations.js';
import type { Directive } from './directives.js';
import type { RuleFault } from './fault.js';
import type { Finding } from './finding.js';
import type { Said } from './said.js';
import type { Silenced } from './suppress.js';

/** What rules said about a block, a part or a section while these rules were active for it. */
export interface Kept {
  readonly active: Activations['blocks'] | Activations['sections'];
  readonly said: Said;
}

/** What each document rule said last, and what it had read. */
export interface KeptDocument {
  readonly rules: readonly {
    readonly activation: Activation;
    readonly read: readonly unknown[] | undefined;
    readonly said: Said;
  }[];
}

/** The last answer, and what it was made of. */
export interface Answer {
  readonly active: Activations;
  readonly said: readonly Said[];
  readonly directives: readonly Directive[];
  readonly result: LintResult;
}

/** What a report gets, and what was left out and why. */
export interface LintResult {
  /** In text order. */
  readonly findings: readonly Finding[];
  readonly silenced: readonly Silenced[];
  readonly absorbed: readonly Absorbed[];
  /** What rules did wrong; their other findings, and those of all other rules, stand. */
  readonly faults: readonly RuleFault[];
}
