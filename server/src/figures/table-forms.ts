import type { L10n } from '../messages/locale.js';
import type { Identity } from './table-faults.js';
import { dataRowOf, emptyRowOf, type NumberCell, rowText, type Table } from './tables.js';

/** The tables of 政府信息公开工作年度报告 (format 国办公开办函〔2021〕30号) and what must hold in them. */

/** Rows of table 3 in the order of the format; the words that tell them apart stand in the row or in the cells before it. */
const REQUEST_ROWS: readonly (readonly [id: string, words: RegExp])[] = [
  ['received', /新收/],
  ['carried', /上年结转/],
  ['forward', /结转下/],
  ['handled', /总计|合计/],
  ['open', /予以公开/],
  ['partial', /部分公开/],
  ['refused-1', /国家秘密/],
  ['refused-2', /禁止公开/],
  ['refused-3', /三安全/],
  ['refused-4', /第三方/],
  ['refused-5', /内部事务/],
  ['refused-6', /过程性/],
  ['refused-7', /执法案卷/],
  ['refused-8', /行政查询/],
  ['unable-1', /不掌握/],
  ['unable-2', /另行制作|现成信息/],
  ['unable-3', /仍不明确|补正后/],
  ['declined-1', /信访|举报|投诉/],
  ['declined-2', /重复申请/],
  ['declined-3', /公开出版物/],
  ['declined-4', /大量反复/],
  ['declined-5', /重新出具|确认或/],
  ['other-1', /不补正/],
  ['other-2', /缴纳|缴费|收费/],
  ['other-3', /其他/],
];

const COLUMNS: readonly L10n[] = [
  { 'zh-CN': '自然人', en: 'natural persons' },
  { 'zh-CN': '商业企业', en: 'companies' },
  { 'zh-CN': '科研机构', en: 'research institutes' },
  { 'zh-CN': '社会公益组织', en: 'charities' },
  { 'zh-CN': '法律服务机构', en: 'legal services' },
  { 'zh-CN': '其他', en: 'others' },
  { 'zh-CN': '总计', en: 'total' },
];

const isDetail = (id: string): boolean => /^(?:open|partial|refused|unable|declined|other)/.test(id);

/** The rows of table 3 by their words, else by their place where all 25 are there. */
export function requestRows(table: Table): Map<string, readonly NumberCell[]> | undefined {
  const rows = table.rows.flatMap((block) => {
    const data = dataRowOf(block) ?? emptyRowOf(block);
    return data && data.numbers.length >= COLUMNS.length
      ? [{ label: data.label, cells: data.numbers.slice(-COLUMNS.length) }]
      : [];
  });
  if (rows.length < 8 || !rows.some(({ label }) => /新收/.test(label))) return undefined;
  const found = new Map<string, readonly NumberCell[]>();
  for (const { label, cells } of rows) {
    // The last words of a row are its own; those before may be repeated from a merged cell.
    const own = label.split(' ').at(-1) ?? '';
    const id =
      REQUEST_ROWS.find(([, words]) => words.test(own))?.[0] ??
      REQUEST_ROWS.find(([, words]) => words.test(label))?.[0];
    if (id && !found.has(id)) found.set(id, cells);
    else return inOrder(rows.map((row) => row.cells));
  }
  return found;
}

const ORDER = ['received', 'carried', ...REQUEST_ROWS.map(([id]) => id).filter(isDetail), 'handled', 'forward'];

function inOrder(rows: readonly (readonly NumberCell[])[]): Map<string, readonly NumberCell[]> | undefined {
  return rows.length === ORDER.length ? new Map(ORDER.map((id, i) => [id, rows[i] ?? []])) : undefined;
}

const named = (zh: string, en: string): L10n => ({ 'zh-CN': zh, en });

export function requestIdentities(table: Table): Identity[] {
  const rows = requestRows(table);
  if (!rows) return [];
  const identities: Identity[] = [];
  const details = [...rows].filter(([id]) => isDetail(id)).map(([, cells]) => cells);
  const complete = details.length === ORDER.filter(isDetail).length;
  const [received, carried, handled, forward] = ['received', 'carried', 'handled', 'forward'].map((id) => rows.get(id));
  for (const [i, column] of COLUMNS.entries()) {
    const at = (cells: readonly NumberCell[] | undefined): NumberCell[] => (cells?.[i] ? [cells[i]] : []);
    const [total] = at(handled);
    if (!total) continue;
    if (received && carried && forward)
      identities.push({
        name: named(
          `表三“${column['zh-CN']}”列：本年新收＋上年结转＝办理结果总计＋结转下年度`,
          `table 3, ${column.en}: received + carried over = handled + carried forward`,
        ),
        total,
        parts: [...at(received), ...at(carried)],
        others: at(forward),
      });
    if (complete)
      identities.push({
        name: named(
          `表三“${column['zh-CN']}”列：办理结果总计＝各项办理结果之和`,
          `table 3, ${column.en}: handled = sum of all results`,
        ),
        total,
        parts: details.flatMap(at),
        others: [],
      });
  }
  for (const [, cells] of rows) {
    const total = cells.at(-1);
    if (!total) continue;
    identities.push({
      name: named(
        '表三各行：总计＝自然人＋法人或其他组织五类',
        'table 3, by row: total = natural persons + five kinds of organisations',
      ),
      total,
      parts: cells.slice(0, -1),
      others: [],
    });
  }
  return identities;
}

const GROUPS: readonly L10n[] = [
  named('行政复议', 'administrative review'),
  named('行政诉讼（未经复议直接起诉）', 'litigation without review'),
  named('行政诉讼（复议后起诉）', 'litigation after review'),
];

const GROUP_SIZE = 5;

interface ReviewGroup {
  readonly name: L10n;
  readonly cells: readonly NumberCell[];
}

/** Table 4: one row of three groups, or a row for each group. */
export function reviewGroups(table: Table): ReviewGroup[] {
  if (!table.rows.some((row) => /维持/.test(rowText(row)) && /审结/.test(rowText(row)))) return [];
  return table.rows.flatMap((block): ReviewGroup[] => {
    const row = dataRowOf(block);
    if (!row) return [];
    const { numbers, label } = row;
    if (numbers.length >= GROUPS.length * GROUP_SIZE) {
      const cells = numbers.slice(-GROUPS.length * GROUP_SIZE);
      return GROUPS.map((name, i) => ({ name, cells: cells.slice(i * GROUP_SIZE, (i + 1) * GROUP_SIZE) }));
    }
    return numbers.length === GROUP_SIZE && /复议|诉讼|起诉/.test(label)
      ? [{ name: named(label, label), cells: numbers }]
      : [];
  });
}

export function reviewIdentities(table: Table): Identity[] {
  return reviewGroups(table).flatMap(({ name, cells }) => {
    const total = cells.at(-1);
    if (!total) return [];
    return [
      {
        name: named(
          `表四“${name['zh-CN']}”：总计＝结果维持＋结果纠正＋其他结果＋尚未审结`,
          `table 4, ${name.en}: total = upheld + corrected + other + pending`,
        ),
        total,
        parts: cells.slice(0, -1),
        others: [],
      },
    ];
  });
}
