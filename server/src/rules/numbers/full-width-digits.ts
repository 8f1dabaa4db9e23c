import { gather } from '../../report/parts.js';
import { type Block, blockFact, type Place, place } from '../../syntax/block.js';
import { narrowDigits } from '../../text/chars.js';
import { documentRule } from '../rule.js';
import { isRead, numerals } from './digits.js';

type Runs = readonly [Place, ...Place[]];

/** Further numbers that a finding points to. */
const MOST_RELATED = 20;

/** A number in full-width digits, with its point, groups and percent sign. */
const RUN = /[０-９](?:[０-９0-9]|[．，](?=[０-９]))*[％]?/g;

const runsOf: (block: Block) => readonly Place[] = blockFact((block) => {
  if (!isRead(block)) return [];
  // Marks of headings are the business of their own rule.
  const from = block.heading?.mark ? block.heading.title.start : 0;
  return [...block.text.matchAll(RUN)].flatMap(({ index, 0: printed }) =>
    index < from ? [] : [place(block, index, index + printed.length)],
  );
});

const runsIn = gather(runsOf, ['wide']);

/** ， groups three digits each, else it parts two numbers. */
function narrow(printed: string): string {
  const digits = narrowDigits(printed).replace(/．/g, '.').replace(/％/g, '%');
  return /^\d{1,3}(?:，\d{3})+(?:\.\d+)?%?$/.test(digits) ? digits.replaceAll('，', ',') : digits;
}

const textOf = ({ block, start, end }: Place): string => block.text.slice(start, end);

export const fullWidthDigits = documentRule<Runs>({
  meta: {
    id: 'numbers/full-width-digits',
    code: 'N010',
    stage: 'stable',
    severity: 'info',
    fix: 'safe',
    title: { 'zh-CN': '全角数字', en: 'Full-width digits' },
    description: {
      'zh-CN':
        '阿拉伯数字用半角：2025年，不用２０２５年；其中的小数点、百分号一并改为半角。全文只提示一次，一次可全部改正，数值不变。',
      en: 'Arabic figures are half-width, with their point and percent sign. One finding a report, with one fix for all; no value changes.',
    },
    basis: [numerals('4.1.1')],
    examples: [{ bad: '全年排查纠纷１２４０件，化解率９８．８％。', good: '全年排查纠纷1240件，化解率98.8%。' }],
  },
  messages: {
    wide: {
      'zh-CN': ({ printed, right, count }) =>
        `全角数字“${printed}”应为半角“${right}”${Number(count) > 1 ? `（全文共${count}处，可一次改正）` : ''}`,
      en: ({ printed, right, count }) =>
        `full-width “${printed}” should be “${right}”${Number(count) > 1 ? ` (${count} in the report)` : ''}`,
    },
  },
  reads: (report) => [runsIn(report)],
  *detect(report) {
    const [first, ...others] = runsIn(report);
    if (first) yield { place: first, state: [first, ...others] };
  },
  describe: (runs) => ({
    id: 'wide',
    data: { printed: textOf(runs[0]), right: narrow(textOf(runs[0])), count: runs.length },
  }),
  related: ([, ...others]) =>
    others.slice(0, MOST_RELATED).map((at) => {
      const right = narrow(textOf(at));
      return { place: at, message: { 'zh-CN': `应为“${right}”`, en: `should be “${right}”` } };
    }),
  repair: (runs) => [
    {
      title: { 'zh-CN': '全文数字改为半角', en: 'Make all digits half-width' },
      kind: 'safe',
      edits: runs.map((at) => ({ place: at, text: narrow(textOf(at)) })),
    },
  ],
});
