import { listOf, type Row, readTable, rowOf } from './table.js';
import { genreOf } from './title.js';

export const LAW_COLUMNS = [
  'id',
  'category',
  'title',
  'shorts',
  'issuer',
  'number',
  'promulgated',
  'revised',
  'effective',
  'status',
  'ended',
  'successor',
  'confidence',
  'note',
] as const;

/** `repealed` and `expired` ones carry the day on which they ended. */
export type LawStatus = 'current' | 'repealed' | 'expired';

/** A law, regulation, policy or standard of the register. Dates are ISO days, empty where they are not known. */
export interface Law {
  readonly id: string;
  /** 法律 行政法规 司法解释 党内法规 中央文件 国务院文件 部门规章 国家标准 */
  readonly category: string;
  readonly title: string;
  readonly shorts: readonly string[];
  readonly issuer: string;
  /** As printed: 国办发〔2018〕118号, 国务院令第711号; empty where it is not known. */
  readonly number: string;
  readonly promulgated: string;
  readonly revised: string;
  readonly effective: string;
  readonly status: LawStatus;
  readonly ended: string;
  /** Title of what took its place; empty where nothing did. */
  readonly successor: string;
  readonly confidence: 'sourced' | 'known';
  readonly note: string;
}

export const readLaws = (text: string): readonly Law[] => readTable(text, LAW_COLUMNS).map(lawOf);

const lawOf = (row: Row<(typeof LAW_COLUMNS)[number]>): Law => ({
  ...row,
  shorts: listOf(row.shorts),
  status: row.status === 'repealed' || row.status === 'expired' ? row.status : 'current',
  confidence: row.confidence === 'sourced' ? 'sourced' : 'known',
});

/** A line of a table that was read as a whole before. */
export const lawIn = (line: string): Law => lawOf(rowOf(line.split('\t'), LAW_COLUMNS));

/** Places call their own act of old by the bare name of one that the nation has no more: 公路管理条例. */
export const isNationalAlone = (law: Law): boolean => law.status === 'current' || genreOf(law.title) === '法';

/**
 * The first reporting year in which citing the law as in force is wrong: the year in which it ended,
 * or the next one where it was in force for most of that year. Undefined for what is in force.
 */
export function endedFor({ status, ended }: Law): number | undefined {
  if (status === 'current' || ended === '') return undefined;
  const [year = 0, month = 1] = ended.split('-').map(Number);
  return month > 6 ? year + 1 : year;
}

/** The table holds what was revised before this year in full. */
export const TABLE_YEAR = 2026;

/**
 * Year of the latest revision where a report about `year` has to go by it: it was in force for most of that year.
 * Undefined where an earlier text may have been in force, of which nothing is kept.
 */
export function revisionYearFor({ revised, effective }: Law, year: number): number | undefined {
  if (revised === '' || effective === '') return undefined;
  const [from = 0, month = 1] = effective.split('-').map(Number);
  return year >= (month > 6 ? from + 1 : from) ? Number(revised.slice(0, 4)) : undefined;
}
