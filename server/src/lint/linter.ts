import type { Settings } from '../config/settings.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { Vocabulary } from '../lexicon/vocabulary.js';
import type { Profile } from '../profiles/profile.js';
import type { Report } from '../report/report.js';
import type { Rule } from '../rules/rule.js';
import type { Model } from '../spelling/model.js';
import type { Block } from '../syntax/block.js';
import { signatureOf, wakes } from '../syntax/signature.js';
import type { Expression } from '../text/expression.js';
import { type Absorbed, absorb } from './absorb.js';
import { type ActivationOn, type Activations, activate } from './activations.js';
import { RuleNames } from './directives.js';
import { draftOf } from './draft.js';
import type { RuleFault } from './fault.js';
import type { Draft, Finding } from './finding.js';
import { stamp } from './fingerprint.js';
import { OutOfSteps } from './steps.js';
import { type Silenced, suppress } from './suppress.js';

/** What all block rules said about a block, or all section rules about a section. */
interface Kept {
  readonly active: Activations;
  readonly drafts: readonly Draft[];
  readonly faults: readonly RuleFault[];
}

interface KeptSection extends Kept {
  readonly body: readonly Block[];
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

export interface LinterOptions {
  readonly rules: readonly Rule[];
  readonly lexicon: Lexicon;
  /** Hears of a rule that threw, broke its contract or never came to an end: of each rule and kind of fault once. */
  readonly onRuleError?: (rule: Rule, error: unknown) => void;
}

const NONE: readonly Draft[] = [];
const NO_FAULTS: readonly RuleFault[] = [];

/** What rules said about one subject, and what they did wrong. */
type Said = Omit<Kept, 'active'>;
const SILENCE: Said = { drafts: NONE, faults: NO_FAULTS };

/** Runs rules over reports. Holds nothing but interned activations; results live with the blocks that they came from. */
export class Linter {
  readonly rules: readonly Rule[];
  readonly #lexicon: Lexicon;
  readonly #names: RuleNames;
  readonly #onRuleError: (rule: Rule, error: unknown) => void;
  #compileExpression: ((source: string) => Expression) | undefined;
  readonly #vocabularies = new WeakMap<Settings, Vocabulary>();
  #activations = new WeakMap<Settings, WeakMap<Profile, Map<number | undefined, Activations>>>();
  #spelling: Model | undefined;
  /** Keys of what is kept with blocks and sections: two linters never read each other's. */
  readonly #blockKey = {};
  readonly #sectionKey = {};
  readonly #faultsKey = {};
  /** Faults that were told, as rule and kind. */
  readonly #told = new Set<string>();

  constructor({ rules, lexicon, onRuleError = () => {} }: LinterOptions) {
    this.rules = rules;
    this.#lexicon = lexicon;
    this.#names = new RuleNames(rules);
    this.#onRuleError = onRuleError;
  }

