import type { L10n } from '../messages/locale.js';
import { meets } from '../quantity/interval.js';
import { compare } from '../quantity/rational.js';
import type { Grid, GridCell, GridRow } from './table-grid.js';
import { cellInterval, numeralOf, type Relation, sumOf } from './table-relation.js';

/** Rows that a total may be the sum of. */
type Parts = readonly GridRow[];

const isClosing = ({ kind }: GridRow): boolean => kind === 'total' || kind === 'subtotal';
const isPart = ({ kind }: GridRow): boolean => kind === 'plain';

/** The rows next to a total on one side, up to the next total. */
function run(rows: Parts): GridRow[] {
  const end = rows.findIndex(isClosing);
  return (end < 0 ? rows : rows.slice(0, end)).filter(isPart);
}

/** What a row of totals may add up, the likeliest first: the rows next to it, all rows, the subtotals, above or below. */
function candidates({ rows }: Grid, at: number): Parts[] {
  const above = rows.slice(0, at);
  const below = rows.slice(at + 1);
  const subtotals = (side: Parts) => side.filter(({ kind }) => kind === 'subtotal');
  const next = [run([...above].reverse()).reverse(), run(below)];
  const sides = [above, below].flatMap((side, i) => [next[i] ?? [], side.filter(isPart), subtotals(side)]);
  return sides
    .filter((parts) => parts.length >= 2)
    .filter(
      (parts, i, all) =>
        all.findIndex((one) => one.length === parts.length && one.every((r, k) => r === parts[k])) === i,
    );
}

interface Sum {
  readonly total: GridCell;
  readonly parts: readonly GridCell[];
  readonly holds: boolean;
}

/** A column of one candidate; undefined where words stand among the parts, or fewer than two numbers. */
function sumAt(total: GridRow, parts: Parts, column: number): Sum | undefined {
  const cell = total.cells[column];
  if (!cell || parts.some((row) => row.cells[column] === undefined)) return undefined;
  const numbers = parts.flatMap((row) => row.cells[column] ?? []);
  if (numbers.length < 2 || numbers.some(({ quantity }) => quantity.unit !== cell.quantity.unit)) return undefined;
  return { total: cell, parts: numbers, holds: meets(cellInterval(cell), sumOf(numbers)) };
}

/** A sum that says something: not nothing out of nothing, and not one row beside zeros. */
const tells = ({ parts }: Sum): boolean => parts.filter(({ value }) => value.num !== 0n).length >= 2;

/**
 * The totals at the foot (or head) of columns. Which rows they add up is taken from the columns that agree; where none
 * does, only a table of one total and no inner levels is doubted.
 */
export function totalRows(grid: Grid): Relation[] {
  const additive = grid.columns.flatMap(({ kind }, i) => (kind === 'additive' || kind === 'total' ? [i] : []));
  const plain = grid.rows.every(({ kind }) => kind === 'plain' || kind === 'total');
  const single = grid.rows.filter(isClosing).length === 1;
  return grid.rows.flatMap((row, at) => {
    if (!isClosing(row)) return [];
    const readings = candidates(grid, at).map((parts) => additive.flatMap((column) => sumAt(row, parts, column) ?? []));
    const agreeing = (sums: readonly Sum[]) => sums.filter((sum) => sum.holds && tells(sum)).length;
    const best = readings.reduce<readonly Sum[]>((a, b) => (agreeing(b) > agreeing(a) ? b : a), []);
    const failing = best.filter(({ holds }) => !holds).length;
    if (agreeing(best) > 0)
      return best.flatMap((sum) => relation(sum, failing <= agreeing(best) ? 'contradiction' : undefined));
    const [sum] = readings[0] ?? [];
    const alone = readings.length === 1 && readings[0]?.length === 1;
    return sum && alone && plain && single && isTotalOf(sum) ? relation(sum, 'question') : [];
  });
}

/** At least as much as each of its parts. */
const isTotalOf = ({ total, parts }: Sum): boolean => parts.every(({ value }) => compare(value, total.value) <= 0);

const named = (zh: string, en: string): L10n => ({ 'zh-CN': zh, en });

function relation({ total, parts, holds }: Sum, grade: Relation['grade'] | undefined): Relation[] {
  if (!holds && grade === undefined) return [];
  const column = total.column.name || '数';
  const row = total.row.label || '合计';
  return [
    {
      kind: 'sum',
      stated: total,
      operands: parts.map((cell) => ({ role: 'part', cell })),
      computed: sumOf(parts),
      formula: parts.map(numeralOf).join('＋'),
      grade: grade ?? 'question',
      identity: named(`表中“${column}”列：${row}＝各行之和`, `column “${column}”: ${row} = sum of its rows`),
      pattern: 'table/total-row',
    },
  ];
}

/** The columns on one side of a column of totals that it may add up: additive ones up to the next total. */
function columnRuns({ columns }: Grid, at: number): (readonly number[])[] {
  const side = (step: 1 | -1): number[] => {
    const found: number[] = [];
    for (let i = at + step; columns[i] !== undefined && columns[i]?.kind !== 'total'; i += step)
      if (columns[i]?.kind === 'additive') found.push(i);
    return step < 0 ? found.reverse() : found;
  };
  return [side(-1), side(1)].filter((run) => run.length >= 2);
}

/** Columns of totals: believed only where at least two rows agree, and twice as many as do not. */
export function totalColumns(grid: Grid): Relation[] {
  return grid.columns.flatMap(({ kind }, at) => {
    if (kind !== 'total') return [];
    const readings = columnRuns(grid, at).map((columns) => grid.rows.flatMap((row) => acrossRow(row, at, columns)));
    const agreeing = (sums: readonly Sum[]) => sums.filter((sum) => sum.holds && tells(sum)).length;
    const best = readings.reduce<readonly Sum[]>((a, b) => (agreeing(b) > agreeing(a) ? b : a), []);
    const failing = best.filter(({ holds }) => !holds).length;
    if (agreeing(best) < 2 || failing * 2 > agreeing(best)) return [];
    return best.flatMap((sum) =>
      relation(sum, 'contradiction').map((one) => ({
        ...one,
        identity: named(
          `表中“${sum.total.row.label}”行：${sum.total.column.name}＝各列之和`,
          `row “${sum.total.row.label}”: ${sum.total.column.name} = sum of its columns`,
        ),
        pattern: 'table/total-column',
      })),
    );
  });
}

function acrossRow(row: GridRow, at: number, columns: readonly number[]): Sum[] {
  const total = row.cells[at];
  if (!total || columns.some((column) => row.cells[column] === undefined)) return [];
  const parts = columns.flatMap((column) => row.cells[column] ?? []);
  if (parts.length < 2 || parts.some(({ quantity }) => quantity.unit !== total.quantity.unit)) return [];
  return [{ total, parts, holds: meets(cellInterval(total), sumOf(parts)) }];
}
