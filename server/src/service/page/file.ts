import { openText } from '../../figures/open.js';
import type { Verdict } from '../../figures/statement.js';
import type { Locale } from '../../messages/locale.js';
import { SEVERITY_NAMES, VERDICT_NAMES } from '../../messages/names.js';
import { shortened } from '../../text/shortened.js';
import {
  type FiguresOutput,
  type QuantityOutput,
  type StatementOutput,
  type UndecidedOutput,
  valueText,
} from '../output/figures.js';
import { type LeftOutOutput, lineRanges } from '../output/left-out.js';
import type { FindingOutput } from '../output/lint.js';
import type { OutlineOutput } from '../output/outline.js';
import { escapeXml } from './xml.js';

/** Units of text shown on each side of a finding. */
const AROUND = 60;
/** Longest part of a finding that is shown. */
const LONGEST = 160;

const TONES: Readonly<Record<Verdict, string>> = {
  consistent: 'good',
  contradiction: 'error',
  direction: 'error',
  question: 'warning',
  precision: 'hint',
};

/** What is known of one report: what the page says of it. */
export interface PageFile {
  readonly path: string;
  readonly profile: string | null;
  readonly profileReason: string | null;
  readonly error: { readonly message: string } | null;
  readonly findings?: readonly FindingOutput[];
  readonly outline?: readonly OutlineOutput[];
  readonly leftOut?: readonly LeftOutOutput[];
  readonly figures?: FiguresOutput;
  readonly text?: string;
}

/** How a page is written. */
export interface PageStyle {
  readonly locale: Locale;
  /** The norms that a rule rests on, in words; empty where there are none. */
  readonly basisOf: (rule: string) => string;
  /** Buttons to jump and to fix, for a page inside an editor. */
  readonly buttons: boolean;
}

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

const button = (action: string, value: string, title: string): string =>
  `<button type="button" data-${action}="${escapeXml(value)}">${plain(title)}</button>`;

/** Most fixes and related places that are listed. */
const SHOWN_FIXES = 6;
const SHOWN_RELATED = 8;

function fixesHtml(f: FindingOutput, zh: boolean, buttons: boolean): string {
  const fixes = f.fixes.slice(0, SHOWN_FIXES);
  if (buttons) {
    const jump = button('jump', `${f.start.offset},${f.end.offset}`, zh ? '定位' : 'Show');
    return `<p class="actions">${jump}${fixes.map(({ title }, i) => button('fix', `${f.fingerprint},${i}`, title)).join('')}</p>`;
  }
  const titles = fixes.map(({ title }) => plain(title)).join(zh ? '；' : '; ');
  return fixes.length > 0 ? `<p class="more">${zh ? '可改：' : 'Fix: '}${titles}</p>` : '';
}

/** Units of a related place that are quoted. */
const QUOTED = 24;

function findingHtml(text: string | undefined, f: FindingOutput, { locale, basisOf, buttons }: PageStyle): string {
  const zh = locale === 'zh-CN';
  const where = zh ? `第${f.start.line}行第${f.start.column}字` : `line ${f.start.line}, column ${f.start.column}`;
  const lines = [
    `<p><span class="rule">${escapeXml(`${f.rule} ${f.code}`)}</span><span class="level">${SEVERITY_NAMES[f.severity][locale]}</span> ${plain(f.message)}</p>`,
    `<p class="where">${where}</p>`,
  ];
  if (text !== undefined && f.end.offset > f.start.offset) lines.push(quotation(text, f));
  if (f.related.length > 0) {
    const items = f.related.slice(0, SHOWN_RELATED).map((r) => {
      const quoted = shortened(text?.slice(r.start.offset, r.end.offset) ?? '', QUOTED);
      return zh
        ? `第${r.start.line}行“${plain(quoted)}”：${plain(r.message)}`
        : `line ${r.start.line} “${plain(quoted)}”: ${plain(r.message)}`;
    });
    lines.push(`<p class="more">${zh ? '相关：' : 'See: '}${items.join(zh ? '；' : '; ')}</p>`);
  }
  const basis = basisOf(f.rule);
  if (basis !== '') lines.push(`<p class="more">${zh ? '依据：' : 'Basis: '}${plain(basis)}</p>`);
  lines.push(fixesHtml(f, zh, buttons));
  return `<div class="finding ${f.severity}">${lines.join('')}</div>`;
}

interface Part {
  readonly title: string;
  readonly findings: readonly FindingOutput[];
}

