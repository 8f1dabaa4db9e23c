import type { L10n, Locale } from '../messages/locale.js';
import type { ProfileBasis, SectionSpec } from '../profiles/profile.js';
import { coverageOf, namedHeadings } from '../report/coverage.js';
import type { Report } from '../report/report.js';
import type { Block } from '../syntax/block.js';
import type { Span } from '../text/span.js';

/** A section that the profile asks for, and where the report has it. */
export interface ChecklistRow {
  readonly id: string;
  readonly name: string;
  readonly state: 'found' | 'weak' | 'missing' | 'optional';
  readonly span: Span | null;
  readonly title: string | null;
  readonly basis: string | null;
}

/** Every section of the report's profile, in the profile's order. */
export const checklistOf = (report: Report, locale: Locale): ChecklistRow[] =>
  coverageOf(report).map(({ spec, state, place }) => ({
    id: spec.id,
    name: spec.name[locale],
    state: state === 'missing' && spec.required === 'optional' ? 'optional' : state,
    span: place ? report.rangeOf(place) : null,
    title: place ? place.block.text.slice(place.start, place.end) : null,
    basis: spec.basis ? basisText(spec.basis, locale) : null,
  }));

const basisText = ({ document, clause }: ProfileBasis, locale: Locale): string =>
  clause === undefined
    ? `《${document}》`
    : locale === 'en'
      ? `《${document}》, ${clause}`
      : `《${document}》${clause}`;

const DEMAND: Readonly<Record<SectionSpec['required'], L10n>> = {
  error: { 'zh-CN': '必备内容', en: 'mandatory' },
  warning: { 'zh-CN': '应有内容', en: 'expected' },
  info: { 'zh-CN': '建议写明', en: 'recommended' },
  optional: { 'zh-CN': '可选', en: 'optional' },
};

/** What a heading is by its words, and the clause that demands it; empty for headings of no section. */
export function sectionBasis(report: Report, block: Block, locale: Locale): string[] {
  const specs = namedHeadings(report).find((entry) => entry.block === block)?.specs ?? [];
  return specs.flatMap((spec) => [
    `**${spec.name[locale]}**${locale === 'en' ? ' — ' : '：'}${DEMAND[spec.required][locale]}`,
    ...(spec.basis ? [basisText(spec.basis, locale)] : []),
  ]);
}
