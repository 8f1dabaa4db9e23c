import * as vscode from 'vscode';
import type { CompareResult } from '../../server/src/lsp/protocol.js';

const html = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

function table(head: readonly string[], rows: readonly string[]): string {
  if (rows.length === 0) return `<p class="none">${html(vscode.l10n.t('Nothing in common.'))}</p>`;
  return `<table><thead><tr>${head.map((h) => `<th>${html(h)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** A static page without scripts; colours are the theme's. */
export function comparePage(
  result: CompareResult,
  files: { readonly current: string; readonly previous: string },
): string {
  const missing = `<span class="missing">${html(vscode.l10n.t('missing'))}</span>`;
  const heads = [files.current, files.previous];
  const sections = result.sections.map(({ name, current, previous }) =>
    row([html(name), current === null ? missing : html(current), previous === null ? missing : html(previous)]),
  );
  const indicators = result.indicators.map(({ name, current, previous, change }) =>
    row([html(name), html(current), html(previous), change === null ? '' : html(change)]),
  );
  const carry = result.carryOver;
  const carried =
    carry &&
    `<p class="${carry.holds ? 'good' : 'missing'}">${html(
      carry.holds
        ? vscode.l10n.t('Carried over: {0}, as last year left it ({1}).', carry.current, carry.previous)
        : vscode.l10n.t('Carried over: {0}, but last year left {1}.', carry.current, carry.previous),
    )}</p>`;
  return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
body { font-family: var(--vscode-font-family); color: var(--vscode-foreground); padding: 0 1.5em 2em; line-height: 1.6; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .35em .7em; border-bottom: 1px solid var(--vscode-widget-border, #8884); vertical-align: top; }
th { font-weight: 600; }
.missing { color: var(--vscode-errorForeground); }
.good { color: var(--vscode-testing-iconPassed); }
.none { opacity: .7; }
</style></head><body>
<h2>${html(vscode.l10n.t('Sections'))}</h2>
${table([vscode.l10n.t('Section'), ...heads], sections)}
<h2>${html(vscode.l10n.t('Repeated indicators'))}</h2>
${carried ?? ''}
${table([vscode.l10n.t('Indicator'), ...heads, vscode.l10n.t('Change')], indicators)}
</body></html>`;
}
