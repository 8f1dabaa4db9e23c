import type { LaidLine } from '../../layout/model.js';
import { BODY_SIZE } from '../../layout/standard.js';
import type { Place } from '../../syntax/block.js';
import { documentRule } from '../rule.js';
import {
  bodyLines,
  FORM,
  faceIn,
  faceName,
  faceOption,
  fontOf,
  type Look,
  likeIt,
  lookName,
  lookOf,
  majority,
  numberOf,
  reset,
  sameSize,
  sizeName,
  sizeOption,
  type WantedLook,
} from './support.js';

interface State {
  readonly fault: 'report' | 'paragraph';
  readonly stands: string;
  readonly should: string;
  readonly others: readonly Place[];
  /** How the paragraphs look, and how they should. */
  readonly look: Look;
  readonly wanted: WantedLook;
  readonly lines: readonly LaidLine[];
}

const key = ({ look }: { look: Look }): string => `${look.face ?? look.font} ${look.size}`;

/** Paragraphs that are named beside the first. */
const NAMED = 20;

export const bodyFont = documentRule<State>({
  meta: {
    id: 'layout/body-font',
    code: 'L005',
    stage: 'stable',
    severity: 'info',
    fix: 'choice',
    title: { 'zh-CN': '正文的字体字号与国标不同，或个别段落不一致', en: 'Face or size of the text' },
    description: {
      'zh-CN':
        '只看Word文件。如无特殊说明，公文各要素一般用3号仿宋体。全文用了别的字体，提示一次（国标容许适当调整）；个别段落与其余不同，作为警告。只看汉字的字体：数字和字母用Times New Roman是通行做法。认不出的字体不看。',
      en: 'Word files only. Text is set in 仿宋 of 16 points. A report that is set otherwise as a whole is a remark; single paragraphs that differ from the others are a warning. Only 汉字 are looked at; unknown fonts are left alone.',
    },
    basis: [FORM('5.2.2')],
    options: {
      face: faceOption('fang', '正文的字体', 'Face of the text'),
      size: sizeOption(BODY_SIZE, '正文的字号', 'Size of the text'),
    },
    examples: [],
  },
  messages: {
    report: {
      'zh-CN': ({ stands, should }) =>
        `正文用的是${stands}，一般应为${should}（GB/T 9704—2012第5.2.2条；特定情况可适当调整）`,
      en: ({ stands, should }) => `The text is set in ${stands}; ${should} is the rule (GB/T 9704—2012, 5.2.2)`,
    },
    paragraph: {
      'zh-CN': ({ stands, should }) => `这一段用的是${stands}，其余正文是${should}，请统一`,
      en: ({ stands, should }) => `This paragraph is set in ${stands}, the rest of the text in ${should}`,
    },
  },
  *detect(report, { options, steps }) {
    if (!report.layout) return;
    const found = bodyLines(report).flatMap(({ line, place }) => {
      const look = lookOf(line.paragraph);
      return look ? [{ look, place, line }] : [];
    });
    const most = majority(found, key);
    const usual = found.find((each) => key(each) === most);
    if (!usual) return;
    const face = faceIn(options, 'face', 'fang');
    const size = numberOf(options, 'size', BODY_SIZE);
    const wrongFace = usual.look.face !== undefined && usual.look.face !== face;
    if (wrongFace || !sameSize(usual.look.size, size)) {
      const alike = found.filter((each) => key(each) === most);
      yield {
        place: usual.place,
        state: {
          fault: 'report',
          stands: lookName(usual.look),
          should: `${faceName(face)}${sizeName(size)}`,
          others: alike.slice(1).map(({ place }) => place),
          look: usual.look,
          wanted: { ...(wrongFace && { font: fontOf(face) }), size },
          lines: alike.map(({ line }) => line),
        },
      };
    }
    if (found.length < 3) return;
    for (const { look, place, line } of steps.over(found)) {
      const faceDiffers = look.face !== undefined && usual.look.face !== undefined && look.face !== usual.look.face;
      if (!faceDiffers && sameSize(look.size, usual.look.size)) continue;
      yield {
        place,
        severity: 'warning',
        state: {
          fault: 'paragraph',
          stands: lookName(look),
          should: lookName(usual.look),
          others: [],
          look,
          wanted: likeIt(usual.look),
          lines: [line],
        },
      };
    }
  },
  describe: ({ fault, stands, should }) => ({ id: fault, data: { stands, should } }),
  reform: ({ lines, look, wanted }) => lines.flatMap((line) => reset(line, wanted, look)),
  related: ({ others }) =>
    others.slice(0, NAMED).map((place) => ({ place, message: { 'zh-CN': '这一段也是', en: 'this paragraph too' } })),
});
