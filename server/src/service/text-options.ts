import { DEFAULT_SETTINGS, type RuleSetting, type Settings } from '../config/settings.js';
import type { Locale } from '../messages/locale.js';
import type { TextFormat } from '../report/report.js';
import type { RuleId, Severity } from '../rules/rule.js';

/** How programs ask for a text to be read. */
export interface TextOptions {
  /** `text` where it is not given. */
  readonly format?: TextFormat;
  /** Type of report; recognised from the text where it is not given. */
  readonly profile?: string;
  /** Language of the messages; Chinese where it is not given. */
  readonly locale?: Locale;
  /** Severity by id of rule: `{ 'punctuation/half-width': 'off' }`. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
}

export function settingsOf({
  profile,
  locale = DEFAULT_SETTINGS.locale,
  rules = {},
}: Omit<TextOptions, 'format'>): Settings {
  const entries = Object.entries(rules).map(([id, severity]): [RuleId, RuleSetting] => [id as RuleId, { severity }]);
  return { ...DEFAULT_SETTINGS, locale, rules: new Map(entries), ...(profile !== undefined && { profile }) };
}
