import type { Locale } from '../messages/locale.js';
import type { RuleId, Severity } from '../rules/rule.js';

export interface RuleSetting {
  /** Overrides the severity of every finding of the rule; `off` runs nothing. */
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, unknown>>;
}

/** The user's own vocabulary (rule terms/custom). */
export interface CustomTerm {
  readonly wrong: string;
  readonly right?: string;
  readonly note?: string;
  /** Words that the term may stand in: no finding there. */
  readonly unless?: readonly string[];
}

/** A user's pattern: runs only on paragraphs that hold its literal. */
export interface CustomPattern {
  readonly literal: string;
  readonly pattern: string;
  readonly message: string;
  readonly replace?: string;
}

/** Everything that the configuration says about one file, resolved. The same object while nothing changes. */
export interface Settings {
  /** Profile id, or undefined: recognised from the text. */
  readonly profile?: string;
  readonly locale: Locale;
  readonly rules: ReadonlyMap<RuleId, RuleSetting>;
  readonly terms: readonly CustomTerm[];
  readonly patterns: readonly CustomPattern[];
}

export const DEFAULT_SETTINGS: Settings = { locale: 'zh-CN', rules: new Map(), terms: [], patterns: [] };
