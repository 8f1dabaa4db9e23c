import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Severity } from '../rules/rule.js';
import type { PresentedFinding } from '../service/present.js';
import type { ClientTraits } from './client.js';
import { diagnosticOf, rangeAt } from './convert.js';
import type { Snapshot } from './open-report.js';
import type { Workspace } from './workspace.js';

/** Most findings of one document that are sent; one more diagnostic says how many were not. */
export const MAX_DIAGNOSTICS = 1000;

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2, hint: 3 };

/** The diagnostics of a document, in text order; of too many the gravest. */
export function diagnosticsOf(
  snapshot: Snapshot,
  findings: readonly PresentedFinding[],
  traits: ClientTraits,
): Diagnostic[] {
  if (!snapshot.active) return [];
  const { document } = snapshot;
  const sent =
    findings.length > MAX_DIAGNOSTICS
      ? [...findings]
          .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])
          .slice(0, MAX_DIAGNOSTICS)
          .sort((a, b) => a.start - b.start)
      : findings;
  const diagnostics = sent.map((finding) => diagnosticOf(document, finding, traits));
  const rest = findings.length - sent.length;
  return rest > 0 ? [...diagnostics, restOf(snapshot, rest)] : diagnostics;
}

function restOf({ document, report, settings }: Snapshot, rest: number): Diagnostic {
  const first = report.blocks.find(({ kind }) => kind !== 'blank') ?? report.blocks[0];
  const start = first ? report.offsetOf(first) : 0;
  return {
    range: rangeAt(document, { start, end: start + (first?.chunk.source.length ?? 0) }),
    severity: DiagnosticSeverity.Information,
    source: 'gongwen',
    message:
      settings.locale === 'en'
        ? `${rest} more findings are not shown; fix some of these first`
        : `另有 ${rest} 处问题未显示，请先处理已列出的问题`,
  };
}

/** `promise`, or undefined as soon as the client no longer wants it. */
export function unlessCancelled<T>(promise: Promise<T>, token: CancellationToken): Promise<T | undefined> {
  if (token.isCancellationRequested) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const listener = token.onCancellationRequested(() => resolve(undefined));
    promise.then(resolve, reject).finally(() => listener.dispose());
  });
}

export const cancelled = (): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');

/** Findings of the newest text, begun anew whenever an edit overtakes them. Undefined: closed, or no longer wanted. */
export async function newestFindings(
  workspace: Workspace,
  uri: string,
  token: CancellationToken,
): Promise<{ snapshot: Snapshot; findings: readonly PresentedFinding[] } | undefined> {
  for (;;) {
    const snapshot = await workspace.snapshot(uri);
    const open = workspace.opened(uri);
    if (!snapshot || !open || token.isCancellationRequested) return undefined;
    if (!snapshot.active) return { snapshot, findings: [] };
    const findings = await unlessCancelled(open.findings(snapshot), token);
    if (token.isCancellationRequested) return undefined;
    if (findings && open.isCurrent(snapshot)) return { snapshot, findings };
  }
}

export function pullDiagnostics(workspace: Workspace, traits: () => ClientTraits) {
  return async (
    { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> => {
    const now = await workspace.snapshot(uri);
    if (now && previousResultId !== undefined && previousResultId === workspace.resultId(now))
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previousResultId };
    const newest = await newestFindings(workspace, uri, token);
    if (token.isCancellationRequested) throw cancelled();
    if (!newest) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const { snapshot, findings } = newest;
    return {
      kind: DocumentDiagnosticReportKind.Full,
      resultId: workspace.resultId(snapshot),
      items: diagnosticsOf(snapshot, findings, traits()),
    };
  };
}

/** Milliseconds of rest after an edit before diagnostics are pushed. */
const REST = 60;

/** Sends diagnostics to clients that do not pull. What an editor shows is replaced, never emptied first. */
export class PushedDiagnostics {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #traits: () => ClientTraits;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(connection: Connection, workspace: Workspace, traits: () => ClientTraits) {
    this.#connection = connection;
    this.#workspace = workspace;
    this.#traits = traits;
  }

  changed(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.set(
      uri,
      setTimeout(() => void this.#publish(uri), REST),
    );
  }

  closed(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  async #publish(uri: string): Promise<void> {
    const snapshot = await this.#workspace.snapshot(uri);
    const open = this.#workspace.opened(uri);
    if (!snapshot || !open) return;
    const findings = snapshot.active ? await open.findings(snapshot) : [];
    // An edit that overtook this has set its own timer.
    if (!findings || !open.isCurrent(snapshot)) return;
    const diagnostics = diagnosticsOf(snapshot, findings, this.#traits());
    await this.#connection.sendDiagnostics({ uri, version: snapshot.version, diagnostics });
  }
}