/** Findings under the heading that they stand under; one part without a title where there are no headings. */
function partsOf(findings: readonly FindingOutput[], outline: readonly OutlineOutput[] = [], zh: boolean): Part[] {
  const top = outline.filter(({ kind }) => kind === 'heading');
  const below = top[0]?.children.filter(({ kind }) => kind === 'heading') ?? [];
  const headings = top.length === 1 && below.length > 0 ? below : top;
  if (headings.length === 0) return [{ title: '', findings }];
  const startOf = (i: number): number => headings[i]?.start.offset ?? Number.POSITIVE_INFINITY;
  const parts = headings.map(({ mark, title }, i) => ({
    title: `${mark}${title}`,
    findings: findings.filter(({ start: { offset } }) => startOf(i) <= offset && offset < startOf(i + 1)),
  }));
  const first = findings.filter(({ start: { offset } }) => offset < startOf(0));
  return [{ title: zh ? '标题和开头' : 'Title and opening', findings: first }, ...parts];
}

function statementRow(s: StatementOutput, texts: ReadonlyMap<string, string>, locale: Locale): string {
  return `<tr><td class="number">${s.start.line}</td><td>${plain(s.formula)}</td><td class="number">${plain(s.computed.text)}</td><td>${plain(texts.get(s.stated) ?? '')}</td><td class="is-${TONES[s.verdict]}">${VERDICT_NAMES[s.verdict][locale]}</td></tr>`;
}

function undecidedRow({ readings }: UndecidedOutput, stated: QuantityOutput | undefined, locale: Locale): string {
  return `<tr><td class="number">${stated?.start.line ?? ''}</td><td>${plain(stated?.text ?? '')}</td><td>${plain(openText(readings, locale))}</td></tr>`;
}

/** Years and dates are listed only where they disagree. */
const CALENDAR: ReadonlySet<string> = new Set(['year', 'date']);

/** What was checked, and every figure of the report with where it stands. */
function ledger({ quantities, statements, undecided }: FiguresOutput, locale: Locale): string {
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
  const byId = new Map(quantities.map((q) => [q.id, q]));
  const open =
    undecided.length === 0
      ? ''
      : `<table>${head(zh ? ['行', '所写', '没有判断的原因'] : ['line', 'stated', 'why it was not decided'])}<tbody>${undecided.map((u) => undecidedRow(u, byId.get(u.stated), locale)).join('')}</tbody></table>`;
  const disagree = new Set(statements.flatMap(({ holds, stated }) => (holds ? [] : [stated])));
  const listed = quantities.filter((q) => !CALENDAR.has(q.class) || disagree.has(q.id));
  const rows = listed.map(
    (q) =>
      `<tr><td class="number">${q.start.line}</td><td>${plain(q.text)}</td><td class="number">${escapeXml(valueText(q))}</td><td>${plain(q.noun ?? '')}</td><td>${plain(q.section ?? '')}</td><td>${used.has(q.id) ? '✓' : ''}</td></tr>`,
  );
  const title = zh
    ? `全部数字（${listed.length}个，参与核对${listed.filter(({ id }) => used.has(id)).length}个）`
    : `All figures (${listed.length}, ${listed.filter(({ id }) => used.has(id)).length} of them in a check)`;
  const all = `<table>${head(zh ? ['行', '所写', '数值', '对象', '所在部分', '核对'] : ['line', 'printed', 'value', 'of', 'section', 'checked'])}<tbody>${rows.join('')}</tbody></table>`;
  return `${proved}${open}<details><summary>${title}</summary>${all}</details>`;
}

/** The part of the page that is about one report. */
export function fileHtml(
  { path, profile, profileReason, error, findings = [], outline, leftOut = [], figures, text }: PageFile,
  style: PageStyle,
): string {
  const { locale } = style;
  const zh = locale === 'zh-CN';
  const about = [profile, profileReason].filter(Boolean).join(zh ? '，' : ', ');
  const parts = [`<h3>${escapeXml(path)}</h3>`];
  if (about) parts.push(`<p class="about">${plain(about)}</p>`);
  for (const { reason, lines } of leftOut) {
    const where = lineRanges(lines);
    parts.push(
      `<p class="about">${plain(zh ? `未计入：${reason}（第${where}行）` : `left out: ${reason} (lines ${where})`)}</p>`,
    );
  }
  if (error) parts.push(`<p class="is-error">${plain(error.message)}</p>`);
  else if (findings.length === 0) parts.push(`<p class="is-good">${zh ? '没有发现问题。' : 'Nothing to report.'}</p>`);
  for (const { title, findings: own } of partsOf(findings, outline, zh)) {
    if (own.length === 0) continue;
    if (title !== '') parts.push(`<h4>${plain(title)} <span class="soft">${own.length}</span></h4>`);
    for (const finding of own) parts.push(findingHtml(text, finding, style));
  }
  if (figures) parts.push(ledger(figures, locale));
  return `<section>${parts.join('')}</section>\n`;
}
