import type { L10n } from '../messages/locale.js';
import type { Report } from '../report/report.js';
import { meantOf } from '../syntax/meant.js';
import { statementsOf, undecidedOf } from './index.js';
import { type LedgerEntry, ledgerOf } from './ledger.js';
import type { Group, Mention } from './mention.js';
import { openText, readingOutput } from './open.js';
import type { OpenReading } from './relations.js';
import type { Statement } from './statement.js';
import { viewOf } from './view.js';

/** One figure of a report: the statements in which it stands, or why it stands in none. */
export interface FigureAccount {
  readonly entry: LedgerEntry;
  readonly statements: readonly Statement[];
  /** Absent where the figure stands in a statement. */
  readonly reason: L10n | undefined;
}

const REASONS = {
  heading: { 'zh-CN': '在标题中，不参与核算', en: 'stands in a heading; not computed' },
  time: {
    'zh-CN': '年份、日期、时长、序数或范围，只参与时间核对',
    en: 'a year, date, length of time, ordinal or range; compared as time only',
  },
  plain: {
    'zh-CN': '本句没有写明与它成比例、合计或增减关系的数字',
    en: 'no rate, total or change in reach is stated of it',
  },
  previous: {
    'zh-CN': '是对比期数字，但没有写明可核算的增减数或幅度',
    en: 'a figure to compare with, but no difference or percentage that follows from it is stated',
  },
  delta: {
    'zh-CN': '是增减数，但没有写明两期数字或增减幅度',
    en: 'a difference, but neither both figures nor a percentage are stated',
  },
  change: {
    'zh-CN': '是增减幅度，但没有写明可以推算它的基数（或按不变价计算）',
    en: 'growth or decline, but no base that it follows from is stated (or it is at constant prices)',
  },
  share: { 'zh-CN': '是占比，但没有写明部分或总体', en: 'a share, but its part or its whole is not stated' },
  base: { 'zh-CN': '是占比的总体，但没有写明部分', en: 'the whole of a share whose part is not stated' },
  rate: {
    'zh-CN': '是比率，但没有写明名称对应的分子和分母',
    en: 'a rate, but no part and whole that its name calls for are stated',
  },
  bare: { 'zh-CN': '百分比没有写明是什么的比率', en: 'a percentage without a name' },
  carry: { 'zh-CN': '是结转数，本句没有写明需要它的比率', en: 'carried over, but no rate that includes it is stated' },
  average: { 'zh-CN': '是平均数，但没有写明总量和个数', en: 'an average, but its total or its count is not stated' },
  points: { 'zh-CN': '是百分点，但没有写明前后两个比率', en: 'percentage points, but the two rates are not stated' },
  multiple: { 'zh-CN': '是倍数，但没有写明前后两个数', en: 'a multiple, but the two figures are not stated' },
  other: { 'zh-CN': '是标准、限额或没有可核对的含义', en: 'a norm or limit, or nothing that can be compared' },
} as const satisfies Readonly<Record<Mention['act']['kind'] | 'heading', L10n>>;

const allMentions = (group: Group): readonly Mention[] => [
  ...group.mentions,
  ...group.brackets.flatMap((b) => b.mentions),
];

/** The readings that were open, and what kept each from being taken. */
const openReason = (readings: readonly OpenReading[]): L10n => ({
  'zh-CN': openText(
    readings.map((reading) => readingOutput(reading, 'zh-CN')),
    'zh-CN',
  ),
  en: openText(
    readings.map((reading) => readingOutput(reading, 'en')),
    'en',
  ),
});

/** Accounts for every figure of a report, in text order. */
export function explainFigures(report: Report): readonly FigureAccount[] {
  const uses = new Map<LedgerEntry['figure']['quantity'], Statement[]>();
  const note = (quantity: LedgerEntry['figure']['quantity'], statement: Statement): void => {
    const list = uses.get(quantity);
    if (list) list.push(statement);
    else uses.set(quantity, [statement]);
  };
  for (const statement of statementsOf(report)) {
    note(statement.stated.quantity, statement);
    for (const operand of statement.operands) if ('figure' in operand) note(operand.figure.quantity, statement);
  }
  const acts = new Map<LedgerEntry['figure']['quantity'], Mention['act']['kind']>();
  for (const block of report.blocks) for (const m of allMentions(viewOf(meantOf(block)))) acts.set(m.q, m.act.kind);
  const open = new Map(undecidedOf(report).map(({ stated, readings }) => [stated.quantity, readings] as const));
  return ledgerOf(report).map((entry) => {
    const { quantity } = entry.figure;
    const statements = uses.get(quantity) ?? [];
    if (statements.length > 0) return { entry, statements, reason: undefined };
    const readings = open.get(quantity);
    return { entry, statements, reason: readings ? openReason(readings) : REASONS[acts.get(quantity) ?? 'heading'] };
  });
}
