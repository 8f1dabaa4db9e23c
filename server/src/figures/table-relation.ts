import type { L10n } from '../messages/locale.js';
import { addIntervals, exactly, meets, rounded } from '../quantity/interval.js';
import { printLike } from '../quantity/printed.js';
import type { Interval } from '../quantity/quantity.js';
import { add, div, neg, type Rational, rational, ZERO } from '../quantity/rational.js';
import type { Operand, Remedy, Role, Statement, StatementKind, Verdict } from './statement.js';
import type { GridCell } from './table-grid.js';

/** A relation between cells that the table's own labels state, before the cells are compared. */
export interface Relation {
  readonly kind: StatementKind;
  readonly stated: GridCell;
  readonly operands: readonly { readonly role: Role; readonly cell: GridCell }[];
  readonly computed: Interval;
  readonly formula: string;
  /** The verdict where the two cannot meet. */
  readonly grade: Verdict;
  readonly identity: L10n;
  readonly pattern: string;
}

/** What a cell may stand for: a whole number is exact, anything else is rounded at its last digit. */
export function cellInterval({ value, quantity }: GridCell): Interval {
  const whole = quantity.ulp.den === 1n && quantity.class !== 'percentage' && quantity.scale === 1n;
  return whole ? exactly(value) : rounded(value, quantity.ulp);
}

export const numeralOf = ({ place: { block }, quantity: { numeral } }: GridCell): string =>
  block.text.slice(numeral.start, numeral.end);

export const sumOf = (cells: readonly GridCell[]): Interval =>
  cells.reduce((sum, cell) => addIntervals(sum, cellInterval(cell)), exactly(ZERO));

export const relationHolds = ({ stated, computed }: Relation): boolean => meets(cellInterval(stated), computed);

const figureOf = ({ place: { block }, quantity }: GridCell) => ({ block, quantity });

/** What a wrong cell should hold, where it is known to be another than the stated one. */
export interface Correction {
  readonly cell: GridCell;
  readonly value: Rational;
}

/** The sign stands before the numeral: only a value of the same sign can be written into the cell. */
function remedyOf({ stated, operands }: Relation, { cell, value }: Correction): Remedy[] {
  const shown = cell.value.num < 0n ? neg(value) : value;
  if (shown.num < 0n) return [];
  const role = cell === stated ? 'stated' : (operands.find((operand) => operand.cell === cell)?.role ?? 'part');
  return [{ target: figureOf(cell), text: printLike(cell.quantity, shown), role }];
}

/**
 * The statement that a relation makes; `follows` where another finding already speaks for the wrong cell, `speaksFor` the
 * statements that fail by the cell of this one.
 */
export function statementOf(
  relation: Relation,
  correction: Correction | undefined,
  follows: boolean,
  speaksFor: readonly Statement[] = [],
): Statement {
  const { kind, stated, operands, computed, formula, grade, identity, pattern } = relation;
  const low = computed.low ?? ZERO;
  const high = computed.high ?? low;
  const holds = relationHolds(relation);
  const middle = div(add(low, high), rational(2n));
  return {
    kind,
    stated: figureOf(stated),
    operands: operands.map(({ role, cell }): Operand => ({ role, figure: figureOf(cell) })),
    formula,
    computed: { low, high },
    verdict: holds ? 'consistent' : grade,
    pattern,
    remedies: holds ? [] : remedyOf(relation, correction ?? { cell: stated, value: middle }),
    identity,
    ...(follows && { follows: true }),
    ...(speaksFor.length > 0 && { speaksFor }),
  };
}
