import type { Finding } from '../../lint/finding.js';
import type { Locale } from '../../messages/locale.js';
import type { Report } from '../../report/report.js';
import type { MessageData, Severity } from '../../rules/rule.js';
import { presentFinding, type TextEdit } from '../present.js';
import { Places, type RangeOutput } from './places.js';

export interface RelatedOutput extends RangeOutput {
  readonly message: string;
}

export interface FixOutput {
  readonly title: string;
  readonly kind: 'safe' | 'choice';
  /** Bare UTF-16 offsets in the decoded text. */
  readonly edits: readonly TextEdit[];
}

/** A finding of `gongwen-lint/1`. */
export interface FindingOutput extends RangeOutput {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly messageId: string;
  readonly data: MessageData;
  readonly message: string;
  readonly fingerprint: string;
  readonly related: readonly RelatedOutput[];
  readonly fixes: readonly FixOutput[];
}

/** Findings of a report as the JSON of the command says them. */
export function lintOutput(report: Report, findings: readonly Finding[], locale: Locale): FindingOutput[] {
  const places = new Places(report);
  return findings.map((finding) => {
    const { start, end, related, fixes, tag: _tag, ...rest } = presentFinding(report, finding, locale);
    return {
      ...rest,
      ...places.range({ start, end }),
      related: related.map((r) => ({ message: r.message, ...places.range(r) })),
      fixes: fixes.map(({ title, kind, edits }) => ({ title, kind, edits })),
    };
  });
}
