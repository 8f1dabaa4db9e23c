import type { HeadingEntry } from '../../report/headings.js';
import { gather } from '../../report/parts.js';
import type { Report } from '../../report/report.js';
import type { Block } from '../../syntax/block.js';
import { place } from '../../syntax/block.js';
import type { MarkFamily } from '../../syntax/marks.js';
import { documentRule } from '../rule.js';
import { isFilled, LAYOUT, PUNCTUATION } from './support.js';

interface State {
  readonly kind: 'skipped' | 'inverted';
  readonly mark: string;
  readonly above: string;
  readonly wanted: string;
}

/** The order of marks that GB/T 9704 prescribes, with an example of each. */
const ORDER: readonly (readonly [family: MarkFamily, example: string])[] = [
  ['han', '一、'],
  ['han-bracket', '（一）'],
  ['arabic', '1.'],
  ['arabic-bracket', '（1）'],
];

const DEPTHS: ReadonlyMap<MarkFamily | undefined, number> = new Map(ORDER.map(([family], depth) => [family, depth]));

const depthOf = (family: MarkFamily | undefined): number => DEPTHS.get(family) ?? -1;

export const headingLevel = documentRule<State>({
  meta: {
    id: 'structure/heading-level',
    code: 'S007',
    stage: 'stable',
    severity: 'warning',
    fix: 'none',
    title: { 'zh-CN': '标题层次越级或倒置', en: 'A level is skipped, or a lower mark stands over a higher one' },
    description: {
      'zh-CN':
        '层次序数依次为“一、”“（一）”“1.”“（1）”。全文只有两层时第二层用“1.”是允许的；由冒号引出的清单不算标题。',
      en: 'Marks go 一、 （一） 1. （1）. A report of two levels may use 1. for the second; a list that a colon introduces is no level.',
    },
    basis: [LAYOUT('7.3.3'), PUNCTUATION('附录 B.6')],
    examples: [
      {
        whole: true,
        bad: '石桥街道2024年工作总结\n\n一、工作情况\n\n（一）加强宣传\n\n开展宣传6次。\n\n（二）规范执法\n\n开展检查12次。\n\n二、工作打算\n\n1.加强培训\n\n开展培训4次。\n\n2.加强监督\n\n开展督察2次。\n',
        good: '石桥街道2024年工作总结\n\n一、工作情况\n\n1.加强宣传\n\n开展宣传6次。\n\n2.规范执法\n\n开展检查12次。\n',
      },
    ],
  },
  messages: {
    skipped: {
      'zh-CN': ({ mark, above, wanted }) => `层次越级：“${above}”之下应先用“${wanted}”，现为“${mark}”，请调整序号`,
      en: ({ mark, above, wanted }) => `A level is skipped: “${wanted}” comes below “${above}”, not “${mark}”`,
    },
    inverted: {
      'zh-CN': ({ mark, above }) => `层次倒置：“${above}”低于“${mark}”，却写在它的上一层，请调整序号`,
      en: ({ mark, above }) => `Levels are inverted: “${above}” is lower than “${mark}”, yet stands above it`,
    },
  },
  reads: (report) => [report.headings, endingInColon(report)],
  *detect(report, { steps }) {
    const { headings } = report;
    const used = new Set(headings.map(({ family }) => family));
    for (const [i, entry] of steps.over(headings.entries())) {
      const state = skipped(report, entry, i, used) ?? inverted(headings, entry, i);
      const { heading } = entry.block;
      if (!state || !heading) continue;
      yield { place: place(entry.block, heading.span.start, heading.span.end), state };
    }
  },
  describe: ({ kind, mark, above, wanted }) => ({ id: kind, data: { mark, above, wanted } }),
});

/** The first of a series that leaves out a level which the report has elsewhere. */
function skipped(
  report: Report,
  { parent, family, block, index, number }: HeadingEntry,
  at: number,
  used: ReadonlySet<MarkFamily | undefined>,
): State | undefined {
  const above = report.headings[parent];
  const depth = depthOf(family);
  const upper = depthOf(above?.family);
  if (!above || upper < 0 || depth <= upper + 1 || number !== 1) return undefined;
  const [between, wanted] = ORDER[upper + 1] ?? [];
  if (!between || !wanted || !used.has(between)) return undefined;
  // 1. where （二） follows: the first of a series in the form of another level.
  const children = above.children.flatMap((child) => report.headings[child] ?? []);
  const next = children[above.children.indexOf(at) + 1];
  if (next?.family === between && next.number === 2 && !children.some((c) => c.family === between && c.number === 1))
    return { kind: 'skipped', mark: markOf(block), above: markOf(above.block), wanted };
  // Once a series: the first of its family under its parent, where the level below is what the others have.
  const siblings = above.children.filter((child) => report.headings[child]?.family === family);
  if (siblings[0] !== at || siblings.length < 2 || introducedByColon(report, index)) return undefined;
  if (above.children.some((child) => report.headings[child]?.family === between)) return undefined;
  return { kind: 'skipped', mark: markOf(block), above: markOf(above.block), wanted };
}

const markOf = ({ heading }: HeadingEntry['block']): string => heading?.mark ?? '';

const endsInColon = ({ text }: Block): boolean => /[：:]\s*$/.test(text);
const endingInColon = gather((block) => (endsInColon(block) ? [block] : []), ['colon']);

/** A list, not a level: “主要表现如下：” stands right before it. */
function introducedByColon(report: Report, index: number): boolean {
  const before = report.blocks.slice(Math.max(0, index - 4), index).findLast(isFilled);
  return before !== undefined && endsInColon(before);
}

/** （一） that begins under 1.: the lower mark stands above the higher one. */
function inverted(headings: readonly HeadingEntry[], entry: HeadingEntry, at: number): State | undefined {
  const before = headings[at - 1];
  const depth = depthOf(entry.family);
  // Behind 1. alone: a list that ran on to 14. is done, and （一） belongs to something else.
  if (!before || depth < 1 || entry.number !== 1 || before.number !== 1 || before.parent !== entry.parent)
    return undefined;
  const lower = depthOf(before.family);
  if (lower <= depth || before.block.body.end > before.block.body.start) return undefined;
  const siblings = headings[entry.parent]?.children ?? headings.flatMap(({ parent }, i) => (parent < 0 ? [i] : []));
  const earlier = siblings.some((child) => child < at && headings[child]?.family === entry.family);
  return earlier ? undefined : { kind: 'inverted', mark: markOf(entry.block), above: markOf(before.block), wanted: '' };
}
