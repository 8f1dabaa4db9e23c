import type { Block } from '../syntax/block.js';
import { tableCellsOf } from '../syntax/tables.js';
import type { Statement } from './statement.js';
import { faultsOf, type Identity } from './table-faults.js';
import { type Grid, gridOf, isTotalRow, type Unread } from './table-grid.js';
import { ratioColumns, shareColumns } from './table-ratios.js';
import { type Correction, type Relation, relationHolds, statementOf } from './table-relation.js';
import { totalColumns, totalRows } from './table-totals.js';
import { dataRowOf, rowText, type Table } from './tables.js';

const touches = ({ stated, operands }: Relation, cell: unknown): boolean =>
  stated === cell || operands.some((operand) => operand.cell === cell);

const identityOf = ({ identity, stated, operands }: Relation): Identity => ({
  name: identity,
  total: stated,
  parts: operands.map(({ cell }) => cell),
  others: [],
});

/**
 * The relations that hold or fail in a table of one's own. A cell that is wrong in its row and in its column is one fault,
 * and so is a total on which a rate rests that fails with it.
 */
function relationsOf(grid: Grid): Statement[] {
  const sums = [...totalRows(grid), ...totalColumns(grid)].map((relation) => [relation, identityOf(relation)] as const);
  const failing = sums.filter(([relation]) => !relationHolds(relation));
  const { speaks, followers } = faultsOf(
    sums.map(([, identity]) => identity),
    failing.map(([, identity]) => identity),
  );
  const ratios = [...ratioColumns(grid), ...shareColumns(grid)];
  const told = (one: Identity, cell: unknown): Statement[] => [
    ...sums.flatMap(([relation, other]) =>
      other !== one && speaks.get(one)?.touched.includes(other) ? [statementOf(relation, undefined, true)] : [],
    ),
    ...ratios.flatMap((relation) =>
      !relationHolds(relation) && touches(relation, cell) ? [statementOf(relation, undefined, true)] : [],
    ),
  ];
  const wrong = new Set<unknown>();
  const stated = sums.map(([relation, one]) => {
    if (followers.has(one)) return statementOf(relation, undefined, true);
    const found = speaks.get(one) as Correction | undefined;
    if (!found && relationHolds(relation)) return statementOf(relation, undefined, false);
    const cell = found?.cell ?? relation.stated;
    wrong.add(cell);
    return statementOf(relation, found, false, told(one, cell));
  });
  const follows = (relation: Relation) =>
    !relationHolds(relation) && [...wrong].some((cell) => touches(relation, cell));
  return [...stated, ...ratios.map((one) => statementOf(one, undefined, follows(one)))];
}

/** A row of words in every cell: the head of a table, or a row that nobody filled in. */
const isHead = (row: Block): boolean => {
  const cells = tableCellsOf(row);
  return cells.length > 1 && !dataRowOf(row) && cells.every(({ start, end }) => end > start);
};

/** Tables that stand one under the other: a head that follows the totals, or the same head once more. */
function split({ rows }: Table): Table[] {
  const tables: Block[][] = [[]];
  for (const [i, row] of rows.entries()) {
    const before = rows[i - 1];
    const again = rowText(row) === rowText(tables.at(-1)?.[0] ?? row);
    if (before && dataRowOf(before) && isHead(row) && (again || isTotalRow(before))) tables.push([]);
    tables.at(-1)?.push(row);
  }
  return tables.map((own) => ({ rows: own }));
}

/** The tables that stand together in one, each with its first row and its cells. */
export const ownGrids = (table: Table): { readonly first: Block; readonly grid: Grid | Unread | undefined }[] =>
  split(table).flatMap((own) => {
    const [first] = own.rows;
    return first ? [{ first, grid: gridOf(own) }] : [];
  });

/** What the labels of a table of one's own state: rows and columns of totals, columns of rates, shares and changes. */
export const ownTableStatements = (table: Table): Statement[] =>
  ownGrids(table).flatMap(({ grid }) => (grid === undefined || typeof grid === 'string' ? [] : relationsOf(grid)));
