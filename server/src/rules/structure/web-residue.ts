import { blocksOf } from '../../report/report.js';
import type { Block } from '../../syntax/block.js';
import { shortened } from '../../text/shortened.js';
import { documentRule } from '../rule.js';
import { PRACTICE, wholeOf } from './support.js';

/** Units of the line that the message shows. */
const LONGEST = 20;

/** One finding a report, on the first such line. */
const residueIn = blocksOf('residue');

export const webResidue = documentRule<readonly [Block, ...Block[]]>({
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
      'zh-CN': ({ text, count }) =>
        `“${text}”像是网页上带来的文字，不是报告内容，建议删去${Number(count) > 1 ? `（全文共${count}行）` : ''}`,
      en: ({ text, count }) =>
        `“${text}” looks like residue of a web page${Number(count) > 1 ? ` (${count} lines)` : ''}`,
    },
  },
  reads: (report) => [residueIn(report)],
  *detect(report) {
    const [first, ...others] = residueIn(report);
    if (first) yield { place: wholeOf(first), state: [first, ...others] };
  },
  describe: (lines) => {
    const [{ text }] = lines;
    const { start, end } = wholeOf(lines[0]);
    return { id: 'residue', data: { text: shortened(text.slice(start, end), LONGEST), count: lines.length } };
  },
  related: ([, ...others]) =>
    others.map((block) => ({ place: wholeOf(block), message: { 'zh-CN': '同样的文字', en: 'the same' } })),
  repair: (lines) => [
    {
      title: { 'zh-CN': lines.length > 1 ? '删去这些行' : '删去这一行', en: 'Delete the residue' },
      kind: 'choice',
      edits: lines.map((drop) => ({ drop })),
    },
  ],
  tag: () => 'unnecessary',
});
