import { statementsOf, undecidedOf } from '../../figures/index.js';
import { ledgerOf } from '../../figures/ledger.js';
import { type ReadingOutput, readingOutput } from '../../figures/open.js';
import type { Figure, Operand, Role, Statement, StatementKind, Verdict } from '../../figures/statement.js';
import { computedText, formulaText } from '../../figures/wording.js';
import type { Locale } from '../../messages/locale.js';
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

/** Its value for people: a percentage with its sign, so that 3.5‰ is 0.35% and not 0.35. */
export const valueText = ({ value, unit, class: kind }: QuantityOutput): string =>
  value === null ? '—' : kind === 'percentage' ? `${value}${unit}` : value;

/** A statement of `gongwen-figures/1`. */
export interface StatementOutput extends RangeOutput {
  readonly id: string;
  readonly kind: StatementKind;
  /** Id of a quantity. */
  readonly stated: string;
  readonly operands: readonly OperandOutput[];
  readonly formula: string;
  /** Bounds, and the value in words as every surface prints it. */
  readonly computed: { readonly low: string; readonly high: string; readonly text: string };
  readonly holds: boolean;
  readonly verdict: Verdict;
  readonly rule: string;
}

/** A claim of `gongwen-figures/1` that was not decided, with the readings that were open. */
export interface UndecidedOutput {
  /** Id of a quantity. */
  readonly stated: string;
  readonly kind: StatementKind;
  readonly readings: readonly ReadingOutput[];
}

export interface FiguresOutput {
  readonly quantities: readonly QuantityOutput[];
  readonly statements: readonly StatementOutput[];
  readonly undecided: readonly UndecidedOutput[];
}

/** Places that `computed` is rounded outward to. */
const DECIMALS = 6;

const printed = (value: Rational | null): string | null => value && print(value);

/** Every figure of a report, every statement over them, also those that hold, and what was not decided. */
export function figuresOutput(report: Report, locale: Locale): FiguresOutput {
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
  const statements = statementsOf(report).map((statement, i) =>
    statementOutput(statement, i, report, places, locale, idOf),
  );
  const undecided = undecidedOf(report).map(
    ({ stated, kind, readings }): UndecidedOutput => ({
      stated: idOf(stated),
      kind,
      readings: readings.map((reading) => readingOutput(reading, locale)),
    }),
  );
  return { quantities, statements, undecided };
}

function statementOutput(
  statement: Statement,
  index: number,
  report: Report,
  places: Places,
  locale: Locale,
  idOf: (figure: Figure) => string,
): StatementOutput {
  const { kind, stated, operands, formula, computed, verdict } = statement;
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
    formula: formulaText(formula, operands, locale),
    computed: {
      low: printRounded(computed.low, DECIMALS, 'down'),
      high: printRounded(computed.high, DECIMALS, 'up'),
      text: computedText(statement, locale),
    },
    holds: verdict === 'consistent' || verdict === 'precision',
    verdict,
    rule: `figures/${kind}`,
    ...places.range(report.rangeOf({ block, start: quantity.start, end: quantity.end })),
  };
}
