import type { Reform } from '../layout/reform.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import type { L10n, Wording } from '../messages/locale.js';
import type { Profile } from '../profiles/profile.js';
import type { Report, Section } from '../report/report.js';
import type { Model } from '../spelling/model.js';
import type { Block, Place } from '../syntax/block.js';
import type { CharClass, Trigger, WordClass } from '../syntax/signature.js';

/** From the gravest. */
export const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];
export type Stage = 'draft' | 'stable' | 'deprecated';
export type FixKind = 'safe' | 'choice';
export type RuleGroup =
  | 'structure'
  | 'figures'
  | 'numbers'
  | 'punctuation'
  | 'terms'
  | 'citations'
  | 'directives'
  | 'layout'
  | 'engine';
/** Groups whose rules are handed blocks as they are meant, without the blanks that are misprinted (syntax/meant). */
export const READS_MEANING: ReadonlySet<RuleGroup> = new Set<RuleGroup>(['figures', 'terms', 'citations']);

export type RuleId = `${RuleGroup}/${string}`;

export const groupOf = (id: RuleId): RuleGroup => id.slice(0, id.indexOf('/')) as RuleGroup;

/** The clause that a rule rests on. */
export interface Basis {
  readonly document: string;
  readonly clause?: string;
  /** `norm` binds, `practice` is what good offices do. */
  readonly force: 'norm' | 'practice';
}

/** JSON schema of one option, with its default. */
export interface OptionSpec {
  readonly type: 'string' | 'number' | 'boolean' | 'array';
  readonly description: L10n;
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly items?: { readonly type: 'string' };
}

/** The only source of docs, schema, settings, `gongwen explain` and SARIF rules. */
export interface RuleMeta {
  readonly id: RuleId;
  /** Permanent short code: S001, F001 … */
  readonly code: string;
  readonly stage: Stage;
  readonly severity: Severity;
  readonly fix: 'none' | FixKind;
  /** One line: what is wrong. */
  readonly title: L10n;
  /** A paragraph: what is looked at, why it matters, what is left alone. */
  readonly description: L10n;
  readonly basis: readonly Basis[];
  readonly options?: Readonly<Record<string, OptionSpec>>;
  /** Short texts of invented places; executed by the tests. `report` examples are whole texts, others one body paragraph. */
  readonly examples: readonly Example[];
}

export interface Example {
  readonly bad?: string;
  readonly good?: string;
  /** The text is a whole report, not a paragraph. */
  readonly whole?: boolean;
  readonly profile?: string;
  readonly year?: number;
}

/** Facts about the report that do not change with a paragraph; the same object while they are the same. */
export interface Shared {
  /** Reporting year, undefined where the text does not say; time-dependent rules are then silent. */
  readonly year: number | undefined;
  readonly profile: Profile;
  readonly lexicon: Lexicon;
  /** The user's own terms and patterns, undefined where there are none. */
  readonly vocabulary?: Vocabulary | undefined;
}

/** The same as a rule is told it. */
export interface Context extends Shared {
  /** Options of the rule that is running, defaults filled in. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly steps: Steps;
  /** Counts of official prose, for a rule that {@link DocumentRule.spells}. */
  readonly spelling?: Model;
}

/** What a rule may spend on one subject: loops that go through these are ended where they never end by themselves. */
export interface Steps {
  /** The same items, each counted. */
  over<T>(items: Iterable<T>): Iterable<T>;
  /** Counts one step of a loop that walks no items; throws where the budget is passed. */
  take(): void;
}

export interface Detection<S> {
  readonly place: Place;
  readonly state: S;
  /** Where it differs from the rule's default. */
  readonly severity?: Severity;
}

export type MessageData = Readonly<Record<string, string | number>>;

export interface Message {
  readonly id: string;
  readonly data: MessageData;
}

export interface Related {
  readonly place: Place;
  readonly message: L10n;
}

/** Replaces the text at a place, or drops a block with its line end. */
export type Edit = { readonly place: Place; readonly text: string } | { readonly drop: Block };

export interface Fix {
  readonly title: L10n;
  readonly kind: FixKind;
  readonly edits: readonly Edit[];
}

interface RuleBase<S> {
  readonly meta: RuleMeta;
  /** False where the circumstances leave the rule nothing to say, whatever the text. */
  readonly applies?: (context: Shared) => boolean;
  readonly messages: Readonly<Record<string, Wording<MessageData>>>;
  describe(state: S): Message;
  related?(state: S): readonly Related[];
  repair?(state: S): readonly Fix[];
  /** Sets the form of the file right that the report was read from; like a choice, it is never made unasked. */
  reform?(state: S): readonly Reform[];
  /** Tags for editors. */
  tag?(state: S): 'deprecated' | 'unnecessary' | undefined;
}

/** Sees one block; its findings are kept with the block. */
export interface BlockRule<S> extends RuleBase<S> {
  readonly scope: 'block';
  /** What must stand in a block for the rule to find anything; it sleeps on all others. */
  readonly wakes: Trigger<CharClass | WordClass>;
  detect(block: Block, context: Context): Iterable<Detection<S>>;
}

/** Sees one section: a heading and the blocks up to the next heading. */
export interface SectionRule<S> extends RuleBase<S> {
  readonly scope: 'section';
  /** What must stand in one of its blocks for the rule to find anything; it sleeps on all other sections. */
  readonly wakes?: Trigger;
  detect(section: Section, context: Context): Iterable<Detection<S>>;
}

/** Sees the whole report through facts that are kept with its blocks; never reads raw text of all blocks anew. */
export interface DocumentRule<S> extends RuleBase<S> {
  readonly scope: 'document';
  /** What must stand in one block of the report for the rule to find anything. */
  readonly wakes?: Trigger;
  /**
   * All that it looks at in a report: while each is the same object, so are the findings. Without it the rule runs
   * after every edit.
   */
  readonly reads?: (report: Report) => readonly unknown[];
  /** It needs the counts of official prose, and runs once they are loaded. */
  readonly spells?: true;
  /** Learns what it will look at, in steps between which others may run; what was learnt is kept with the blocks. */
  readonly warm?: (report: Report, context: Context) => Iterable<void>;
  detect(report: Report, context: Context): Iterable<Detection<S>>;
}

// biome-ignore lint/suspicious/noExplicitAny: the state of a rule is its own; the engine only hands it back
export type Rule = BlockRule<any> | SectionRule<any> | DocumentRule<any>;

/** Identity functions that let TypeScript infer the state. */
export const blockRule = <S>(rule: Omit<BlockRule<S>, 'scope'>): BlockRule<S> => ({ ...rule, scope: 'block' });
export const sectionRule = <S>(rule: Omit<SectionRule<S>, 'scope'>): SectionRule<S> => ({ ...rule, scope: 'section' });
export const documentRule = <S>(rule: Omit<DocumentRule<S>, 'scope'>): DocumentRule<S> => ({
  ...rule,
  scope: 'document',
});
