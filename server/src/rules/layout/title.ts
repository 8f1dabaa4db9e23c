import type { LaidLine } from '../../layout/model.js';
import type { Reform } from '../../layout/reform.js';
import { TITLE_SIZE } from '../../layout/standard.js';
import { documentRule } from '../rule.js';
import {
  FORM,
  faceIn,
  faceName,
  faceOption,
  fontOf,
  type Look,
  linesOfKind,
  lookName,
  lookOf,
  numberOf,
  reset,
  roledLines,
  sameSize,
  sizeName,
  sizeOption,
  typedBlanks,
  type WantedLook,
  withoutBlanks,
} from './support.js';

interface State {
  readonly fault: 'font' | 'place';
  readonly stands: string;
  readonly should: string;
  /** All lines of the title. */
  readonly lines: readonly LaidLine[];
  readonly look?: Look;
  readonly wanted?: WantedLook;
}

const ALIGNED: Readonly<Record<string, string>> = {
  left: '左对齐',
  right: '右对齐',
  both: '两端对齐',
  distribute: '分散对齐',
  center: '居中',
};

export const title = documentRule<State>({
  meta: {
    id: 'layout/title',
    code: 'L003',
    stage: 'stable',
    severity: 'info',
    fix: 'choice',
    title: { 'zh-CN': '标题的字体、字号或位置与国标不同', en: 'Face, size or place of the title' },
    description: {
      'zh-CN':
        '只看Word文件。公文标题一般用2号小标宋体，居中排布。没有小标宋时代用的华文中宋、宋体不算不同；认不出的字体不看。',
      en: 'Word files only. The title is set in 小标宋 of 22 points, centred. 华文中宋 and 宋体, which stand in for it, are accepted; unknown fonts are left alone.',
    },
    basis: [FORM('7.3.1')],
    options: {
      face: faceOption('title', '标题的字体', 'Face of the title'),
      size: sizeOption(TITLE_SIZE, '标题的字号', 'Size of the title'),
    },
    examples: [],
  },
  messages: {
    font: {
      'zh-CN': ({ stands, should }) => `标题用的是${stands}，一般应为${should}（GB/T 9704—2012第7.3.1条）`,
      en: ({ stands, should }) => `The title is set in ${stands}; ${should} is the rule (GB/T 9704—2012, 7.3.1)`,
    },
    place: {
      'zh-CN': ({ stands }) => `标题${stands}，应居中排布（GB/T 9704—2012第7.3.1条）`,
      en: ({ stands }) => `The title is placed by ${stands}; it should be centred (GB/T 9704—2012, 7.3.1)`,
    },
  },
  *detect(report, { options }) {
    const face = faceIn(options, 'face', 'title');
    const size = numberOf(options, 'size', TITLE_SIZE);
    // Titles of attachments stand lower down.
    const [first] = linesOfKind(report, 'title');
    if (!first) return;
    const { line, place, block } = first;
    const lines = roledLines(report).flatMap((each) => (each.block === block ? [each.line] : []));
    const look = lookOf(line.paragraph);
    const faces = face === 'title' ? ['title', 'song'] : [face];
    const wrongFace = look?.face !== undefined && !faces.includes(look.face);
    if (look && (wrongFace || !sameSize(look.size, size)))
      yield {
        place,
        state: {
          fault: 'font',
          stands: lookName(look),
          should: `${faceName(face)}${sizeName(size)}`,
          lines,
          look,
          wanted: { ...(wrongFace && { font: fontOf(face) }), size },
        },
      };
    const { align } = line.paragraph.format;
    if (align !== 'center')
      yield {
        place,
        state: {
          fault: 'place',
          stands: typedBlanks(line) > 1 ? '用空格摆放' : `是${ALIGNED[align] ?? align}`,
          should: '',
          lines,
        },
      };
  },
  describe: ({ fault, stands, should }) => ({ id: fault, data: { stands, should } }),
  reform: ({ lines, look, wanted }) =>
    lines.flatMap((line): Reform[] =>
      look && wanted
        ? reset(line, wanted, look)
        : [
            ...withoutBlanks(line),
            { kind: 'paragraph', line, align: 'center', indent: { left: 0, firstLine: 0, right: 0, size: TITLE_SIZE } },
          ],
    ),
});
