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
import type { Locale } from '../messages/locale.js';
import type { RuleId } from '../rules/rule.js';
import type { ShownFinding } from '../service/finding-actions.js';
import { diagnosticOf, rangeAt } from './convert.js';
import type { Snapshot } from './open-report.js';
import { isConfig, pathOf } from './uris.js';
import type { Workspace } from './workspace.js';

export const diagnosticsOf = (
  workspace: Workspace,
  snapshot: Snapshot,
  findings: readonly ShownFinding[],
): Diagnostic[] => {
  const { active, document } = snapshot;
  if (!active) return [];
  return [
    ...findings.map((finding) => diagnosticOf(document, finding, workspace.traits())),
    ...setAsideDiagnostics(snapshot),
  ];
};

/** Says of every paragraph that is left out, wholly or by one rule, that it is. */
const setAsideDiagnostics = ({ document, setAside, settings }: Snapshot): Diagnostic[] =>
  setAside.map((aside) => ({
    range: rangeAt(document, aside),
    severity: DiagnosticSeverity.Information,
    code: 'engine/timeout',
    source: 'gongwen',
    message: ASIDE[settings.locale](aside.rule),
  }));

const ASIDE: Readonly<Record<Locale, (rule: RuleId | undefined) => string>> = {
  'zh-CN': (rule) =>
    rule === undefined
      ? '这一段检查时没有响应，已跳过；改动后会重新检查。'
      : `规则${rule}检查这一段时没有响应，已在这一段停用；改动后会重新检查。`,
  en: (rule) =>
    rule === undefined
      ? 'The check of this paragraph did not end; it is left out until it is changed.'
      : `The rule ${rule} did not end on this paragraph; it is left out here until it is changed.`,
};

/** `promise`, or undefined as soon as the client no longer wants it. */
export function unlessCancelled<T>(promise: Promise<T>, token: CancellationToken): Promise<T | undefined> {
  if (token.isCancellationRequested) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const listener = token.onCancellationRequested(() => resolve(undefined));
    promise.then(resolve, reject).finally(() => listener.dispose());
  });
}

export const cancelled = (): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');

export interface Newest {
  readonly snapshot: Snapshot;
  readonly findings: readonly ShownFinding[];
}

/** Findings of the newest text, begun anew whenever an edit overtakes them. Undefined: closed, or no longer wanted. */
export async function newestFindings(
  workspace: Workspace,
  uri: string,
  token: CancellationToken,
): Promise<Newest | undefined> {
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

/** What is wrong in an open gongwen.yaml; undefined for other documents. */
export async function configDiagnostics(workspace: Workspace, uri: string): Promise<Diagnostic[] | undefined> {
  const document = workspace.documents.get(uri);
  const path = pathOf(uri);
  if (!document || path === undefined || !isConfig(uri)) return undefined;
  const { settings } = await workspace.resolve(uri);
  const problems = await workspace.configuration.problems(path);
  return problems.map(({ start, end, code, message, nearest }) => ({
    range: rangeAt(document, { start, end }),
    severity: DiagnosticSeverity.Error,
    code,
    source: 'gongwen',
    message: message[settings.locale],
    ...(nearest !== undefined && { data: { nearest } }),
  }));
}

const full = (items: Diagnostic[]): DocumentDiagnosticReport => ({ kind: DocumentDiagnosticReportKind.Full, items });

export const pullDiagnostics =
  (workspace: Workspace) =>
  async (
    { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> => {
    const config = await configDiagnostics(workspace, uri);
    if (config) return full(config);
    const now = await workspace.snapshot(uri);
    if (now && previousResultId !== undefined && previousResultId === workspace.resultId(now))
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previousResultId };
    if (now?.active) await workspace.beforeFindings(now.settings);
    const newest = await newestFindings(workspace, uri, token);
    if (token.isCancellationRequested) throw cancelled();
    if (!newest) return full([]);
    const { snapshot, findings } = newest;
    workspace.onFindings(snapshot.settings);
    return { ...full(diagnosticsOf(workspace, snapshot, findings)), resultId: workspace.resultId(snapshot) };
  };

/** Milliseconds of rest after an edit before diagnostics are pushed. */
const REST = 60;

/** Sends diagnostics to clients that do not pull. What an editor shows is replaced, never emptied first. */
export class PushedDiagnostics {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(connection: Connection, workspace: Workspace) {
    this.#connection = connection;
    this.#workspace = workspace;
  }

  changed(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.set(
      uri,
      setTimeout(() => {
        this.#publish(uri).catch((error) => this.#connection.console.error(String(error)));
      }, REST),
    );
  }

  /** Every open document. */
  all(): void {
    for (const { uri } of this.#workspace.documents.all()) this.changed(uri);
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
    const version = this.#workspace.documents.get(uri)?.version;
    const config = await configDiagnostics(this.#workspace, uri);
    if (config && version !== undefined) {
      if (this.#workspace.documents.get(uri)?.version === version)
        await this.#connection.sendDiagnostics({ uri, version, diagnostics: config });
      return;
    }
    const snapshot = await this.#workspace.snapshot(uri);
    const open = this.#workspace.opened(uri);
    if (!snapshot || !open) return;
    const findings = snapshot.active ? await open.findings(snapshot) : [];
    // An edit that overtook this has set its own timer.
    if (!findings || !open.isCurrent(snapshot)) return;
    const diagnostics = diagnosticsOf(this.#workspace, snapshot, findings);
    await this.#connection.sendDiagnostics({ uri, version: snapshot.version, diagnostics });
    this.#workspace.onFindings(snapshot.settings);
  }
}
