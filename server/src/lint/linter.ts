import type { Settings } from '../config/settings.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { Vocabulary } from '../lexicon/vocabulary.js';
import type { Profile } from '../profiles/profile.js';
import type { Report } from '../report/report.js';
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
import type { Block } from '../syntax/block.js';
import type { Expression } from '../text/expression.js';
import { type Absorbed, absorb } from './absorb.js';
import { RuleNames } from './directives.js';
import { draftOf } from './draft.js';
import type { Draft, Finding } from './finding.js';
import { stamp } from './fingerprint.js';
import { type Silenced, suppress } from './suppress.js';

/** A rule with what the settings and the report make of it; the same object while both are the same. */
interface Activation {
  readonly rule: Rule;
  readonly context: Context;
  readonly severity: Severity | undefined;
}

/** The same of a rule that sees one kind of thing. */
interface ActivationOn<T> extends Activation {
  readonly rule: Rule & { detect(subject: T, context: Context): Iterable<Detection<unknown>> };
}

/** All rules that run under one pair of settings and report, by what they see. */
interface Activations {
  readonly blocks: readonly (Activation & { readonly rule: BlockRule<unknown> })[];
  readonly sections: readonly (Activation & { readonly rule: SectionRule<unknown> })[];
  readonly documents: readonly (Activation & { readonly rule: DocumentRule<unknown> })[];
  readonly ran: ReadonlySet<RuleId>;
  readonly severities: ReadonlyMap<RuleId, Severity | undefined>;
}

/** What all block rules said about a block, or all section rules about a section. */
interface Kept {
  readonly active: Activations;
  readonly drafts: readonly Draft[];
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
}

export interface LinterOptions {
  readonly rules: readonly Rule[];
  readonly lexicon: Lexicon;
  /** Hears of a rule that threw or broke its contract; that finding is lost, the others stand. */
  readonly onRuleError?: (rule: Rule, error: unknown) => void;
}

const NONE: readonly Draft[] = [];

/** Runs rules over reports. Holds nothing but interned activations; results live with the blocks that they came from. */
export class Linter {
  readonly rules: readonly Rule[];
  readonly #lexicon: Lexicon;
  readonly #names: RuleNames;
  readonly #onRuleError: (rule: Rule, error: unknown) => void;
  #compileExpression: ((source: string) => Expression) | undefined;
  readonly #vocabularies = new WeakMap<Settings, Vocabulary>();
  readonly #activations = new WeakMap<Settings, WeakMap<Profile, Map<number | undefined, Activations>>>();
  /** Keys of what is kept with blocks and sections: two linters never read each other's. */
  readonly #blockKey = {};
  readonly #sectionKey = {};

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

  *inspectSteps(report: Report, settings: Settings): Generator<void, LintResult> {
    const drafts: Draft[] = [];
    const active = this.#active(report, settings);
    for (const block of report.blocks) {
      if (block.kind === 'blank' || block.kind === 'opaque') continue;
      const found = this.#onBlock(active, block);
      for (const draft of found) drafts.push(draft);
      yield;
    }
    for (const section of report.sections) {
      const first = section.heading ?? section.body[0];
      if (!first) continue;
      const found = this.#onSection(active, section, first);
      for (const draft of found) drafts.push(draft);
      yield;
    }
    for (const activation of active.documents) {
      const found = this.#guard(activation, report);
      for (const draft of found) drafts.push(draft);
      yield;
    }
    return this.#conclude(report, active, drafts);
  }

  #conclude(report: Report, active: Activations, drafts: readonly Draft[]): LintResult {
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

  #onBlock(active: Activations, block: Block): readonly Draft[] {
    const kept = block.facts.get(this.#blockKey) as Kept | undefined;
    if (kept?.active === active) return kept.drafts;
    let drafts = NONE;
    for (const activation of active.blocks) {
      const found = this.#guard(activation, block);
      if (found !== NONE) drafts = drafts === NONE ? found : [...drafts, ...found];
    }
    block.facts.set(this.#blockKey, { active, drafts } satisfies Kept);
    return drafts;
  }

  /** Kept with the first block of the section, as long as the same blocks follow. */
  #onSection(active: Activations, section: Report['sections'][number], first: Block): readonly Draft[] {
    const kept = first.facts.get(this.#sectionKey) as KeptSection | undefined;
    if (kept?.active === active && sameBlocks(kept.body, section.body)) return kept.drafts;
    let drafts = NONE;
    for (const activation of active.sections) {
      const found = this.#guard(activation, section);
      if (found !== NONE) drafts = drafts === NONE ? found : [...drafts, ...found];
    }
    first.facts.set(this.#sectionKey, { active, drafts, body: section.body } satisfies KeptSection);
    return drafts;
  }

  /** What one rule says; {@link NONE} itself where that is nothing. */
  #guard<T>({ rule, severity, context }: ActivationOn<T>, subject: T): readonly Draft[] {
    let drafts: Draft[] | undefined;
    try {
      for (const detection of rule.detect(subject, context)) {
        drafts ??= [];
        drafts.push(draftOf(rule, severity, detection));
      }
    } catch (error) {
      this.#onRuleError(rule, error);
    }
    return drafts ?? NONE;
  }

  #active(report: Report, settings: Settings): Activations {
    const { profile } = report.profile;
    let byProfile = this.#activations.get(settings);
    if (!byProfile) this.#activations.set(settings, (byProfile = new WeakMap()));
    let byYear = byProfile.get(profile);
    if (!byYear) byProfile.set(profile, (byYear = new Map()));
    let active = byYear.get(report.year);
    if (!active) byYear.set(report.year, (active = this.#activate(profile, report.year, settings)));
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

  #activate(profile: Profile, year: number | undefined, settings: Settings): Activations {
    const vocabulary = this.#vocabularyOf(settings);
    const all = this.rules.flatMap((rule): Activation[] => {
      const setting = settings.rules.get(rule.meta.id);
      const severity = setting?.severity ?? (rule.meta.stage === 'stable' ? undefined : 'off');
      if (severity === 'off') return [];
      const defaults = Object.entries(rule.meta.options ?? {}).map(([key, option]) => [key, option.default]);
      const options = { ...Object.fromEntries(defaults), ...setting?.options };
      return [{ rule, severity, context: { year, profile, lexicon: this.#lexicon, vocabulary, options } }];
    });
    return {
      blocks: all.flatMap((a) => (a.rule.scope === 'block' ? [{ ...a, rule: a.rule }] : [])),
      sections: all.flatMap((a) => (a.rule.scope === 'section' ? [{ ...a, rule: a.rule }] : [])),
      documents: all.flatMap((a) => (a.rule.scope === 'document' ? [{ ...a, rule: a.rule }] : [])),
      ran: new Set(all.map((a) => a.rule.meta.id)),
      severities: new Map(all.map((a) => [a.rule.meta.id, a.severity])),
    };
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
