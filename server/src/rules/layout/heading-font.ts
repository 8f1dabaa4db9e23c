import { BODY_SIZE, headingFace } from '../../layout/standard.js';
import type { Report } from '../../report/report.js';
import { documentRule } from '../rule.js';
import {
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
  type RoledLine,
  reset,
  roledLines,
  sameSize,
  sizeName,
  sizeOption,
  type WantedLook,
} from './support.js';

interface Heading {
  readonly roled: RoledLine;
  readonly look: Look;
  /** Mark and title in the paragraph's own text. */
  readonly start: number;
  readonly end: number;
}

interface State {
  readonly fault: 'level' | 'differs';
  readonly level: number;
  readonly stands: string;
  readonly should: string;
  readonly headings: readonly Heading[];
  readonly wanted: WantedLook;
}

const LEVEL_NAMES = ['', '一', '二', '三', '四', '五'];

/** Headings of a level with the look of their titles. */
function headings(report: Report, level: number): Heading[] {
  return roledLines(report).flatMap((roled) => {
    const { block, line } = roled;
    if (block.kind !== 'heading' || block.heading?.level !== level) return [];
    // Offsets in the block count the mark of Word's own list, the paragraph's text does not.
    const shift = line.textStart - line.start;
    const own = (offset: number): number => Math.max(0, offset - shift);
    const { title, span } = block.heading;
    const look = lookOf(line.paragraph, own(title.start), own(title.end));
    return look ? [{ roled, look, start: own(span.start), end: own(title.end) }] : [];
  });
}

const key = ({ look }: { look: Look }): string => `${look.face ?? look.font} ${look.size}`;

export const headingFont = documentRule<State>({
  meta: {
    id: 'layout/heading-font',
    code: 'L004',
    stage: 'stable',
    severity: 'info',
    fix: 'choice',
    title: { 'zh-CN': '标题层次的字体字号与国标不同，或同级不一致', en: 'Face or size of headings' },
    description: {
      'zh-CN':
        '只看Word文件。一般第一层用黑体、第二层用楷体、第三层和第四层用仿宋体，都是3号。整层用了别的字体，每层提示一次（国标写的是“一般”，容许调整）；同一层中个别标题与其余不同，作为警告。加粗不看：国标没有要求，也没有禁止。认不出的字体不看。',
      en: 'Word files only. 黑体, 楷体 and 仿宋 by level, 16 points. A level that is set otherwise as a whole is a remark; single headings that differ from the others of their level are a warning. Bold is left alone, and so are unknown fonts.',
    },
    basis: [FORM('7.3.3')],
    options: {
      level1: faceOption('black', '第一层的字体', 'Face of the first level'),
      level2: faceOption('kai', '第二层的字体', 'Face of the second level'),
      level3: faceOption('fang', '第三层的字体', 'Face of the third level'),
      level4: faceOption('fang', '第四层的字体', 'Face of the fourth level'),
      size: sizeOption(BODY_SIZE, '各层标题的字号', 'Size of headings'),
    },
    examples: [],
  },
  messages: {
    level: {
      'zh-CN': ({ level, stands, should }) =>
        `${level}级标题用的是${stands}，一般应为${should}（GB/T 9704—2012第7.3.3条）`,
      en: ({ stands, should }) =>
        `Headings of this level are set in ${stands}; ${should} is the rule (GB/T 9704—2012, 7.3.3)`,
    },
    differs: {
      'zh-CN': ({ level, stands, should }) => `这个${level}级标题用的是${stands}，其余同级标题是${should}，请统一`,
      en: ({ stands, should }) => `This heading is set in ${stands}, the others of its level in ${should}`,
    },
  },
  *detect(report, { options, steps }) {
    if (!report.layout) return;
    const size = numberOf(options, 'size', BODY_SIZE);
    for (let level = 1; level <= 4; level++) {
      const found = headings(report, level);
      const most = majority(found, key);
      const usual = found.find((each) => key(each) === most);
      if (!usual) continue;
      const face = faceIn(options, `level${level}`, headingFace(level));
      const wrongFace = usual.look.face !== undefined && usual.look.face !== face;
      if (wrongFace || !sameSize(usual.look.size, size))
        yield {
          place: usual.roled.place,
          state: {
            fault: 'level',
            level,
            stands: lookName(usual.look),
            should: `${faceName(face)}${sizeName(size)}`,
            headings: found.filter((each) => key(each) === most),
            wanted: { ...(wrongFace && { font: fontOf(face) }), size },
          },
        };
      if (found.length < 3) continue;
      for (const each of steps.over(found)) {
        if (!differs(each.look, usual.look)) continue;
        yield {
          place: each.roled.place,
          severity: 'warning',
          state: {
            fault: 'differs',
            level,
            stands: lookName(each.look),
            should: lookName(usual.look),
            headings: [each],
            wanted: likeIt(usual.look),
          },
        };
      }
    }
  },
  describe: ({ fault, level, stands, should }) => ({
    id: fault,
    data: { level: LEVEL_NAMES[level] ?? level, stands, should },
  }),
  reform: ({ headings: all, wanted }) =>
    all.flatMap(({ roled: { line }, look, start, end }) => reset(line, wanted, look, start, end)),
});

/** Another face or size; two unknown fonts, or one that nothing says of, tell nothing. */
const differs = (one: Look, usual: Look): boolean =>
  !sameSize(one.size, usual.size) || (one.face !== undefined && usual.face !== undefined && one.face !== usual.face);
