import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { closeAll, findingOf, findingsWhere, gone, notice, openText, ruleOf, workspacePath } from './editor.js';
import { needsWindow, waitFor } from './window.js';

const RATE = '全年办理案件124件，办结121件，办结率98.8%。';

describe('views, profile and configuration', () => {
  afterEach(async () => {
    await vscode.workspace
      .getConfiguration('gongwen')
      .update('profile', undefined, vscode.ConfigurationTarget.Workspace);
    await rm(workspacePath('gongwen.yaml'), { force: true });
    await closeAll();
  });

  it('list sections and figures in the side bar', async function () {
    needsWindow(this);
    const { document } = await openText(`云岭市2025年法治政府建设年度报告\n\n一、主要举措和成效\n\n${RATE}\n`);
    await findingOf(document, 'figures/rate');
    await vscode.commands.executeCommand('gongwen.checklist.focus');
    await waitFor('.pane-body [aria-label*="不足"]');
    await vscode.commands.executeCommand('gongwen.ledger.focus');
    await waitFor('.pane-body [aria-label*="98.8%"]');
  });

  it('copies the ledger as CSV', async () => {
    const { document } = await openText(notice(RATE));
    await findingOf(document, 'figures/rate');
    await vscode.commands.executeCommand('gongwen.ledger.focus');
    await vscode.commands.executeCommand('gongwen.copyLedger');
    const csv = await vscode.env.clipboard.readText();
    assert.match(csv, /^行,列,数字,/);
    assert.match(csv, /98\.8%/);
  });

  it('follow the profile that the user chooses', async () => {
    const { document } = await openText(notice(RATE));
    await findingOf(document, 'figures/rate');
    await vscode.workspace
      .getConfiguration('gongwen')
      .update('profile', 'fazhi-annual', vscode.ConfigurationTarget.Workspace);
    await findingOf(document, 'structure/required-section');
  });

  it('follow gongwen.yaml while it is edited', async () => {
    const { document } = await openText(notice(RATE));
    await findingOf(document, 'figures/rate');
    await writeFile(workspacePath('gongwen.yaml'), 'rules:\n  figures/rate: off\n');
    await gone(document, 'figures/rate');
    await writeFile(workspacePath('gongwen.yaml'), 'rules:\n  figures/rate: hint\n');
    await findingsWhere(
      document,
      (all) => all.some((d) => ruleOf(d) === 'figures/rate' && d.severity === vscode.DiagnosticSeverity.Hint),
      'rate as a hint',
    );
  });
});
