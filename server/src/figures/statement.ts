import type { L10n } from '../messages/locale.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Rational } from '../quantity/rational.js';
import type { Block, Place } from '../syntax/block.js';

export type StatementKind =
  | 'rate'
  | 'sum'
  | 'difference'
  | 'change'
  | 'points'
  | 'average'
  | 'times'
  | 'cagr'
  | 'count'
  | 'same'
  | 'period';

export type Role =
  | 'part'
  | 'whole'
  | 'carry'
  | 'other'
  | 'current'
  | 'previous'
  | 'delta'
  | 'total'
  | 'count'
  | 'start'
  | 'end'
  | 'years'
  | 'item'
  | 'reference';

/** `holds` ⇔ consistent or precision. */
export type Verdict = 'consistent' | 'contradiction' | 'direction' | 'question' | 'precision';

/** A quantity where it stands. */
export interface Figure {
  readonly block: Block;
  readonly quantity: Quantity;
}

export type Operand =
  | { readonly role: Role; readonly figure: Figure }
  | { readonly role: Role; readonly place: Place; readonly text: string }
  | { readonly role: Role; readonly value: Rational };

/** What would make the statement hold: a figure and the numeral to print in its place. */
export interface Remedy {
  readonly target: Figure | Place;
  /** The numeral in the printed form of the target (width, grouping, decimals). */
  readonly text: string;
  readonly role: Role | 'stated';
}

/** Signs and figures as printed, `121÷124`; in words where nothing is computed. */
export type Formula = string | L10n;

/** A formula over figures that the wording states, with its verdict; see docs/contracts.md, “Statements”. */
export interface Statement {
  readonly kind: StatementKind;
  readonly stated: Figure;
  readonly operands: readonly Operand[];
  readonly formula: Formula;
  /** In the unit of the stated quantity, rounded outward to six decimals where it is printed. */
  readonly computed: { readonly low: Rational; readonly high: Rational };
  readonly verdict: Verdict;
  /** Id of the pattern that found it, for audit. */
  readonly pattern: string;
  readonly remedies: readonly Remedy[];
  /** The identity of a table that it is, named for people. */
  readonly identity?: L10n;
  /** Another statement that fails already speaks for this one: the same wrong cell. */
  readonly follows?: boolean;
  /** Statements that fail by the same wrong cell and are told with this one. */
  readonly speaksFor?: readonly Statement[];
  /** What the stated figure is called where its wording leaves a question: 参与率. */
  readonly name?: string;
  /** No whole number over this base gives the printed percentage (GRIM); only of rates that do not hold. */
  readonly impossible?: boolean;
}

/** The figures that a statement follows from. */
export const figuresOf = ({ operands }: Statement): Quantity[] =>
  operands.flatMap((o) => ('figure' in o ? [o.figure.quantity] : []));
