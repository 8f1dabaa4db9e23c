import type { L10n, Locale } from '../../messages/locale.js';
import type { Report } from '../../report/report.js';
import type { TextEdit } from '../present.js';
import { headingAt, renumberEdits } from './renumber.js';
import { joinItems, splitItems } from './run-in.js';
import { shiftEdits } from './shift.js';

export interface Refactoring {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

const TITLES = {
  renumber: { 'zh-CN': '本级标题重新编号', en: 'Renumber the headings of this level' },
  promote: { 'zh-CN': '标题升一级', en: 'Promote the heading' },
  demote: { 'zh-CN': '标题降一级', en: 'Demote the heading' },
  split: { 'zh-CN': '将“一是、二是”拆成分级标题', en: 'Split run-in items into headings' },
  join: { 'zh-CN': '将并列标题合并为“一是、二是”', en: 'Join these headings into run-in items' },
} satisfies Readonly<Record<string, L10n>>;

/** What can be reordered at a caret without changing what the report says. */
export function refactoringsAt(report: Report, caret: number, locale: Locale): Refactoring[] {
  const siblings = headingAt(report, caret);
  const found: (readonly [keyof typeof TITLES, readonly TextEdit[] | undefined])[] = [
    ['renumber', siblings && renumberEdits(report, siblings)],
    ['promote', siblings && shiftEdits(report, siblings, -1)],
    ['demote', siblings && shiftEdits(report, siblings, 1)],
    ['split', splitItems(report, caret)],
    ['join', siblings && joinItems(report, siblings)],
  ];
  return found.flatMap(([name, edits]) => (edits && edits.length > 0 ? [{ title: TITLES[name][locale], edits }] : []));
}
