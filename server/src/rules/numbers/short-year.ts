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

/** How far from the reporting year a shortened one is still meant: plans look ahead, comparisons look back. */
const NEAR_YEARS = 7;
/** What stands before a point in time: the start of a clause, a preposition, 过去的. */
const TIME_BEFORE =
  /(?:^|[。；：！？，,;:（(\s　]|[^\d](?:自|从|到|在|于|较|比|与|和|以|对|将|截至|截止|过去的|刚刚过去的|走过|回顾|展望|迎来|告别|建设|我[省市县区州]|全[省市县区州国])|[省市县区州镇乡旗盟厅局])$/;
/** What stands behind one: a stop, a subject, a verb of a plan; not 来, 间, 后, 的历史, 以上, which count years. */
const TIME_AFTER =
  /^年(?:[，,、。；：]|全[年省市县区州国]|我[省市县区州国们]|[省市县区州](?!里)|是(?!.{0,6}前)|以来|工作|主要|重点|计划|力争|预计|共|累计|已|将|新|实现|完成|达到|同期|相比|分别|春节|国庆|增|减|翻|提高|下降|的\d|经济|财政|政府|法治|[\u4e00-\u9fff]{2,18}(?:报告|总结|情况|安排|任务|目标|规划))/;
/** Years that are counted, not named. */
const COUNTED_AFTER =
  /^年(?:来|间|内|后|期|限|前|之|多|余|左右|以上|以下|以内|时间|历史|工龄|党龄|刑|租|合同|质保|保修|的(?:历史|时间|发展|努力|实践|经验))/;

/** 建区20年, 成立以来15年: an anniversary. */
const COUNTED_BEFORE = /(?:建.|成立|设立|改革开放|从[事业警教医])$/;

/** The reporting year; `any` in a title, where a shortened one is the reporting year itself. */
type Reporting = number | 'any' | undefined;

/** “24年，全县…”: a number near the reporting year where a point in time is expected. */
function namesYear(digits: string, before: string, after: string, year: Reporting): boolean {
  if (year === undefined || (year !== 'any' && Math.abs(2000 + Number(digits) - year) > NEAR_YEARS)) return false;
  if (COUNTED_AFTER.test(after) || !TIME_AFTER.test(after) || COUNTED_BEFORE.test(before)) return false;
  return TIME_BEFORE.test(before) || (/[^A-Za-z]$/.test(before) && /^年全[省市县区州]/.test(after));
}

function centuryOf(digits: string): string | undefined {
  const n = Number(digits);
  return n <= 40 ? '20' : n >= 80 ? '19' : undefined;
}

function yearAt(text: string, { start, end }: Span, year: Reporting): string | undefined {
  const digits = narrowDigits(text.slice(start, end));
  const century = centuryOf(digits);
  const after = narrowDigits(text.slice(end, end + 26));
  if (!century || !after.startsWith('年')) return undefined;
  const before = narrowDigits(text.slice(Math.max(0, start - 8), start));
  const first = SPAN_BEFORE.exec(before)?.[1];
  if (first !== undefined)
    return Number(digits) > Number(first) && !/^年(?:后|间|来|期|内)/.test(after) ? `20${digits}` : undefined;
  if (COUNTED.test(before)) return undefined;
  if (/['‘’]$/.test(before)) return century + digits;
  if (AFTER_YEAR.test(after)) return century + digits;
  if (namesYear(digits, before, after, year)) return century + digits;
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
        '公文中的年份写四位数字：2024年，不写24年。只在上下文表明是年份时提示（24年度、24年1月、自24年起、2023—24年，或者句首、“较”“截至”等之后与报告年度相近的“24年”）；“历时24年”等时长不报。',
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
  *detect(block, { year: reporting, steps }) {
    if (!isRead(block)) return;
    for (const digits of steps.over(digitRunsOf(block))) {
      if (digits.end - digits.start !== 2) continue;
      const year = yearAt(block.text, digits, reporting ?? (block.kind === 'title' ? 'any' : undefined));
      if (year) yield { place: place(block, digits.start, digits.end + 1), state: { block, digits, year } };
    }
  },
  describe: ({ block, digits, year }) => ({
    id: 'short',
    data: { printed: block.text.slice(digits.start, digits.end), year },
  }),
  repair: ({ block, digits, year }) => [replacement(block, digits, year, changeTo(`${year}年`))],
});
