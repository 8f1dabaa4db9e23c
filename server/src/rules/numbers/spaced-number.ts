import { unitAt } from '../../quantity/units.js';
import { type Block, place } from '../../syntax/block.js';
import { isBlank, isDigit, isHan, skipBlanks } from '../../text/chars.js';
import type { Span } from '../../text/span.js';
import { blockRule } from '../rule.js';
import { changeTo, digitRunsOf, isRead, numerals, replacement } from './digits.js';

interface State {
  readonly block: Block;
  readonly printed: Span;
  readonly right: string;
  readonly kind: 'inside' | 'unit';
}

const isPoint = (c: string | undefined): boolean => c === '.' || c === '．';

/** Behind scale, % or unit at `at`; `at` where there is none. */
function measureEnd(text: string, at: number): number {
  let end = at;
  while ('余多万亿'.includes(text[end] ?? ' ')) end++;
  if (text[end] === '%' || text[end] === '％' || text[end] === '‰') return end + 1;
  const unit = unitAt(text, end);
  return unit ? end + unit.text.length : end;
}

/** Longest number with blanks inside that is looked at. */
const LONGEST = 24;

/** End of a number that begins with a run: digits, points and blanks among them. */
function spreadEnd(text: string, { end }: Span): number {
  let at = end;
  while (at - end < LONGEST) {
    let next = skipBlanks(text, at);
    if (isPoint(text[next])) next = skipBlanks(text, next + 1);
    if (next === at || !isDigit(text.charCodeAt(next))) return at;
    at = next;
    while (isDigit(text.charCodeAt(at))) at++;
  }
  return at;
}

const GROUPED = /^\d{1,3}(?:[\s\u00a0\u2009\u202f]\d{3})+(?:[.．]\d+)?$/;
/** 表1 2023年: what numbers a table is no part of the number that follows. */
const NUMBERED = /(?:^|附件|附录|[表图第注]|[（(、.．])\s*$/;

function inside(block: Block, run: Span): State | undefined {
  const { text } = block;
  const end = spreadEnd(text, run);
  const printed = text.slice(run.start, end);
  if (end === run.end || !/\s/.test(printed) || GROUPED.test(printed)) return undefined;
  const pieces = printed.split(/\s+/);
  // Cells of a table that lost its lines: 05 6.00, 889 915 26 2.92.
  if (pieces.length > 2 && pieces.some((piece) => piece.length > 1)) return undefined;
  if (/^0\d/.test(printed)) return undefined;
  const right = pieces.join('');
  if (right.length > 12 || NUMBERED.test(text.slice(0, run.start).slice(-2)) || printed.startsWith('0 '))
    return undefined;
  if (!/^\d+(?:[.．]\d+)?$/.test(right) || !isHan(text.charCodeAt(run.start - 1))) return undefined;
  const after = skipBlanks(text, end);
  const measured = measureEnd(text, after);
  if (measured === after || /(?:19|20)\d{2}$/.test(printed) || (text[after] === '月' && /\s\d{1,2}$/.test(printed)))
    return undefined;
  // The blank before the unit goes with the others.
  return after > end
    ? {
        block,
        printed: { start: run.start, end: measured },
        right: right + text.slice(after, measured),
        kind: 'inside',
      }
    : { block, printed: { start: run.start, end }, right, kind: 'inside' };
}

/** “124 件” and “100 %”: the blank between a number and what it measures. */
function beforeUnit(block: Block, run: Span): State | undefined {
  const { text } = block;
  if (!isBlank(text.charCodeAt(run.end))) return undefined;
  const at = skipBlanks(text, run.end);
  const end = measureEnd(text, at);
  const start = numberStart(text, run.start);
  if (end === at || NUMBERED.test(text.slice(0, start).slice(-2))) return undefined;
  return { block, printed: { start, end }, right: text.slice(start, run.end) + text.slice(at, end), kind: 'unit' };
}

/** Start of a number whose decimals begin at `at`. */
function numberStart(text: string, at: number): number {
  if (!isPoint(text[at - 1]) || !isDigit(text.charCodeAt(at - 2))) return at;
  let start = at - 2;
  while (isDigit(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Blanks between all figures and 汉字 are a style of setting; a fault is a blank where the paragraph has none elsewhere. */
function setsApart({ text }: Block, runs: readonly Span[]): boolean {
  let apart = 0;
  let close = 0;
  for (const { start, end } of runs) {
    if (isHan(text.charCodeAt(end)) || text[end] === '%') close++;
    if (isHan(text.charCodeAt(start - 1))) close++;
    if (isBlank(text.charCodeAt(end)) && isHan(text.charCodeAt(end + 1))) apart++;
    if (isBlank(text.charCodeAt(start - 1)) && isHan(text.charCodeAt(start - 2))) apart++;
  }
  return apart > close;
}

export const spacedNumber = blockRule<State>({
  wakes: ['digit', 'blank'],
  meta: {
    id: 'numbers/spaced-number',
    code: 'N006',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '数字中间或数字与单位之间有空格', en: 'Blanks inside a number or before its unit' },
    description: {
      'zh-CN':
        '一个数的数字之间（千分空除外）、数字与百分号或汉字单位之间不空格：写98.8%、124件。整段数字两边都留空的排版方式不报，表格不报。',
      en: 'No blank inside a number (digit groups of three apart) nor before % or a Chinese unit. A paragraph that sets all its numbers apart, and tables, are left alone.',
    },
    basis: [numerals('5.1.1')],
    examples: [
      { bad: '全年办结行政复议案件79 件。' },
      { bad: '群众满意率达到98. 8%。' },
      { good: '全年办结行政复议案件79件，惠及群众29 757人。' },
    ],
  },
  messages: {
    inside: {
      'zh-CN': ({ printed, right }) => `数字“${printed}”中间有空格，应连写为“${right}”。`,
      en: ({ printed, right }) => `The number “${printed}” has a blank inside; write “${right}”.`,
    },
    unit: {
      'zh-CN': ({ printed, right }) => `“${printed}”的数字与单位之间不空格，应写作“${right}”。`,
      en: ({ printed, right }) => `No blank between the number and its unit in “${printed}”; write “${right}”.`,
    },
  },
  *detect(block, { steps }) {
    if (!isRead(block) || block.kind === 'table-row') return;
    const runs = digitRunsOf(block);
    let done = 0;
    let style: boolean | undefined;
    for (const run of steps.over(runs)) {
      if (run.start < done || !/[\s.．]/.test(block.text[run.end] ?? '')) continue;
      const state = inside(block, run) ?? beforeUnit(block, run);
      if (!state) continue;
      if (state.kind === 'unit' && (style ??= setsApart(block, runs))) continue;
      done = state.printed.end;
      yield { place: place(block, state.printed.start, state.printed.end), state };
    }
  },
  describe: ({ block, printed, right, kind }) => ({
    id: kind,
    data: { printed: block.text.slice(printed.start, printed.end), right },
  }),
  repair: ({ block, printed, right }) => [replacement(block, printed, right, changeTo(right))],
});
