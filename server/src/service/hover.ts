import { quantitiesOf } from '../figures/quantities.js';
import type { Statement } from '../figures/statement.js';
import { equationText } from '../figures/wording.js';
import type { Law } from '../lexicon/laws.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { L10n, Locale } from '../messages/locale.js';
import { VERDICT_NAMES } from '../messages/names.js';
import { inPrintedUnit } from '../quantity/printed.js';
import type { Quantity } from '../quantity/quantity.js';
import { print, type Rational } from '../quantity/rational.js';
import { citationsOf } from '../report/citations.js';
import { meantAt } from '../report/meant.js';
import type { Report } from '../report/report.js';
import type { Block } from '../syntax/block.js';
import { contains, type Span } from '../text/span.js';
import { sectionBasis } from './checklist.js';
import { holds, statementsByFigure } from './figure-facts.js';
import { definitionOf, nameAt } from './names.js';

/** A text about a place, as Markdown. */
export interface Hover extends Span {
  readonly markdown: string;
}

/** What is known about the figure, the law, the abbreviation or the heading at a caret. */
export function hoverAt(report: Report, caret: number, lexicon: Lexicon, locale: Locale): Hover | undefined {
  const { block, offset } = report.placeAt(caret);
  const meant = meantAt(report, caret);
  const found =
    lawAt(report, meant.block, meant.offset, lexicon, locale) ??
    figureAt(report, meant.block, meant.offset, locale) ??
    abbreviationAt(report, caret, locale) ??
    headingAt(report, block, offset, locale);
  return found && { ...found.span, markdown: found.lines.filter(Boolean).join('\n\n') };
}

interface Found {
  readonly span: Span;
  readonly lines: readonly string[];
}

/** Text that may hold marks of Markdown. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');

const touches = (span: Span, offset: number): boolean => contains(span, offset) || span.end === offset;

const within = (block: Block, { start, end }: Span, report: Report): Span => report.rangeOf({ block, start, end });

function lawAt(report: Report, block: Block, offset: number, lexicon: Lexicon, locale: Locale): Found | undefined {
  const citation = citationsOf(block).find((span) => contains(span, offset));
  const match = citation && lexicon.register.match(citation.title, report.year);
  const law = match && 'law' in match ? match.law : undefined;
  return citation && law ? { span: within(block, citation, report), lines: lawLines(law, locale) } : undefined;
}

const STATUS: Readonly<Record<Law['status'], L10n>> = {
  current: { 'zh-CN': '现行有效', en: 'in force' },
  repealed: { 'zh-CN': '已废止', en: 'repealed' },
  expired: { 'zh-CN': '已失效', en: 'expired' },
};

/** Full title, issuer, number, dates and status of a law. */
export function lawLines(law: Law, locale: Locale): string[] {
  const zh = locale === 'zh-CN';
  const label = (name: string, english: string, value: string): string =>
    value === '' ? '' : zh ? `${name}：${plain(value)}` : `${english}: ${plain(value)}`;
  const ended = law.ended === '' ? '' : zh ? `（${law.ended}）` : ` (${law.ended})`;
  return [
    `**《${plain(law.title)}》**`,
    label('制定机关', 'Issued by', law.issuer),
    label('文号', 'Number', law.number),
    label('施行', 'In force since', law.effective),
    label('最近修改', 'Last revised', law.revised),
    `${zh ? '状态：' : 'Status: '}${STATUS[law.status][locale]}${ended}`,
    law.successor === '' ? '' : label('现用', 'Succeeded by', `《${law.successor}》`),
  ].filter((line) => line !== '');
}

function figureAt(report: Report, block: Block, offset: number, locale: Locale): Found | undefined {
  const quantity = quantitiesOf(block).find((span) => touches(span, offset));
  if (!quantity) return undefined;
  const statements = statementsByFigure(report).get(quantity) ?? [];
  const lines = [`**${plain(quantity.text)}**${rangeText(quantity, locale)}`];
  for (const statement of statements) lines.push(statementText(statement, locale));
  if (statements.length === 0)
    lines.push(locale === 'en' ? 'It stands in no statement that can be checked.' : '没有与其他数字形成可核算的关系。');
  return { span: within(block, quantity, report), lines };
}

function statementText(statement: Statement, locale: Locale): string {
  const { stated, verdict } = statement;
  const mark = holds(statement) ? '✓' : verdict === 'question' ? '？' : '✗';
  const wording = VERDICT_NAMES[verdict][locale];
  return locale === 'en'
    ? `${mark} \`${equationText(statement, locale)}\`, stated ${plain(stated.quantity.text)}: ${wording}`
    : `${mark} \`${equationText(statement, locale)}\`，所写${plain(stated.quantity.text)}：${wording}`;
}

/** The interval that the printed form stands for, where it is no single value. */
function rangeText(q: Quantity, locale: Locale): string {
  const { low, high, lowOpen, highOpen } = q.interval;
  if (q.exact || (low && high && low.num === high.num && low.den === high.den)) return '';
  // Of a percentage as it is printed, ‰ in ‰; of everything else with its scale applied.
  const shown = (value: Rational) => print(q.class === 'percentage' ? inPrintedUnit(q, value) : value);
  const from = low ? `${lowOpen ? '(' : '['}${shown(low)}` : '(−∞';
  const to = high ? `${shown(high)}${highOpen ? ')' : ']'}` : '∞)';
  return locale === 'en' ? ` stands for ${from}, ${to}` : ` 表示 ${from}, ${to}`;
}

function abbreviationAt(report: Report, caret: number, locale: Locale): Found | undefined {
  const name = nameAt(report, caret);
  if (name?.kind !== 'abbreviation') return undefined;
  const definition = definitionOf(report, name);
  if (!definition) return undefined;
  const { block, offset } = report.placeAt(definition.start);
  const before =
    block.text
      .slice(Math.max(0, offset - 60), offset)
      .split(/[。；]/)
      .at(-1) ?? '';
  const title = locale === 'en' ? 'Abbreviation' : '简称';
  return { span: name.at, lines: [`${title} **${plain(name.text)}**`, plain(before.trim())] };
}

function headingAt(report: Report, block: Block, offset: number, locale: Locale): Found | undefined {
  if (!block.heading || block.kind !== 'heading' || offset > block.heading.span.end) return undefined;
  const basis = sectionBasis(report, block, locale);
  return basis.length > 0 ? { span: within(block, block.heading.span, report), lines: basis } : undefined;
}
