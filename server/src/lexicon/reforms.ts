import { listOf, type Row, readTable } from './table.js';
import { TERM_COLUMNS } from './terms.js';

export const REFORM_COLUMNS = [
  'id',
  'old',
  'new',
  'forms',
  'severity',
  'from',
  'before',
  'notBefore',
  'notAfter',
  'confidence',
  'why',
] as const;

/** Stands in a new name for the old stem: 中国铁路…局集团有限公司. */
const STEM = '…';

/**
 * Rows of wordings for organs whose names are built by rule. A reform has old stems (国土资源, 国土), new ones (自然资源)
 * and the forms that followed: `局`, `委员会>局` where the form changed too, `办>` where the new name has none.
 */
export function expandReforms(reforms: string): string {
  return readTable(reforms, REFORM_COLUMNS).map(rowsOf).join('');
}

function rowsOf(reform: Row<(typeof REFORM_COLUMNS)[number]>): string {
  const rows = listOf(reform.forms).flatMap((form) => {
    const [old = '', renamed = old] = form.split('>');
    return listOf(reform.old).map((stem) => rowOf(reform, stem + old, renamedTo(reform.new, stem, renamed)));
  });
  return rows.map((cells) => `${cells}\n`).join('');
}

const renamedTo = (names: string, stem: string, form: string): string =>
  listOf(names)
    .map((name) => name.replace(STEM, stem) + form)
    .join('|');

function rowOf(reform: Row<(typeof REFORM_COLUMNS)[number]>, wrong: string, right: string): string {
  const cells: Partial<Record<(typeof TERM_COLUMNS)[number], string>> = { ...reform, wrong, right };
  return TERM_COLUMNS.map((column) => cells[column] ?? '').join('\t');
}
