import { inMarks } from '../../messages/in-marks.js';
import { gather } from '../../report/parts.js';
import { type Block, blockFact, type Place, place } from '../../syntax/block.js';
import { documentRule } from '../rule.js';
import { isText, markNorm } from './marks.js';

type Marks = readonly [Place, ...Place[]];

const RIGHT: Readonly<Record<string, string>> = {
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '﹝': '〔',
  '﹞': '〕',
  '﹁': '“',
  '﹂': '”',
};

/** Further marks that a finding points to. */
const MOST_RELATED = 20;

/** ﹝﹞ are full brackets of small form: 〔〕; 『』 alone, not inside 「」, stand for double quotes. */
const marksOf: (block: Block) => readonly Place[] = blockFact((block) => {
  if (!isText(block)) return [];
  return [...block.text.matchAll(/[「」『』﹝﹞﹁﹂]/g)].map(({ index }) => place(block, index, index + 1));
});

const marksIn = gather(marksOf, ['corner']);

function rightOf({ block, start }: Place): string {
  const mark = block.text[start] ?? '';
  if (mark !== '『' && mark !== '』') return RIGHT[mark] ?? mark;
  // Inside “…” or 「…」 they are single quotes, elsewhere double ones.
  const before = block.text.slice(0, start);
  const opened = (before.match(/[「“]/g)?.length ?? 0) > (before.match(/[」”]/g)?.length ?? 0);
  if (opened) return RIGHT[mark] ?? mark;
  return mark === '『' ? '“' : '”';
}

export const cornerQuotes = documentRule<Marks>({
  meta: {
    id: 'punctuation/corner-quotes',
    code: 'P013',
    stage: 'stable',
    severity: 'info',
    fix: 'safe',
    title: { 'zh-CN': '直角引号与小号括号', en: 'Corner quotes and small brackets' },
    description: {
      'zh-CN': '横排简体文字的引号用“”和‘’，不用「」『』；六角括号用〔〕，不用﹝﹞。全文只提示一次，一次可全部改正。',
      en: 'Horizontal simplified text takes “” and ‘’, not 「」 and 『』; 〔〕, not ﹝﹞. One finding a report, with one fix for all.',
    },
    basis: [markNorm('4.8.3、5.2')],
    examples: [{ bad: '落实「第一责任人」职责。', good: '落实“第一责任人”职责。' }],
  },
  messages: {
    corner: {
      'zh-CN': ({ mark, right, count }) =>
        `横排简体文字不用“${mark}”，应为${inMarks(String(right))}${Number(count) > 1 ? `（全文共${count}处，可一次改正）` : ''}`,
      en: ({ mark, right, count }) =>
        `“${mark}” should be “${right}”${Number(count) > 1 ? ` (${count} in the report)` : ''}`,
    },
  },
  reads: (report) => [marksIn(report)],
  *detect(report) {
    const [first, ...others] = marksIn(report);
    if (first) yield { place: first, state: [first, ...others] };
  },
  describe: (marks) => ({
    id: 'corner',
    data: {
      mark: marks[0].block.text.slice(marks[0].start, marks[0].end),
      right: rightOf(marks[0]),
      count: marks.length,
    },
  }),
  related: ([, ...others]) =>
    others.slice(0, MOST_RELATED).map((at) => ({
      place: at,
      message: { 'zh-CN': `应为${inMarks(rightOf(at))}`, en: `should be “${rightOf(at)}”` },
    })),
  repair: (marks) => [
    {
      title: { 'zh-CN': '全部改正', en: 'Correct all' },
      kind: 'safe',
      edits: marks.map((at) => ({ place: at, text: rightOf(at) })),
    },
  ],
});
