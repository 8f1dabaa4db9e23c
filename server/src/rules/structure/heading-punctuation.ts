import { place } from '../../syntax/block.js';
import type { ShapedChunk } from '../../syntax/chunks.js';
import { readMark } from '../../syntax/marks.js';
import { sectionRule } from '../rule.js';
import { PUNCTUATION } from './support.js';

interface State {
  readonly mark: string;
  readonly where: ReturnType<typeof place>;
}

/** A longer line is a sentence, not a title. */
const LONGEST_TITLE = 36;

export const headingPunctuation = sectionRule<State>({
  wakes: ['stop'],
  meta: {
    id: 'structure/heading-punctuation',
    code: 'S009',
    stage: 'stable',
    severity: 'info',
    fix: 'safe',
    title: { 'zh-CN': '独立成行的标题末尾有标点', en: 'A heading on its own line that ends with a stop' },
    description: {
      'zh-CN':
        '“一、”“（一）”两级标题独立成行、下面另有正文的，末尾不加句号、分号、逗号。接排的段首标题、概括全段的长句、逐条成句的清单不算。',
      en: 'A heading of the first two levels on a line of its own, with text below it, takes no stop. Run-in headings and lists of sentences are left alone.',
    },
    basis: [PUNCTUATION('附录 B.7')],
    examples: [
      {
        whole: true,
        bad: '石桥街道2024年工作总结\n\n一、工作情况。\n\n全年开展检查12次。\n',
        good: '石桥街道2024年工作总结\n\n一、工作情况\n\n全年开展检查12次。\n',
      },
    ],
  },
  messages: {
    stop: {
      'zh-CN': ({ mark }) => `标题独立成行，末尾不加“${mark}”`,
      en: ({ mark }) => `A heading on its own line takes no “${mark}”`,
    },
  },
  *detect({ heading: block, body }) {
    const heading = block?.heading;
    if (!block || !heading || heading.mark === '') return;
    const family = readMark(block.text, heading.span.start)?.family;
    if (family !== 'han' && family !== 'han-bracket') return;
    const { end } = (block.chunk as ShapedChunk).shape;
    const last = block.text[end - 1] ?? '';
    // Nothing between title and stop: a title that a colon or semicolon cuts short goes on into a sentence.
    if (!'。；;，,、'.includes(last) || heading.title.end < end - 1) return;
    const title = block.text.slice(heading.title.start, heading.title.end);
    // A sentence that sums its section up is no title.
    if (title.length > LONGEST_TITLE || /[，,]/.test(title)) return;
    if (!body.some((other) => other !== block)) return;
    const where = place(block, end - 1, end);
    yield { place: where, state: { mark: last, where } };
  },
  describe: ({ mark }) => ({ id: 'stop', data: { mark } }),
  repair: ({ mark, where }) => [
    {
      title: { 'zh-CN': `删去“${mark}”`, en: `Delete “${mark}”` },
      kind: 'safe',
      edits: [{ place: where, text: '' }],
    },
  ],
});
