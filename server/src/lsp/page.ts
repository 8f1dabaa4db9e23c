import type { CancellationToken } from 'vscode-languageserver';
import manifest from '../../../package.json' with { type: 'json' };
import { figuresOutput } from '../service/output/figures.js';
import { leftOutOutput } from '../service/output/left-out.js';
import { lintOutput } from '../service/output/lint.js';
import { outlineOutput } from '../service/output/outline.js';
import { createPage } from '../service/page/page.js';
import { cancelled, newestFindings } from './diagnostics.js';
import { workspaceEdit } from './edits.js';
import type { FixParams, FixResult, PageParams, PageResult } from './protocol.js';
import type { Workspace } from './workspace.js';

const nameOf = (uri: string): string => {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** `gongwen/page`: what `--format html` writes of this report, in an editor with buttons. */
export const page =
  (workspace: Workspace) =>
  async ({ textDocument: { uri }, nonce }: PageParams, token: CancellationToken): Promise<PageResult | null> => {
    const newest = await newestFindings(workspace, uri, token);
    if (token.isCancellationRequested) throw cancelled();
    if (!newest?.snapshot.active) return null;
    const { snapshot, findings } = newest;
    const { report, version, settings } = snapshot;
    const { locale } = settings;
    const { profile, reason } = report.profile;
    const { rules } = workspace.service;
    const made = createPage({ locale, rules, version: manifest.version, ...(nonce !== undefined && { nonce }) });
    made.add({
      path: nameOf(uri),
      profile: profile.name[locale],
      profileReason: reason[locale],
      error: null,
      findings: lintOutput(
        report,
        findings.map(({ finding }) => finding),
        locale,
      ),
      outline: outlineOutput(report),
      leftOut: leftOutOutput(report, locale),
      figures: figuresOutput(report, locale),
      text: report.text,
    });
    const parts: string[] = [];
    made.write((text) => parts.push(text), { files: 1, skipped: 0, errors: [] });
    return { html: parts.join(''), version };
  };

/** `gongwen/fix`: for the buttons of the page. */
export const fix =
  (workspace: Workspace) =>
  async (
    { textDocument: { uri }, fingerprint, fix: index }: FixParams,
    token: CancellationToken,
  ): Promise<FixResult | null> => {
    const newest = await newestFindings(workspace, uri, token);
    if (token.isCancellationRequested) throw cancelled();
    const found = newest?.findings.find((finding) => finding.fingerprint === fingerprint)?.fixes[index];
    if (!newest || !found) return null;
    return { edit: workspaceEdit(newest.snapshot.document, found.edits, workspace.traits()) };
  };
