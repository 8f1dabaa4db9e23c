import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import type { Locale } from '../messages/locale.js';
import { type FindingAction, findingsAt, fixAllOfRule, fixesFor, ignoresFor } from '../service/finding-actions.js';
import { fixAllEdits } from '../service/fix-all.js';
import { refactoringsAt } from '../service/refactor/refactorings.js';
import { configActions } from './config-actions.js';
import { diagnosticOf, offsetAt, spanAt } from './convert.js';
import { cancelled, configDiagnostics, type Newest, newestFindings } from './diagnostics.js';
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
    const { snapshot } = newest;
    const { only } = context;
    const actions: CodeAction[] = [];
    if (wants(only, CodeActionKind.QuickFix)) actions.push(...(await quickFixes(workspace, newest, range)));
    if (wants(only, CodeActionKind.RefactorRewrite)) actions.push(...refactorings(workspace, snapshot, params));
    if (only !== undefined && wants(only, FIX_ALL)) actions.push(...fixAll(workspace, snapshot));
    // An edit that came meanwhile has another version: the client refuses ours by their version, or by asking again.
    return snapshot.version === snapshot.document.version ? actions : [];
  };

/**
 * What can be done about the findings at a place: first the remedies of each, nearest first; then all of a kind in the
 * file, what the rule says, and last what silences it here, in this file and in the configuration.
 */
async function quickFixes(workspace: Workspace, { snapshot, findings }: Newest, range: Range): Promise<CodeAction[]> {
  const { document, report, settings } = snapshot;
  const { locale } = settings;
  const traits = workspace.traits();
  const remedies: CodeAction[] = [];
  const kinds: CodeAction[] = [];
  const explanations: CodeAction[] = [];
  const ignores: CodeAction[] = [];
  const accepted: CodeAction[] = [];
  const configurations: CodeAction[] = [];
  const rules = new Set<string>();
  for (const finding of findingsAt(findings, spanAt(document, range)).slice(0, MAX_AT_CARET)) {
    const common = { kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf(document, finding, traits)] };
    const action = ({ title, edits, preferred }: FindingAction): CodeAction => ({
      ...common,
      title,
      edit: workspaceEdit(document, edits, traits),
      ...(preferred && { isPreferred: true }),
    });
    remedies.push(...fixesFor(finding).map(action));
    if (finding.finding.reforms.length > 0 && remedies.every(({ command }) => command === undefined))
      remedies.push(...carryBack(workspace, document.uri, locale).map((command) => ({ ...common, ...command })));
    ignores.push(...ignoresFor(report, finding, locale).map(action));
    if (rules.has(finding.rule)) continue;
    rules.add(finding.rule);
    const all = fixAllOfRule(report, findings, finding.finding.rule, locale);
    if (all) kinds.push(action(all));
    if (traits.commands.includes(CLIENT_COMMANDS.explain)) {
      const title = locale === 'en' ? `Explain ${finding.rule}` : `查看规则说明（${finding.rule}）`;
      const command = { title, command: CLIENT_COMMANDS.explain, arguments: [finding.rule] };
      explanations.push({ ...common, title, command });
    }
    for (const { title, edit, answers } of await configActions(workspace, snapshot, finding))
      (answers ? accepted : configurations).push({ ...common, title, edit });
  }
  return [...remedies, ...accepted, ...kinds, ...explanations, ...ignores, ...configurations];
}

/** A copy of the Word file that a text was read from, its form set right. */
function carryBack(workspace: Workspace, uri: string, locale: Locale): Pick<CodeAction, 'title' | 'command'>[] {
  const name = CLIENT_COMMANDS.carryBack;
  if (!workspace.isFromWord(uri) || !workspace.traits().commands.includes(name)) return [];
  const title =
    locale === 'en'
      ? 'Set the form right in a copy of the Word file (tracked changes)'
      : '在Word副本中改好格式（以修订形式，可接受或拒绝）';
  return [{ title, command: { title, command: name, arguments: [uri, true] } }];
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
