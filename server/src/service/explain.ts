import type { L10n, Locale } from '../messages/locale.js';
import { SEVERITY_NAMES } from '../messages/names.js';
import type { Basis, Example, Rule, RuleMeta } from '../rules/rule.js';

/** Words of rule pages, in every language. */
const WORDS = {
  severity: { 'zh-CN': '级别', en: 'Severity' },
  fix: { 'zh-CN': '修正', en: 'Fix' },
  stage: { 'zh-CN': '阶段', en: 'Stage' },
  scope: { 'zh-CN': '范围', en: 'Scope' },
  basis: { 'zh-CN': '依据', en: 'Basis' },
  options: { 'zh-CN': '选项', en: 'Options' },
  bad: { 'zh-CN': '有问题', en: 'Reported' },
  good: { 'zh-CN': '没有问题', en: 'Silent' },
  examples: { 'zh-CN': '示例', en: 'Examples' },
  suppress: { 'zh-CN': '不需要这条提示时', en: 'To silence it' },
  default: { 'zh-CN': '默认', en: 'default' },
} as const satisfies Readonly<Record<string, L10n>>;

export const FIX_NAMES: Readonly<Record<RuleMeta['fix'], L10n>> = {
  none: { 'zh-CN': '无', en: 'none' },
  safe: { 'zh-CN': '可自动修正', en: 'safe, made on request or on save' },
  choice: { 'zh-CN': '由人选择', en: 'a choice, never automatic' },
};

export const STAGE_NAMES: Readonly<Record<RuleMeta['stage'], L10n>> = {
  stable: { 'zh-CN': '稳定（默认开启）', en: 'stable (on)' },
  draft: { 'zh-CN': '试用（默认关闭）', en: 'draft (off)' },
  deprecated: { 'zh-CN': '停用', en: 'deprecated (off)' },
};

const SCOPE_NAMES: Readonly<Record<Rule['scope'], L10n>> = {
  block: { 'zh-CN': '逐段', en: 'paragraph' },
  section: { 'zh-CN': '逐节', en: 'section' },
  document: { 'zh-CN': '全文', en: 'report' },
};

const basisLine = ({ document, clause, force }: Basis, locale: Locale): string =>
  `- ${document}${clause ? ` ${clause}` : ''}${force === 'practice' && document !== '实务' ? (locale === 'en' ? ' (practice)' : '（实务）') : ''}`;

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');

function exampleText({ bad, good, year, profile }: Example, locale: Locale): string {
  const given = [profile, year].filter((part) => part !== undefined).join(' ');
  const remark = given === '' ? '' : ` (${given})`;
  const part = (text: string | undefined, word: L10n) =>
    text === undefined ? [] : [`${word[locale]}${remark}:\n\n${quoted(text)}`];
  return [...part(bad, WORDS.bad), ...part(good, WORDS.good)].join('\n\n');
}

function suppression({ id }: RuleMeta, locale: Locale): string {
  const reason = locale === 'en' ? 'reason' : '理由';
  const ignore = `<!-- gongwen-ignore ${id} ${reason} -->`;
  return locale === 'en'
    ? `For the next paragraph: \`${ignore}\`. Everywhere: \`${id}: off\` under \`rules\` in gongwen.yaml.`
    : `只对下一段：\`${ignore}\`；全部关闭：在 gongwen.yaml 的 \`rules\` 下写 \`${id}: off\`。`;
}

/** What a rule means, in Markdown that also reads well as plain text. `level`: depth of its headings. */
export function explainRule({ meta, scope }: Rule, locale: Locale, level = 2): string {
  const heading = (word: L10n): string => `${'#'.repeat(level)} ${word[locale]}`;
  const options = Object.entries(meta.options ?? {}).map(
    ([name, spec]) =>
      `- \`${name}\` (${spec.enum?.join(' | ') ?? spec.type}, ${WORDS.default[locale]} \`${JSON.stringify(spec.default)}\`): ${spec.description[locale]}`,
  );
  const facts: readonly (readonly [L10n, string])[] = [
    [WORDS.severity, SEVERITY_NAMES[meta.severity][locale]],
    [WORDS.fix, FIX_NAMES[meta.fix][locale]],
    [WORDS.stage, STAGE_NAMES[meta.stage][locale]],
    [WORDS.scope, SCOPE_NAMES[scope][locale]],
  ];
  const colon = locale === 'en' ? ': ' : '：';
  return [
    `**${meta.title[locale]}** (${meta.id}, ${meta.code})`,
    facts.map(([word, value]) => `${word[locale]}${colon}${value}`).join(locale === 'en' ? '; ' : '；'),
    meta.description[locale],
    ...(meta.basis.length > 0
      ? [heading(WORDS.basis), meta.basis.map((basis) => basisLine(basis, locale)).join('\n')]
      : []),
    ...(options.length > 0 ? [heading(WORDS.options), options.join('\n')] : []),
    ...(meta.examples.length > 0
      ? [heading(WORDS.examples), ...meta.examples.map((example) => exampleText(example, locale))]
      : []),
    heading(WORDS.suppress),
    suppression(meta, locale),
  ].join('\n\n');
}
