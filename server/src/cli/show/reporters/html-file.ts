import type { Locale } from '../../../messages/locale.js';
import { SEVERITY_NAMES } from '../../../messages/names.js';
import type { Verdict } from '../../../report/statements/statement.js';
import type { FiguresOutput, StatementOutput } from '../../../service/output/figures.js';
import type { FindingOutput } from '../../../service/output/lint.js';
import type { Analysed } from '../../run/analysed.js';
import { escapeXml } from './xml.js';

/** Units of text shown on each side of a finding. */
const AROUND = 60;
/** Longest part of a finding that is shown. */
const LONGEST = 160;

const VERDICTS: Readonly<Record<Verdict, { readonly tone: string; readonly name: Readonly<Record<Locale, string>> }>> =
  {
    consistent: { tone: 'good', name: { 'zh-CN': '一致', en: 'consistent' } },
    contradiction: { tone: 'error', name: { 'zh-CN': '不一致', en: 'contradiction' } },
    direction: { tone: 'error', name: { 'zh-CN': '方向相反', en: 'direction' } },
    question: { tone: 'warning', name: { 'zh-CN': '存疑', en: 'question' } },
    precision: { tone: 'hint', name: { 'zh-CN': '精度', en: 'precision' } },
  };

const isLineEnd = (char: string | undefined): boolean => char === '\n' || char === '\r' || char === undefined;
const low = (char: string | undefined): boolean => char !== undefined && char >= '\udc00' && char <= '\udfff';

/** The words around a finding on its line, the finding itself marked. */
function quotation(text: string, { start, end }: FindingOutput): string {
  let from = start.offset;
  while (from > 0 && start.offset - from < AROUND && !isLineEnd(text[from - 1])) from--;
  if (low(text[from])) from++;
  let last = Math.min(end.offset, start.offset + LONGEST);
  if (last < end.offset && low(text[last])) last--;
  let to = last;
  while (to < text.length && to - last < AROUND && !isLineEnd(text[to])) to++;
  if (low(text[to])) to--;
  const before = `${from > 0 && !isLineEnd(text[from - 1]) ? '…' : ''}${text.slice(from, start.offset)}`;
  const after = `${last < end.offset ? '…' : text.slice(last, to)}${isLineEnd(text[to]) ? '' : '…'}`;
  return `<blockquote>${plain(before)}<mark>${plain(text.slice(start.offset, last))}</mark>${plain(after)}</blockquote>`;
}

const plain = (text: string): string => escapeXml(text.replace(/[\r\n\t]+/gu, ' '));

function findingHtml(text: string | undefined, f: FindingOutput, locale: Locale): string {
  const zh = locale === 'zh-CN';
  const where = zh ? `第${f.start.line}行第${f.start.column}字` : `line ${f.start.line}, column ${f.start.column}`;
  const lines = [
    `<p><span class="rule">${escapeXml(`${f.rule} ${f.code}`)}</span><span class="level">${SEVERITY_NAMES[f.severity][locale]}</span> ${plain(f.message)}</p>`,
    `<p class="where">${where}</p>`,
  ];
  if (text !== undefined && f.end.offset > f.start.offset) lines.push(quotation(text, f));
  if (f.related.length > 0) {
    const items = f.related.slice(0, 8).map((r) => {
      const quoted = text?.slice(r.start.offset, Math.min(r.end.offset, r.start.offset + 24)) ?? '';
      return zh
        ? `第${r.start.line}行“${plain(quoted)}”：${plain(r.message)}`
        : `line ${r.start.line} “${plain(quoted)}”: ${plain(r.message)}`;
    });
    lines.push(`<p class="more">${zh ? '相关：' : 'See: '}${items.join(zh ? '；' : '; ')}</p>`);
  }
  if (f.fixes.length > 0)
    lines.push(
      `<p class="more">${zh ? '可改：' : 'Fix: '}${f.fixes
        .slice(0, 6)
        .map(({ title }) => plain(title))
        .join(zh ? '；' : '; ')}</p>`,
    );
  return `<div class="finding ${f.severity}">${lines.join('')}</div>`;
}

function statementRow(s: StatementOutput, texts: ReadonlyMap<string, string>, locale: Locale): string {
  const { tone, name } = VERDICTS[s.verdict];
  const { low: from, high: to } = s.computed;
  const computed = from === to ? from : `${from} ～ ${to}`;
  return `<tr><td class="number">${s.start.line}</td><td>${plain(s.formula)}</td><td class="number">${escapeXml(computed)}</td><td>${plain(texts.get(s.stated) ?? '')}</td><td class="is-${tone}">${name[locale]}</td></tr>`;
}

/** What was checked, and every figure of the report with where it stands. */
function ledger({ quantities, statements }: FiguresOutput, locale: Locale): string {
  const zh = locale === 'zh-CN';
  if (quantities.length === 0) return '';
  const texts = new Map(quantities.map(({ id, text }) => [id, text]));
  const used = new Set(
    statements.flatMap((s) => [s.stated, ...s.operands.flatMap((o) => ('quantity' in o ? [o.quantity] : []))]),
  );
  const head = (names: readonly string[]) =>
    `<thead><tr>${names.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>`;
  const proved =
    statements.length === 0
      ? ''
      : `<table>${head(zh ? ['行', '算式', '算得', '所写', '结论'] : ['line', 'formula', 'computed', 'stated', 'verdict'])}<tbody>${statements.map((s) => statementRow(s, texts, locale)).join('')}</tbody></table>`;
  const rows = quantities.map(
    (q) =>
      `<tr><td class="number">${q.start.line}</td><td>${plain(q.text)}</td><td class="number">${escapeXml(q.value ?? '—')}</td><td>${plain(q.noun ?? '')}</td><td>${plain(q.section ?? '')}</td><td>${used.has(q.id) ? '✓' : ''}</td></tr>`,
  );
  const title = zh
    ? `全部数字（${quantities.length}个，参与核对${used.size}个）`
    : `All figures (${quantities.length}, ${used.size} of them in a check)`;
  const all = `<table>${head(zh ? ['行', '所写', '数值', '对象', '所在部分', '核对'] : ['line', 'printed', 'value', 'of', 'section', 'checked'])}<tbody>${rows.join('')}</tbody></table>`;
  return `${proved}<details><summary>${title}</summary>${all}</details>`;
}

/** The part of the page that is about one report. */
export function fileHtml(
  { path, profile, profileReason, error, findings = [], figures, text }: Analysed,
  locale: Locale,
): string {
  const zh = locale === 'zh-CN';
  const about = [profile, profileReason].filter(Boolean).join(zh ? '，' : ', ');
  const parts = [`<h3>${escapeXml(path)}</h3>`];
  if (about) parts.push(`<p class="about">${plain(about)}</p>`);
  if (error) parts.push(`<p class="is-error">${plain(error.message)}</p>`);
  else if (findings.length === 0) parts.push(`<p class="is-good">${zh ? '没有发现问题。' : 'Nothing to report.'}</p>`);
  for (const finding of findings) parts.push(findingHtml(text, finding, locale));
  if (figures) parts.push(ledger(figures, locale));
  return `<section>${parts.join('')}</section>\n`;
}
