import type { LedgerFigure } from '../../server/src/lsp/protocol.js';

const HEADER = ['行', '列', '数字', '对象', '章节', '结论', '算式', '说明'];

const cell = (value: string | number): string => {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The ledger as CSV (RFC 4180, LF inside the clipboard); lines and columns from 1. */
export function ledgerCsv(figures: readonly LedgerFigure[]): string {
  const rows = figures.map(({ range, text, noun, section, conclusion, statements, reason }) => [
    range.start.line + 1,
    range.start.character + 1,
    text,
    noun ?? '',
    section ?? '',
    conclusion,
    statements.map((statement) => statement.formula).join('；'),
    reason ?? '',
  ]);
  return `${[HEADER, ...rows].map((row) => row.map(cell).join(',')).join('\n')}\n`;
}
