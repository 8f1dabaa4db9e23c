import { addIntervals, closed, divIntervals, exactly, meets, rounded, scaleInterval } from '../quantity/interval.js';
import { numeralOf, printLike } from '../quantity/printed.js';
import type { Interval, Quantity } from '../quantity/quantity.js';
import {
  add,
  compare,
  div,
  equal,
  HUNDRED,
  mul,
  type Rational,
  rational,
  roundTo,
  sub,
  ZERO,
} from '../quantity/rational.js';
import type { Mention } from './mention.js';
import type { Operand, Remedy, Role, Statement, StatementKind, Verdict } from './statement.js';

/** An operand before it is proved: a figure of the text, or a value that the wording implies. */
export type Term =
  | { readonly role: Role; readonly mention: Mention }
  | { readonly role: Role; readonly value: Rational };

/** A relation that the wording states, before its figures are compared. */
export interface Claim {
  readonly kind: StatementKind;
  readonly pattern: string;
  readonly stated: Mention;
  readonly terms: readonly Term[];
  readonly formula: string;
  /** What follows from the operands, in the unit of the stated figure. */
  readonly computed: Interval;
  /** The verdict where the intervals cannot meet. */
  readonly grade: Verdict;
  /** A list balanced to 100 %: one last digit of play. */
  readonly balanced?: boolean;
  /** See {@link Statement.name}. */
  readonly name?: string;
  /** What else would make it hold, asked where it does not: the printed form of these figures is kept. */
  readonly alternatives?: () => readonly Alternative[];
}

export interface Alternative {
  readonly role: Role;
  readonly mention: Mention;
  readonly value: Rational;
}

/** Kinds whose stated figure is the result of a division: rounded even where it is printed whole. */
const DIVISIONS: ReadonlySet<StatementKind> = new Set(['rate', 'change', 'points', 'average', 'times', 'cagr']);

/** The values that a stated result may stand for. */
export function statedInterval(kind: StatementKind, q: Quantity): Interval {
  if (q.approximation === null && q.value !== null && DIVISIONS.has(kind)) return rounded(q.value, q.ulp);
  return q.interval;
}

const truncated = (q: Quantity): Interval | undefined =>
  q.value === null || q.approximation !== null
    ? undefined
    : { low: q.value, high: add(q.value, q.ulp), lowOpen: false, highOpen: true };

/** How a claim comes out. */
export function verdictOf(claim: Claim): Verdict {
  const { q } = claim.stated;
  const stated = statedInterval(claim.kind, q);
  if (meets(stated, claim.computed)) return 'consistent';
  const cut = DIVISIONS.has(claim.kind) ? truncated(q) : undefined;
  if (cut && meets(cut, claim.computed)) return 'precision';
  if (claim.balanced && q.value !== null && q.approximation === null) {
    const play = closed(sub(q.value, mul(q.ulp, THREE_HALVES)), add(q.value, mul(q.ulp, THREE_HALVES)));
    if (meets(play, claim.computed)) return 'consistent';
  }
  return claim.grade;
}

const THREE_HALVES = rational(3n, 2n);

export const holds = (verdict: Verdict): boolean => verdict === 'consistent' || verdict === 'precision';

/** A claim with its verdict. */
export const conclude = (claim: Claim): Statement => statement(claim, verdictOf(claim));

export const operandOf = (term: Term): Operand =>
  'mention' in term ? { role: term.role, figure: term.mention.figure } : { role: term.role, value: term.value };

function statement(claim: Claim, verdict: Verdict): Statement {
  const { kind, stated, terms, formula, computed, pattern } = claim;
  const low = computed.low ?? ZERO;
  const high = computed.high ?? low;
  const ok = holds(verdict);
  return {
    kind,
    stated: stated.figure,
    operands: terms.map(operandOf),
    formula,
    computed: { low, high },
    verdict,
    pattern,
    remedies: ok ? [] : remediesOf(claim, low, high),
    ...(claim.name !== undefined && { name: claim.name }),
    ...(!ok && kind === 'rate' && isImpossible(claim) ? { impossible: true } : {}),
  };
}

/** Does no whole number over the base give the printed percentage (GRIM)? */
function isImpossible({ stated, terms }: Claim): boolean {
  const whole = terms.find((t) => t.role === 'whole');
  const parts = terms.filter((t) => t.role === 'part');
  if (terms.length !== 2 || parts.length !== 1 || !whole || !('mention' in whole)) return false;
  const base = whole.mention.q;
  const { q } = stated;
  if (!base.exact || base.value === null || q.value === null || q.approximation !== null || base.class === 'money')
    return false;
  const window = rounded(q.value, q.ulp);
  const at = (bound: Rational | null) =>
    bound === null || base.value === null ? ZERO : div(mul(bound, base.value), HUNDRED);
  // Rounded to the nearest or cut off: any whole part between the two bounds would do.
  const lowest = roundTo(at(window.low), 0, 'up');
  return compare(lowest, at(add(q.value, q.ulp))) > 0;
}

function remediesOf(claim: Claim, low: Rational, high: Rational): readonly Remedy[] {
  const { stated } = claim;
  const middle = div(add(low, high), rational(2n));
  const remedies: Remedy[] =
    middle.num < 0n ? [] : [{ target: stated.figure, text: printLike(stated.q, middle), role: 'stated' }];
  for (const { role, mention, value } of claim.alternatives?.() ?? [])
    if (mention.q.value !== null && !equal(value, mention.q.value))
      remedies.push({ target: mention.figure, text: printLike(mention.q, value), role });
  return remedies.filter(({ text, target }) => 'quantity' in target && text !== numeralOf(target.quantity));
}

// ---- arithmetic over mentions

export const total = (mentions: readonly Mention[]): Interval =>
  mentions.reduce((sum, m) => addIntervals(sum, m.q.interval), exactly(ZERO));

/** part ÷ whole × 100; undefined where the whole may be zero. */
export function percentOf(part: Interval, whole: Interval): Interval | undefined {
  const quotient = divIntervals(part, whole);
  return quotient && scaleInterval(quotient, HUNDRED);
}

/** As printed: the numeral with its scale, without unit. */
export const printed = ({ q }: Pick<Mention, 'q'>): string =>
  q.unit && q.text.endsWith(q.unit) ? q.text.slice(0, q.text.length - q.unit.length).trim() : q.text.trim();
