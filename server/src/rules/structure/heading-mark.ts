import type { Section } from '../../report/report.js';
import { type Block, blockFact, type Place, place } from '../../syntax/block.js';
import { readMark, toHan } from '../../syntax/marks.js';
import { sectionRule } from '../rule.js';
import { LAYOUT, PUNCTUATION } from './support.js';

interface State {
  readonly block: Block;
  readonly mark: string;
  readonly wanted: string;
}

export const headingMark = sectionRule<State>({
  meta: {
    id: 'structure/heading-mark',
    code: 'S008',
    stage: 'stable',
    severity: 'info',
    fix: 'safe',
    title: { 'zh-CN': '标题序号的写法不规范', en: 'A heading mark in a form that is not standard' },
    description: {
      'zh-CN':
        '“一”后用顿号，“（一）”用全角括号、其后不加点号，阿拉伯数字后用“.”。全文标点都是半角的，由半角标点规则统一处理。',
      en: '一 takes 、; （一） has full-width brackets and nothing behind; Arabic figures take a full stop. A text that is half-width throughout is left to the rule on half-width marks.',
    },
    basis: [LAYOUT('7.3.3'), PUNCTUATION('附录 B.6')],
    examples: [
      {
        whole: true,
        bad: '石桥街道2024年工作总结\n\n一、工作情况\n\n1、加强宣传。全年开展宣传6次，发放资料120份。\n',
        good: '石桥街道2024年工作总结\n\n一、工作情况\n\n1.加强宣传。全年开展宣传6次，发放资料120份。\n',
      },
    ],
  },
  messages: {
    form: {
      'zh-CN': ({ mark, wanted }) => `序号“${mark}”应写作“${wanted}”`,
      en: ({ mark, wanted }) => `The mark “${mark}” should read “${wanted}”`,
    },
  },
  *detect(section) {
    const block = section.heading;
    const heading = block?.heading;
    if (!block || !heading || heading.mark === '') return;
    const wanted = standardMark(block);
    if (wanted === undefined || wanted === heading.mark) return;
    const { start } = heading.span;
    if (isWidthOnly(heading.mark, wanted) && isHalfWidth(section)) return;
    yield { place: place(block, start, start + heading.mark.length), state: { block, mark: heading.mark, wanted } };
  },
  describe: ({ mark, wanted }) => ({ id: 'form', data: { mark, wanted } }),
  repair: ({ block, mark, wanted }) => {
    const start = block.heading?.span.start ?? 0;
    return [
      {
        title: { 'zh-CN': `改为“${wanted}”`, en: `Write “${wanted}”` },
        kind: 'safe',
        edits: [{ place: place(block, start, start + mark.length), text: wanted }],
      },
    ];
  },
});

/** The standard form of a heading's mark; undefined where none is prescribed. */
const standardMark = blockFact((block: Block): string | undefined => {
  const mark = readMark(block.text, block.heading?.span.start ?? 0);
  if (!mark) return undefined;
  switch (mark.family) {
    case 'han':
      return `${toHan(mark.number)}、`;
    case 'han-bracket':
      return `（${toHan(mark.number)}）`;
    case 'arabic':
      return `${mark.number}.`;
    case 'arabic-bracket':
      // 1） is a form of its own.
      return /^[（(]/.test(block.heading?.mark ?? '') ? `（${mark.number}）` : undefined;
    default:
      return undefined;
  }
});

/** The mark of a section that is half-width like all of its marks: its own fault is none, it goes with them. */
export function halfWidthMark(section: Section): { readonly at: Place; readonly wanted: string } | undefined {
  const block = section.heading;
  const mark = block?.heading?.mark ?? '';
  if (!block?.heading || !mark.includes('(')) return undefined;
  const wanted = standardMark(block);
  if (wanted === undefined || wanted === mark || !isWidthOnly(mark, wanted) || !isHalfWidth(section)) return undefined;
  const { start } = block.heading.span;
  return { at: place(block, start, start + mark.length), wanted };
}

/** Same marks, other width: ( for （, but not １ for 1. */
const isWidthOnly = (mark: string, wanted: string): boolean =>
  mark.replace(/[()]/g, (c) => (c === '(' ? '（' : '）')) === wanted;

const WIDE = /[，：；（）！？]/;
const NARROW = /[一-鿿][,:;!?]|[,;][一-鿿]/;

/** A section that writes all its marks in half width. */
function isHalfWidth({ heading, body }: Section): boolean {
  const blocks = heading ? [heading, ...body] : body;
  if (blocks.some(hasWide)) return false;
  return blocks.some(hasNarrow) || !blocks.some(({ body: { start, end } }) => end - start > 40);
}

const hasWide = blockFact((block: Block) => WIDE.test(block.text));
const hasNarrow = blockFact((block: Block) => NARROW.test(block.text));
