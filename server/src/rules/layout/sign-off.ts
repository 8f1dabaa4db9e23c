import type { LaidLine } from '../../layout/model.js';
import { pageOf } from '../../layout/page.js';
import { elementsOf } from '../../page/paragraphs.js';
import type { Report } from '../../report/report.js';
import { documentRule } from '../rule.js';
import {
  characterOf,
  FORM,
  type RoledLine,
  roledLines,
  typedBlanks,
  withoutBlanks,
  withoutBlanksBehind,
} from './support.js';

interface State {
  readonly fault: 'typed' | 'left' | 'edge';
  readonly what: 'sign-off' | 'date';
  /** Signature and date with the characters that stay free at their right. */
  readonly lines: readonly { readonly line: LaidLine; readonly right: number }[];
}

/** Where signature and date end in the right form: the same as in what is exported. */
function placed(report: Report, lines: readonly RoledLine[]): State['lines'] {
  const page = pageOf();
  const rights = new Map(
    elementsOf(report, page).flatMap((element) =>
      element.kind === 'paragraph' && element.block
        ? [[element.block, element.right ?? page.styles[element.style].right] as const]
        : [],
    ),
  );
  return lines.map(({ line, block }) => ({ line, right: rights.get(block) ?? page.styles.date.right }));
}

/** Blanks with which people push a line to the right; one or two may be an indent. */
const PUSHED = 4;

export const signOff = documentRule<State>({
  meta: {
    id: 'layout/sign-off',
    code: 'L008',
    stage: 'stable',
    severity: 'info',
    fix: 'choice',
    title: { 'zh-CN': '署名或成文日期不在其位', en: 'Signature or date not in its place' },
    description: {
      'zh-CN':
        '只看Word文件。不盖章的公文，署名右空二字，成文日期首字比署名首字右移二字；盖章的，成文日期右空四字。用空格或制表符推到右边的、顶到左边的、紧贴右边不空字的，提示一次。缩进多少因字数而异，不逐一核对。',
      en: 'Word files only. The signature ends two characters from the right edge and the date begins two characters further in; four characters where the document is sealed. Reported: lines pushed by typed blanks, lines at the left, lines at the very edge.',
    },
    basis: [FORM('7.3.5')],
    examples: [],
  },
  messages: {
    typed: {
      'zh-CN': ({ what }) => `${what}是用空格推到右边的，请改用右对齐并右缩进（GB/T 9704—2012第7.3.5条）`,
      en: () => 'This line is pushed to the right by typed blanks; align it instead (GB/T 9704—2012, 7.3.5)',
    },
    left: {
      'zh-CN': ({ what }) => `${what}排在左边，应居右编排（GB/T 9704—2012第7.3.5条）`,
      en: () => 'This line stands at the left; it belongs to the right (GB/T 9704—2012, 7.3.5)',
    },
    edge: {
      'zh-CN': ({ what }) => `${what}紧贴右边，应右空二字（盖章的日期右空四字，GB/T 9704—2012第7.3.5条）`,
      en: () => 'This line stands at the very edge; two characters stay free (GB/T 9704—2012, 7.3.5)',
    },
  },
  *detect(report, { steps }) {
    if (!report.layout) return;
    const lines = roledLines(report);
    const title = lines.findIndex(({ block }) => block.kind === 'title');
    const half = Math.max(title + 2, Math.floor(lines.length / 2));
    // Name and date under the title are centred there.
    const below = lines.filter(({ block }, i) => i >= half && (block.kind === 'sign-off' || block.kind === 'date'));
    for (const { line, block, place } of steps.over(below)) {
      const setup = report.layout.pages[line.paragraph.section];
      const width = setup ? setup.width - setup.left - setup.right - setup.gutter : 0;
      const fault = faultOf(line, width);
      // A date that begins two characters behind a short name may reach the edge.
      if (!fault || (fault === 'edge' && block.kind === 'date')) continue;
      const what = block.kind === 'date' ? 'date' : 'sign-off';
      yield { place, state: { fault, what, lines: placed(report, below) } };
      return;
    }
  },
  describe: ({ fault, what }) => ({ id: fault, data: { what: what === 'date' ? '成文日期' : '署名' } }),
  reform: ({ lines }) =>
    lines.flatMap(({ line, right }) => [
      ...withoutBlanks(line),
      ...withoutBlanksBehind(line),
      { kind: 'paragraph', line, align: 'right', indent: { left: 0, firstLine: 0, right, size: characterOf(line) } },
    ]),
});

function faultOf(line: LaidLine, width: number): State['fault'] | undefined {
  const { align, indent } = line.paragraph.format;
  const character = characterOf(line);
  if (typedBlanks(line) >= PUSHED || /^\t/.test(line.paragraph.text)) return 'typed';
  const right = indent.rightChars ?? indent.right / character;
  if (align === 'right') {
    // Blanks at the end are a way to keep two characters free.
    return right < 0.5 && !/[\s　]$/.test(line.paragraph.text) ? 'edge' : undefined;
  }
  if (align === 'center') return undefined;
  const left = (indent.leftChars ?? indent.left / character) * character;
  const first = (indent.firstLineChars ?? indent.firstLine / character) * character;
  return width > 0 && left + first < width * 0.25 ? 'left' : undefined;
}
