import type { PageSetup } from '../../layout/model.js';
import type { PageReform } from '../../layout/reform.js';
import { MARGIN_TOLERANCE, MARGINS, MM, PAPER } from '../../layout/standard.js';
import { documentRule, type OptionSpec } from '../rule.js';
import { FORM, filePlace, numberOf } from './support.js';

interface State {
  readonly fault: 'paper' | 'margins';
  readonly stands: string;
  readonly should: string;
  readonly pages: readonly PageReform[];
}

const margin = (zh: string, en: string, value: number): OptionSpec => ({
  type: 'number',
  default: value,
  description: { 'zh-CN': `${zh}（毫米）。`, en: `${en} in millimetres.` },
});

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

const shown = (mm: number): string => String(Math.round(mm * 10) / 10);

/** Whether one of two edges of an upright sheet differ by more than 1 mm; its gutter belongs to the left one. */
const millimetres = ({ top, bottom, left, right, gutter }: PageSetup) => ({
  top: top / MM,
  bottom: bottom / MM,
  left: (left + gutter) / MM,
  right: right / MM,
});

export const page = documentRule<State>({
  meta: {
    id: 'layout/page',
    code: 'L001',
    stage: 'stable',
    severity: 'info',
    fix: 'choice',
    title: { 'zh-CN': '纸张或页边距与国标不同', en: 'Paper or margins other than the standard’s' },
    description: {
      'zh-CN':
        '只看Word文件。公文用A4纸，天头37毫米、订口28毫米，版心156×225毫米，即页边距上37、下35、左28、右26毫米，各容许1毫米。横排的页（放大表）不看。gongwen export可重新排版。',
      en: 'Word files only. A4 with margins of 37, 35, 28 and 26 mm (top, bottom, left, right), each within 1 mm. Landscape pages are left alone. gongwen export sets the text anew.',
    },
    basis: [FORM('5.1、5.2.1')],
    options: {
      top: margin('上边距', 'Top margin', MARGINS.top),
      bottom: margin('下边距', 'Bottom margin', MARGINS.bottom),
      left: margin('左边距', 'Left margin', MARGINS.left),
      right: margin('右边距', 'Right margin', MARGINS.right),
    },
    examples: [],
  },
  messages: {
    paper: {
      'zh-CN': ({ stands }) => `纸张是${stands}毫米，公文用A4（210×297毫米，GB/T 9704—2012第5.1条）`,
      en: ({ stands }) => `The paper is ${stands} mm; documents use A4 (210×297 mm, GB/T 9704—2012, 5.1)`,
    },
    margins: {
      'zh-CN': ({ stands, should }) =>
        `页边距上、下、左、右为${stands}毫米，应为${should}毫米（GB/T 9704—2012第5.2.1条，各容许1毫米）`,
      en: ({ stands, should }) =>
        `Margins (top, bottom, left, right) are ${stands} mm and should be ${should} (GB/T 9704—2012, 5.2.1, within 1 mm)`,
    },
  },
  *detect(report, { options, steps }) {
    const where = filePlace(report);
    if (!report.layout || !where) return;
    const wanted: Record<(typeof SIDES)[number], number> = { ...MARGINS };
    for (const side of steps.over(SIDES)) wanted[side] = numberOf(options, side, MARGINS[side]);
    const pages = pagesOf(report.layout.pages, wanted);
    for (const setup of steps.over(report.layout.pages)) {
      if (setup.landscape) continue;
      const [width, height] = [setup.width / MM, setup.height / MM];
      if (Math.abs(width - PAPER.width) > MARGIN_TOLERANCE || Math.abs(height - PAPER.height) > MARGIN_TOLERANCE) {
        yield {
          place: where,
          state: { fault: 'paper', stands: `${shown(width)}×${shown(height)}`, should: '', pages },
        };
        return;
      }
      const stands = millimetres(setup);
      // A tenth for what files round.
      if (SIDES.every((side) => Math.abs(stands[side] - wanted[side]) <= MARGIN_TOLERANCE + 0.1)) continue;
      yield {
        place: where,
        state: {
          fault: 'margins',
          stands: SIDES.map((side) => shown(stands[side])).join('、'),
          should: SIDES.map((side) => shown(wanted[side])).join('、'),
          pages,
        },
      };
      return;
    }
  },
  describe: ({ fault, stands, should }) => ({ id: fault, data: { stands, should } }),
  reform: ({ pages }) => pages,
});

/** All upright sections in the right form. */
const pagesOf = (setups: readonly PageSetup[], margins: Readonly<Record<keyof typeof MARGINS, number>>): PageReform[] =>
  setups.flatMap(({ landscape }, section) =>
    landscape
      ? []
      : [
          {
            kind: 'page',
            section,
            width: PAPER.width * MM,
            height: PAPER.height * MM,
            top: margins.top * MM,
            bottom: margins.bottom * MM,
            left: margins.left * MM,
            right: margins.right * MM,
          },
        ],
  );
