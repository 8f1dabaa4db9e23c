import type { HeadingEntry } from '../../report/headings.js';
import { type Siblings, siblingsFact, siblingsIn } from '../../report/siblings.js';
import { type Place, place } from '../../syntax/block.js';
import type { ShapedChunk } from '../../syntax/chunks.js';
import { documentRule } from '../rule.js';
import { PUNCTUATION } from './support.js';

interface State {
  readonly mark: string;
  readonly where: Place;
}

/** A longer line is a sentence, not a title. */
const LONGEST_TITLE = 36;

export const headingPunctuation = documentRule<State>({
  meta: {
    id: 'structure/heading-punctuation',
    code: 'S009',
    stage: 'stable',
    severity: 'info',
    fix: 'safe',
    title: { 'zh-CN': '独立成行的标题末尾有标点', en: 'A heading on its own line that ends with a stop' },
    description: {
      'zh-CN':
        '“一、”“（一）”两级标题独立成行、下面另有正文的，末尾不加句号、分号、逗号。接排的段首标题、概括全段的长句、逐条成句的清单不算；但同级标题多数不加的，少数加了的也报。',
      en: 'A heading of the first two levels on a line of its own, with text below it, takes no stop. Run-in headings and lists of sentences are left alone, unless most titles beside them have no stop.',
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
  reads: (report) => [report.headings],
  *detect(report, { steps }) {
    for (const siblings of steps.over(siblingsIn(report)))
      for (const where of steps.over(stopsIn(siblings)))
        yield { place: where, state: { mark: where.block.text.slice(where.start, where.end), where } };
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

/** So many titles beside it that end without a stop, and more than end with one. */
const SIBLINGS = 2;

/** End of a heading that is a line of its own with a stop behind its whole title; undefined for all others. */
function stopOf({ block, family }: HeadingEntry): number | undefined {
  const { heading } = block;
  if (!heading || family === undefined || heading.mark === '') return undefined;
  const { end } = (block.chunk as ShapedChunk).shape;
  // Nothing between title and stop: a title that a colon or semicolon cuts short goes on into a sentence.
  return '。；;，,、'.includes(block.text[end - 1] ?? ' ') && heading.title.end >= end - 1 ? end : undefined;
}

const isFilled = ({ children, hasText }: HeadingEntry): boolean => children.length > 0 || hasText;

/** How many more of them are lines of their own without a stop than with one. */
function openAmong(entries: readonly HeadingEntry[]): number {
  let open = 0;
  for (const entry of entries) {
    const { block } = entry;
    const { end, stopped } = (block.chunk as ShapedChunk).shape;
    const isLine = !stopped && (block.heading?.title.end ?? 0) >= end && isFilled(entry);
    open += isLine ? 1 : stopOf(entry) === undefined ? 0 : -1;
  }
  return open;
}

/** The stops behind titles. */
const stopsIn: (siblings: Siblings) => readonly Place[] = siblingsFact(({ entries }) => {
  const stops: Place[] = [];
  const open = openAmong(entries);
  for (const entry of entries) {
    const end = stopOf(entry);
    if (end === undefined || !isFilled(entry)) continue;
    const { block, family } = entry;
    const title = block.text.slice(block.heading?.title.start ?? 0, end - 1);
    // A sentence that sums its section up is no title, unless the titles beside it are as long and have no stop.
    const isTitle =
      (family === 'han' || family === 'han-bracket') && title.length <= LONGEST_TITLE && !/[，,]/.test(title);
    if (isTitle || open >= SIBLINGS) stops.push(place(block, end - 1, end));
  }
  return stops;
});
