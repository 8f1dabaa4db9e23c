import type { Settings } from '../config/settings.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Profile } from '../profiles/profile.js';
import type { Report } from '../report/report.js';
import type { BlockRule, Context, Detection, Rule, SectionRule, Severity } from '../rules/rule.js';
import type { Block } from '../syntax/block.js';
import type { Finding } from './finding.js';
import { Fingerprints } from './fingerprint.js';

/** A rule with what the settings and the report make of it; the same object while both are the same. */
interface Activation {
  readonly rule: Rule;
  readonly context: Context;
  readonly severity: Severity | undefined;
}

/** A finding before its occurrence in the report is known. */
type Draft = Omit<Finding, 'fingerprint'>;

interface Kept {
  readonly activation: Activation;
  readonly drafts: readonly Draft[];
}

interface KeptSection extends Kept {
  readonly body: readonly Block[];
}

export interface LinterOptions {
  readonly rules: readonly Rule[];
  readonly lexicon: Lexicon;
  /** Hears of a rule that threw; its own findings are lost, the others' stand. */
  readonly onRuleError?: (rule: Rule, error: unknown) => void;
}

const NONE: readonly Draft[] = [];

/** Runs rules over reports. Holds nothing but interned activations; results live with the blocks that they came from. */
export class Linter {
  readonly rules: readonly Rule[];
  readonly #lexicon: Lexicon;
  readonly #onRuleError: (rule: Rule, error: unknown) => void;
  readonly #activations = new WeakMap<Settings, WeakMap<Profile, Map<number | undefined, readonly Activation[]>>>();

  constructor({ rules, lexicon, onRuleError = () => {} }: LinterOptions) {
    this.rules = rules;
    this.#lexicon = lexicon;
    this.#onRuleError = onRuleError;
  }

  /** All findings in text order. */
  lint(report: Report, settings: Settings): readonly Finding[] {
    const steps = this.steps(report, settings);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** The same in small steps, so that a caller can yield or stop between them. */
  *steps(report: Report, settings: Settings): Generator<void, readonly Finding[]> {
    const drafts: Draft[] = [];
    const active = this.#active(report, settings);
    const onBlocks = active.filter((a) => a.rule.scope === 'block');
    for (const block of report.blocks) {
      if (block.kind === 'blank' || block.kind === 'opaque') continue;
      for (const activation of onBlocks) drafts.push(...this.#onBlock(activation, block));
      yield;
    }
    const onSections = active.filter((a) => a.rule.scope === 'section');
    for (const section of report.sections) {
      const first = section.heading ?? section.body[0];
      if (!first) continue;
      for (const activation of onSections) drafts.push(...this.#onSection(activation, section, first));
      yield;
    }
    for (const activation of active) {
      const { rule, context } = activation;
      if (rule.scope !== 'document') continue;
      drafts.push(...this.#guard(activation, () => rule.detect(report, context)));
      yield;
    }
    return new Fingerprints().stamp(inTextOrder(report, drafts));
  }

  #onBlock(activation: Activation, block: Block): readonly Draft[] {
    const rule = activation.rule as BlockRule<unknown>;
    const kept = block.facts.get(rule) as Kept | undefined;
    if (kept?.activation === activation) return kept.drafts;
    const drafts = this.#guard(activation, () => rule.detect(block, activation.context));
    block.facts.set(rule, { activation, drafts } satisfies Kept);
    return drafts;
  }

  /** Kept with the first block of the section, as long as the same blocks follow. */
  #onSection(activation: Activation, section: Report['sections'][number], first: Block): readonly Draft[] {
    const rule = activation.rule as SectionRule<unknown>;
    const kept = first.facts.get(rule) as KeptSection | undefined;
    if (kept?.activation === activation && sameBlocks(kept.body, section.body)) return kept.drafts;
    const drafts = this.#guard(activation, () => rule.detect(section, activation.context));
    first.facts.set(rule, { activation, drafts, body: section.body } satisfies KeptSection);
    return drafts;
  }

  #guard(activation: Activation, detect: () => Iterable<Detection<unknown>>): readonly Draft[] {
    try {
      const drafts = [...detect()].map((detection) => draftOf(activation, detection));
      return drafts.length === 0 ? NONE : drafts;
    } catch (error) {
      this.#onRuleError(activation.rule, error);
      return NONE;
    }
  }

  #active(report: Report, settings: Settings): readonly Activation[] {
    const { profile } = report.profile;
    let byProfile = this.#activations.get(settings);
    if (!byProfile) this.#activations.set(settings, (byProfile = new WeakMap()));
    let byYear = byProfile.get(profile);
    if (!byYear) byProfile.set(profile, (byYear = new Map()));
    let active = byYear.get(report.year);
    if (!active) byYear.set(report.year, (active = this.#activate(profile, report.year, settings)));
    return active;
  }

  #activate(profile: Profile, year: number | undefined, settings: Settings): readonly Activation[] {
    return this.rules.flatMap((rule) => {
      const setting = settings.rules.get(rule.meta.id);
      const severity = setting?.severity ?? (rule.meta.stage === 'stable' ? undefined : 'off');
      if (severity === 'off') return [];
      const defaults = Object.entries(rule.meta.options ?? {}).map(([key, option]) => [key, option.default]);
      const options = { ...Object.fromEntries(defaults), ...setting?.options };
      return [{ rule, severity, context: { year, profile, lexicon: this.#lexicon, options } }];
    });
  }
}

function draftOf({ rule, severity }: Activation, detection: Detection<unknown>): Draft {
  const { state, place } = detection;
  return {
    rule,
    severity: severity ?? detection.severity ?? rule.meta.severity,
    message: rule.describe(state),
    place,
    related: rule.related?.(state) ?? [],
    fixes: rule.repair?.(state) ?? [],
    tag: rule.tag?.(state),
  };
}

const sameBlocks = (a: readonly Block[], b: readonly Block[]): boolean =>
  a.length === b.length && a.every((block, i) => block === b[i]);

function inTextOrder(report: Report, drafts: readonly Draft[]): readonly Draft[] {
  const at = (d: Draft) => report.offsetOf(d.place.block) + d.place.start;
  return [...drafts].sort(
    (a, b) => at(a) - at(b) || (a.rule.meta.code < b.rule.meta.code ? -1 : a.rule.meta.code > b.rule.meta.code ? 1 : 0),
  );
}
