import type { PageOptions } from '../layout/options.js';
import type { Locale } from '../messages/locale.js';
import type { Profile } from '../profiles/profile.js';
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
  /** Profiles to choose from, the user's own before the built-in ones; absent where the user has none. */
  readonly profiles?: readonly Profile[];
  readonly locale: Locale;
  readonly rules: ReadonlyMap<RuleId, RuleSetting>;
  readonly terms: readonly CustomTerm[];
  readonly patterns: readonly CustomPattern[];
  /** Local habits of the printed page. */
  readonly page?: PageOptions;
}

export const DEFAULT_SETTINGS: Settings = { locale: 'zh-CN', rules: new Map(), terms: [], patterns: [] };

/** What stands above the configuration files: options of the command line, settings of an editor. */
export interface SettingsOverlay {
  readonly profile?: string;
  readonly locale?: Locale;
  readonly rules?: ReadonlyMap<RuleId, RuleSetting>;
}

/** One setting over another: the severity is replaced, options one by one. */
export function mergeRule(base: RuleSetting | undefined, over: RuleSetting): RuleSetting {
  if (!base) return over;
  const severity = over.severity ?? base.severity;
  const options = base.options || over.options ? { ...base.options, ...over.options } : undefined;
  return { ...(severity !== undefined && { severity }), ...(options && { options }) };
}

export function mergeRules(
  base: ReadonlyMap<RuleId, RuleSetting>,
  over: ReadonlyMap<RuleId, RuleSetting>,
): ReadonlyMap<RuleId, RuleSetting> {
  if (over.size === 0) return base;
  const merged = new Map(base);
  for (const [id, setting] of over) merged.set(id, mergeRule(merged.get(id), setting));
  return merged;
}

/** Settings with an overlay on them; keep the result, since findings are kept by the identity of settings. */
export function overlaySettings(settings: Settings, { profile, locale, rules }: SettingsOverlay): Settings {
  return {
    ...settings,
    ...(profile !== undefined && { profile }),
    ...(locale !== undefined && { locale }),
    rules: rules ? mergeRules(settings.rules, rules) : settings.rules,
  };
}
