import { equal, print, type Rational } from '../quantity/rational.js';
import type { Report } from '../report/report.js';
import { type Block, blockFact } from '../syntax/block.js';
import { meantOf } from '../syntax/meant.js';
import { narrowDigits } from '../text/chars.js';
import { quantitiesOf } from './quantities.js';
import type { Figure, Statement } from './statement.js';
import { requestRows, reviewGroups } from './table-forms.js';
import { type NumberCell, tablesIn } from './tables.js';

/** What prose says of a table: the figure behind some words. */
type Indicator = 'received' | 'carried' | 'handled' | 'forward' | 'review';

const WORDS: readonly (readonly [indicator: Indicator, words: RegExp])[] = [
  ['received', /(?:新收|收到)[^。；，,;\d]{0,16}申请(\d+)件/],
  ['carried', /上年度?结转[^。；，,;\d]{0,14}?(\d+)件/],
  ['handled', /办结[^。；，,;\d]{0,14}?(\d+)件/],
  ['forward', /结转(?:下年度|下一年度|下年)[^。；，,;\d]{0,10}?(\d+)件/],
  ['review', /(?:申请|提起|引发)行政复议(?:案件|申请)?(\d+)件/],
];

/** A part of the whole: 其中, by one channel. */
const PART = /其中|通过|网络|信函|当面|邮寄|平台|上年同期/;

/** The figures of a paragraph that a table repeats. */
const saidIn = blockFact((printed: Block): ReadonlyMap<Indicator, Figure> => {
  const block = meantOf(printed);
  const said = new Map<Indicator, Figure>();
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return said;
  const text = narrowDigits(block.text.slice(0, 4000));
  if (!text.includes('件') || !/申请|复议/.test(text)) return said;
  for (const [indicator, words] of WORDS) {
    const found = words.exec(text);
    if (!found || PART.test(text.slice(Math.max(0, found.index - 12), found.index) + found[0])) continue;
    const at = found.index + found[0].length - 1 - (found[1]?.length ?? 0);
    const quantity = quantitiesOf(block).find(({ start }) => start === at);
    if (quantity?.exact && quantity.value) said.set(indicator, { block, quantity });
  }
  return said;
});

/** The total of each indicator in tables 3 and 4. */
function totalsOf(report: Report): Map<Indicator, NumberCell> {
  const totals = new Map<Indicator, NumberCell>();
  for (const { body } of report.sections)
    for (const table of tablesIn(body)) {
      const rows = requestRows(table);
      for (const indicator of ['received', 'carried', 'handled', 'forward'] as const) {
        const cell = rows?.get(indicator)?.at(-1);
        if (cell) totals.set(indicator, cell);
      }
      const review = reviewGroups(table)[0]?.cells.at(-1);
      if (review) totals.set('review', review);
    }
  return totals;
}

/** What the first part says against the totals of the tables behind it (one indicator, two values). */
export function tableProseStatements(report: Report): Statement[] {
  if (!report.profile.profile.tables.includes('xxgk-requests')) return [];
  const totals = totalsOf(report);
  if (totals.size === 0) return [];
  const seen = new Set<Indicator>();
  return report.blocks.flatMap((block) =>
    [...saidIn(block)].flatMap(([indicator, reference]): Statement[] => {
      const cell = totals.get(indicator);
      if (!cell?.quantity || seen.has(indicator) || report.indexOf(cell.place.block) < report.indexOf(block)) return [];
      seen.add(indicator);
      return [statementOf(cell, cell.quantity, reference, admissible(indicator, totals))];
    }),
  );
}

/** “共收到申请” may count what was carried over. */
function admissible(indicator: Indicator, totals: ReadonlyMap<Indicator, NumberCell>): readonly Rational[] {
  const own = totals.get(indicator)?.value;
  const carried = totals.get('carried')?.value;
  if (!own) return [];
  return indicator === 'received' && carried ? [own, { num: own.num + carried.num, den: 1n }] : [own];
}

function statementOf(
  { place: { block } }: NumberCell,
  quantity: Figure['quantity'],
  reference: Figure,
  values: readonly Rational[],
): Statement {
  const value = reference.quantity.value ?? { num: 0n, den: 1n };
  const holds = values.some((one) => equal(one, value));
  const stated = { block, quantity };
  return {
    kind: 'same',
    stated,
    operands: [{ role: 'reference', figure: reference }],
    formula: { 'zh-CN': `正文为${reference.quantity.text}`, en: `the prose says ${print(value)}` },
    computed: { low: value, high: value },
    verdict: holds ? 'consistent' : 'question',
    pattern: 'table/prose',
    remedies: holds
      ? []
      : [
          { target: stated, text: print(value), role: 'stated' },
          { target: reference, text: print(quantity.value ?? value), role: 'reference' },
        ],
    identity: { 'zh-CN': '正文件数＝表内总计', en: 'figures of the prose = totals of the tables' },
  };
}
