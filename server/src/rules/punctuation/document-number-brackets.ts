import { type Place, place } from '../../syntax/block.js';
import { opaqueOf } from '../../syntax/opaque.js';
import { isHan, skipBlanks } from '../../text/chars.js';
import { blockRule } from '../rule.js';
import { isText } from './marks.js';

interface BracketState {
  readonly open: Place;
  readonly close: Place;
}

const CLOSE = /[〕\]】）)]/;
/** Reports of rating, audit and valuation firms bear numbers of their own: 债跟踪评字【2026】. */
const FIRM = /(?:评|审|验|估|专)字$/;

export const documentNumberBrackets = blockRule<BracketState>({
  wakes: ['bracket', 'digit'],
  meta: {
    id: 'punctuation/document-number-brackets',
    code: 'P010',
    stage: 'stable',
    severity: 'warning',
    fix: 'safe',
    title: { 'zh-CN': '发文字号的年份用六角括号', en: 'Brackets of a document number' },
    description: {
      'zh-CN':
        '发文字号的年份用六角括号“〔〕”括入，如“云政发〔2024〕1号”，不用方括号、圆括号或方头括号。没有机关代字的编号、案号、带“第”字的公告号不报。',
      en: 'The year in a document number stands in 〔〕, as in 云政发〔2024〕1号, not in [], () or 【】. Numbers without the code of an office, case numbers and numbers with 第 are left alone.',
    },
    basis: [{ document: 'GB/T 9704—2012 党政机关公文格式', clause: '7.2.5', force: 'norm' }],
    examples: [
      {
        bad: '落实《青禾县执法办法》（青政发[2024]3号）要求。',
        good: '落实《青禾县执法办法》（青政发〔2024〕3号）要求。',
      },
    ],
  },
  messages: {
    brackets: {
      'zh-CN': ({ open, close, year }) => `发文字号的年份应用六角括号，“${open}${year}${close}”应为“〔${year}〕”`,
      en: ({ open, close, year }) =>
        `the year of a document number stands in 〔〕: “${open}${year}${close}” should be “〔${year}〕”`,
    },
  },
  *detect(block, { steps }) {
    if (!isText(block)) return;
    const { text } = block;
    for (const { kind, start, end } of steps.over(opaqueOf(block))) {
      if (kind !== 'document-number' || !isHan(text.charCodeAt(start - 1))) continue;
      if (FIRM.test(text.slice(Math.max(0, start - 2), start))) continue;
      const inside = text.slice(start + 1, end);
      const closing = start + 1 + inside.search(CLOSE);
      if (closing <= start || text[skipBlanks(text, closing + 1)] === '第') continue;
      if (text[start] === '〔' && text[closing] === '〕') continue;
      const open = place(block, start, start + 1);
      const close = place(block, closing, closing + 1);
      yield { place: place(block, start, closing + 1), state: { open, close } };
    }
  },
  describe: ({ open, close }) => ({
    id: 'brackets',
    data: {
      open: open.block.text.slice(open.start, open.end),
      close: close.block.text.slice(close.start, close.end),
      year: open.block.text.slice(open.end, close.start).trim(),
    },
  }),
  repair: ({ open, close }) => [
    {
      title: { 'zh-CN': '改为六角括号', en: 'Change to 〔〕' },
      kind: 'safe',
      edits: [
        { place: open, text: '〔' },
        { place: close, text: '〕' },
      ],
    },
  ],
});
