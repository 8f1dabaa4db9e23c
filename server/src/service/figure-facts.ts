import { statementsOf } from '../figures/index.js';
import type { Figure, Statement, Verdict } from '../figures/statement.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Report } from '../report/report.js';

/** From bad to good: of several verdicts the first is shown. */
export const GRAVITY: readonly Verdict[] = ['contradiction', 'direction', 'question', 'precision', 'consistent'];

export const holds = ({ verdict }: Statement): boolean => verdict === 'consistent' || verdict === 'precision';

export const figuresIn = ({ stated, operands }: Statement): Figure[] => [
  stated,
  ...operands.flatMap((operand) => ('figure' in operand ? [operand.figure] : [])),
];

/** The statements in which each figure stands. */
export function statementsByFigure(report: Report): ReadonlyMap<Quantity, readonly Statement[]> {
  const found = new Map<Quantity, Statement[]>();
  for (const statement of statementsOf(report))
    for (const { quantity } of figuresIn(statement)) {
      const known = found.get(quantity);
      if (!known) found.set(quantity, [statement]);
      else if (!known.includes(statement)) known.push(statement);
    }
  return found;
}

/** Faults among statements: one for each stated figure that does not follow, however many figures it rests on. */
export function faultsAmong(statements: readonly Statement[]): Figure[] {
  const stated = new Map<Quantity, Figure>();
  for (const statement of statements)
    if (!holds(statement) && !statement.follows) stated.set(statement.stated.quantity, statement.stated);
  return [...stated.values()];
}
