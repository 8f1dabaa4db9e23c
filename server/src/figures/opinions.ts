import type { Quantity } from '../quantity/quantity.js';
import { compare } from '../quantity/rational.js';
import { isLicensed, isOpenList, JOINT } from './judge.js';
import type { Read } from './relations.js';
import { figuresOf, type Statement } from './statement.js';
import { holds } from './verdict.js';
import type { Weighed } from './weigh.js';

/** A reading that agrees with the figures silences a grammar that does not, if it is at least so likely. */
const OTHER_READING = 0.002;

const agreesOtherwise = ({ fits, prior, reading }: Weighed): boolean =>
  fits && (prior > OTHER_READING || JOINT.has(reading.shape));

/** One part is as large as the total already: the parts overlap, or they are none. */
const overlaps = ({ kind, stated, operands }: Statement): boolean =>
  kind === 'sum' &&
  operands.some((o) => {
    const [part, total] = ['figure' in o ? o.figure.quantity.value : null, stated.quantity.value];
    return part !== null && total !== null && compare(part, total) >= 0;
  });

/** How likely the reading of a grammar must be by structure for its contradiction to be said. */
const LIKELY: Readonly<Record<string, number>> = { rate: 0.2, sum: 0.5, change: 0.1, difference: 0.5, points: 0.4 };

/** Several parts, a whole out of parts, a figure carried over, a direction: only wordings of their own are read so. */
const isWorded = ({ kind, operands, verdict, pattern }: Statement): boolean =>
  verdict === 'direction' ||
  (kind === 'rate' &&
    !pattern.startsWith('share') &&
    (operands.some(({ role }) => role === 'carry' || role === 'other') ||
      operands.filter(({ role }) => role === 'part').length > 1 ||
      operands.filter(({ role }) => role === 'whole').length > 1));

/** The readings of the same figures. */
function sameAs(statement: Statement, weighed: readonly Weighed[]): Weighed[] {
  const own = figuresOf(statement);
  return weighed.filter(
    ({ reading: { figures } }) => figures.length === own.length && figures.every(({ q }) => own.includes(q)),
  );
}

/**
 * Two opinions on one paragraph: readings by shape, and the grammars of fixed wordings. Each is silent where the other
 * finds an agreement; a contradiction of a grammar is said only where structure makes its reading likely.
 */
export function combine(read: readonly Read[], grammars: readonly Statement[]): readonly Statement[] {
  const statements = read.flatMap((own) => own.statements);
  if (grammars.length === 0) return statements;
  const weighedOf = new Map(read.map(({ stated, weighed }) => [stated.q, weighed]));
  const byStated = new Map<Quantity, Statement[]>();
  for (const statement of statements) {
    const { quantity } = statement.stated;
    const known = byStated.get(quantity);
    if (known) known.push(statement);
    else byStated.set(quantity, [statement]);
  }
  const dropped = new Set<Statement>();
  const added: Statement[] = [];
  for (const statement of grammars) {
    const own = (byStated.get(statement.stated.quantity) ?? []).filter(({ kind }) => kind === statement.kind);
    const weighed = weighedOf.get(statement.stated.quantity) ?? [];
    if (holds(statement.verdict)) {
      const figures = figuresOf(statement);
      for (const other of own) if (!holds(other.verdict)) dropped.add(other);
      if (!own.some((o) => holds(o.verdict) && figuresOf(o).some((q) => figures.includes(q)))) added.push(statement);
    } else if (isWorded(statement) && own.length > 0 && own.every((o) => !holds(o.verdict))) {
      for (const other of own) dropped.add(other);
      added.push(statement);
    } else if (own.length === 0) {
      if (overlaps(statement) || weighed.some(agreesOtherwise)) continue;
      const same = sameAs(statement, weighed);
      if (same.some(({ reading }) => !isLicensed(reading) || isOpenList(reading))) continue;
      const prior = same.reduce((sum, w) => sum + w.prior, 0);
      if (isWorded(statement) || prior >= (LIKELY[statement.kind] ?? 0)) added.push(statement);
    }
  }
  return [...statements.filter((s) => !dropped.has(s)), ...added];
}
