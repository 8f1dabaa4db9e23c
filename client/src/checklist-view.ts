import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ChecklistItem, ChecklistResult, SectionState } from '../../server/src/lsp/protocol.js';
import { ReportTree } from './report-tree.js';

const ICONS: Readonly<Record<SectionState, [icon: string, color: string]>> = {
  found: ['pass', 'testing.iconPassed'],
  weak: ['warning', 'list.warningForeground'],
  missing: ['error', 'list.errorForeground'],
  optional: ['circle-outline', 'disabledForeground'],
};

const stateName = (state: SectionState): string =>
  ({
    found: vscode.l10n.t('written'),
    weak: vscode.l10n.t('only touched on'),
    missing: vscode.l10n.t('missing'),
    optional: vscode.l10n.t('optional'),
  })[state];

/** 章节清单: each section that the profile asks for, with where it stands. */
export class ChecklistView extends ReportTree<ChecklistResult, ChecklistItem> {
  constructor(client: BaseLanguageClient) {
    super(client, 'gongwen.checklist', 'gongwen/checklist');
  }

  protected describe(): void {
    const { result } = this;
    this.view.description = result?.profile.name ?? '';
    const missing = result?.items.filter((item) => item.state === 'missing').length ?? 0;
    this.view.badge =
      missing > 0 ? { value: missing, tooltip: vscode.l10n.t('{0} sections missing', missing) } : undefined;
    this.view.message =
      result && result.items.length === 0
        ? vscode.l10n.t('This report type demands no sections. {0}', result.profile.reason)
        : '';
  }

  getChildren(): ChecklistItem[] {
    return [...(this.result?.items ?? [])];
  }

  getTreeItem(item: ChecklistItem): vscode.TreeItem {
    const node = new vscode.TreeItem(item.name);
    const [icon, color] = ICONS[item.state];
    node.id = item.id;
    node.iconPath = new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
    node.description = item.title ?? stateName(item.state);
    node.tooltip = [`${item.name}: ${stateName(item.state)}`, item.title, item.basis].filter(Boolean).join('\n');
    node.accessibilityInformation = { label: `${item.name} ${stateName(item.state)}` };
    const jump = item.range && this.jump(item.range);
    if (jump) node.command = jump;
    return node;
  }
}
