import type { Settings } from '../config/settings.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { meantSection } from '../report/meant.js';
import { type Part, sameItems } from '../report/parts.js';
import { classesIn, type Report, type Section } from '../report/report.js';
import type { Rule } from '../rules/rule.js';
import type { Model } from '../spelling/model.js';
import type { Block } from '../syntax/block.js';
import { meantOf } from '../syntax/meant.js';
import { signatureOf, wakes } from '../syntax/signature.js';
import { absorb } from './absorb.js';
import type { ActivationOn, Activations } from './activations.js';
import { Circumstances } from './circumstances.js';
import { directivesOf, RuleNames } from './directives.js';
import { draftOf } from './draft.js';
import type { RuleFault } from './fault.js';
import type { Draft, Finding } from './finding.js';
import { stamp } from './fingerprint.js';
import { Guard, type GuardOptions, type Subject } from './guard.js';
import type { Answer, Kept, KeptDocument, LintResult } from './kept.js';
import { inTextOrder } from './order.js';
import { NO_FAULTS, NOTHING_READ, type Said, SILENCE, together } from './said.js';
import { suppress } from './suppress.js';

export interface LinterOptions extends GuardOptions {
  readonly rules: readonly Rule[];
  readonly lexicon: Lexicon;
}

/** Runs rules over reports. Holds nothing but interned activations; results live with the blocks that they came from. */
export class Linter {
  readonly rules: readonly Rule[];
  readonly #lexicon: Lexicon;
  readonly #names: RuleNames;
  readonly #guard: Guard;
  readonly #circumstances: Circumstances;
  /** Keys of what is kept with blocks and sections: two linters never read each other's. */
  readonly #key = {};
  readonly #answerKey = {};
  readonly #faultsKey = {};
  readonly #silences = new WeakMap<Kept['active'], Kept>();
  /** What drafts became when they were last stamped. */
  readonly #findings = new WeakMap<Draft, Finding>();

  constructor({ rules, lexicon, ...guard }: LinterOptions) {
    this.rules = rules;
    this.#lexicon = lexicon;
    this.#circumstances = new Circumstances(rules, lexicon);
    this.#names = new RuleNames(rules);
    this.#guard = new Guard(guard);
  }

  /** Loads what the settings need before the first report is read; at once where they need nothing. */
  prepare = (settings: Settings): Promise<void> => this.#circumstances.prepare(settings);

