import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { LedgerFigure, LedgerResult, LedgerVerdict } from '../../server/src/lsp/protocol.js';
import { ledgerCsv } from './ledger-csv.js';
import { ReportTree } from './report-tree.js';

export type LedgerFilter = 'all' | 'related' | 'contradiction' | 'open';

const ICONS: Readonly<Record<LedgerVerdict, [icon: string, color: string]>> = {
  consistent: ['pass', 'testing.iconPassed'],
  precision: ['pass', 'testing.iconPassed'],
  contradiction: ['error', 'list.errorForeground'],
  direction: ['error', 'list.errorForeground'],
  question: ['question', 'list.warningForeground'],
  open: ['circle-small', 'disabledForeground'],
};

const ALARMS: ReadonlySet<LedgerVerdict> = new Set(['contradiction', 'direction', 'question']);

const KEEPS: Readonly<Record<LedgerFilter, (figure: LedgerFigure) => boolean>> = {
  all: () => true,
  related: (figure) => figure.verdict !== 'open',
  contradiction: (figure) => ALARMS.has(figure.verdict),
  open: (figure) => figure.verdict === 'open',
};

const filterNames = (): Readonly<Record<LedgerFilter, string>> => ({
  all: vscode.l10n.t('All figures'),
  related: vscode.l10n.t('Figures in a statement'),
  contradiction: vscode.l10n.t('Contradictions and questions'),
  open: vscode.l10n.t('Figures in no statement'),
});

/** 数据台账: each figure with its statements and their verdict. */
export class LedgerView extends ReportTree<LedgerResult, LedgerFigure> {
  #filter: LedgerFilter = 'all';

  constructor(client: BaseLanguageClient) {
    super(client, 'gongwen.ledger', 'gongwen/ledger');
  }

  protected describe(): void {
    const figures = this.result?.figures ?? [];
    const related = figures.filter(KEEPS.related).length;
    this.view.description =
      figures.length === 0 ? '' : vscode.l10n.t('{0} figures, {1} related', figures.length, related);
    const faults = this.result?.faults ?? 0;
    this.view.badge =
      faults > 0 ? { value: faults, tooltip: vscode.l10n.t('{0} places where figures disagree', faults) } : undefined;
    this.view.message = this.#filter === 'all' ? '' : filterNames()[this.#filter];
  }

  getChildren(): LedgerFigure[] {
    return (this.result?.figures ?? []).filter(KEEPS[this.#filter]);
  }

  getTreeItem(figure: LedgerFigure): vscode.TreeItem {
    const node = new vscode.TreeItem(figure.noun ? `${figure.text}  ${figure.noun}` : figure.text);
    const [icon, color] = ICONS[figure.verdict];
    const formulas = figure.statements.map((statement) => statement.formula);
    node.iconPath = new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
    node.description = formulas[0] ?? figure.section ?? '';
    node.accessibilityInformation = {
      label: [figure.text, figure.noun, figure.conclusion, ...formulas, figure.reason].filter(Boolean).join(' '),
    };
    node.tooltip = [figure.section, ...formulas, figure.conclusion, figure.reason].filter(Boolean).join('\n');
    const jump = this.jump(figure.range);
    if (jump) node.command = jump;
    return node;
  }

  async chooseFilter(): Promise<void> {
    const items = Object.entries(filterNames()).map(([filter, label]) => ({ filter: filter as LedgerFilter, label }));
    const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Show') });
    if (chosen) this.filter(chosen.filter);
  }

  filter(filter: LedgerFilter): void {
    this.#filter = filter;
    this.redraw();
  }

  /** All figures, whatever the filter shows. */
  csv(): string {
    return ledgerCsv(this.result?.figures ?? []);
  }
}
