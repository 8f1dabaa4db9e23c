import { type Block, place } from '../../syntax/block.js';
import { narrowDigits } from '../../text/chars.js';
import type { Span } from '../../text/span.js';
import { digitRunsOf, isRead } from '../numbers/digits.js';
import { blockRule, type Fix } from '../rule.js';

type Fault = 'year' | 'month' | 'day' | 'zero' | 'noMonth' | 'noDay';

interface State {
  readonly block: Block;
  readonly printed: Span;
  readonly fault: Fault;
  /** The date as it should be, where only its form is wrong. */
  readonly right: string | undefined;
}

/** Date of signing in Arabic figures: year, month and day may each be missing. */
const SIGNED = /(?:(\d{4}) ?年)? ?(?:(\d{1,2}) ?月)? ?(?:(\d{1,2}) ?([日号]?))?/;

/** A line that is a date and nothing else. */
const DATE_LINE = /^[\s　（(]*((?:\d{4} ?年 ?)?(?:\d{1,2} ?月 ?)?(?:\d{1,2} ?[日号]?)?)[\s　）)]*$/;

function signed(block: Block): State | undefined {
  const text = narrowDigits(block.text);
  const line = DATE_LINE.exec(text)?.[1]?.trimEnd();
  if (!line) return undefined;
  const start = text.indexOf(line);
  const printed = { start, end: start + line.length };
  const [, year, month, day, sign] = SIGNED.exec(line) ?? [];
  const state = (fault: Fault, right?: string): State => ({ block, printed, fault, right });
  if (!year) return month && day ? state('year') : undefined;
  if (!month) return state('month');
  if (!day) return state('day');
  // A month or a day of that number is none: {@link impossible} says so.
  if (Number(month) === 0 || Number(day) === 0) return undefined;
  const right = `${year}年${Number(month)}月${Number(day)}日`;
  if (!sign) return state('day', right);
  return month.startsWith('0') || day.startsWith('0') ? state('zero', right) : undefined;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const MONTH_DAY = /^(\d{1,2}) ?月 ?(?:(\d{1,2}) ?[日号](?!线|楼|院|站|文|公告|令))?/;
const YEAR_BEFORE = /(?<!\d)((?:19|20)\d{2}) ?年 ?$/;

/** A day that no calendar has, at a run of digits that may be a month. */
function impossible(block: Block, run: Span): State | undefined {
  const { text } = block;
  if (run.end - run.start > 2) return undefined;
  const found = MONTH_DAY.exec(narrowDigits(text.slice(run.start, run.start + 12)));
  if (!found) return undefined;
  const yearText = YEAR_BEFORE.exec(narrowDigits(text.slice(Math.max(0, run.start - 8), run.start)));
  if (!yearText && /(?:[\d.．]|[\d年月日][—－–\-~～至到、])$/.test(text.slice(Math.max(0, run.start - 2), run.start)))
    return undefined;
  const year = yearText ? Number(yearText[1]) : undefined;
  const month = Number(found[1]);
  const day = found[2] === undefined ? undefined : Number(found[2]);
  const start = run.start - (yearText?.[0].length ?? 0);
  const end = run.start + found[0].trimEnd().length;
  // “历时15月”: a number of months.
  if (month > 12 || month < 1)
    return yearText || day ? { block, printed: { start, end }, fault: 'noMonth', right: undefined } : undefined;
  if (day === undefined) return undefined;
  const last = month === 2 && year !== undefined && !isLeap(year) ? 28 : (DAYS[month - 1] ?? 31);
  return day > last || day < 1 ? { block, printed: { start, end }, fault: 'noDay', right: undefined } : undefined;
}

function repair({ block, printed, right }: State): readonly Fix[] {
  if (right === undefined) return [];
  return [
    {
      title: { 'zh-CN': `改为“${right}”`, en: `Change to “${right}”` },
      kind: 'choice',
      edits: [{ place: place(block, printed.start, printed.end), text: right }],
    },
  ];
}

export const date = blockRule<State>({
  wakes: ['digit', ['year', 'month']],
  meta: {
    id: 'structure/date',
    code: 'S013',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '日期不完整或不存在', en: 'An incomplete or impossible date' },
    description: {
      'zh-CN':
        '成文日期用阿拉伯数字，年、月、日齐全，月、日前不加“0”；正文中不存在的日期（2月30日、13月5日）就地提示。',
      en: 'The date of signing has year, month and day in Arabic figures, without 0 before month or day; days that no calendar has are reported anywhere.',
    },
    basis: [{ document: 'GB/T 9704-2012', clause: '7.3.5.4', force: 'norm' }],
    examples: [
      {
        bad: '云岭市2023年法治政府建设年度报告\n\n一、工作情况\n全年工作平稳有序。\n\n云岭市人民政府\n2024年1月23\n',
        whole: true,
      },
      { bad: '2023年11月31日，柳溪镇召开推进会。' },
      { good: '2023年11月30日，柳溪镇召开推进会。' },
    ],
  },
  messages: {
    year: {
      'zh-CN': ({ printed }) => `成文日期“${printed}”缺年份；年、月、日应齐全。`,
      en: ({ printed }) => `The date of signing “${printed}” has no year.`,
    },
    month: {
      'zh-CN': ({ printed }) => `成文日期“${printed}”缺月、日；年、月、日应齐全。`,
      en: ({ printed }) => `The date of signing “${printed}” has no month and day.`,
    },
    day: {
      'zh-CN': ({ printed }) => `成文日期“${printed}”缺“日”；年、月、日应齐全。`,
      en: ({ printed }) => `The date of signing “${printed}” has no day.`,
    },
    zero: {
      'zh-CN': ({ printed, right }) => `成文日期“${printed}”的月、日不编虚位，应写作“${right}”。`,
      en: ({ printed, right }) => `Month and day take no leading 0 in “${printed}”; write “${right}”.`,
    },
    noMonth: {
      'zh-CN': ({ printed }) => `日期“${printed}”不存在：没有这个月；请核对。`,
      en: ({ printed }) => `“${printed}”: there is no such month; check the date.`,
    },
    noDay: {
      'zh-CN': ({ printed }) => `日期“${printed}”不存在：该月没有这一天；请核对。`,
      en: ({ printed }) => `“${printed}”: the month has no such day; check the date.`,
    },
  },
  *detect(block, { steps }) {
    if (!isRead(block)) return;
    const found = block.kind === 'date' ? signed(block) : undefined;
    if (found) yield { place: place(block, found.printed.start, found.printed.end), state: found };
    for (const run of steps.over(digitRunsOf(block))) {
      const state = impossible(block, run);
      if (state) yield { place: place(block, state.printed.start, state.printed.end), state };
    }
  },
  describe: ({ block, printed, fault, right }) => ({
    id: fault,
    data: { printed: block.text.slice(printed.start, printed.end), right: right ?? '' },
  }),
  repair,
});
