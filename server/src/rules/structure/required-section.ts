import type { SectionSpec } from '../../profiles/profile.js';
import { fillSkeleton, partMark, plainText } from '../../profiles/skeleton.js';
import { coverageOf, type NamedHeading, namedHeadings } from '../../report/coverage.js';
import { markWithNumber } from '../../report/headings.js';
import type { Report } from '../../report/report.js';
import { type Block, place } from '../../syntax/block.js';
import { documentRule, type Edit, type Fix } from '../rule.js';
import { indentOf, newlineOf, REGULATION, reportPlace } from './support.js';

interface State {
  readonly report: Report;
  readonly spec: SectionSpec;
  readonly weak: 'item' | 'sentence' | undefined;
}

export const requiredSection = documentRule<State>({
  meta: {
    id: 'structure/required-section',
    code: 'S001',
    stage: 'stable',
    severity: 'error',
    fix: 'choice',
    title: { 'zh-CN': '缺少必备内容', en: 'A mandatory section is missing' },
    description: {
      'zh-CN':
        '按报告类型逐项核对必备内容。按意思认，不按标题原文认：任何一级标题写到即可；只在段内“一是”或一句话里带过的，提示单列；只写在下一年度安排里的，不算回顾。',
      en: 'Checks the mandatory contents of the type of report by meaning, at any level of heading. What stands only in a run-in item or one sentence is weaker; what stands only in the plan does not count as a review.',
    },
    basis: [REGULATION],
    examples: [
      {
        whole: true,
        profile: 'fazhi-annual',
        year: 2024,
        bad: '柳溪镇2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n（一）党政主要负责人履行推进法治建设第一责任人职责\n\n党委书记主持会议研究法治建设3次。\n\n二、2025年工作安排\n\n持续规范行政执法。\n',
        good: '柳溪镇2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n（一）党政主要负责人履行推进法治建设第一责任人职责\n\n党委书记主持会议研究法治建设3次。\n\n二、存在的不足和原因\n\n执法力量不足，原因是编制偏少。\n\n三、2025年工作安排\n\n持续规范行政执法。\n',
      },
    ],
  },
  messages: {
    missing: {
      'zh-CN': ({ section, basis }) => `缺少“${section}”部分。${basis}请补写，或把相关内容单列标题`,
      en: ({ sectionEn }) => `A section on ${sectionEn} is missing; add it, or give its content a heading`,
    },
    item: {
      'zh-CN': ({ section }) => `“${section}”只在段内分项中带过，建议单列标题写明`,
      en: ({ sectionEn }) => `Only a run-in item deals with ${sectionEn}; give it a heading of its own`,
    },
    sentence: {
      'zh-CN': ({ section }) => `“${section}”只用一句话带过，建议单列标题写明`,
      en: ({ sectionEn }) => `Only a sentence deals with ${sectionEn}; give it a heading of its own`,
    },
  },
  reads: (report) => {
    const coverage = coverageOf(report);
    // The text that is put in depends on all that stands around.
    const around = coverage.some(({ state }) => state === 'missing') ? [report] : [];
    return [
      report.profile.profile,
      ...coverage.flatMap(({ state, place }) => [state, place?.block, place?.start]),
      ...around,
    ];
  },
  *detect(report, { steps }) {
    const whole = reportPlace(report);
    if (!whole) return;
    for (const { spec, state, by, place: where } of steps.over(coverageOf(report))) {
      if (spec.required === 'optional' || state === 'found') continue;
      if (where)
        yield { place: where, severity: 'info', state: { report, spec, weak: by === 'item' ? 'item' : 'sentence' } };
      else yield { place: whole, severity: spec.required, state: { report, spec, weak: undefined } };
    }
  },
  describe: ({ spec, weak }) => ({
    id: weak ?? 'missing',
    data: {
      section: spec.name['zh-CN'],
      sectionEn: spec.name.en,
      basis: spec.basis && !weak ? `《${spec.basis.document}》要求写明。` : '',
    },
  }),
  repair: ({ report, spec, weak }) => (weak ? [] : insertion(report, spec)),
});

/** Puts a skeleton of the section where the profile has it, with the next number, and renumbers what follows. */
function insertion(report: Report, spec: SectionSpec): readonly Fix[] {
  const roots = namedHeadings(report).filter(({ parent }) => parent < 0);
  const before = previousPart(report, roots, spec);
  const last = before
    ? lastOf(report, before.index, before.end)
    : lastOf(report, 0, roots[0]?.index ?? report.blocks.length);
  if (!last) return [];
  const next = roots.find(({ index }) => index > report.indexOf(last));
  const model = before ?? next ?? roots[0];
  const mark = markLike(model, before ? (before.number ?? 0) + 1 : 1);
  const text = skeletonText(report, spec, mark, model?.block, last);
  const edits: Edit[] = [{ place: place(last, last.text.length, last.text.length), text }];
  if (model?.family && model.number !== null) edits.push(...shiftNumbers(roots, report.indexOf(last), model.family));
  return [
    {
      title: {
        'zh-CN': `补写“${spec.name['zh-CN']}”部分`,
        en: `Insert the section “${spec.name.en}”`,
      },
      kind: 'choice',
      edits,
    },
  ];
}

/** The part behind which the section belongs: the last one that the profile puts before it. */
function previousPart(report: Report, roots: readonly NamedHeading[], spec: SectionSpec): NamedHeading | undefined {
  const { sections } = report.profile.profile;
  const order = sections.indexOf(spec);
  const isBefore = ({ specs, direction }: NamedHeading): boolean => {
    if (specs.length === 0) return direction === 'back' && sections.findIndex(({ residual }) => residual) < order;
    return specs.every((other) => sections.indexOf(other) < order);
  };
  let found: NamedHeading | undefined;
  for (const root of roots) if (isBefore(root)) found = root;
  return found;
}

const BODY = new Set(['heading', 'paragraph', 'list-item', 'table-row']);

/** The last block of text in a range of blocks; the title or an opening line where there is none. */
function lastOf(report: Report, from: number, to: number): Block | undefined {
  const blocks = report.blocks.slice(from, to);
  return (
    blocks.findLast(({ kind }) => BODY.has(kind)) ??
    blocks.findLast(({ kind }) => kind === 'title' || kind === 'byline' || kind === 'addressee')
  );
}

function markLike(model: NamedHeading | undefined, n: number): string {
  if (!model) return partMark(n);
  const mark = model.block.heading?.mark ?? '';
  return mark === '' ? '' : markWithNumber(mark, n) + (model.family === 'part' ? ' ' : '');
}

function skeletonText(report: Report, spec: SectionSpec, mark: string, model: Block | undefined, last: Block): string {
  const newline = newlineOf(report);
  const at = model ? report.indexOf(model) : 0;
  const gap = report.blocks[at - 1]?.kind === 'blank' || !model ? newline + newline : newline;
  const heading = indentOf(model);
  const body = indentOf(last.kind === 'paragraph' ? last : undefined) || heading;
  const [title = '', ...rest] = spec.skeleton.map((line) => plainText(fillSkeleton(line, report.year)));
  return gap + heading + mark + title + rest.map((line) => gap + body + line).join('');
}

function shiftNumbers(roots: readonly NamedHeading[], after: number, family: NamedHeading['family']): Edit[] {
  return roots.flatMap(({ block, index, number, family: own }) => {
    const { heading } = block;
    if (index <= after || own !== family || number === null || !heading) return [];
    const { start } = heading.span;
    return [
      { place: place(block, start, start + heading.mark.length), text: markWithNumber(heading.mark, number + 1) },
    ];
  });
}
