import { sourceEdit } from '../lint/edits.js';
import type { Finding } from '../lint/finding.js';
import type { Locale } from '../messages/locale.js';
import type { Report } from '../report/report.js';
import type { FixKind, Severity } from '../rules/rule.js';
import type { TextEdit } from '../text/edits.js';
import type { Span } from '../text/span.js';

export type { TextEdit };

/** A finding in absolute source offsets and in one language: what reporters and editors show. */
export interface PresentedFinding extends Span {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly message: string;
  readonly fingerprint: string;
  readonly tag: 'deprecated' | 'unnecessary' | undefined;
  readonly related: readonly (Span & { readonly message: string })[];
  readonly fixes: readonly { readonly title: string; readonly kind: FixKind; readonly edits: readonly TextEdit[] }[];
}

export const presentFinding = (report: Report, finding: Finding, locale: Locale): PresentedFinding => ({
  ...headOf(report, finding, locale),
  related: relatedOf(report, finding, locale),
  fixes: fixesOf(report, finding, locale),
});

/** All but fixes and related places. */
export function headOf(report: Report, finding: Finding, locale: Locale): Omit<PresentedFinding, 'related' | 'fixes'> {
  const { rule, severity, message, place, fingerprint, tag } = finding;
  const wording = rule.messages[message.id];
  return {
    ...report.rangeOf(place),
    rule: rule.meta.id,
    code: rule.meta.code,
    severity,
    messageId: message.id,
    data: message.data,
    message: wording ? wording[locale](message.data) : message.id,
    fingerprint,
    tag,
  };
}

export const relatedOf = (report: Report, { related }: Finding, locale: Locale): PresentedFinding['related'] =>
  related.map(({ place, message }) => ({ ...report.rangeOf(place), message: message[locale] }));

export const fixesOf = (report: Report, { fixes }: Finding, locale: Locale): PresentedFinding['fixes'] =>
  fixes.map((fix) => ({
    title: fix.title[locale],
    kind: fix.kind,
    edits: fix.edits.map((edit) => sourceEdit(report, edit)),
  }));
