import { gather } from '../../report/parts.js';
import { strayBlanksOf } from '../../syntax/blanks.js';
import { type Place, place } from '../../syntax/block.js';
import { documentRule } from '../rule.js';

const spacesIn = gather(
  (block) => strayBlanksOf(block).map(({ start, end }): Place => place(block, start, end)),
  ['blank'],
);

const MOST_RELATED = 20;

export const cjkSpace = documentRule<readonly Place[]>({
  meta: {
    id: 'punctuation/cjk-space',
    code: 'P011',
    stage: 'stable',
    severity: 'info',
    fix: 'safe',
    title: { 'zh-CN': '汉字之间有空格', en: 'Blanks between 汉字' },
    description: {
      'zh-CN':
        '正文句子里的汉字之间不留空格，多为复制、转换留下的痕迹。全文只提示一次，落在第一处，一次可全部删去。署名、表格、栏目式的行以及序号之后的空格不动。',
      en: 'There are no blanks between the characters of a sentence; mostly they are left over from copying. One finding a report, on the first place, with one fix for all. Signatures, tables, lines of fields and the space behind a mark are left alone.',
    },
    basis: [{ document: '实务', force: 'practice' }],
    examples: [{ bad: '全市法治政府 建设扎实推进。', good: '全市法治政府建设扎实推进。' }],
  },
  messages: {
    space: {
      'zh-CN': ({ count }) =>
        Number(count) > 1 ? `汉字之间有空格，全文共${count}处，应删去` : '汉字之间有空格，应删去',
      en: ({ count }) => `blanks between 汉字, ${count} in the report; remove them`,
    },
  },
  reads: (report) => [spacesIn(report)],
  *detect(report) {
    const spaces = spacesIn(report);
    if (spaces[0]) yield { place: spaces[0], state: spaces };
  },
  describe: (spaces) => ({ id: 'space', data: { count: spaces.length } }),
  related: (spaces) =>
    spaces.slice(1, MOST_RELATED + 1).map((at) => ({ place: at, message: { 'zh-CN': '空格', en: 'blank' } })),
  repair: (spaces) => [
    {
      title: { 'zh-CN': '删去汉字之间的空格', en: 'Remove the blanks between 汉字' },
      kind: 'safe',
      edits: spaces.map((at) => ({ place: at, text: '' })),
    },
  ],
});
