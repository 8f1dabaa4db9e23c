import type { HeadingEntry } from '../../report/headings.js';
import type { Report } from '../../report/report.js';
import { type Block, place } from '../../syntax/block.js';
import type { ShapedChunk } from '../../syntax/chunks.js';
import { gapsOf } from '../../syntax/gaps.js';
import { documentRule } from '../rule.js';
import { isFilled, PRACTICE } from './support.js';

interface State {
  readonly title: string;
}

/** Longer lines are sentences of a list. */
const LONGEST_TITLE = 40;

export const emptySection = documentRule<State>({
  meta: {
    id: 'structure/empty-section',
    code: 'S003',
    stage: 'stable',
    severity: 'warning',
    fix: 'none',
    title: { 'zh-CN': '标题下没有内容', en: 'A heading without body or subheading' },
    description: {
      'zh-CN': '标题之后直接是下一个同级或上级标题、落款或文末，而同级的其他标题下都有正文。逐条成句的清单不算。',
      en: 'A heading followed by its sibling, by a higher heading, the signature or the end, while its siblings have text. Lists of sentences are left alone.',
    },
    basis: [PRACTICE],
    examples: [
      {
        whole: true,
        bad: '石桥街道2024年工作总结\n\n一、工作情况\n\n（一）加强普法宣传\n\n（二）规范行政执法\n\n全年开展检查12次，查处问题3个。\n',
        good: '石桥街道2024年工作总结\n\n一、工作情况\n\n（一）加强普法宣传\n\n全年开展宣传6次。\n\n（二）规范行政执法\n\n全年开展检查12次，查处问题3个。\n',
      },
    ],
  },
  messages: {
    empty: {
      'zh-CN': ({ title }) => `标题“${title}”下没有内容，请补写正文，或删去这个标题`,
      en: ({ title }) => `Nothing stands under the heading “${title}”`,
    },
  },
  reads: (report) => [report.headings],
  *detect(report, { steps }) {
    const { headings } = report;
    const empty = new Set(headings.filter((entry) => isEmpty(report, entry)));
    if (empty.size === 0) return;
    const counts = new Map<string, { all: number; filled: number }>();
    for (const entry of steps.over(headings)) {
      const count = counts.get(siblingsOf(entry)) ?? { all: 0, filled: 0 };
      counts.set(siblingsOf(entry), count);
      count.all++;
      if (!empty.has(entry)) count.filled++;
    }
    const listed = listedIn(headings, empty);
    for (const entry of steps.over(empty)) {
      if (isSentence(entry) || listed.has(entry)) continue;
      const { all, filled } = counts.get(siblingsOf(entry)) ?? { all: 0, filled: 0 };
      // Unmarked lines and low marks are often lists: one that is empty among several filled ones is a slip.
      if (filled === 0 || (entry.rank > 3 && filled < all - filled)) continue;
      const { heading, text } = entry.block;
      // 3、……: that nobody filled it in is said.
      if (!heading || entry.family === undefined || gapsOf(entry.block).length > 0) continue;
      yield {
        place: place(entry.block, heading.span.start, heading.span.end),
        state: { title: text.slice(heading.title.start, heading.title.end) },
      };
    }
  },
  describe: ({ title }) => ({ id: 'empty', data: { title } }),
});

/** Headings without anything below them in a row: a list of titles, not parts that lack their text. */
const LISTED = 3;

/** The empty headings that stand in such a row. */
function listedIn(headings: readonly HeadingEntry[], empty: ReadonlySet<HeadingEntry>): ReadonlySet<HeadingEntry> {
  const listed = new Set<HeadingEntry>();
  let row: HeadingEntry[] = [];
  for (const entry of headings) {
    const [first] = row;
    if (!empty.has(entry) || (first && siblingsOf(first) !== siblingsOf(entry))) row = [];
    if (empty.has(entry)) row.push(entry);
    if (row.length >= LISTED) for (const one of row.slice(row.length === LISTED ? 0 : -1)) listed.add(one);
  }
  return listed;
}

const siblingsOf = ({ parent, family }: HeadingEntry): string => `${parent} ${family}`;

const isEmpty = (report: Report, { block, index, end, children, hasText }: HeadingEntry): boolean =>
  block.body.end <= block.body.start &&
  children.length === 0 &&
  !hasText &&
  !report.blocks
    .slice(index + 1, end)
    .some(
      (other) =>
        isInserted(other) ||
        (isFilled(other) && other.kind !== 'sign-off' && other.kind !== 'date' && other.kind !== 'attachment'),
    );

/** A table, a picture or code that is not read stands under a heading all the same. */
const isInserted = ({ kind, text }: Block): boolean => kind === 'opaque' && /\S/.test(text) && !/^\s*<!--/.test(text);

const isSentence = ({ block }: HeadingEntry): boolean => {
  const { shape } = block.chunk as ShapedChunk;
  return shape.stopped || shape.end - shape.start > LONGEST_TITLE;
};
