import type { Settings } from '../config/settings.js';
import type {
  BlockRule,
  Context,
  Detection,
  DocumentRule,
  Rule,
  RuleId,
  SectionRule,
  Severity,
} from '../rules/rule.js';
import { masksOf } from '../syntax/signature.js';
import { StepCounter } from './steps.js';

/** What all rules are told alike. */
type Shared = Omit<Context, 'options' | 'steps'>;

/** A rule with what the settings and the report make of it; the same object while both are the same. */
export interface Activation {
  readonly rule: Rule;
  readonly context: Context;
  readonly steps: StepCounter;
  /** What wakes it: masks of the signature of a block. */
  readonly masks: readonly number[];
  readonly severity: Severity | undefined;
}

/** The same of a rule that sees one kind of thing. */
export interface ActivationOn<T> extends Activation {
  readonly rule: Rule & { detect(subject: T, context: Context): Iterable<Detection<unknown>> };
}

/** All rules that run under one pair of settings and report, by what they see. */
export interface Activations {
  readonly blocks: readonly (Activation & { readonly rule: BlockRule<unknown> })[];
  readonly sections: readonly (Activation & { readonly rule: SectionRule<unknown> })[];
  readonly documents: readonly (Activation & { readonly rule: DocumentRule<unknown> })[];
  readonly ran: ReadonlySet<RuleId>;
  readonly severities: ReadonlyMap<RuleId, Severity | undefined>;
}

/** The rules that run under some settings, each with its severity, options and trigger. */
export function activate(rules: readonly Rule[], settings: Settings, shared: Shared): Activations {
  const all = rules.flatMap((rule): Activation[] => {
    const setting = settings.rules.get(rule.meta.id);
    const severity = setting?.severity ?? (rule.meta.stage === 'stable' ? undefined : 'off');
    if (severity === 'off') return [];
    const defaults = Object.entries(rule.meta.options ?? {}).map(([key, option]) => [key, option.default]);
    const options = { ...Object.fromEntries(defaults), ...setting?.options };
    const steps = new StepCounter(rule);
    const context = { ...shared, options, steps };
    const masks = masksOf(rule.wakes ?? []);
    return [{ rule, severity, context, steps, masks }];
  });
  return {
    blocks: all.flatMap((a) => (a.rule.scope === 'block' ? [{ ...a, rule: a.rule }] : [])),
    sections: all.flatMap((a) => (a.rule.scope === 'section' ? [{ ...a, rule: a.rule }] : [])),
    documents: all.flatMap((a) => (a.rule.scope === 'document' ? [{ ...a, rule: a.rule }] : [])),
    ran: new Set(all.map((a) => a.rule.meta.id)),
    severities: new Map(all.map((a) => [a.rule.meta.id, a.severity])),
  };
}
