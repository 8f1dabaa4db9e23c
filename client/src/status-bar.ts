import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { StatusResult } from '../../server/src/lsp/protocol.js';
import { activeReport, ask } from './active-report.js';

/** Report type and number of findings (click: choose the type), and the number of characters. */
export class StatusBar implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #profile = vscode.window.createStatusBarItem('gongwen.profile', vscode.StatusBarAlignment.Right, 101);
  readonly #characters = vscode.window.createStatusBarItem('gongwen.characters', vscode.StatusBarAlignment.Right, 100);

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#profile.name = vscode.l10n.t('Report type');
    this.#profile.command = 'gongwen.chooseProfile';
    this.#characters.name = vscode.l10n.t('Characters of the report');
  }

  async refresh(): Promise<void> {
    const document = activeReport();
    const status = document && (await ask<StatusResult>(this.#client, 'gongwen/status', document));
    if (document !== activeReport()) return;
    if (!document || !status || (!status.active && document.languageId === 'markdown')) {
      this.#profile.hide();
      this.#characters.hide();
      return;
    }
    this.#show(status);
    if (vscode.workspace.getConfiguration('gongwen').get('characterCount', true)) this.#characters.show();
    else this.#characters.hide();
  }

  #show({ profile, active, counts, characters }: StatusResult): void {
    const { error, warning, info, hint } = counts;
    const open = error + warning;
    const icon = error > 0 ? '$(error)' : warning > 0 ? '$(warning)' : '$(check)';
    this.#profile.text = active
      ? `${icon} ${profile.name}${open > 0 ? ` ${open}` : ''}`
      : `$(circle-slash) ${profile.name}`;
    const tooltip = new vscode.MarkdownString();
    tooltip.appendMarkdown(`**${profile.name}**\n\n`);
    tooltip.appendText(profile.reason);
    tooltip.appendMarkdown(
      `\n\n${vscode.l10n.t('Errors {0}, warnings {1}, info {2}, hints {3}', error, warning, info, hint)}\n\n${vscode.l10n.t('Click to choose another report type.')}`,
    );
    this.#profile.tooltip = tooltip;
    this.#profile.show();
    this.#characters.text = vscode.l10n.t('{0} chars', characters.toLocaleString('en-US'));
  }

  dispose(): void {
    this.#profile.dispose();
    this.#characters.dispose();
  }
}
