import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { actionsFor, findingsAt, type ReportAction } from '../service/finding-actions.js';
import { fixAllEdits } from '../service/fix-all.js';
import type { PresentedFinding, TextEdit } from '../service/present.js';
import type { ClientTraits } from './client.js';
import { diagnosticOf, editAt, spanAt } from './convert.js';
import { cancelled, newestFindings } from './diagnostics.js';
import type { Snapshot } from './open-report.js';
import { CLIENT_COMMANDS } from './protocol.js';
import type { Workspace } from './workspace.js';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.gongwen`;

export const CODE_ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, FIX_ALL];

/** Findings beyond this number at one caret get no actions: a menu that long helps nobody. */
const MAX_AT_CARET = 20;

/** Edits of an open document, bound to its version where the client can check that. */
export function workspaceEdit(
  { document, version }: Snapshot,
  edits: readonly TextEdit[],
  traits: ClientTraits,
): WorkspaceEdit {
  const converted = edits.map((edit) => editAt(document, edit));
  return traits.versionedEdits
    ? { documentChanges: [{ textDocument: { uri: document.uri, version }, edits: converted }] }
    : { changes: { [document.uri]: converted } };
}

/** Does a client that asks for `only` these kinds want `kind`? */
const wants = (only: readonly string[] | undefined, kind: string): boolean =>
  only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));

export function codeActions(workspace: Workspace, traits: () => ClientTraits) {
  return async (
    { textDocument: { uri }, range, context: { only } }: CodeActionParams,
    token: CancellationToken,
  ): Promise<CodeAction[]> => {
    if (!traits().codeActionLiterals) return [];
    const newest = await newestFindings(workspace, uri, token);
    if (token.isCancellationRequested) throw cancelled();
    if (!newest?.snapshot.active) return [];
    const { snapshot, findings } = newest;
    const actions: CodeAction[] = [];
    if (wants(only, CodeActionKind.QuickFix))
      for (const finding of findingsAt(findings, spanAt(snapshot.document, range)).slice(0, MAX_AT_CARET))
        actions.push(...quickFixes(snapshot, findings, finding, traits()));
    if (only !== undefined && wants(only, FIX_ALL)) actions.push(...fixAll(workspace, snapshot, traits()));
    return actions;
  };
}

function quickFixes(
  snapshot: Snapshot,
  findings: readonly PresentedFinding[],
  finding: PresentedFinding,
  traits: ClientTraits,
): CodeAction[] {
  const { document, report, settings } = snapshot;
  const diagnostics = [diagnosticOf(document, finding, traits)];
  const { locale } = settings;
  const edits = actionsFor(report, findings, finding, locale).map(
    (action: ReportAction): CodeAction => ({
      title: action.title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit: workspaceEdit(snapshot, action.edits, traits),
      ...(action.preferred && { isPreferred: true }),
    }),
  );
  if (!traits.commands.includes(CLIENT_COMMANDS.explain)) return edits;
  const title = locale === 'en' ? `Explain ${finding.rule}` : `查看规则说明（${finding.rule}）`;
  const command = { title, command: CLIENT_COMMANDS.explain, arguments: [finding.rule] };
  return [...edits, { title, kind: CodeActionKind.QuickFix, diagnostics, command }];
}

function fixAll(workspace: Workspace, snapshot: Snapshot, traits: ClientTraits): CodeAction[] {
  const { report, settings } = snapshot;
  const edits = fixAllEdits(workspace.service, report, settings);
  if (edits.length === 0) return [];
  const title = settings.locale === 'en' ? 'Apply all safe fixes (gongwen)' : '应用全部安全修正（gongwen）';
  return [{ title, kind: FIX_ALL, edit: workspaceEdit(snapshot, edits, traits) }];
}
