import type { Locale } from '../messages/locale.js';
import type { Basis, Rule } from '../rules/rule.js';
import type { PresentedFinding } from './present.js';

const WORDS = {
  'zh-CN': { concerns: '涉及', basis: '依据', choices: '可改为', colon: '：', comma: '；' },
  en: { concerns: 'Concerns', basis: 'Basis', choices: 'Choices', colon: ': ', comma: '; ' },
} as const;

/** Characters of a passage that are quoted. */
const QUOTED = 30;

/** Clauses of standards are bare numbers. */
const basisText = ({ document, clause = '' }: Basis, locale: Locale): string =>
  clause === ''
    ? document
    : locale === 'en'
      ? `${document} ${clause}`
      : `${document}${/^\d.*\d$/u.test(clause) ? `第${clause}条` : clause}`;

/** A finding as a remark in the margin: what is wrong, what it rests on, what can be done; a line each. */
export function remark(
  text: string,
  { message, related, fixes, code }: PresentedFinding,
  rule: Rule | undefined,
  locale: Locale,
): string {
  const words = WORDS[locale];
  const line = (name: string, of: readonly string[]): string[] =>
    of.length === 0 ? [] : [`${name}${words.colon}${[...new Set(of)].join(words.comma)}`];
  const passages = related.map((one) => {
    const passage = text.slice(one.start, Math.min(one.end, one.start + QUOTED)).replace(/\s+/gu, ' ');
    return passage === '' ? one.message : `${one.message}${words.colon}${passage}`;
  });
  return [
    `${message}${locale === 'en' ? ` [${code}]` : `〔${code}〕`}`,
    ...line(words.concerns, passages),
    ...line(
      words.basis,
      (rule?.meta.basis ?? []).map((basis) => basisText(basis, locale)),
    ),
    ...line(
      words.choices,
      fixes.map(({ title }) => title),
    ),
  ].join('\n');
}
