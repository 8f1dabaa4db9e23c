import { type Block, place } from '../../syntax/block.js';
import { narrowDigits } from '../../text/chars.js';
import type { Span } from '../../text/span.js';
import { blockRule } from '../rule.js';
import { changeTo, digitRunsOf, isRead, numerals, replacement } from './digits.js';

interface State {
  readonly block: Block;
  readonly digits: Span;
  readonly year: string;
}

/** What follows a year and hardly ever a number of years; 年度假, 年底蕴, 年初心 are other words. */
const AFTER_YEAR =
  /^年 ?(?:度(?!假|量)|底(?!蕴|色|气|线|子)|初(?!心|衷|步|期|级|始)|末(?!端|梢)|(?:1[0-2]|[1-9])月|上半年|下半年|全年|第[一二三四]季度)/;

/** Words after which “24年” is a point in time. */
const SINCE = /(?:自|从|截至|截止到?|早在)$/;

/** “2023—24年”, “2023、24年”: the year before. */
const SPAN_BEFORE = /(?:^|\D)(?:19|20)(\d{2})年?[-—－–～~、和至到]{1,2}$/;

/** 第24年, 连续10年度, 近20年末 … */
const COUNTED = /(?:第|连续|近|共|满|历时|长达|超|逾|约|达|每|每隔|[.．,，·:：+\d])$/;

function centuryOf(digits: string): string | undefined {
  const n = Number(digits);
  return n <= 40 ? '20' : n >= 80 ? '19' : undefined;
}

function yearAt(text: string, { start, end }: Span): string | undefined {
  const digits = narrowDigits(text.slice(start, end));
  const century = centuryOf(digits);
  const after = narrowDigits(text.slice(end, end + 6));
  if (!century || !after.startsWith('年')) return undefined;
  const before = narrowDigits(text.slice(Math.max(0, start - 8), start));
  const first = SPAN_BEFORE.exec(before)?.[1];
  if (first !== undefined)
    return Number(digits) > Number(first) && !/^年(?:后|间|来|期|内)/.test(after) ? `20${digits}` : undefined;
  if (COUNTED.test(before)) return undefined;
  if (/['‘’]$/.test(before)) return century + digits;
  if (AFTER_YEAR.test(after)) return century + digits;
  return SINCE.test(before) && /^年(?:以来|起|开始|[，,。])/.test(after) ? century + digits : undefined;
}

export const shortYear = blockRule<State>({
  wakes: ['digit', 'year'],
  meta: {
    id: 'numbers/short-year',
    code: 'N004',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '年份简写', en: 'A shortened year' },
    description: {
      'zh-CN':
        '公文中的年份写四位数字：2024年，不写24年。只在上下文表明是年份时提示（24年度、24年1月、自24年起、2023—24年）；“历时24年”等时长不报。',
      en: 'Years are written with four digits. Only what its context makes a year is reported (24年度, 24年1月, 2023—24年); durations are not.',
    },
    basis: [numerals('5.1.4')],
    examples: [
      { bad: '24年度共受理行政复议案件12件。' },
      { bad: '自23年起，青禾县推行说理式执法。' },
      { good: '2024年度共受理行政复议案件12件，该站已建成24年。' },
    ],
  },
  messages: {
    short: {
      'zh-CN': ({ printed, year }) => `年份“${printed}年”应写四位数字“${year}年”。`,
      en: ({ printed, year }) => `Write the year “${printed}年” with four digits: “${year}年”.`,
    },
  },
  *detect(block) {
    if (!isRead(block)) return;
    for (const digits of digitRunsOf(block)) {
      if (digits.end - digits.start !== 2) continue;
      const year = yearAt(block.text, digits);
      if (year) yield { place: place(block, digits.start, digits.end + 1), state: { block, digits, year } };
    }
  },
  describe: ({ block, digits, year }) => ({
    id: 'short',
    data: { printed: block.text.slice(digits.start, digits.end), year },
  }),
  repair: ({ block, digits, year }) => [replacement(block, digits, year, changeTo(`${year}年`))],
});
