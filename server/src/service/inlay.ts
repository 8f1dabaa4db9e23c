import { statementsOf } from '../figures/index.js';
import { computedText, equationText } from '../figures/wording.js';
import type { Locale } from '../messages/locale.js';
import { VERDICT_NAMES } from '../messages/names.js';
import type { Report } from '../report/report.js';
import type { Span } from '../text/span.js';

/** A small text behind a figure. */
export interface InlayText {
  /** Source offset that it stands at. */
  readonly at: number;
  readonly label: string;
  readonly tooltip: string;
}

/** ✓ behind stated figures that follow, the computed value behind those that do not; within `range`. */
export function inlaysIn(report: Report, range: Span, locale: Locale): InlayText[] {
  const found = new Map<number, InlayText>();
  for (const statement of statementsOf(report)) {
    const { stated, verdict } = statement;
    const at = report.rangeOf({ block: stated.block, start: stated.quantity.start, end: stated.quantity.end }).end;
    if (at < range.start || at > range.end) continue;
    const fine = verdict === 'consistent' || verdict === 'precision';
    const tooltip = `${equationText(statement, locale)}${locale === 'en' ? ': ' : '：'}${VERDICT_NAMES[verdict][locale]}`;
    const known = found.get(at);
    // What does not hold outweighs what does.
    if (!known || !fine) found.set(at, { at, label: fine ? '✓' : `→${computedText(statement, locale)}`, tooltip });
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}
