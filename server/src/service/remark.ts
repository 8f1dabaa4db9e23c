import type { Locale } from '../messages/locale.js';
import type { Basis, Rule } from '../rules/rule.js';
import type { PresentedFinding } from './present.js';

const WORDS = {
  'zh-CN': {
    concerns: '涉及',
    basis: '依据',
    choices: '可改为',
    colon: '：',
    comma: '；',
    listed: '、',
    quote: (passage: string) => `“${passage}”`,
    more: (all: number) => `等${all}处`,
  },
  en: {
    concerns: 'Concerns',
    basis: 'Basis',
    choices: 'Choices',
    colon: ': ',
    comma: '; ',
    listed: ', ',
    quote: (passage: string) => `“${passage}”`,
    more: (all: number) => ` and others, ${all} in all`,
  },
} as const;

/** Characters of a passage that are quoted, and passages of one kind. */
const QUOTED = 30;
const PASSAGES = 5;

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
  // Passages of which the same is said stand behind it in a row.
  const kinds = new Map<string, string[]>();
  for (const one of related) {
    const passage = text
      .slice(one.start, Math.min(one.end, one.start + QUOTED))
      .replace(/\s+/gu, ' ')
      .trim();
    const known = kinds.get(one.message) ?? [];
    kinds.set(one.message, known);
    if (passage !== '') known.push(passage);
  }
  const passages = [...kinds].map(([said, of]) => {
    const shown = of.slice(0, PASSAGES).map(words.quote).join(words.listed);
    return of.length === 0 ? said : `${said}${words.colon}${shown}${of.length > PASSAGES ? words.more(of.length) : ''}`;
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
