import type { Quantity } from '../quantity/quantity.js';
import type { Statement } from './statement.js';

const figuresOf = ({ stated, operands }: Statement): ReadonlySet<Quantity> =>
  new Set([stated.quantity, ...operands.flatMap((o) => ('figure' in o ? [o.figure.quantity] : []))]);

const isSame = (a: ReadonlySet<Quantity>, b: ReadonlySet<Quantity>): boolean =>
  a.size === b.size && [...a].every((figure) => b.has(figure));

/** 收入9亿元，支出7亿元，结余2亿元: what is said of the balance is not said once more of the income as a sum. */
export function toldOnce(statements: readonly Statement[]): readonly Statement[] {
  const differences = statements.filter(({ kind }) => kind === 'difference').map(figuresOf);
  if (differences.length === 0) return statements;
  return statements.filter(
    (statement) => statement.kind !== 'sum' || !differences.some((figures) => isSame(figures, figuresOf(statement))),
  );
}
