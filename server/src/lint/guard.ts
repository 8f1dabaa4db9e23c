import type { Report } from '../report/report.js';
import type { Detection, DocumentRule, Rule, Severity } from '../rules/rule.js';
import type { Block } from '../syntax/block.js';
import type { ActivationOn } from './activations.js';
import { draftOf } from './draft.js';
import type { RuleFault } from './fault.js';
import type { Draft } from './finding.js';
import { NO_DRAFTS, NO_FAULTS, type Said, SILENCE } from './said.js';
import { OutOfSteps } from './steps.js';

export interface GuardOptions {
  /** Hears of a rule that threw, broke its contract or never came to an end: of each rule and kind of fault once. */
  readonly onRuleError?: (rule: Rule, error: unknown) => void;
  /** Hears of each rule that begins on a subject, and of none when it is done: who ends a run knows which one it was. */
  readonly onRule?: (rule: Rule | undefined) => void;
  /** Whether a rule is left out where these blocks are its subject: it did not end there before. */
  readonly leaves?: (rule: Rule, blocks: readonly Block[]) => boolean;
}

/** What a rule is handed: the subject itself, its length in units, and the blocks that stand in it. */
export interface Subject<T> {
  readonly subject: T;
  readonly units: number;
  readonly blocks: () => readonly Block[];
}

/** What a rule said of one subject, and what it did wrong. */
class Heard {
  readonly #rule: Rule;
  #drafts: Draft[] = [];
  faults: readonly RuleFault[] = NO_FAULTS;

  constructor(rule: Rule) {
    this.#rule = rule;
  }

  get drafts(): readonly Draft[] {
    return this.#drafts.length === 0 ? NO_DRAFTS : this.#drafts;
  }

  add(severity: Severity | undefined, detection: Detection<unknown>): void {
    this.#drafts.push(draftOf(this.#rule, severity, detection, (error) => this.fault('fix', error)));
  }

  fault(kind: RuleFault['kind'], error: unknown): void {
    this.faults = [...this.faults, { rule: this.#rule, kind, error }];
  }

  /** What was said before a rule failed. */
  forget(): void {
    this.#drafts = [];
  }
}

/** Runs one rule on one subject so that no fault of it spreads. */
export class Guard {
  readonly #options: GuardOptions;
  /** Faults that were told, as rule and kind. */
  readonly #told = new Set<string>();

  constructor(options: GuardOptions) {
    this.#options = options;
  }

  /** What a rule says; {@link SILENCE} itself where that is nothing. A rule that fails loses what it said before. */
  said<T>({ rule, severity, context, steps }: ActivationOn<T>, { subject, units, blocks }: Subject<T>): Said {
    const { onRule, leaves } = this.#options;
    if (leaves?.(rule, blocks())) return SILENCE;
    // Most rules say nothing of most subjects: nothing is made for these.
    let heard: Heard | undefined;
    steps.begin(units);
    onRule?.(rule);
    try {
      for (const detection of rule.detect(subject, context)) {
        steps.finding();
        heard ??= new Heard(rule);
        heard.add(severity, detection);
      }
    } catch (error) {
      heard ??= new Heard(rule);
      heard.forget();
      heard.fault(error instanceof OutOfSteps ? 'steps' : 'threw', error);
    }
    onRule?.(undefined);
    if (!heard) return SILENCE;
    for (const { kind, error } of heard.faults) this.#tell(rule, kind, error);
    return { drafts: heard.drafts, faults: heard.faults };
  }

  /** What a rule reads of a report; undefined where it cannot say: then it says so when it is run. */
  reading(rule: DocumentRule<unknown>, report: Report): readonly unknown[] | undefined {
    const { onRule } = this.#options;
    onRule?.(rule);
    try {
      return rule.reads?.(report);
    } catch {
      return undefined;
    } finally {
      onRule?.(undefined);
    }
  }

  #tell(rule: Rule, kind: RuleFault['kind'], error: unknown): void {
    const key = `${rule.meta.id} ${kind}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.#options.onRuleError?.(rule, error);
  }
}