  /** From now on likely slips are looked for, too; what other rules said stands. */
  useSpelling = (model: Model): void => this.#circumstances.useSpelling(model);

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
    const active = this.#circumstances.of(report, settings);
    const all: Said[] = [];
    for (const part of report.parts) all.push(yield* this.#onPart(active, part));
    for (const section of report.sections) {
      const kept = section.facts.get(this.#key) as Kept | undefined;
      if (kept?.active === active.sections) all.push(kept.said);
      else {
        all.push(this.#onSection(active, section));
        yield;
      }
    }
    yield* this.#onReport(active, report, all);
    const result = this.#conclude(
      report,
      active,
      all.filter((said) => said !== SILENCE),
    );
    report.facts.set(this.#faultsKey, result.faults);
    return result;
  }

  /** While nothing new was said the last answer holds: places move with their blocks, and blocks never change places. */
  #conclude(report: Report, active: Activations, said: readonly Said[]): LintResult {
    const last = report.lineage.get(this.#answerKey) as Answer | undefined;
    const directives = directivesOf(report);
    if (last?.active === active && directives.length + last.directives.length === 0 && sameItems(last.said, said))
      return last.result;
    const drafts: Draft[] = [];
    const faults: RuleFault[] = [];
    for (const one of said) {
      for (const draft of one.drafts) drafts.push(draft);
      for (const fault of one.faults) faults.push(fault);
    }
    const result = { ...this.#choose(report, active, drafts), faults };
    report.lineage.set(this.#answerKey, { active, said, directives, result } satisfies Answer);
    return result;
  }

  #choose(report: Report, active: Activations, drafts: readonly Draft[]): Omit<LintResult, 'faults'> {
    const all = stamp(inTextOrder(report, drafts), this.#findings);
    const { kept, absorbed } = absorb(all);
    const { kept: shown, silenced, detections } = suppress(report, kept, this.#names, active.ran);
    const own = detections.flatMap(([rule, detection]) => {
      const { id } = rule.meta;
      return active.ran.has(id) ? [draftOf(rule, active.severities.get(id), detection)] : [];
    });
    const findings = own.length === 0 ? shown : inTextOrder(report, [...shown, ...stamp(own, this.#findings)]);
    return { findings, silenced, absorbed };
  }

  *#onPart(active: Activations, part: Part): Generator<void, Said> {
    const kept = part.facts.get(this.#key) as Kept | undefined;
    if (kept?.active === active.blocks) return kept.said;
    let all = SILENCE;
    for (const block of part.blocks) {
      if (block.kind === 'blank' || block.kind === 'opaque') continue;
      const known = block.facts.get(this.#key) as Kept | undefined;
      if (known?.active === active.blocks) all = together(all, known.said);
      else {
        all = together(all, this.#onBlock(active, block));
        yield;
      }
    }
    part.facts.set(this.#key, this.#keep(active.blocks, all));
    return all;
  }

  #onBlock(active: Activations, block: Block): Said {
    const meant = meantOf(block);
    const awake = active.blocks.wokenBy(signatureOf(block).classes | this.#lexicon.wordsIn(meant));
    const said = this.#all(awake, meant, { subject: block, units: block.text.length, blocks: () => [block] });
    block.facts.set(this.#key, this.#keep(active.blocks, said));
    return said;
  }

  #onSection(active: Activations, section: Section): Said {
    const awake = active.sections.wokenByAny(classesIn(section));
    const blocks = section.heading ? [section.heading, ...section.body] : section.body;
    const units = blocks.reduce((sum, { text }) => sum + text.length, 0);
    const said = this.#all(awake, meantSection(section), { subject: section, units, blocks: () => blocks });
    section.facts.set(this.#key, this.#keep(active.sections, said));
    return said;
  }

  /** A document rule runs where something that it reads is another object than before. */
  *#onReport(active: Activations, report: Report, all: Said[]): Generator<void> {
    const last = report.lineage.get(this.#key) as KeptDocument | undefined;
    const rules: KeptDocument['rules'][number][] = [];
    const whole = { subject: report, units: report.length, blocks: () => report.blocks };
    for (const [i, activation] of active.documents.entries()) {
      const known = last?.rules[i]?.activation === activation ? last.rules[i] : undefined;
      const asleep = activation.masks.length > 0 && !report.parts.some((part) => wakes(activation.masks, part));
      const read = asleep ? NOTHING_READ : this.#guard.reading(activation.rule, report);
      if (known?.read !== undefined && read !== undefined && sameItems(known.read, read)) {
        rules.push(known);
        all.push(known.said);
        continue;
      }
      if (!asleep) for (const _ of activation.rule.warm?.(report, activation.context) ?? []) yield;
      const said = asleep ? SILENCE : this.#guard.said(activation, whole);
      rules.push({ activation, read, said });
      all.push(said);
      yield;
    }
    report.lineage.set(this.#key, { rules } satisfies KeptDocument);
  }

  #all<T>(activations: readonly ActivationOn<T>[], meant: T, printed: Subject<T>): Said {
    const read = meant === printed.subject ? printed : { ...printed, subject: meant };
    let all = SILENCE;
    for (let i = 0; i < activations.length; i++) {
      const activation = activations[i] as ActivationOn<T>;
      all = together(all, this.#guard.said(activation, activation.meaning ? read : printed));
    }
    return all;
  }

  /** One object stands for all that some rules were silent on. */
  #keep(active: Kept['active'], said: Said): Kept {
    if (said !== SILENCE) return { active, said };
    let kept = this.#silences.get(active);
    if (!kept) this.#silences.set(active, (kept = { active, said }));
    return kept;
  }
}
