import type { L10n } from '../../messages/locale.js';
import type { SectionSpec } from '../../profiles/profile.js';
import { namedHeadings } from '../../report/coverage.js';
import { type Block, type Place, place } from '../../syntax/block.js';
import { documentRule } from '../rule.js';
import { REGULATION } from './support.js';

interface State {
  readonly section: L10n;
  readonly before: L10n;
  readonly other: Place;
}

interface Part {
  readonly block: Block;
  readonly spec: SectionSpec;
  readonly order: number;
}

export const sectionOrder = documentRule<State>({
  meta: {
    id: 'structure/section-order',
    code: 'S002',
    stage: 'stable',
    severity: 'warning',
    fix: 'none',
    title: { 'zh-CN': '部分的先后次序不当', en: 'Sections in another order than the profile’s' },
    description: {
      'zh-CN':
        '必备内容应按先回顾、再不足、后安排的次序写（信息公开年报按六个固定部分）。第一责任人履职可写在任何位置；其他部分插在中间不算。',
      en: 'Review, shortcomings, plan, in this order; the six fixed parts of a report on open information. Other parts between them are fine.',
    },
    basis: [REGULATION],
    examples: [
      {
        whole: true,
        profile: 'fazhi-annual',
        year: 2024,
        bad: '柳溪镇2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n（一）履行第一责任人职责\n\n主要负责人研究法治工作3次。\n\n二、2025年工作安排\n\n持续规范执法。\n\n三、存在的不足\n\n执法力量不足。\n',
        good: '柳溪镇2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n（一）履行第一责任人职责\n\n主要负责人研究法治工作3次。\n\n二、存在的不足\n\n执法力量不足。\n\n三、2025年工作安排\n\n持续规范执法。\n',
      },
    ],
  },
  messages: {
    order: {
      'zh-CN': ({ section, before }) => `“${section}”应写在“${before}”之前，请调整先后次序`,
      en: ({ sectionEn, beforeEn }) => `The part on ${sectionEn} belongs before the one on ${beforeEn}`,
    },
  },
  reads: (report) => [namedHeadings(report), report.profile.profile],
  *detect(report, { steps }) {
    const { sections } = report.profile.profile;
    const parts: Part[] = [];
    for (const { block, parent, specs } of steps.over(namedHeadings(report))) {
      if (parent >= 0 || specs.length !== 1) continue;
      const [spec] = specs;
      if (spec && spec.position !== 'free') parts.push({ block, spec, order: sections.indexOf(spec) });
    }
    // A section that two parts share stands where it first stands.
    const first = parts.filter(({ spec }, i) => parts.findIndex((other) => other.spec === spec) === i);
    for (const [i, { block, spec, order }] of steps.over(first.entries())) {
      const later = first.slice(0, i).find((other) => other.order > order);
      if (!later || !block.heading || !later.block.heading) continue;
      const { span } = block.heading;
      yield {
        place: place(block, span.start, span.end),
        state: {
          section: spec.name,
          before: later.spec.name,
          other: place(later.block, later.block.heading.span.start, later.block.heading.span.end),
        },
      };
      return;
    }
  },
  describe: ({ section, before }) => ({
    id: 'order',
    data: { section: section['zh-CN'], sectionEn: section.en, before: before['zh-CN'], beforeEn: before.en },
  }),
  related: ({ before, other }) => [
    { place: other, message: { 'zh-CN': `“${before['zh-CN']}”写在这里`, en: `${before.en} stand here` } },
  ],
});