  /** Loads what the settings need before the first report is read; at once where they need nothing. */
  async prepare(settings: Settings): Promise<void> {
    if (settings.patterns.length === 0 || this.#compileExpression) return;
    const { compileExpression } = await import('../text/expression.js');
    this.#compileExpression = compileExpression;
    this.#vocabularies.delete(settings);
    this.#activations.delete(settings);
  }

  /** From now on likely slips are looked for, too. */
  useSpelling(model: Model): void {
    this.#spelling = model;
    this.#activations = new WeakMap();
  }

  /** All findings in text order. */
  lint(report: Report, settings: Settings): readonly Finding[] {
    return this.inspect(report, settings).findings;
  }

  /** All findings, and what comments or stronger findings keep from being shown. */
  inspect(report: Report, settings: Settings): LintResult {
    const steps = this.inspectSteps(report, settings);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** The same as {@link lint} in small steps, so that a caller can yield or stop between them. */
  *steps(report: Report, settings: Settings): Generator<void, readonly Finding[]> {
    return (yield* this.inspectSteps(report, settings)).findings;
  }

  /** What rules did wrong when this report was last linted. */
  faultsOf(report: Report): readonly RuleFault[] {
    return (report.facts.get(this.#faultsKey) as readonly RuleFault[] | undefined) ?? NO_FAULTS;
  }

  *inspectSteps(report: Report, settings: Settings): Generator<void, LintResult> {
    const drafts: Draft[] = [];
    const faults: RuleFault[] = [];
    const add = (said: Said): void => {
      for (const draft of said.drafts) drafts.push(draft);
      for (const fault of said.faults) faults.push(fault);
    };
    const active = this.#active(report, settings);
    for (const block of report.blocks) {
      if (block.kind === 'blank' || block.kind === 'opaque') continue;
      add(this.#onBlock(active, block));
      yield;
    }
    for (const section of report.sections) {
      const first = section.heading ?? section.body[0];
      if (!first) continue;
      add(this.#onSection(active, section, first));
      yield;
    }
    for (const activation of active.documents) {
      add(this.#guard(activation, report, report.text.length));
      yield;
    }
    report.facts.set(this.#faultsKey, faults);
    return { ...this.#conclude(report, active, drafts), faults };
  }

  #conclude(report: Report, active: Activations, drafts: readonly Draft[]): Omit<LintResult, 'faults'> {
    const all = stamp(inTextOrder(report, drafts));
    const { kept, absorbed } = absorb(all);
    const { kept: shown, silenced, detections } = suppress(report, kept, this.#names, active.ran);
    const own = detections.flatMap(([rule, detection]) => {
      const { id } = rule.meta;
      return active.ran.has(id) ? [draftOf(rule, active.severities.get(id), detection)] : [];
    });
    const findings = own.length === 0 ? shown : inTextOrder(report, [...shown, ...stamp(own)]);
    return { findings, silenced, absorbed };
  }

  #onBlock(active: Activations, block: Block): Said {
    const kept = block.facts.get(this.#blockKey) as Kept | undefined;
    if (kept?.active === active) return kept;
    const signature = signatureOf(block);
    const awake = active.blocks.filter(({ masks }) => wakes(masks, signature));
    const said = this.#all(awake, block, block.text.length);
    block.facts.set(this.#blockKey, { active, ...said } satisfies Kept);
    return said;
  }

  /** Kept with the first block of the section, as long as the same blocks follow. */
  #onSection(active: Activations, section: Report['sections'][number], first: Block): Said {
    const kept = first.facts.get(this.#sectionKey) as KeptSection | undefined;
    if (kept?.active === active && sameBlocks(kept.body, section.body)) return kept;
    const units = section.body.reduce((sum, { text }) => sum + text.length, first.text.length);
    const said = this.#all(active.sections, section, units);
    first.facts.set(this.#sectionKey, { active, ...said, body: section.body } satisfies KeptSection);
    return said;
  }

  #all<T>(activations: readonly ActivationOn<T>[], subject: T, units: number): Said {
    let all = SILENCE;
    for (const activation of activations) {
      const said = this.#guard(activation, subject, units);
      if (said === SILENCE) continue;
      all =
        all === SILENCE ? said : { drafts: [...all.drafts, ...said.drafts], faults: [...all.faults, ...said.faults] };
    }
    return all;
  }

  /** What one rule says; {@link SILENCE} itself where that is nothing. A rule that fails loses what it said before. */
  #guard<T>({ rule, severity, context, steps }: ActivationOn<T>, subject: T, units: number): Said {
    let drafts: Draft[] | undefined;
    let faults: RuleFault[] | undefined;
    const fault = (kind: RuleFault['kind'], error: unknown): void => {
      (faults ??= []).push({ rule, kind, error });
      const key = `${rule.meta.id} ${kind}`;
      if (this.#told.has(key)) return;
      this.#told.add(key);
      this.#onRuleError(rule, error);
    };
    steps.begin(units);
    try {
      for (const detection of rule.detect(subject, context)) {
        steps.finding();
        (drafts ??= []).push(draftOf(rule, severity, detection, (error) => fault('fix', error)));
      }
    } catch (error) {
      drafts = undefined;
      fault(error instanceof OutOfSteps ? 'steps' : 'threw', error);
    }
    return drafts || faults ? { drafts: drafts ?? NONE, faults: faults ?? NO_FAULTS } : SILENCE;
  }

  #active(report: Report, settings: Settings): Activations {
    const { profile } = report.profile;
    let byProfile = this.#activations.get(settings);
    if (!byProfile) this.#activations.set(settings, (byProfile = new WeakMap()));
    let byYear = byProfile.get(profile);
    if (!byYear) byProfile.set(profile, (byYear = new Map()));
    let active = byYear.get(report.year);
    if (!active)
      byYear.set(
        report.year,
        (active = activate(this.rules, settings, {
          year: report.year,
          profile,
          lexicon: this.#lexicon,
          vocabulary: this.#vocabularyOf(settings),
          spelling: this.#spelling,
        })),
      );
    return active;
  }

  #vocabularyOf(settings: Settings): Vocabulary | undefined {
    const { terms, patterns } = settings;
    if (terms.length + patterns.length === 0) return undefined;
    const known = this.#vocabularies.get(settings);
    if (known) return known;
    const vocabulary = new Vocabulary(terms, patterns, this.#compileExpression);
    this.#vocabularies.set(settings, vocabulary);
    return vocabulary;
  }
}

const sameBlocks = (a: readonly Block[], b: readonly Block[]): boolean =>
  a === b || (a.length === b.length && a.every((block, i) => block === b[i]));

function inTextOrder<T extends Draft>(report: Report, drafts: readonly T[]): readonly T[] {
  const keyed = drafts.map((draft) => ({ draft, at: report.offsetOf(draft.place.block) + draft.place.start }));
  keyed.sort((a, b) => a.at - b.at || compare(a.draft.rule.meta.code, b.draft.rule.meta.code));
  return keyed.map(({ draft }) => draft);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
