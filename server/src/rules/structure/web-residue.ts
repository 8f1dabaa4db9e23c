import type { Block } from '../../syntax/block.js';
import { blockRule } from '../rule.js';
import { PRACTICE, wholeOf } from './support.js';

export const webResidue = blockRule<Block>({
  meta: {
    id: 'structure/web-residue',
    code: 'S015',
    stage: 'stable',
    severity: 'info',
    fix: 'choice',
    title: { 'zh-CN': '网页残留文字', en: 'Residue of a web page' },
    description: {
      'zh-CN': '从网页复制正文时带进来的“打印”“字号”“扫一扫”“上一篇”等文字，不是报告内容。只看独立成行的短句。',
      en: 'Lines such as 打印, 字号, 扫一扫 and 上一篇 that came along when the text was copied from a web page.',
    },
    basis: [PRACTICE],
    examples: [
      {
        whole: true,
        bad: '石桥街道2024年工作总结\n\n一、工作情况\n\n全年开展检查12次。\n\n扫一扫在手机打开\n',
        good: '石桥街道2024年工作总结\n\n一、工作情况\n\n全年开展检查12次。\n',
      },
    ],
  },
  messages: {
    residue: {
      'zh-CN': ({ text }) => `“${text}”像是网页上带来的文字，不是报告内容，建议删去`,
      en: ({ text }) => `“${text}” looks like residue of a web page`,
    },
  },
  *detect(block) {
    if (block.kind === 'residue') yield { place: wholeOf(block), state: block };
  },
  describe: (block) => {
    const { start, end } = wholeOf(block);
    return { id: 'residue', data: { text: block.text.slice(start, Math.min(end, start + 20)) } };
  },
  repair: (block) => [
    { title: { 'zh-CN': '删去这一行', en: 'Delete the line' }, kind: 'choice', edits: [{ drop: block }] },
  ],
  tag: () => 'unnecessary',
});
