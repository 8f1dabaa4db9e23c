import type { Locale } from '../../messages/locale.js';
import type { Tally } from './tally.js';
import { columnsOf, pad } from './width.js';

/** Findings and files by rule, as a table for people. */
export function statsTable(tally: Tally, locale: Locale): string {
  const head = locale === 'en' ? ['rule', 'findings', 'files'] : ['规则', '问题', '文件'];
  const rows = [head, ...tally.byRule.map(({ rule, findings, files }) => [rule, String(findings), String(files)])];
  const widths = [0, 1, 2].map((i) => Math.max(...rows.map((row) => columnsOf(row[i] ?? ''))));
  return rows
    .map(([rule = '', ...numbers]) =>
      [pad(rule, widths[0] ?? 0), ...numbers.map((n, i) => ' '.repeat((widths[i + 1] ?? 0) - columnsOf(n)) + n)].join(
        '  ',
      ),
    )
    .map((line) => `${line}\n`)
    .join('');
}
