import type { RuleSetting, Settings } from '../config/settings.js';
import { LOCALES, type Locale } from '../messages/locale.js';
import { type RuleId, SEVERITIES, type Severity } from '../rules/rule.js';

/** What the user chose in the editor (`gongwen.*`): presentation, report type, raised or lowered severities. */
export interface Preferences {
  readonly locale: Locale | undefined;
  readonly profile: string | undefined;
  readonly severities: ReadonlyMap<RuleId, Severity>;
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
  /** Enter behind an item writes the next number. */
  readonly nextNumber: boolean;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isLocale = (value: unknown): value is Locale => (LOCALES as readonly unknown[]).includes(value);

const isSeverity = (value: unknown): value is Severity => (SEVERITIES as readonly unknown[]).includes(value);

/** Reads the section `gongwen` of an editor's configuration; what is missing or wrong is as if it had not been set. */
export function preferencesFrom(section: unknown): Preferences {
  const values = isRecord(section) ? section : {};
  const severities = new Map<RuleId, Severity>();
  for (const [rule, severity] of Object.entries(isRecord(values.severities) ? values.severities : {}))
    if (isSeverity(severity)) severities.set(rule as RuleId, severity);
  return {
    locale: isLocale(values.locale) ? values.locale : undefined,
    profile: typeof values.profile === 'string' && values.profile !== '' ? values.profile : undefined,
    severities,
    inlayHints: values.inlayHints !== false,
    codeLens: values.codeLens !== false,
    nextNumber: values.nextNumber !== false,
  };
}

/**
 * The configuration of a file with the user's preferences on it; the same object where they change nothing. What the
 * configuration turned off stays off, and the language that it chose stays: the command line shows no more and no less.
 */
export function preferred(settings: Settings, preferences: Preferences, locale: Locale): Settings {
  const { profile, severities } = preferences;
  if (profile === undefined && severities.size === 0 && locale === settings.locale) return settings;
  const rules = new Map<RuleId, RuleSetting>(settings.rules);
  for (const [rule, severity] of severities) {
    const configured = rules.get(rule);
    if (configured?.severity !== 'off') rules.set(rule, { ...configured, severity });
  }
  return { ...settings, rules, locale, ...(profile !== undefined && { profile }) };
}
