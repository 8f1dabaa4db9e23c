import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Position,
  type Range,
  type TextEdit,
} from 'vscode-languageserver-types';
import type { Severity } from '../rules/rule.js';
import type { PresentedFinding, TextEdit as SourceEdit } from '../service/present.js';
import { isHighSurrogate, isLowSurrogate } from '../text/chars.js';
import type { Span } from '../text/span.js';
import type { OpenText } from './open-text.js';

/** Offset of any position that a client may send: clamped to the text and to its line, never inside a surrogate pair. */
export function offsetAt(document: OpenText, position: Position): number {
  const offset = document.offsetAt(position);
  const around = document.around(offset);
  return isHighSurrogate(around.charCodeAt(0)) && isLowSurrogate(around.charCodeAt(1)) ? offset - 1 : offset;
}

export const rangeAt = (document: OpenText, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

export function spanAt(document: OpenText, { start, end }: Range): Span {
  const from = offsetAt(document, start);
  return { start: from, end: Math.max(from, offsetAt(document, end)) };
}

export const editAt = (document: OpenText, { start, end, text }: SourceEdit): TextEdit => ({
  range: rangeAt(document, { start, end }),
  newText: text,
});

export const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a diagnostic carries for later requests: the server keeps nothing between them but snapshots. */
export interface DiagnosticData {
  readonly version: number;
  readonly fingerprint: string;
}

export interface DiagnosticSupport {
  readonly related: boolean;
  readonly tags: boolean;
  /** Folder of the bundled rule pages (a uri without trailing slash), or undefined: codes are no links. */
  readonly pages: string | undefined;
}

export function diagnosticOf(document: OpenText, finding: PresentedFinding, support: DiagnosticSupport): Diagnostic {
  const { rule, severity, message, fingerprint, tag, related } = finding;
  const data: DiagnosticData = { version: document.version, fingerprint };
  const diagnostic: Diagnostic = {
    range: rangeAt(document, finding),
    severity: SEVERITY[severity],
    code: rule,
    source: 'gongwen',
    message,
    data,
  };
  if (support.pages) diagnostic.codeDescription = { href: `${support.pages}/${rule}.md` };
  if (support.related && related.length > 0)
    diagnostic.relatedInformation = related.map((r) => ({
      location: { uri: document.uri, range: rangeAt(document, r) },
      message: r.message,
    }));
  if (support.tags && tag)
    diagnostic.tags = [tag === 'deprecated' ? DiagnosticTag.Deprecated : DiagnosticTag.Unnecessary];
  return diagnostic;
}
