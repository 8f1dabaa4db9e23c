import { fillSkeleton, plainText } from '../../profiles/skeleton.js';
import type { Report } from '../../report/report.js';
import { place } from '../../syntax/block.js';
import { documentRule } from '../rule.js';
import { newlineOf, PRACTICE, reportPlace } from './support.js';

export const preamble = documentRule<Report>({
  meta: {
    id: 'structure/preamble',
    code: 'S005',
    stage: 'stable',
    severity: 'hint',
    fix: 'choice',
    title: { 'zh-CN': '没有导语', en: 'No preamble' },
    description: {
      'zh-CN': '第一个标题之前通常有一段导语，说明报告期和总体情况，以“现将有关情况报告如下”引出正文。',
      en: 'A paragraph before the first part usually names the period and leads over to the report.',
    },
    basis: [PRACTICE],
    examples: [
      {
        whole: true,
        profile: 'fazhi-annual',
        year: 2024,
        bad: '柳溪镇2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n全年开展执法检查12次。\n',
        good: '柳溪镇2024年法治政府建设年度报告\n\n2024年，柳溪镇扎实推进法治政府建设。现将有关情况报告如下：\n\n一、主要举措和成效\n\n全年开展执法检查12次。\n',
      },
    ],
  },
  messages: {
    missing: {
      'zh-CN': () => '标题之后直接进入第一部分，建议加一段导语，说明报告期和总体情况',
      en: () => 'The first part follows the title at once; a preamble would name period and scope',
    },
  },
  reads: (report) => [report.headings, report.profile.profile, report.year, report.title, reportPlace(report)?.block],
  *detect(report) {
    const first = report.headings[0];
    const whole = reportPlace(report);
    if (!report.profile.profile.preamble || !first || !whole) return;
    const opened = report.blocks.slice(0, first.index).some(({ kind }) => kind === 'paragraph' || kind === 'list-item');
    if (!opened) yield { place: whole, state: report };
  },
  describe: () => ({ id: 'missing', data: {} }),
  repair: (report) => {
    const heading = report.headings[0]?.block;
    const spec = report.profile.profile.preamble;
    if (!heading || !spec) return [];
    const newline = newlineOf(report);
    const text = plainText(fillSkeleton(spec.skeleton, report.year));
    return [
      {
        title: { 'zh-CN': '补写导语', en: 'Write a preamble' },
        kind: 'choice',
        edits: [{ place: place(heading, 0, 0), text: text + newline + newline }],
      },
    ];
  },
});
