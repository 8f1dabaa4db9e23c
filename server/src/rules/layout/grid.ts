import type { LaidLine, PageSetup } from '../../layout/model.js';
import { LINE_HEIGHT, LINES, MARGINS, MM, PAPER } from '../../layout/standard.js';
import { documentRule } from '../rule.js';
import { bodyLines, characterOf, FORM, majority, numberOf, roledLines } from './support.js';

interface State {
  readonly stands: string;
  readonly lines: number;
  readonly wanted: number;
  /** What is to stand on the grid: all but the title, which is larger. */
  readonly text: readonly LaidLine[];
}

/** Height of a line of Chinese type in sizes of its characters, at least. */
const NATURAL = 1.15;

/** Points from the first line of a page to its last one in the right form: wrong margins are a fault of their own. */
const HEIGHT = (PAPER.height - MARGINS.top - MARGINS.bottom) * MM;

/** Lines that a page holds when its paragraphs are set like this one; undefined where the font decides. */
function linesOn(setup: PageSetup, line: LaidLine): number | undefined {
  const { paragraph } = line;
  const { spacing, snapToGrid } = paragraph.format;
  if (spacing.rule === 'exact' && spacing.line > 0) return HEIGHT / spacing.line;
  const { kind, linePitch = 0 } = setup.grid;
  if (kind === 'none' || linePitch <= 0 || !snapToGrid) return undefined;
  // A line takes as many lines of the grid as its characters need; a least height is met in the same way.
  const needs = Math.max(characterOf(line) * NATURAL, spacing.rule === 'atLeast' ? spacing.line : 0);
  const taken = Math.max(1, Math.ceil(needs / linePitch - 0.02));
  if (spacing.rule === 'auto' && Math.abs(spacing.line - 1) > 0.05) return undefined;
  return HEIGHT / (taken * linePitch);
}

export const grid = documentRule<State>({
  meta: {
    id: 'layout/grid',
    code: 'L002',
    stage: 'stable',
    severity: 'info',
    fix: 'choice',
    title: { 'zh-CN': '每面不是22行', en: 'Not 22 lines on a page' },
    description: {
      'zh-CN':
        '只看Word文件。公文一般每面22行、每行28字：文档网格22行，或固定行距约28至29磅都算。国标容许特定情况下适当调整（5.2.2），所以只作提示，每份文件一条；不看行距由字体决定的文件。',
      en: 'Word files only. A page holds 22 lines of 28 characters as a rule: by the grid, or by a fixed line height of 28 to 29 points. The standard allows adjustments (5.2.2), so this is a remark, one a file; files whose line height is left to the font are left alone.',
    },
    basis: [FORM('5.2.3')],
    options: {
      lines: {
        type: 'number',
        default: LINES,
        description: { 'zh-CN': '每面行数。', en: 'Lines on a page.' },
      },
    },
    examples: [],
  },
  messages: {
    lines: {
      'zh-CN': ({ stands, wanted }) =>
        `正文按现有行距每面约${stands}行，一般应为${wanted}行（GB/T 9704—2012第5.2.3条；特定情况可适当调整）`,
      en: ({ stands, wanted }) =>
        `With this line height a page holds about ${stands} lines; ${wanted} is the rule (GB/T 9704—2012, 5.2.3)`,
    },
  },
  *detect(report, { options }) {
    const { layout } = report;
    if (!layout) return;
    const wanted = numberOf(options, 'lines', LINES);
    const found = bodyLines(report).flatMap((each) => {
      const setup = layout.pages[each.line.paragraph.section];
      const lines = setup && !setup.landscape ? linesOn(setup, each.line) : undefined;
      return lines === undefined ? [] : [{ ...each, lines }];
    });
    const most = majority(found, ({ lines }) => lines.toFixed(1));
    const first = found.find(({ lines }) => lines.toFixed(1) === most);
    // 28 points give 22.8 lines and 29 give 21.99: both are ways to say 22.
    if (!first || (first.lines >= wanted - 0.3 && first.lines < wanted + 1)) return;
    yield {
      place: first.place,
      state: {
        stands: String(Math.floor(first.lines + 0.05)),
        lines: first.lines,
        wanted,
        text: roledLines(report).flatMap(({ line, block }) => (block.kind === 'title' ? [] : [line])),
      },
    };
  },
  describe: ({ stands, wanted }) => ({ id: 'lines', data: { stands, wanted } }),
  reform: ({ text, wanted }) => {
    const lineHeight = Math.floor((LINE_HEIGHT * LINES * 20) / wanted) / 20;
    return text.map((line) => ({ kind: 'paragraph', line, lineHeight }));
  },
});
