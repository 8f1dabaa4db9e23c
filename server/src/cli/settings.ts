import { DEFAULT_SETTINGS, type RuleSetting, type Settings } from '../config/settings.js';
import { LOCALES, type Locale } from '../messages/locale.js';
import { PROFILES } from '../profiles/index.js';
import { RULES } from '../rules/index.js';
import type { RuleId } from '../rules/rule.js';
import { CliError, SEVERITIES } from './messages.js';
import { nearest } from './nearest.js';

/** What the command line itself says about every file. */
export interface Overrides {
  readonly locale: Locale;
  readonly profile?: string;
  readonly rules: ReadonlyMap<RuleId, RuleSetting>;
  readonly errors: readonly CliError[];
}

const LEVELS = [...SEVERITIES, 'off'] as const;
type Level = (typeof LEVELS)[number];

const isLevel = (value: string): value is Level => (LEVELS as readonly string[]).includes(value);

function wrong(what: { zh: string; en: string }, name: string, known: readonly string[]): CliError {
  const near = nearest(name, known);
  return new CliError('config', {
    detail: {
      'zh-CN': `没有这个${what.zh}：${name}${near ? `；是不是${near}？` : `；可用的有：${known.slice(0, 8).join('、')}`}`,
      en: `no such ${what.en}: ${name}${near ? `; did you mean ${near}?` : `; known: ${known.slice(0, 8).join(', ')}`}`,
    },
  });
}

/** `--profile`, `--rule ID=SEVERITY` and `--locale`; what is wrong is named and left out. */
export function overridesOf(options: { profile?: string; rule?: readonly string[]; locale: string }): Overrides {
  const errors: CliError[] = [];
  const locale = (LOCALES as readonly string[]).includes(options.locale) ? (options.locale as Locale) : 'zh-CN';
  const rules = new Map<RuleId, RuleSetting>();
  for (const pair of options.rule ?? []) {
    const [name = '', level = ''] = pair.split('=', 2);
    const rule = RULES.find(({ meta }) => meta.id === name || meta.code === name);
    if (!rule)
      errors.push(
        wrong(
          { zh: '规则', en: 'rule' },
          name,
          RULES.map(({ meta }) => meta.id),
        ),
      );
    else if (!isLevel(level)) errors.push(wrong({ zh: '级别', en: 'severity' }, level, LEVELS));
    else rules.set(rule.meta.id, { severity: level });
  }
  const { profile } = options;
  const known = PROFILES.map(({ id }) => id);
  if (profile !== undefined && !known.includes(profile)) {
    errors.push(wrong({ zh: '报告类型', en: 'profile' }, profile, known));
    return { locale, rules, errors };
  }
  return { locale, rules, errors, ...(profile !== undefined && { profile }) };
}

/** `base` with what the command line says; the same object for the same `base`. */
export function overlay(overrides: Overrides): (base: Settings) => Settings {
  const made = new WeakMap<Settings, Settings>();
  return (base) => {
    let settings = made.get(base);
    if (!settings) {
      const rules = new Map(base.rules);
      for (const [id, setting] of overrides.rules) rules.set(id, { ...rules.get(id), ...setting });
      const { profile } = overrides;
      settings = { ...DEFAULT_SETTINGS, ...base, locale: overrides.locale, rules, ...(profile && { profile }) };
      made.set(base, settings);
    }
    return settings;
  };
}
