import type { Quantity } from '../quantity/quantity.js';
import type { Statement } from './statement.js';

const figuresOf = ({ stated, operands }: Statement): Quantity[] => [
  stated.quantity,
  ...operands.flatMap((o) => ('figure' in o ? [o.figure.quantity] : [])),
];

const keyOf = (statement: Statement): string =>
  figuresOf(statement)
    .map(({ start }) => start)
    .sort((a, b) => a - b)
    .join();

const TWO_SIDED: ReadonlySet<string> = new Set(['sum', 'difference']);

/**
 * 收入9亿元，支出7亿元，结余2亿元 is a balance and no sum; 收入9亿元，加上上年结余2亿元，共11亿元 is a sum and no balance: of
 * a sum and a difference of the same figures the one is told whose result stands last.
 */
export function toldOnce(statements: readonly Statement[]): readonly Statement[] {
  const last = new Map<string, Statement>();
  for (const statement of statements) {
    if (!TWO_SIDED.has(statement.kind)) continue;
    const known = last.get(keyOf(statement));
    if (!known || known.stated.quantity.start < statement.stated.quantity.start) last.set(keyOf(statement), statement);
  }
  return statements.filter(
    (statement) => !TWO_SIDED.has(statement.kind) || last.get(keyOf(statement))?.kind === statement.kind,
  );
}
