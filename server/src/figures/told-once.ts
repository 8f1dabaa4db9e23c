import { figuresOf, type Statement } from './statement.js';

const TWO_SIDED: ReadonlySet<string> = new Set(['sum', 'difference']);

/** Where the figures stand that it is about, the result among them. */
const placesOf = (statement: Statement): readonly number[] =>
  [statement.stated.quantity, ...figuresOf(statement)].map(({ start }) => start).sort((a, b) => a - b);

/** 上年结转50件，新收514件，审结475件，未结89件: what is an account of more figures is no faulty sum of some of them. */
function inAccounts(accounts: readonly Statement[]): (statement: Statement) => boolean {
  const held = accounts.filter(({ verdict }) => verdict === 'consistent').map((s) => new Set(placesOf(s)));
  return (statement) => {
    if (statement.verdict !== 'contradiction' || !TWO_SIDED.has(statement.kind)) return false;
    const places = placesOf(statement);
    return held.some((all) => all.size > places.length && places.every((at) => all.has(at)));
  };
}

/**
 * 收入9亿元，支出7亿元，结余2亿元 is a balance and no sum; 收入9亿元，加上上年结余2亿元，共11亿元 is a sum and no balance: of
 * a sum and a difference of the same figures the one is told whose result stands last.
 */
export function toldOnce(statements: readonly Statement[]): readonly Statement[] {
  const accounts = statements.filter(({ kind }) => TWO_SIDED.has(kind));
  if (accounts.length < 2) return statements;
  const keys = new Map(accounts.map((s) => [s, placesOf(s).join()] as const));
  const isInAccount = inAccounts(accounts);
  const last = new Map<string, Statement>();
  for (const [statement, key] of keys) {
    const known = last.get(key);
    if (!known || known.stated.quantity.start < statement.stated.quantity.start) last.set(key, statement);
  }
  return statements.filter((statement) => {
    const key = keys.get(statement);
    return (key === undefined || last.get(key)?.kind === statement.kind) && !isInAccount(statement);
  });
}
