import { explainFigures } from '../figures/explain.js';
import type { Verdict } from '../figures/statement.js';
import { equationText } from '../figures/wording.js';
import type { Locale } from '../messages/locale.js';
import type { Report } from '../report/report.js';
import type { Span } from '../text/span.js';
import { GRAVITY, holds } from './figure-facts.js';

/** A figure with the statements in which it stands. */
export interface LedgerRow extends Span {
  readonly id: string;
  readonly text: string;
  readonly noun: string | null;
  readonly section: string | null;
  /** The worst of its statements; undefined: it stands in none. */
  readonly verdict: Verdict | undefined;
  readonly statements: readonly { readonly kind: string; readonly formula: string; readonly verdict: Verdict }[];
  /** Why it stands in no statement; null where it stands in one. */
  readonly reason: string | null;
}

/** Years and dates are figures of the report only where they disagree. */
const CALENDAR: ReadonlySet<string> = new Set(['year', 'date']);

/** Every figure of a report in text order. */
export const ledgerRows = (report: Report, locale: Locale): LedgerRow[] =>
  explainFigures(report).flatMap(({ entry: { id, figure, noun, section }, statements, reason }) => {
    const { block, quantity } = figure;
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
        formula: equationText(statement, locale),
        verdict: statement.verdict,
      })),
      reason: reason?.[locale] ?? null,
    };
  });
