import { type HeadingEntry, headingTitle, markWithNumber } from '../../report/headings.js';
import { gather } from '../../report/parts.js';
import type { Report } from '../../report/report.js';
import { sequenceFaults } from '../../report/sequence.js';
import { countedIn, restyledIn, type Step, seriesOf } from '../../report/series.js';
import { isSpelled, spelledIn } from '../../report/spelled.js';
import { type Block, place } from '../../syntax/block.js';
import type { MarkFamily } from '../../syntax/marks.js';
import { isTitleText } from '../../syntax/titles.js';
import { shortened } from '../../text/shortened.js';
import { documentRule, type Edit } from '../rule.js';
import { LAYOUT } from './support.js';

interface State {
  readonly kind: 'skipped' | 'repeated' | 'order' | 'style';
  readonly mark: string;
  readonly wanted: string;
  readonly before: HeadingEntry | undefined;
  /** The headings of the series from the fault on, with the marks that they should have. */
  readonly marks: readonly { readonly block: Block; readonly mark: string }[];
}

export const headingSequence = documentRule<State>({
  meta: {
    id: 'structure/heading-sequence',
    code: 'S006',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '标题序号不连续', en: 'Heading numbers skip, repeat or are out of order' },
    description: {
      'zh-CN':
        '同一标题下、同一种序号应从一起逐个递增。每处错误只报一次；另起的清单从一重新编号、各部分之间连续编号的，不算错。',
      en: 'Siblings with one kind of mark count up from one. A list that begins anew and numbers that run on through the parts are fine.',
    },
    basis: [LAYOUT('7.3.3')],
    examples: [
      {
        whole: true,
        bad: '石桥街道2024年工作总结\n\n一、工作情况\n\n全年开展检查12次。\n\n三、工作打算\n\n继续开展检查。\n',
        good: '石桥街道2024年工作总结\n\n一、工作情况\n\n全年开展检查12次。\n\n二、工作打算\n\n继续开展检查。\n',
      },
    ],
  },
  messages: {
    skipped: {
      'zh-CN': ({ mark, wanted, before }) =>
        `序号跳号：${before}应为“${wanted}”，现为“${mark}”。请补上缺失的部分或调整序号`,
      en: ({ mark, wanted }) => `A number is skipped: “${wanted}” is expected, not “${mark}”`,
    },
    repeated: {
      'zh-CN': ({ mark, wanted, before }) => `序号重复：${before}应为“${wanted}”，现为“${mark}”。请调整序号`,
      en: ({ mark, wanted }) => `A number is repeated: “${wanted}” is expected, not “${mark}”`,
    },
    style: {
      'zh-CN': ({ mark, wanted, before }) =>
        `同级标题用了两种序号：${before}应为“${wanted}”，现为“${mark}”。请统一写法`,
      en: ({ mark, wanted }) => `Headings of one level in two styles: “${wanted}” is expected, not “${mark}”`,
    },
    order: {
      'zh-CN': ({ mark, wanted, before }) => `序号颠倒：${before}应为“${wanted}”，现为“${mark}”。请调整先后次序或序号`,
      en: ({ mark, wanted }) => `Numbers are out of order: “${wanted}” is expected, not “${mark}”`,
    },
  },
  reads: (report) => [report.headings, countedIn(report), spelledIn(report), titleLinesIn(report)],
  *detect(report, context) {
    const lastOfFamily = new Map<MarkFamily, number>();
    const restyled = restyledIn(report.headings);
    for (const [entry, model] of context.steps.over(restyled)) {
      const { heading } = entry.block;
      const wanted = markWithNumber(model.block.heading?.mark ?? '', entry.number ?? 0);
      if (!heading) continue;
      yield {
        place: place(entry.block, heading.span.start, heading.span.end),
        state: {
          kind: 'style',
          mark: heading.mark,
          wanted,
          before: model,
          marks: [{ block: entry.block, mark: wanted }],
        },
      };
    }
    for (const { family, steps } of context.steps.over(seriesOf(report, restyled))) {
      const numbers = steps.map(({ number }) => number);
      const running = (lastOfFamily.get(family) ?? 0) + 1;
      lastOfFamily.set(family, numbers.at(-1) ?? 0);
      // A single heading with a number other than one is more often a quotation than a gap.
      if (numbers.length < 2) continue;
      for (const { at, kind, expected } of context.steps.over(sequenceFaults(numbers, running))) {
        const entry = steps[at]?.entry;
        const heading = entry?.block.heading;
        if (!entry || !heading) continue;
        if (kind === 'skipped' && isSpelled(report, family, entry, expected)) continue;
        if (entry.number === 1 && followsTitle(report, entry)) continue;
        const { start } = heading.span;
        yield {
          place: place(
            entry.block,
            start,
            heading.title.end > heading.title.start ? heading.span.end : start + heading.mark.length,
          ),
          state: {
            kind,
            mark: heading.mark,
            wanted: markWithNumber(heading.mark, expected).replace(/[\s　]+/g, ''),
            before: entryBefore(steps, at),
            marks: renumbered(steps, at, expected),
          },
        };
      }
    }
  },
  describe: ({ kind, mark, wanted, before }) => ({
    id: kind,
    data: {
      mark,
      wanted,
      before: before ? `“${before.block.heading?.mark}${shortened(headingTitle(before.block), 16)}”之后` : '',
    },
  }),
  related: ({ before }) => {
    const heading = before?.block.heading;
    if (!before || !heading) return [];
    return [
      {
        place: place(before.block, heading.span.start, heading.span.end),
        message: { 'zh-CN': '上一个序号', en: 'the number before' },
      },
    ];
  },
  repair: ({ marks }) => {
    const edits = marks.flatMap(({ block, mark }): Edit[] => {
      const { heading } = block;
      if (!heading || heading.mark === mark) return [];
      return [{ place: place(block, heading.span.start, heading.span.start + heading.mark.length), text: mark }];
    });
    if (edits.length === 0) return [];
    return [{ title: { 'zh-CN': '依次重新编号', en: 'Renumber from here on' }, kind: 'choice', edits }];
  },
});

/** Blocks above a heading in which the title of what it begins may stand. */
const ABOVE = 5;

/** A second document was pasted behind the first: a line that could be a title stands between its own text and the other. */
const followsTitle = (report: Report, { index }: HeadingEntry): boolean => {
  const titles = titleLinesIn(report);
  return (
    titles.length > 0 && report.blocks.slice(Math.max(0, index - ABOVE), index).some((block) => titles.includes(block))
  );
};

/** Lines of the text that end with the name of a kind of document and with no stop. */
const titleLinesIn = gather((block) =>
  (block.kind === 'paragraph' || block.kind === 'title') && isTitleText(block.text.trim()) ? [block] : [],
);

/** The last heading of a series before one of its steps. */
function entryBefore(steps: readonly Step[], at: number): HeadingEntry | undefined {
  let i = at - 1;
  while (i >= 0 && !steps[i]?.entry) i--;
  return steps[i]?.entry;
}

/** Headings that one fix renumbers at most. */
const LONGEST_RENUMBERING = 200;

/** The rest of a series counted up from `expected`; a list that begins anew ends it. */
function renumbered(steps: readonly Step[], at: number, expected: number): State['marks'] {
  const marks: { block: Block; mark: string }[] = [];
  let n = expected;
  for (const { number, entry } of steps.slice(at, at + LONGEST_RENUMBERING)) {
    if (marks.length > 0 && number === 1) break;
    const heading = entry?.block.heading;
    if (entry && heading) marks.push({ block: entry.block, mark: markWithNumber(heading.mark, n) });
    n++;
  }
  return marks;
}
