import { gather } from '../report/parts.js';
import { type Report, type Section, sectionFact } from '../report/report.js';
import { type Block, blockFact } from '../syntax/block.js';
import { tableRowOf } from '../syntax/tables.js';
import { ownGrids } from './own-tables.js';
import { requestRows, reviewGroups } from './table-forms.js';
import { rowText, type Table, tablesIn } from './tables.js';

/** Why the figures of a table were not checked. */
export type Reason = 'ragged' | 'long' | 'form' | 'flattened' | 'inline';

/** A table that could not be read: where it begins, and why. */
export interface UnreadTable {
  readonly block: Block;
  readonly reason: Reason;
}

const CAPTION = /^[\s　]*(?:附?表|续表)[\s　]*(?:\d{1,2}(?:[-.—]\d{1,2})?|[一二三四五六七八九十]{1,3})[\s　:：]/;
const NUMBER = /^[\s　]*[+＋\-－−]?[\d０-９,，.．]+[%％‰]?[\s　]*$/;

/** Lines of one cell each that a table must have come apart into, and how many of them are numbers at least. */
const FEWEST_CELLS = 8;
const LONGEST_CELL = 16;
const NUMBERS_SHARE = 3;

/** Lines after a caption that may belong to it: the unit of the table. */
const UNIT = /^[\s　]*[（(]?单位[:：]/;

/** A caption whose table stands below it with one cell a line. */
function flattenedAt(body: readonly Block[], at: number): boolean {
  const caption = body[at];
  if (!caption || caption.text.length > 60 || !CAPTION.test(caption.text) || /[。；]/.test(caption.text)) return false;
  let cells = 0;
  let numbers = 0;
  for (let i = at + 1; i < body.length; i++) {
    const { kind, text } = body[i] as Block;
    if (kind === 'blank' || UNIT.test(text)) continue;
    if (kind === 'table-row' || text.trim().length > LONGEST_CELL || /[。；，：:]/.test(text)) break;
    cells++;
    if (NUMBER.test(text)) numbers++;
  }
  return cells >= FEWEST_CELLS && numbers * NUMBERS_SHARE >= cells;
}

/** A whole table of HTML on one line. */
function isInline({ kind, text }: Block): boolean {
  if (kind !== 'opaque') return false;
  const table = text.search(/<table\b/i);
  if (table < 0 || (text.slice(table).match(/<tr\b/gi)?.length ?? 0) < 2) return false;
  const words = text.slice(table).replace(/<[^<>]*>/g, ' ');
  return /[\d０-９]/.test(words) && DEPENDENT.test(words);
}

/** Is it one of the two fixed tables by its words, and yet not read as such? */
function brokenForm(table: Table): boolean {
  const words = table.rows.map(rowText).join('');
  if (/本年新收政府信息公开申请/.test(words) && /结转下年度/.test(words)) return (requestRows(table)?.size ?? 0) < 25;
  return /结果维持/.test(words) && /尚未审结/.test(words) && reviewGroups(table).length === 0;
}

/** Names of what follows from other figures. */
const DEPENDENT = /合计|总计|小计|共计|[^效频税利汇]率|占比|比重|同比|增长|增减/;

/** Is there something to check: numbers, and a name of what follows from others? */
const isChecked = ({ rows }: Table): boolean =>
  rows.some((row) => /\d/.test(row.text) && !tableRowOf(row).delimiter) &&
  rows.some((row) => DEPENDENT.test(rowText(row)));

const unreadIn = sectionFact(({ body }: Section): readonly UnreadTable[] => {
  const found: UnreadTable[] = [];
  for (const table of tablesIn(body)) {
    const [block] = table.rows;
    if (!block || !isChecked(table)) continue;
    if (brokenForm(table)) found.push({ block, reason: 'form' });
    else if (!requestRows(table) && reviewGroups(table).length === 0)
      for (const { first, grid } of ownGrids(table))
        if (typeof grid === 'string') found.push({ block: first, reason: grid });
  }
  for (const [i, block] of body.entries()) if (flattenedAt(body, i)) found.push({ block, reason: 'flattened' });
  return found;
});

const inlineIn = gather(
  blockFact((block: Block): readonly UnreadTable[] => (isInline(block) ? [{ block, reason: 'inline' }] : [])),
);

/** The tables whose figures nobody checked, in text order by section, those that are no text at all behind them. */
export const unreadTables = (report: Report): readonly UnreadTable[] => [
  ...report.sections.flatMap(unreadIn),
  ...inlineIn(report),
];
