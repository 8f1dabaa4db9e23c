import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
} from 'vscode-languageserver';
import { actionsFor, findingsAt, type ShownFinding } from '../service/finding-actions.js';
import { fixAllEdits } from '../service/fix-all.js';
import { refactoringsAt } from '../service/refactor/refactorings.js';
import { configActions } from './config-actions.js';
import { diagnosticOf, offsetAt, spanAt } from './convert.js';
import { cancelled, configDiagnostics, newestFindings } from './diagnostics.js';
import { workspaceEdit } from './edits.js';
import type { Snapshot } from './open-report.js';
import { CLIENT_COMMANDS } from './protocol.js';
import type { Workspace } from './workspace.js';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.gongwen`;

export const CODE_ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL];

/** Findings beyond this number at one caret get no actions: a menu that long helps nobody. */
const MAX_AT_CARET = 20;

/** Does a client that asks for `only` these kinds want `kind`? */
const wants = (only: readonly string[] | undefined, kind: string): boolean =>
  only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));

export const codeActions =
  (workspace: Workspace) =>
  async (params: CodeActionParams, token: CancellationToken): Promise<CodeAction[]> => {
    const { textDocument, range, context } = params;
    const { uri } = textDocument;
    if (!workspace.traits().codeActionLiterals) return [];
    if (!workspace.opened(uri)) return problemFixes(workspace, params);
    const newest = await newestFindings(workspace, uri, token);
    if (token.isCancellationRequested) throw cancelled();
    if (!newest?.snapshot.active) return [];
    const { snapshot, findings } = newest;
    const { only } = context;
    const actions: CodeAction[] = [];
    if (wants(only, CodeActionKind.QuickFix))
      for (const finding of findingsAt(findings, spanAt(snapshot.document, range)).slice(0, MAX_AT_CARET))
        actions.push(...(await quickFixes(workspace, snapshot, findings, finding)));
    if (wants(only, CodeActionKind.RefactorRewrite)) actions.push(...refactorings(workspace, snapshot, params));
    if (only !== undefined && wants(only, FIX_ALL)) actions.push(...fixAll(workspace, snapshot));
    // An edit that came meanwhile has another version: the client refuses ours by their version, or by asking again.
    return snapshot.version === snapshot.document.version ? actions : [];
  };

async function quickFixes(
  workspace: Workspace,
  snapshot: Snapshot,
  findings: readonly ShownFinding[],
  finding: ShownFinding,
): Promise<CodeAction[]> {
  const { document, report, settings } = snapshot;
  const traits = workspace.traits();
  const diagnostics = [diagnosticOf(document, finding, traits)];
  const common = { kind: CodeActionKind.QuickFix, diagnostics };
  const actions: CodeAction[] = actionsFor(report, findings, finding, settings.locale).map((action) => ({
    ...common,
    title: action.title,
    edit: workspaceEdit(document, action.edits, traits),
    ...(action.preferred && { isPreferred: true }),
  }));
  for (const { title, edit } of await configActions(workspace, snapshot, finding))
    actions.push({ ...common, title, edit });
  if (traits.commands.includes(CLIENT_COMMANDS.explain)) {
    const title = settings.locale === 'en' ? `Explain ${finding.rule}` : `查看规则说明（${finding.rule}）`;
    actions.push({ ...common, title, command: { title, command: CLIENT_COMMANDS.explain, arguments: [finding.rule] } });
  }
  return actions;
}

function refactorings(workspace: Workspace, snapshot: Snapshot, { range }: CodeActionParams): CodeAction[] {
  const { document, report, settings } = snapshot;
  return refactoringsAt(report, offsetAt(document, range.start), settings.locale).map(({ title, edits }) => ({
    title,
    kind: CodeActionKind.RefactorRewrite,
    edit: workspaceEdit(document, edits, workspace.traits()),
  }));
}

function fixAll(workspace: Workspace, snapshot: Snapshot): CodeAction[] {
  const edits = fixAllEdits(workspace.service, snapshot.report, snapshot.settings);
  if (edits.length === 0) return [];
  const title = snapshot.settings.locale === 'en' ? 'Apply all safe fixes (gongwen)' : '应用全部安全修正（gongwen）';
  return [{ title, kind: FIX_ALL, edit: workspaceEdit(snapshot.document, edits, workspace.traits()) }];
}

/** The nearest right name in the place of a wrong one in gongwen.yaml. */
async function problemFixes(
  workspace: Workspace,
  { textDocument, range, context }: CodeActionParams,
): Promise<CodeAction[]> {
  const document = workspace.documents.get(textDocument.uri);
  if (!document || !wants(context.only, CodeActionKind.QuickFix)) return [];
  const here = spanAt(document, range);
  const { settings } = await workspace.resolve(textDocument.uri);
  return ((await configDiagnostics(workspace, textDocument.uri)) ?? []).flatMap((diagnostic: Diagnostic) => {
    const span = spanAt(document, diagnostic.range);
    const nearest: unknown = diagnostic.data?.nearest;
    if (typeof nearest !== 'string' || span.start > here.end || here.start > span.end) return [];
    return {
      title: settings.locale === 'en' ? `Change to “${nearest}”` : `改为“${nearest}”`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: true,
      edit: workspaceEdit(document, [{ ...span, text: nearest }], workspace.traits()),
    };
  });
}
