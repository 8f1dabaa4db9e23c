import type { WorkspaceEdit } from 'vscode-languageserver';
import { addAccepted, addTerm, setSeverity } from '../config/edit-config.js';
import { BASELINE_FILE } from '../config/file-names.js';
import { below, parentOf, resolvePath } from '../config/paths.js';
import { entryOf, parseBaseline, printBaseline, withEntry } from '../lint/baseline.js';
import { SEVERITY_NAMES } from '../messages/names.js';
import { SEVERITIES, type Severity } from '../rules/rule.js';
import type { ShownFinding } from '../service/finding-actions.js';
import { minimalEdit, type TextEdit } from '../text/edits.js';
import { editAt } from './convert.js';
import { createEdit } from './edits.js';
import type { Snapshot } from './open-report.js';
import { OpenText } from './open-text.js';
import { pathOf, uriOf } from './uris.js';
import type { Workspace } from './workspace.js';

export interface ConfigAction {
  readonly title: string;
  readonly edit: WorkspaceEdit;
  /** The other answer to what the fixes ask: it stands right behind them. */
  readonly answers?: true;
}

const NAMES = { ...SEVERITY_NAMES, off: { 'zh-CN': '关闭', en: 'off' } };

/** What can be done about a finding in gongwen.yaml and in the baseline; empty for texts that are no files. */
export async function configActions(
  workspace: Workspace,
  snapshot: Snapshot,
  shown: ShownFinding,
): Promise<readonly ConfigAction[]> {
  const path = pathOf(snapshot.document.uri);
  const { id } = shown.finding.rule.meta;
  if (path === undefined || id.startsWith('engine/')) return [];
  const target = await targetOf(workspace, snapshot, path);
  const en = snapshot.settings.locale === 'en';
  const actions: ConfigAction[] = [];
  if (id === 'terms/typo') {
    const word = String(shown.finding.message.data['found']);
    const edit = editOf(workspace, target, addAccepted(target.text ?? '', id, word));
    const title = en ? `“${word}” is no slip: accept it in gongwen.yaml` : `“${word}”不是错字，加入单位用语表`;
    if (edit) actions.push({ title, edit, answers: true });
  }
  for (const severity of severitiesFor(shown.severity)) {
    const name = NAMES[severity];
    const title = en ? `Set ${id} to ${name.en} in gongwen.yaml` : `在 gongwen.yaml 中将 ${id} 设为“${name['zh-CN']}”`;
    const edit = editOf(workspace, target, setSeverity(target.text ?? '', id, severity));
    if (edit) actions.push({ title, edit });
  }
  const term = snapshot.document.getText().slice(shown.start, shown.end);
  if (id.startsWith('terms/') && id !== 'terms/typo' && term.length <= 30 && !/[\r\n]/.test(term)) {
    const right = shown.fixes.length === 1 ? shown.fixes[0]?.edits[0]?.text : undefined;
    const entry = { wrong: term, ...(right && right !== term && { right }) };
    const edit = editOf(workspace, target, addTerm(target.text ?? '', entry));
    if (edit) actions.push({ title: en ? `Add “${term}” to the vocabulary` : `将“${term}”加入单位用语表`, edit });
  }
  const baseline = await baselineAction(workspace, snapshot, shown, target, path);
  return baseline ? [...actions, baseline] : actions;
}

/** One step milder, one step graver, and off. */
function severitiesFor(severity: Severity): (Severity | 'off')[] {
  const at = SEVERITIES.indexOf(severity);
  const near = [SEVERITIES[at + 1], SEVERITIES[at - 1]].filter((s) => s !== undefined);
  return [...near, 'off'];
}

interface Target {
  readonly path: string;
  /** Undefined: there is no such file yet. */
  readonly text: string | undefined;
}

/** The nearest gongwen.yaml, else a new one at the top of the folder that is open, else beside the file. */
async function targetOf({ configuration, folders }: Workspace, snapshot: Snapshot, path: string): Promise<Target> {
  const { nearest } = snapshot.configuration;
  if (nearest !== undefined) return { path: nearest, text: (await configuration.text(nearest)) ?? '' };
  const roots = folders.flatMap((uri) => pathOf(uri) ?? []).filter((root) => below(root, path) !== undefined);
  const root = roots.sort((a, b) => b.length - a.length)[0] ?? parentOf(path) ?? '/';
  return { path: resolvePath(root, 'gongwen.yaml'), text: undefined };
}

function editOf(workspace: Workspace, { path, text }: Target, edit: TextEdit | undefined): WorkspaceEdit | undefined {
  if (!edit) return undefined;
  const uri = uriOf(path);
  const { versionedEdits, createFiles } = workspace.traits();
  if (text === undefined) return createFiles && versionedEdits ? createEdit(uri, edit.text) : undefined;
  const edits = [editAt(OpenText.create(uri, 'yaml', 0, text), edit)];
  const version = workspace.versionOf(path) ?? null;
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}

/** Accepts the finding in the baseline that is in use, else in a new one that gongwen.yaml then names. */
async function baselineAction(
  workspace: Workspace,
  { configuration, settings }: Snapshot,
  { finding }: ShownFinding,
  config: Target,
  path: string,
): Promise<ConfigAction | undefined> {
  const baseline = configuration.baseline ?? resolvePath(parentOf(config.path) ?? '/', BASELINE_FILE);
  const text = await workspace.configuration.text(baseline);
  const known = (text !== undefined && parseBaseline(text)) || new Map();
  const key = below(parentOf(baseline) ?? '/', path) ?? path;
  const next = printBaseline(withEntry(known, key, entryOf(finding)));
  const whole = { start: 0, end: text?.length ?? 0, text: next };
  const edit = editOf(workspace, { path: baseline, text }, minimalEdit(text ?? '', whole));
  const naming = configuration.baseline === undefined ? editOf(workspace, config, nameBaseline(config)) : undefined;
  if (!edit || (configuration.baseline === undefined && !naming)) return undefined;
  return {
    title: settings.locale === 'en' ? 'Accept in the baseline' : '列入基线，今后不再提示',
    edit: both(naming, edit),
  };
}

/** Writes the name of the baseline at the end of gongwen.yaml. */
function nameBaseline({ text = '' }: Target): TextEdit {
  const separator = text === '' || /[\r\n]$/.test(text) ? '' : '\n';
  return { start: text.length, end: text.length, text: `${separator}baseline: ${BASELINE_FILE}\n` };
}

const both = (first: WorkspaceEdit | undefined, second: WorkspaceEdit): WorkspaceEdit =>
  second.documentChanges
    ? { documentChanges: [...(first?.documentChanges ?? []), ...second.documentChanges] }
    : { changes: { ...first?.changes, ...second.changes } };
