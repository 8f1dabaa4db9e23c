import { ledgerOf } from '../figures/ledger.js';
import type { Statement, Verdict } from '../figures/statement.js';
import type { Report } from '../report/report.js';
import type { Span } from '../text/span.js';
import { computedText, GRAVITY, holds, statementsByFigure } from './figure-facts.js';

/** A figure with the statements in which it stands. */
export interface LedgerRow extends Span {
  readonly id: string;
  readonly text: string;
  readonly noun: string | null;
  readonly section: string | null;
  /** The worst of its statements; undefined: it stands in none. */
  readonly verdict: Verdict | undefined;
  readonly statements: readonly { readonly kind: string; readonly formula: string; readonly verdict: Verdict }[];
}

/** Years and dates are figures of the report only where they disagree. */
const CALENDAR: ReadonlySet<string> = new Set(['year', 'date']);

/** Every figure of a report in text order. */
export function ledgerRows(report: Report): LedgerRow[] {
  const known = statementsByFigure(report);
  return ledgerOf(report).flatMap(({ id, figure: { block, quantity }, noun, section }) => {
    const statements = known.get(quantity) ?? [];
    if (CALENDAR.has(quantity.class) && statements.every(holds)) return [];
    const verdicts = statements.map(({ verdict }) => verdict);
    return {
      id,
      text: quantity.text,
      noun,
      section,
      ...report.rangeOf({ block, start: quantity.start, end: quantity.end }),
      verdict: GRAVITY.find((verdict) => verdicts.includes(verdict)),
      statements: statements.map((statement) => ({
        kind: statement.kind,
        formula: formulaText(statement),
        verdict: statement.verdict,
      })),
    };
  });
}

const formulaText = (statement: Statement): string =>
  statement.verdict === 'consistent' ? statement.formula : `${statement.formula}＝${computedText(statement)}`;
