import type { Locale } from '../../messages/locale.js';
import { leftOutOf } from '../../report/left-out.js';
import type { Report } from '../../report/report.js';
import { LineIndex } from '../../text/line-index.js';

/** What was left out of a report for one reason: the lines, counted from 1. */
export interface LeftOutOutput {
  readonly reason: string;
  readonly lines: readonly number[];
}

export function leftOutOutput(report: Report, locale: Locale): LeftOutOutput[] {
  const index = new LineIndex(report.text);
  return leftOutOf(report).map(({ reason, blocks }) => ({
    reason: reason[locale],
    lines: blocks.map((block) => index.at(report.offsetOf(block)).line),
  }));
}

/** Lines as people write them: 3–5, 9. */
export function lineRanges(lines: readonly number[]): string {
  const ranges: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i] ?? 0;
    while (lines[i + 1] === (lines[i] ?? 0) + 1) i++;
    const last = lines[i] ?? first;
    ranges.push(last > first ? `${first}–${last}` : String(first));
  }
  return ranges.join('、');
}
