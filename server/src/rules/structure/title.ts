import type { TitleForm } from '../../profiles/profile.js';
import { fillSkeleton, plainText } from '../../profiles/skeleton.js';
import { fullTitle } from '../../report/recognise.js';
import type { Report } from '../../report/report.js';
import { type Block, place } from '../../syntax/block.js';
import { isHan } from '../../text/chars.js';
import { documentRule, type Fix } from '../rule.js';
import { isFilled, LAYOUT, newlineOf, PRACTICE, reportPlace, wholeOf } from './support.js';

type Part = 'subject' | 'year' | 'genre';

interface State {
  readonly report: Report;
  /** Empty: there is no title at all. */
  readonly lacking: readonly Part[];
  readonly form: TitleForm;
}

const NAMES: Readonly<Record<Part, string>> = { subject: '单位名称', year: '年度', genre: '文种（如“年度报告”）' };

export const title = documentRule<State>({
  meta: {
    id: 'structure/title',
    code: 'S004',
    stage: 'stable',
    severity: 'info',
    fix: 'choice',
    title: { 'zh-CN': '缺少标题，或标题要素不全', en: 'No title, or a title without subject, year or genre' },
    description: {
      'zh-CN':
        '年度报告的标题由单位名称、年度、事由和文种组成。没有标题行只作提示（转载时常丢）；有标题而缺要素的作警告。单位名称写在标题上一行、用“关于…的报告”的，不算缺。',
      en: 'The title of an annual report names subject, year, matter and genre. The office may stand on the line above; “关于…的报告” needs none.',
    },
    basis: [LAYOUT('7.3.1'), PRACTICE],
    examples: [
      {
        whole: true,
        profile: 'fazhi-annual',
        bad: '柳溪镇法治政府建设年度报告\n\n一、主要举措和成效\n\n全年开展执法检查12次。\n',
        good: '柳溪镇2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n全年开展执法检查12次。\n',
      },
    ],
  },
  messages: {
    missing: {
      'zh-CN': ({ example }) => `没有标题行，建议补写标题，如“${example}”`,
      en: ({ example }) => `No title; write one such as “${example}”`,
    },
    incomplete: {
      'zh-CN': ({ lacking }) => `标题缺少${lacking}，请补全`,
      en: ({ lacking }) => `The title lacks: ${lacking}`,
    },
  },
  reads: (report) => [report.title, report.profile.profile, report.year, ...headOf(report)],
  *detect(report) {
    const form = report.profile.profile.title;
    const whole = reportPlace(report);
    if (!form || !whole) return;
    const titled = report.title ?? titleWithoutGenre(report, form);
    if (!titled) {
      yield { place: whole, state: { report, lacking: [], form } };
      return;
    }
    const lacking = lackingParts(report, titled, form);
    if (lacking.length > 0) yield { place: wholeOf(titled), severity: 'warning', state: { report, lacking, form } };
  },
  describe: ({ report, lacking, form }) =>
    lacking.length === 0
      ? { id: 'missing', data: { example: exampleOf(form, report.year) } }
      : { id: 'incomplete', data: { lacking: lacking.map((part) => NAMES[part]).join('、') } },
  repair: ({ report, lacking, form }): readonly Fix[] => {
    const first = report.blocks.find(isFilled);
    if (lacking.length > 0 || !first) return [];
    const newline = newlineOf(report);
    return [
      {
        title: { 'zh-CN': '在开头补写标题', en: 'Write a title at the top' },
        kind: 'choice',
        edits: [{ place: place(first, 0, 0), text: exampleOf(form, report.year) + newline + newline }],
      },
    ];
  },
});

/** The title, or the first line, with the lines around it. */
function headOf({ title, blocks }: Report): readonly Block[] {
  const at = title ? blocks.indexOf(title) : blocks.findIndex(isFilled);
  return blocks.slice(0, at + 7);
}

const exampleOf = (form: TitleForm, year: number | undefined): string => plainText(fillSkeleton(form.template, year));

/** A first line that says all but what it is: “柳溪镇2024年法治政府建设”. */
function titleWithoutGenre(report: Report, { topic }: TitleForm): Block | undefined {
  const first = report.blocks.find(isFilled);
  if (first?.kind !== 'paragraph' && first?.kind !== 'byline' && first?.kind !== 'heading') return undefined;
  if (first.heading?.mark) return undefined;
  const { start, end } = wholeOf(first);
  const text = first.text.slice(start, end);
  return text.length <= 40 && !/[。，；：！？,;:]/.test(text) && topic.some((word) => text.includes(word))
    ? first
    : undefined;
}

const YEAR = /(?:(?:19|2[0Oo])(?:\d{2}|[\dOolI]{2}(?=年))|[１２][９００-９][０-９]{2}|二[〇○零Oo0]..)(?=\D|$)/;

function lackingParts(report: Report, titled: Block, form: TitleForm): Part[] {
  const text = titled.heading ? fullTitle(report.blocks, titled) : titled.text.trim();
  const around = headText(report, titled);
  const has: Readonly<Record<Part, () => boolean>> = {
    year: () => YEAR.test(text) || YEAR.test(around),
    genre: () => form.genre.some((word) => text.includes(word)),
    subject: () => text.includes('关于') || hasSubject(text, form),
  };
  return form.needs.filter((part) => !has[part]());
}

/** Lines under the title that belong to it: a subtitle, a date in brackets. */
function headText(report: Report, titled: Block): string {
  const from = report.indexOf(titled) + 1;
  let text = '';
  for (const { kind, text: line } of report.blocks.slice(from, from + 6)) {
    if (kind !== 'blank' && kind !== 'byline' && kind !== 'date') break;
    text += line;
  }
  return text;
}

const FILLERS =
  /(?:(?:19|20)\d{2}|[〇○零一二三四五六七八九]{4})|年度|年|工作|情况|推进|建设|落实|开展|与|和|的|全面|依法|执行|有关|总结|报告|汇报|通报|责任|述职|履行|职责|上半|下半|[（(].*?[）)]/g;

function hasSubject(text: string, { topic, genre }: TitleForm): boolean {
  let rest = text;
  for (const word of [...topic, ...genre]) rest = rest.replaceAll(word, '');
  rest = rest.replace(FILLERS, '');
  let han = 0;
  for (let i = 0; i < rest.length; i++) if (isHan(rest.charCodeAt(i))) han++;
  return han >= 2;
}
