import type { RuleSetting } from '../../config/settings.js';
import { LOCALES, type Locale } from '../../messages/locale.js';
import { PROFILES } from '../../profiles/index.js';
import { RULES } from '../../rules/index.js';
import { type Rule, type RuleId, SEVERITIES } from '../../rules/rule.js';
import { nearest } from '../../text/nearest.js';
import { CliError } from '../messages.js';

/** What the command line itself says about every file. */
export interface Overrides {
  /** Undefined: what the configuration says, else Chinese. */
  readonly locale?: Locale;
  readonly profile?: string;
  readonly rules: ReadonlyMap<RuleId, RuleSetting>;
  readonly errors: readonly CliError[];
}

const LEVELS = [...SEVERITIES, 'off'] as const;
type Level = (typeof LEVELS)[number];

const isLevel = (value: string): value is Level => (LEVELS as readonly string[]).includes(value);

/** A name that there is not, with the nearest that there is. */
export function wrong(what: { zh: string; en: string }, name: string, known: readonly string[]): CliError {
  const near = nearest(name, known);
  return new CliError('config', {
    detail: {
      'zh-CN': `没有这个${what.zh}：${name}${near ? `；是不是${near}？` : `；可用的有：${known.slice(0, 8).join('、')}`}`,
      en: `no such ${what.en}: ${name}${near ? `; did you mean ${near}?` : `; known: ${known.slice(0, 8).join(', ')}`}`,
    },
  });
}

/** By id, code, or the last part of the id. */
export const findRule = (name: string): Rule | undefined =>
  RULES.find(({ meta }) => meta.id === name || meta.code === name.toUpperCase()) ??
  RULES.find(({ meta }) => meta.id.endsWith(`/${name}`));

export const unknownRule = (name: string): CliError =>
  wrong(
    { zh: '规则', en: 'rule' },
    name,
    RULES.map(({ meta }) => meta.id),
  );

/** `--profile`, `--rule ID=SEVERITY` and `--locale`; what is wrong is named and left out. */
export function overridesOf(options: { profile?: string; rule?: readonly string[]; locale?: string }): Overrides {
  const errors: CliError[] = [];
  const locale = LOCALES.find((known) => known === options.locale);
  const rules = new Map<RuleId, RuleSetting>();
  for (const pair of options.rule ?? []) {
    const [name = '', level = ''] = pair.split('=', 2);
    const rule = RULES.find(({ meta }) => meta.id === name || meta.code === name);
    if (!rule) errors.push(unknownRule(name));
    else if (!isLevel(level)) errors.push(wrong({ zh: '级别', en: 'severity' }, level, LEVELS));
    else rules.set(rule.meta.id, { severity: level });
  }
  const { profile } = options;
  const known = PROFILES.map(({ id }) => id);
  if (profile !== undefined && !known.includes(profile)) {
    errors.push(wrong({ zh: '报告类型', en: 'profile' }, profile, known));
    return { rules, errors, ...(locale && { locale }) };
  }
  return { rules, errors, ...(locale && { locale }), ...(profile !== undefined && { profile }) };
}
