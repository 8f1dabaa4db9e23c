import { blocksOf, type Report } from '../../report/report.js';
import type { Block } from '../../syntax/block.js';
import { narrowDigits } from '../../text/chars.js';
import { documentRule } from '../rule.js';
import { isFilled, LAYOUT, reportPlace } from './support.js';

interface State {
  readonly lacking: 'signature' | 'date' | 'both';
}

export const signOff = documentRule<State>({
  meta: {
    id: 'structure/sign-off',
    code: 'S012',
    stage: 'stable',
    severity: 'info',
    fix: 'none',
    title: { 'zh-CN': '缺少署名或成文日期', en: 'No signature or no date at the end' },
    description: {
      'zh-CN': '法治政府建设年度报告等上报文件，正文之后应有发文单位署名和成文日期。写在标题之下的也算。',
      en: 'A report that is submitted ends with the name of the office and the date; both may also stand under the title.',
    },
    basis: [LAYOUT('7.3.5')],
    examples: [
      {
        whole: true,
        profile: 'fazhi-annual',
        bad: '柳溪镇2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n全年开展执法检查12次。\n',
        good: '柳溪镇2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n全年开展执法检查12次。\n\n柳溪镇人民政府\n2025年1月20日\n',
      },
    ],
  },
  messages: {
    signature: {
      'zh-CN': () => '文末没有署名，请补写发文单位全称',
      en: () => 'The report is not signed; write the full name of the office',
    },
    date: {
      'zh-CN': () => '文末没有成文日期，请补写年月日',
      en: () => 'The report has no date; write year, month and day',
    },
    both: {
      'zh-CN': () => '文末没有署名和成文日期，请补写',
      en: () => 'The report has neither signature nor date',
    },
  },
  reads: (report) => [report.profile.profile, reportPlace(report)?.block, ending(report)],
  *detect(report) {
    const whole = reportPlace(report);
    const { signed, dated } = ENDINGS[ending(report)];
    if (!report.profile.profile.signOff || !whole) return;
    if (signed && dated) return;
    yield { place: whole, state: { lacking: signed ? 'date' : dated ? 'signature' : 'both' } };
  },
  describe: ({ lacking }) => ({ id: lacking, data: {} }),
});

const DATE = /(?:(?:19|20)\d{2}|二[〇○零O0][〇○零一二三四五六七八九]{2})\s*年\s*[0-9一二三四五六七八九十]{1,3}\s*月/;

const ENDINGS = {
  none: { signed: false, dated: false },
  signed: { signed: true, dated: false },
  dated: { signed: false, dated: true },
  both: { signed: true, dated: true },
} as const;

const signaturesIn = blocksOf('sign-off');
const datesIn = blocksOf('date');

/** Signature and date, each on its own line or both on one. */
function ending(report: Report): keyof typeof ENDINGS {
  const { blocks, title } = report;
  let signed = signaturesIn(report).length > 0;
  let dated = datesIn(report).length > 0;
  const at = title ? blocks.indexOf(title) : -1;
  for (const block of blocks.slice(at + 1, at + 6)) {
    if (block.kind !== 'byline') continue;
    if (DATE.test(narrowDigits(block.text))) dated = true;
    else signed = true;
  }
  for (const { text, kind } of lastFilled(blocks, 3)) {
    if ((kind !== 'paragraph' && kind !== 'sign-off') || text.length > 60 || /[。；]/.test(text)) continue;
    const date = DATE.exec(narrowDigits(text));
    if (!date) continue;
    dated = true;
    if (text.slice(0, date.index).trim().length >= 3) signed = true;
  }
  return signed ? (dated ? 'both' : 'signed') : dated ? 'dated' : 'none';
}

function lastFilled(blocks: readonly Block[], count: number): readonly Block[] {
  const found: Block[] = [];
  for (let i = blocks.length - 1; i >= 0 && found.length < count; i--) {
    const block = blocks[i];
    if (block && isFilled(block)) found.unshift(block);
  }
  return found;
}
