import { headingTitle } from '../../report/headings.js';
import { type Block, blockFact, place } from '../../syntax/block.js';
import { documentRule } from '../rule.js';
import { PRACTICE } from './support.js';

interface State {
  readonly title: string;
  readonly first: Block;
}

/** Shorter titles (小结, 收费) may well recur. */
const SHORTEST = 3;

/** The title without blanks and commas. */
const plainTitle = blockFact((block: Block) => headingTitle(block).replace(/[\s　，,、]+/g, ''));

export const duplicateHeading = documentRule<State>({
  meta: {
    id: 'structure/duplicate-heading',
    code: 'S011',
    stage: 'stable',
    severity: 'warning',
    fix: 'none',
    title: { 'zh-CN': '同级标题重复', en: 'Two sibling headings with the same text' },
    description: {
      'zh-CN': '同一上级标题之下，两个同种序号的标题文字完全相同，多为复制后忘记修改。',
      en: 'Two headings of one kind under the same heading have the same text: mostly a copy that was not changed.',
    },
    basis: [PRACTICE],
    examples: [
      {
        whole: true,
        bad: '石桥街道2024年工作总结\n\n一、工作情况\n\n（一）加强普法宣传\n\n开展宣传6次。\n\n（二）加强普法宣传\n\n开展检查12次。\n',
        good: '石桥街道2024年工作总结\n\n一、工作情况\n\n（一）加强普法宣传\n\n开展宣传6次。\n\n（二）加强执法监督\n\n开展检查12次。\n',
      },
    ],
  },
  messages: {
    duplicate: {
      'zh-CN': ({ title }) => `同级标题“${title}”重复，请修改其中一个或合并内容`,
      en: ({ title }) => `The heading “${title}” stands twice on one level`,
    },
  },
  reads: (report) => [report.headings],
  *detect(report, { steps }) {
    const seen = new Map<string, Block>();
    const runs = new Map<string, { readonly last: number; readonly run: number }>();
    for (const { block, parent, family, number } of steps.over(report.headings)) {
      const { heading } = block;
      const title = plainTitle(block);
      if (!heading || family === undefined || title.length < SHORTEST) continue;
      // Numbers that begin anew belong to another list, whose own heading may bear no mark.
      const list = `${parent} ${family}`;
      const before = runs.get(list) ?? { last: 0, run: 0 };
      const run = number !== null && number < before.last ? before.run + 1 : before.run;
      runs.set(list, { last: number ?? before.last, run });
      const key = `${list} ${run} ${title}`;
      const first = seen.get(key);
      if (!first) seen.set(key, block);
      else
        yield {
          place: place(block, heading.span.start, heading.span.end),
          state: { title: headingTitle(block), first },
        };
    }
  },
  describe: ({ title }) => ({ id: 'duplicate', data: { title } }),
  related: ({ first }) =>
    first.heading
      ? [
          {
            place: place(first, first.heading.span.start, first.heading.span.end),
            message: { 'zh-CN': '相同的标题', en: 'the same heading' },
          },
        ]
      : [],
});
