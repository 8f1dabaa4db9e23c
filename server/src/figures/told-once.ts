import { figuresOf, type Statement } from './statement.js';

const TWO_SIDED: ReadonlySet<string> = new Set(['sum', 'difference']);

/** Which figures it is about, the result among them. */
const keyOf = (statement: Statement): string =>
  [statement.stated.quantity, ...figuresOf(statement)]
    .map(({ start }) => start)
    .sort((a, b) => a - b)
    .join();

/**
 * 收入9亿元，支出7亿元，结余2亿元 is a balance and no sum; 收入9亿元，加上上年结余2亿元，共11亿元 is a sum and no balance: of
 * a sum and a difference of the same figures the one is told whose result stands last.
 */
export function toldOnce(statements: readonly Statement[]): readonly Statement[] {
  const keys = new Map(statements.filter(({ kind }) => TWO_SIDED.has(kind)).map((s) => [s, keyOf(s)] as const));
  if (keys.size < 2) return statements;
  const last = new Map<string, Statement>();
  for (const [statement, key] of keys) {
    const known = last.get(key);
    if (!known || known.stated.quantity.start < statement.stated.quantity.start) last.set(key, statement);
  }
  return statements.filter((statement) => {
    const key = keys.get(statement);
    return key === undefined || last.get(key)?.kind === statement.kind;
  });
}
