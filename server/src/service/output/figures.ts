import { statementsOf } from '../../figures/index.js';
import { ledgerOf } from '../../figures/ledger.js';
import type { Figure, Operand, Role, Statement, StatementKind, Verdict } from '../../figures/statement.js';
import type { QuantityClass } from '../../quantity/quantity.js';
import { print, printRounded, type Rational } from '../../quantity/rational.js';
import type { Report } from '../../report/report.js';
import { type PlaceOutput, Places, type RangeOutput } from './places.js';

/** A quantity of `gongwen-figures/1`; decimal strings, `p/q` where not finite, null where unbounded. */
export interface QuantityOutput extends RangeOutput {
  readonly id: string;
  readonly text: string;
  readonly value: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly unit: string;
  readonly class: QuantityClass;
  readonly noun: string | null;
  readonly section: string | null;
}

export type OperandOutput =
  | { readonly role: Role; readonly quantity: string }
  | { readonly role: Role; readonly text: string; readonly start: PlaceOutput; readonly end: PlaceOutput }
  | { readonly role: Role; readonly value: string; readonly implied: true };

/** A statement of `gongwen-figures/1`. */
export interface StatementOutput extends RangeOutput {
  readonly id: string;
  readonly kind: StatementKind;
  /** Id of a quantity. */
  readonly stated: string;
  readonly operands: readonly OperandOutput[];
  readonly formula: string;
  readonly computed: { readonly low: string; readonly high: string };
  readonly holds: boolean;
  readonly verdict: Verdict;
  readonly rule: string;
}

export interface FiguresOutput {
  readonly quantities: readonly QuantityOutput[];
  readonly statements: readonly StatementOutput[];
}

/** Places that `computed` is rounded outward to. */
const DECIMALS = 6;

const printed = (value: Rational | null): string | null => value && print(value);

/** Every figure of a report and every statement over them, also those that hold. */
export function figuresOutput(report: Report): FiguresOutput {
  const places = new Places(report);
  const ledger = ledgerOf(report);
  const ids = new Map(ledger.map(({ id, figure }) => [figure.quantity, id] as const));
  const quantities = ledger.map(({ id, figure: { block, quantity }, noun, section }): QuantityOutput => {
    const range = report.rangeOf({ block, start: quantity.start, end: quantity.end });
    const { value, interval, unit } = quantity;
    return {
      id,
      text: report.text.slice(range.start, range.end),
      value: printed(value),
      low: printed(interval.low),
      high: printed(interval.high),
      lowOpen: interval.lowOpen,
      highOpen: interval.highOpen,
      unit,
      class: quantity.class,
      noun,
      section,
      ...places.range(range),
    };
  });
  const idOf = (figure: Figure): string => ids.get(figure.quantity) ?? '';
  const statements = statementsOf(report).map((statement, i) => statementOutput(statement, i, report, places, idOf));
  return { quantities, statements };
}

function statementOutput(
  { kind, stated, operands, formula, computed, verdict }: Statement,
  index: number,
  report: Report,
  places: Places,
  idOf: (figure: Figure) => string,
): StatementOutput {
  const { block, quantity } = stated;
  const operand = (o: Operand): OperandOutput => {
    if ('figure' in o) return { role: o.role, quantity: idOf(o.figure) };
    if ('place' in o) return { role: o.role, text: o.text, ...places.range(report.rangeOf(o.place)) };
    return { role: o.role, value: print(o.value), implied: true };
  };
  return {
    id: `s${index + 1}`,
    kind,
    stated: idOf(stated),
    operands: operands.map(operand),
    formula,
    computed: {
      low: printRounded(computed.low, DECIMALS, 'down'),
      high: printRounded(computed.high, DECIMALS, 'up'),
    },
    holds: verdict === 'consistent' || verdict === 'precision',
    verdict,
    rule: `figures/${kind}`,
    ...places.range(report.rangeOf({ block, start: quantity.start, end: quantity.end })),
  };
}
