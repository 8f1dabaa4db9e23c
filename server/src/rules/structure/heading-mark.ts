import { type Block, place } from '../../syntax/block.js';
import { sectionRule } from '../rule.js';
import { isHalfWidth, isWidthOnly, standardMark } from './mark-forms.js';
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
