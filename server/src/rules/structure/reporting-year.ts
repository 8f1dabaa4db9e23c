import { type NamedHeading, namedHeadings } from '../../report/coverage.js';
import { blocksOf, type Report } from '../../report/report.js';
import { type Block, blockFact, type Place, place } from '../../syntax/block.js';
import { narrowDigits } from '../../text/chars.js';
import { documentRule } from '../rule.js';
import { PRACTICE } from './support.js';

type Source = 'title' | 'preamble' | 'review' | 'plan' | 'date';

/** A year that the report names, and the reporting year that it implies. */
interface Named {
  readonly source: Source;
  readonly where: Place;
  readonly year: number;
  readonly implied: number;
}

interface State {
  readonly named: Named;
  readonly reporting: number;
  readonly witnesses: readonly Named[];
}

const WHERE: Readonly<Record<Source, string>> = {
  title: '标题',
  preamble: '导语',
  review: '回顾部分的标题',
  plan: '安排部分的标题',
  date: '成文日期',
};

export const reportingYear = documentRule<State>({
  meta: {
    id: 'structure/reporting-year',
    code: 'S014',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '报告年度前后不一致', en: 'Title, parts, preamble and date disagree on the year' },
    description: {
      'zh-CN':
        '比较标题、导语、各部分标题和成文日期里的年度：回顾写报告年度，安排写下一年度，成文日期一般在下一年。取多数一致的年度，与之不同的一处报出。写上年整改情况、跨年度区间的不算。',
      en: 'The review names the reporting year, the plan the next one, the date lies in the next one. The year that most of them agree on is taken, and the one that differs is reported.',
    },
    basis: [PRACTICE],
    examples: [
      {
        whole: true,
        profile: 'fazhi-annual',
        bad: '柳溪镇2024年法治政府建设年度报告\n\n现将2024年法治政府建设情况报告如下：\n\n一、2023年主要举措和成效\n\n全年开展执法检查12次。\n\n二、2025年工作安排\n\n持续规范执法。\n',
        good: '柳溪镇2024年法治政府建设年度报告\n\n现将2024年法治政府建设情况报告如下：\n\n一、2024年主要举措和成效\n\n全年开展执法检查12次。\n\n二、2025年工作安排\n\n持续规范执法。\n',
      },
    ],
  },
  messages: {
    disagrees: {
      'zh-CN': ({ where, year, wanted, reporting }) =>
        `${where}写${year}年，与报告年度${reporting}年不一致，似应为${wanted}年，请核对`,
      en: ({ year, wanted, reporting }) =>
        `${year} does not agree with the reporting year ${reporting}: ${wanted} is expected`,
    },
    date: {
      'zh-CN': ({ year, reporting }) => `成文日期在${year}年，与报告年度${reporting}年不符，请核对`,
      en: ({ year, reporting }) => `The date lies in ${year}, which does not fit a report on ${reporting}`,
    },
  },
  reads: (report) => [
    report.title,
    report.profile.profile,
    namedHeadings(report),
    datesIn(report),
    ...openingOf(report),
  ],
  *detect(report, { steps }) {
    const named = namedYears(report);
    const reporting = agreed(named);
    if (reporting === undefined) return;
    for (const entry of steps.over(named)) {
      if (fits(entry, reporting)) continue;
      const witnesses = named.filter((other) => other !== entry && fits(other, reporting));
      yield { place: entry.where, state: { named: entry, reporting, witnesses } };
    }
  },
  describe: ({ named: { source, year, implied }, reporting }) => ({
    id: source === 'date' ? 'date' : 'disagrees',
    data: { where: WHERE[source], year, wanted: reporting + year - implied, reporting },
  }),
  related: ({ witnesses }) =>
    witnesses.slice(0, 4).map(({ where, source, year }) => ({
      place: where,
      message: { 'zh-CN': `${WHERE[source]}写${year}年`, en: `${year} here` },
    })),
  repair: ({ named: { where, year, implied, source }, reporting }) => {
    const wanted = source === 'date' ? reporting + 1 : reporting + year - implied;
    return [
      {
        title: { 'zh-CN': `改为${wanted}年`, en: `Write ${wanted}` },
        kind: 'choice',
        edits: [{ place: where, text: String(wanted) }],
      },
    ];
  },
});

