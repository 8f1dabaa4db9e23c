import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/lint/finding.js';
import type { Report } from '../../server/src/report/report.js';
import { presentFinding } from '../../server/src/service/present.js';
import { isHighSurrogate, isLowSurrogate } from '../../server/src/text/chars.js';
import type { Span } from '../../server/src/text/span.js';
import { checkFinding } from '../helpers/rule-tester.js';

/** Inside the text, forwards, and never between the halves of a character. */
export function checkSpan(text: string, { start, end }: Span, what: string): void {
  assert.ok(start >= 0 && start <= end && end <= text.length, `${what}: ${start}–${end} of ${text.length}`);
  for (const at of [start, end])
    assert.ok(
      !(isHighSurrogate(text.charCodeAt(at - 1)) && isLowSurrogate(text.charCodeAt(at))),
      `${what}: ${at} is within a character`,
    );
}

/** What holds of every finding, its related places and its fixes. */
export function checkSound(report: Report, findings: readonly Finding[]): void {
  const { text } = report;
  for (const finding of findings) {
    checkFinding(report, finding);
    const { rule, related, fixes, ...own } = presentFinding(report, finding, 'zh-CN');
    checkSpan(text, own, rule);
    for (const place of related) checkSpan(text, place, `${rule}, related`);
    for (const { edits } of fixes) for (const edit of edits) checkSpan(text, edit, `${rule}, fix`);
  }
}
