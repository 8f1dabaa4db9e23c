import { gather } from '../../report/parts.js';
import { type Block, blockFact, type Place, place } from '../../syntax/block.js';
import { opaqueAt } from '../../syntax/opaque.js';
import { signsOf } from '../../syntax/signs.js';
import { isBlank, isHan } from '../../text/chars.js';
import { documentRule } from '../rule.js';

/** Longer blanks are layout. */
const LONGEST = 2;
const ZERO_WIDTH = 0x200b;

const isInnerMark = (c: number): boolean =>
  c === 0xff0c || c === 0x3001 || c === 0xff1b || c === 0x201d || c === 0x300b;

/** 一是, 首先, 第一 behind a blank: there the blank stands for a stop that is missing. */
const startsItem = (text: string, at: number): boolean =>
  /^(?:[一二三四五六七八九十]{1,3}(?:是|、)|首先|其次|最后|第[一二三四五六七八九十])/.test(text.slice(at, at + 4));

/** Blanks between 汉字 in sentences of a block; fields, tables, signatures and the space behind a heading's mark are none. */
const spacesOf: (block: Block) => readonly Place[] = blockFact((block) => {
  const { text, body, kind } = block;
  if (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'heading') return [];
  const found: Place[] = [];
  let open: number | undefined;
  for (const at of signsOf(block)) {
    if (at < body.start || at >= body.end || !isBlank(text.charCodeAt(at))) continue;
    // What stands behind a zero-width blank is looked at by itself.
    if (open === undefined || text.charCodeAt(at - 1) === ZERO_WIDTH) open = at;
    const end = at + 1;
    if (isBlank(text.charCodeAt(end))) continue;
    const before = text.charCodeAt(open - 1);
    const after = text.charCodeAt(end);
    if (end - open <= LONGEST && isHan(after) && (isHan(before) || isInnerMark(before)) && open > body.start)
      if (!startsItem(text, end) && !opaqueAt(block, open)) found.push(place(block, open, end));
    open = undefined;
  }
  // A line of fields (单位 … 联系人 …) is set apart by blanks on purpose; prose has stops.
  return found.length > 0 && text.includes('。') && !looksLikeFields(text) ? found : [];
});

const spacesIn = gather(spacesOf, ['blank']);

const looksLikeFields = (text: string): boolean => (text.match(/[：:]/g)?.length ?? 0) > 2;

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
