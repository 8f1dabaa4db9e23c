import { compare, print, ZERO } from '../quantity/rational.js';
import { type Block, blockFact } from '../syntax/block.js';
import { ownTableStatements } from './own-tables.js';
import type { Operand, Remedy, Statement } from './statement.js';
import { type Culprit, computedOf, faultsOf, holds, type Identity } from './table-faults.js';
import { requestIdentities, reviewIdentities } from './table-forms.js';
import { type NumberCell, type Table, tablesIn } from './tables.js';

/**
 * The identities of the tables of 政府信息公开工作年度报告 (format 国办公开办函〔2021〕30号): table 3 by column and by row,
 * table 4 by group. Each is a statement; a cell that by itself explains all that fail gives one finding.
 */

const operandOf =
  (role: 'part' | 'other') =>
  (cell: NumberCell): Operand =>
    cell.quantity
      ? { role, figure: { block: cell.place.block, quantity: cell.quantity } }
      : { role, place: cell.place, text: '0' };

function formulaOf({ parts, others }: Identity): string {
  const shown = parts.filter(({ value }) => compare(value, ZERO) !== 0);
  const sum = (shown.length > 0 ? shown : parts.slice(0, 1)).map(({ value }) => print(value)).join('＋');
  return sum + others.map(({ value }) => `－${print(value)}`).join('');
}

function statementOf(
  identity: Identity,
  remedy: Culprit | undefined,
  follows: boolean,
  speaksFor: readonly Statement[],
): Statement[] {
  const { total, parts, others, name } = identity;
  if (!total.quantity) return [];
  const value = computedOf(identity);
  const stated = { block: total.place.block, quantity: total.quantity };
  const ok = holds(identity);
  const remedies: Remedy[] = [];
  if (!ok && remedy?.cell.quantity)
    remedies.push({
      target: { block: remedy.cell.place.block, quantity: remedy.cell.quantity },
      text: print(remedy.value),
      role: remedy.cell === total ? 'stated' : 'part',
    });
  else if (!ok && value.num >= 0n) remedies.push({ target: stated, text: print(value), role: 'stated' });
  return [
    {
      kind: 'sum',
      stated,
      operands: [
        ...parts.filter(({ quantity }) => quantity).map(operandOf('part')),
        ...others.filter(({ quantity }) => quantity).map(operandOf('other')),
      ],
      formula: formulaOf(identity),
      computed: { low: value, high: value },
      verdict: ok ? 'consistent' : 'contradiction',
      pattern: 'table/identity',
      remedies,
      identity: name,
      ...(follows && { follows: true }),
      ...(speaksFor.length > 0 && { speaksFor }),
    },
  ];
}

function statementsOfTable(table: Table): readonly Statement[] {
  const all = [...requestIdentities(table), ...reviewIdentities(table)];
  if (all.length === 0) return ownTableStatements(table);
  const { speaks, followers } = faultsOf(
    all,
    all.filter((identity) => !holds(identity)),
  );
  const follow = (identity: Identity): Statement[] => statementOf(identity, undefined, true, []);
  return all.flatMap((identity) => {
    if (followers.has(identity)) return follow(identity);
    const found = speaks.get(identity);
    const others = found?.touched.filter((other) => other !== identity) ?? [];
    return statementOf(identity, found, false, others.flatMap(follow));
  });
}

interface Kept {
  readonly rows: readonly Block[];
  readonly statements: readonly Statement[];
}

const keptOf = blockFact((): { current: Kept | undefined } => ({ current: undefined }));

/** What the tables among some blocks state, those of the fixed forms and one's own, kept with the first row of each table. */
export function tableStatements(blocks: readonly Block[]): readonly Statement[] {
  return tablesIn(blocks).flatMap((table) => {
    const [first] = table.rows;
    if (!first) return [];
    const kept = keptOf(first);
    const { current } = kept;
    const same = current?.rows.length === table.rows.length && current.rows.every((row, i) => row === table.rows[i]);
    if (!current || !same) kept.current = { rows: table.rows, statements: statementsOfTable(table) };
    return kept.current?.statements ?? [];
  });
}
