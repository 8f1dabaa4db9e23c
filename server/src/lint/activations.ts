import type { Settings } from '../config/settings.js';
import {
  type BlockRule,
  type Context,
  type Detection,
  type DocumentRule,
  groupOf,
  READS_MEANING,
  type Rule,
  type RuleId,
  type SectionRule,
  type Severity,
  type Shared,
} from '../rules/rule.js';
import type { Model } from '../spelling/model.js';
import { masksOf, wakes } from '../syntax/signature.js';
import { StepCounter } from './steps.js';

/** A rule with what the settings and the report make of it; the same object while both are the same. */
export interface Activation {
  readonly rule: Rule;
  readonly context: Context;
  readonly steps: StepCounter;
  /** What wakes it: masks of the signature of a block. */
  readonly masks: readonly number[];
  readonly severity: Severity | undefined;
  /** Whether it is handed blocks as they are meant. */
  readonly meaning: boolean;
}

/** The same of a rule that sees one kind of thing. */
export interface ActivationOn<T> extends Activation {
  readonly rule: Rule & { detect(subject: T, context: Context): Iterable<Detection<unknown>> };
}

/** Combinations of classes whose rules are remembered: edits make ever new ones, and those that stand are soon told again. */
const COMBINATIONS = 256;

/** Rules that sleep until something wakes them. */
export class Sleepers<A extends Activation> {
  readonly #all: readonly A[];
  /** By the classes that woke them: there are fewer combinations than blocks. */
  readonly #awake = new Map<number, readonly A[]>();

  constructor(all: readonly A[]) {
    this.#all = all;
  }

  /** Those that a block with these classes wakes. */
  wokenBy(classes: number): readonly A[] {
    let awake = this.#awake.get(classes);
    if (awake) return awake;
    awake = this.#all.filter(({ masks }) => wakes(masks, { classes }));
    if (this.#awake.size >= COMBINATIONS) this.#awake.clear();
    this.#awake.set(classes, awake);
    return awake;
  }

  /** Those that one of several blocks wakes. */
  wokenByAny(blocks: readonly number[]): readonly A[] {
    const [first = 0, ...more] = blocks;
    if (more.length === 0) return this.wokenBy(first);
    return this.#all.filter(({ masks }) => blocks.some((classes) => wakes(masks, { classes })));
  }
}

type OnReport = Activation & { readonly rule: DocumentRule<unknown> };

/** All rules that run under one pair of settings and report, by what they see. */
export interface Activations {
  readonly blocks: Sleepers<Activation & { readonly rule: BlockRule<unknown> }>;
  readonly sections: Sleepers<Activation & { readonly rule: SectionRule<unknown> }>;
  readonly documents: readonly OnReport[];
  /** Rules that run once the counts of official prose are there. */
  readonly waiting: readonly OnReport[];
  readonly ran: ReadonlySet<RuleId>;
  readonly severities: ReadonlyMap<RuleId, Severity | undefined>;
}

/** A rule that some settings leave on, with what they make of it. */
export type Chosen = Pick<Activation, 'rule' | 'severity' | 'masks' | 'meaning'> & Pick<Context, 'options'>;

/** The rules that run under some settings. */
export function chosenOf(rules: readonly Rule[], settings: Settings): readonly Chosen[] {
  const chosen: Chosen[] = [];
  for (const rule of rules) {
    const { id, stage, options } = rule.meta;
    const setting = settings.rules.get(id);
    const severity = setting?.severity ?? (stage === 'stable' ? undefined : 'off');
    if (severity === 'off') continue;
    chosen.push({
      rule,
      severity,
      options: options || setting?.options ? { ...defaultsOf(options ?? {}), ...setting?.options } : NO_OPTIONS,
      masks: masksOf(rule.wakes ?? []),
      meaning: READS_MEANING.has(groupOf(id)),
    });
  }
  return chosen;
}

const NO_OPTIONS: Context['options'] = {};

const defaultsOf = (options: NonNullable<Rule['meta']['options']>) =>
  Object.fromEntries(Object.entries(options).map(([key, option]) => [key, option.default]));

/** The same rules where they read a report of one profile and year. */
export function activate(chosen: readonly Chosen[], shared: Shared): Activations {
  const all = chosen.map(({ rule, severity, options, masks, meaning }): Activation => {
    const steps = new StepCounter(rule);
    return { rule, severity, context: { ...shared, options, steps }, steps, masks, meaning };
  });
  const spells = (a: Activation): boolean => a.rule.scope === 'document' && a.rule.spells === true;
  const ready = all.filter((a) => !spells(a));
  const busy = ready.filter(({ rule }) => rule.applies?.(shared) !== false);
  return {
    blocks: new Sleepers(busy.flatMap((a) => (a.rule.scope === 'block' ? [{ ...a, rule: a.rule }] : []))),
    sections: new Sleepers(busy.flatMap((a) => (a.rule.scope === 'section' ? [{ ...a, rule: a.rule }] : []))),
    documents: onReport(busy),
    waiting: onReport(all.filter(spells)),
    ran: new Set(ready.map((a) => a.rule.meta.id)),
    severities: new Map(all.map((a) => [a.rule.meta.id, a.severity])),
  };
}

/** The same with the rules that waited for the counts; all others are the same objects as before. */
export function withSpelling(active: Activations, spelling: Model): Activations {
  const woken = active.waiting.map((a) => ({ ...a, context: { ...a.context, spelling } }));
  return {
    ...active,
    documents: [...active.documents, ...woken],
    waiting: [],
    ran: new Set([...active.ran, ...woken.map((a) => a.rule.meta.id)]),
  };
}

const onReport = (all: readonly Activation[]): readonly OnReport[] =>
  all.flatMap((a) => (a.rule.scope === 'document' ? [{ ...a, rule: a.rule }] : []));
