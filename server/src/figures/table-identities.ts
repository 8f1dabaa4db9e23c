import { add, compare, equal, print, type Rational, sub, ZERO } from '../quantity/rational.js';
import { type Block, blockFact } from '../syntax/block.js';
import type { Operand, Remedy, Statement } from './statement.js';
import { type Identity, requestIdentities, reviewIdentities } from './table-forms.js';
import { type NumberCell, type Table, tablesIn } from './tables.js';

/**
 * The identities of the tables of 政府信息公开工作年度报告 (format 国办公开办函〔2021〕30号): table 3 by column and by row,
 * table 4 by group. Each is a statement; a cell that by itself explains all that fail gives one finding.
 */

const sumOf = (cells: readonly NumberCell[]): Rational => cells.reduce((sum, { value }) => add(sum, value), ZERO);
const computedOf = ({ parts, others }: Identity): Rational => sub(sumOf(parts), sumOf(others));
const holds = (identity: Identity): boolean => equal(computedOf(identity), identity.total.value);
const cellsOf = ({ total, parts, others }: Identity): readonly NumberCell[] => [total, ...parts, ...others];

/** What a cell would have to be for an identity to hold. */
function wanted(identity: Identity, cell: NumberCell): Rational {
  const lacking = sub(identity.total.value, computedOf(identity));
  if (cell === identity.total) return computedOf(identity);
  return identity.parts.includes(cell) ? add(cell.value, lacking) : sub(cell.value, lacking);
}

/** A wrong cell with the value that makes all identities hold in which it stands. */
interface Culprit {
  readonly cell: NumberCell;
  readonly value: Rational;
  readonly touched: readonly Identity[];
}

/** The cell that by itself explains the most failing identities, at least two, and breaks none that holds. */
function culprit(failing: readonly Identity[], all: readonly Identity[]): Culprit | undefined {
  let best: Culprit | undefined;
  for (const cell of new Set(failing.flatMap(cellsOf))) {
    if (!cell.quantity) continue;
    const touched = all.filter((identity) => cellsOf(identity).includes(cell));
    const [first] = touched;
    if (!first || touched.length < 2 || touched.length <= (best?.touched.length ?? 0)) continue;
    if (!touched.every((identity) => failing.includes(identity))) continue;
    const value = wanted(first, cell);
    if (value.num >= 0n && touched.every((identity) => equal(wanted(identity, cell), value)))
      best = { cell, value, touched };
  }
  return best;
}

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
  const speaks = new Map<Identity, Culprit>();
  const followers = new Set<Identity>();
  let failing = all.filter((identity) => !holds(identity));
  for (let found = culprit(failing, all); found; found = culprit(failing, all)) {
    const { touched, cell } = found;
    // The identity that speaks for the others: the one whose total is wrong itself, else the last (by row).
    const speaker = touched.find(({ total }) => total === cell) ?? touched.at(-1);
    for (const identity of touched) if (identity !== speaker) followers.add(identity);
    if (speaker) speaks.set(speaker, found);
    failing = failing.filter((identity) => !touched.includes(identity));
  }
  const follow = (identity: Identity): Statement[] => statementOf(identity, undefined, true, []);
  return all.flatMap((identity) => {
    if (followers.has(identity)) return follow(identity);
    const found = speaks.get(identity);
    return statementOf(
      identity,
      found,
      false,
      found?.touched.filter((other) => other !== identity).flatMap(follow) ?? [],
    );
  });
}

interface Kept {
  readonly rows: readonly Block[];
  readonly statements: readonly Statement[];
}

const keptOf = blockFact((): { current: Kept | undefined } => ({ current: undefined }));

/** The identities of the tables among some blocks, kept with the first row of each table. */
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
