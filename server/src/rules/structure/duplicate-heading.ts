import { headingTitle } from '../../report/headings.js';
import { type Siblings, siblingsFact, siblingsIn } from '../../report/siblings.js';
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

interface Duplicate {
  readonly block: Block;
  /** What it repeats. */
  readonly first: Block;
}

const duplicatesIn: (siblings: Siblings) => readonly Duplicate[] = siblingsFact(({ entries }) => {
  const found: Duplicate[] = [];
  if (entries[0]?.family === undefined) return found;
  const seen = new Map<string, Block>();
  let last = 0;
  for (const { block, number } of entries) {
    const title = plainTitle(block);
    if (title.length < SHORTEST) continue;
    // Numbers that begin anew belong to another list, whose own heading may bear no mark.
    if (number !== null && number < last) seen.clear();
    last = number ?? last;
    const first = seen.get(title);
    if (first) found.push({ block, first });
    else seen.set(title, block);
  }
  return found;
});

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
    for (const siblings of steps.over(siblingsIn(report)))
      for (const { block, first } of steps.over(duplicatesIn(siblings))) {
        const { start, end } = block.heading?.span ?? block.body;
        yield { place: place(block, start, end), state: { title: headingTitle(block), first } };
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
