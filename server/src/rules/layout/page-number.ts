import type { LaidParagraph, Margin, PageSetup } from '../../layout/model.js';
import type { NumberReform } from '../../layout/reform.js';
import { isDashed, NUMBER_SIZE } from '../../layout/standard.js';
import { documentRule } from '../rule.js';
import { FORM, filePlace, numberOf, sameSize, sizeName, sizeOption } from './support.js';

interface State {
  readonly fault: 'none' | 'dashes' | 'size' | 'side';
  readonly stands: string;
  readonly size: number;
  readonly reform: NumberReform;
}

/** The line of a footer or header that holds the page number. */
const numberLine = (margin: Margin | undefined): LaidParagraph | undefined =>
  margin?.lines.find(({ runs }) => runs.some(({ field }) => field === 'PAGE'));

const setups = ({ headers, footers }: PageSetup) => [footers, headers];

export const pageNumber = documentRule<State>({
  meta: {
    id: 'layout/page-number',
    code: 'L007',
    stage: 'stable',
    severity: 'info',
    fix: 'choice',
    title: { 'zh-CN': '没有页码，或页码的样式与国标不同', en: 'No page numbers, or of another form' },
    description: {
      'zh-CN':
        '只看Word文件。页码一般用4号半角宋体阿拉伯数字，左右各放一条一字线，单页码居右空一字，双页码居左空一字。每份文件一条。放在文本框里的页码不看位置。',
      en: 'Word files only. Page numbers are set in 14 points between dashes, at the outer side. One finding a file. The place of numbers in text boxes is not looked at.',
    },
    basis: [FORM('7.5')],
    options: { size: sizeOption(NUMBER_SIZE, '页码的字号', 'Size of page numbers') },
    examples: [],
  },
  messages: {
    none: {
      'zh-CN': () => '没有页码；公文应编排页码，形如“— 1 —”（GB/T 9704—2012第7.5条）',
      en: () => 'No page numbers; pages are numbered “— 1 —” (GB/T 9704—2012, 7.5)',
    },
    dashes: {
      'zh-CN': () => '页码左右没有一字线，一般写作“— 1 —”（GB/T 9704—2012第7.5条）',
      en: () => 'Page numbers stand without dashes; the form is “— 1 —” (GB/T 9704—2012, 7.5)',
    },
    size: {
      'zh-CN': ({ stands, size }) => `页码是${stands}，一般用${size}（GB/T 9704—2012第7.5条）`,
      en: ({ stands, size }) => `Page numbers are ${stands}; ${size} is the rule (GB/T 9704—2012, 7.5)`,
    },
    side: {
      'zh-CN': ({ stands }) => `页码${stands}，一般单页居右空一字、双页居左空一字（GB/T 9704—2012第7.5条）`,
      en: ({ stands }) =>
        `Page numbers are placed ${stands}; odd pages have them at the right, even ones at the left (GB/T 9704—2012, 7.5)`,
    },
  },
  *detect(report, { options }) {
    const where = filePlace(report);
    if (!report.layout || !where) return;
    const wanted = numberOf(options, 'size', NUMBER_SIZE);
    const found = report.layout.pages.flatMap((setup) =>
      setups(setup).flatMap((margins) => {
        const line = numberLine(margins.default) ?? numberLine(margins.even) ?? numberLine(margins.first);
        return line ? [{ setup, margins, line }] : [];
      }),
    );
    const [first] = found;
    const say = (fault: State['fault'], stands: string, reform: Omit<NumberReform, 'kind'>) => ({
      place: where,
      state: { fault, stands, size: wanted, reform: { kind: 'page-number' as const, ...reform } },
    });
    if (!first) {
      yield say('none', '', { size: wanted, dashes: true, sides: true });
      return;
    }
    const { setup, margins, line } = first;
    const number = line.runs.find(({ field }) => field === 'PAGE');
    const dashes = !isDashed(line.text, setup.pageNumber.format);
    const centred = !line.inBox && line.format.align === 'center';
    const sides = centred || (!line.inBox && !setup.oddEven && margins.default !== undefined);
    const wrongSize = number && !sameSize(number.format.size, wanted) ? number.format.size : undefined;
    const reform = { dashes, sides, ...(wrongSize !== undefined && { size: wanted }) };
    if (dashes) yield say('dashes', '', reform);
    else if (wrongSize !== undefined) yield say('size', sizeName(wrongSize), reform);
    else if (sides) yield say('side', centred ? '居中' : '单双页在同一侧', reform);
  },
  describe: ({ fault, stands, size }) => ({ id: fault, data: { stands, size: sizeName(size) } }),
  reform: ({ reform }) => [reform],
});