/** A date may lie at the end of the reporting year or in the year after it. */
const fits = ({ source, year, implied }: Named, reporting: number): boolean =>
  source === 'date' ? year === reporting + 1 || (year === reporting && implied === year) : implied === reporting;

/** The year that most sources imply; where they are split, the one of the title. */
function agreed(named: readonly Named[]): number | undefined {
  const votes = new Map<number, number>();
  for (const { source, implied } of named)
    votes.set(implied, (votes.get(implied) ?? 0) + (source === 'title' ? 1.5 : 1));
  let best: number | undefined;
  for (const [year, count] of votes) if (best === undefined || count > (votes.get(best) ?? 0)) best = year;
  const heads = named.filter(({ source }) => source !== 'date');
  return heads.length >= 1 && named.length >= 2 ? best : undefined;
}

const datesIn = blocksOf('date');

/** The first paragraphs before any heading. */
function openingOf({ blocks }: Report): readonly Block[] {
  const opening: Block[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' || opening.length === 4) break;
    if (block.kind === 'paragraph') opening.push(block);
  }
  return opening;
}

function namedYears(report: Report): Named[] {
  const { title, profile } = report;
  const form = profile.profile.title;
  if (!form) return [];
  const shift = form.year === 'following' ? 1 : 0;
  const named: Named[] = [];
  const add = (source: Source, block: Block | undefined, found: Year | undefined, offset: number) => {
    if (block && found)
      named.push({
        source,
        where: place(block, found.start, found.start + 4),
        year: found.year,
        implied: found.year - offset,
      });
  };
  add('title', title, title && yearIn(title), shift);
  const headings = namedHeadings(report);
  const first = headings[0]?.index ?? report.blocks.length;
  const preamble = openingOf(report).find((block) => announcedIn(block));
  add('preamble', preamble, preamble && announcedIn(preamble), 0);
  for (const heading of headings) {
    if (heading.parent >= 0 || heading.specs.length === 0) continue;
    const year = yearIn(heading.block);
    if (year && !isAnotherYears(heading)) {
      if (heading.direction === 'ahead') add('plan', heading.block, year, 1);
      else if (heading.direction === 'back') add('review', heading.block, year, 0);
    }
  }
  const dated = datesIn(report).at(-1);
  const signed = dated && signedIn(dated);
  if (dated && signed && shift === 0 && report.indexOf(dated) > first) {
    const where = place(dated, signed.start, signed.start + 4);
    // Signed in the last weeks of the year that it reports on, or in the next year.
    named.push({
      source: 'date',
      where,
      year: signed.year,
      implied: signed.month >= 11 ? signed.year : signed.year - 1,
    });
  }
  return named;
}

interface Year {
  readonly start: number;
  readonly year: number;
}

/** Last year's rectification, work since an earlier year: no year of this report. */
const isAnotherYears = ({ block }: NamedHeading): boolean =>
  /改进|整改|以来|上一?年|去年/.test(block.text.slice(0, 80));

const ONE_YEAR = /(?<!\d)((?:19|20)\d{2})\s*(?=年)/g;
const SPAN = /\d{4}\s*年?\s*[-—－–～~至到、和及与]+\s*(?:19|20)\d{2}/;

/** The only year that a title or heading names; none where it names a span. */
const yearIn = blockFact((block: Block): Year | undefined => {
  const { heading } = block;
  if (!heading) return undefined;
  const text = narrowDigits(block.text.slice(heading.title.start, heading.title.end));
  if (SPAN.test(text)) return undefined;
  const years = [...text.matchAll(ONE_YEAR)];
  const [only] = years;
  return only && years.length === 1 ? { start: heading.title.start + only.index, year: Number(only[1]) } : undefined;
});

/** “现将2024年…情况报告如下”. */
const announcedIn = blockFact((block: Block): Year | undefined => {
  const text = narrowDigits(block.text);
  const from = text.lastIndexOf('现将');
  const found =
    from < 0 ? null : /^现将[^。]{0,30}?((?:19|20)\d{2})年[^。]{0,50}如下/.exec(text.slice(from, from + 120));
  if (!found || SPAN.test(found[0])) return undefined;
  return { start: from + found[0].indexOf(found[1] ?? ''), year: Number(found[1]) };
});

const signedIn = blockFact((block: Block): (Year & { readonly month: number }) | undefined => {
  const found = /((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月/.exec(narrowDigits(block.text));
  return found ? { start: found.index, year: Number(found[1]), month: Number(found[2]) } : undefined;
});
