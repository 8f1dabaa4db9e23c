import type { LaidLine, Layout, PageSetup, ParagraphFormat, RunFormat } from '../../server/src/layout/model.js';
import { MM } from '../../server/src/layout/standard.js';
import { parseReport } from '../../server/src/report/parse.js';
import { LAYOUT_RULES } from '../../server/src/rules/layout/index.js';
import { createReportService } from '../../server/src/service/service.js';

/** A paragraph of a Word file: its text, and what differs from a paragraph in the right form. */
export interface Para {
  readonly text: string;
  readonly mark?: string;
  readonly font?: string;
  readonly size?: number;
  readonly format?: Partial<ParagraphFormat>;
}

export const PAGE: PageSetup = {
  width: 210 * MM,
  height: 297 * MM,
  landscape: false,
  top: 37 * MM,
  right: 26 * MM,
  bottom: 35 * MM,
  left: 28 * MM,
  gutter: 0,
  header: 42,
  footer: 70,
  columns: 1,
  grid: { kind: 'characters', linePitch: 28.95, characterSpace: -0.2 },
  headers: {},
  footers: {},
  pageNumber: { format: 'decimal' },
  oddEven: true,
  titlePage: false,
};

const NONE = { left: 0, right: 0, firstLine: 0 };

const run = (font: string, size: number): RunFormat => ({
  eastAsia: font,
  ascii: font,
  size,
  bold: false,
  italic: false,
  underline: false,
  raised: false,
  color: 'auto',
  hidden: false,
});

/** A report of a Word file with these paragraphs. */
export function wordReport(paragraphs: readonly Para[], page: Partial<PageSetup> = {}) {
  const lines: LaidLine[] = [];
  let text = '';
  for (const { text: own, mark = '', font = '仿宋_GB2312', size = 16, format = {} } of paragraphs) {
    const start = text.length;
    text += `${mark}${own}\n`;
    lines.push({
      start,
      end: text.length - 1,
      textStart: start + mark.length,
      paragraph: {
        text: own,
        mark,
        numbering: mark ? { list: '1', level: 0 } : undefined,
        format: {
          style: 'Normal',
          outlineLevel: undefined,
          align: 'both',
          indent: { ...NONE, firstLine: 32, firstLineChars: 2 },
          spacing: { before: 0, after: 0, rule: 'exact', line: 28.95 },
          snapToGrid: true,
          pageBreakBefore: false,
          ...format,
        },
        runs: [{ start: 0, end: own.length, format: run(font, size) }],
        endFormat: run(font, size),
        section: 0,
        inTable: false,
        inBox: false,
        inNote: false,
      },
    });
  }
  const layout: Layout = {
    pages: [{ ...PAGE, footers: { default: footer('right'), even: footer('left') }, ...page }],
    lines,
  };
  return parseReport(text, { format: 'text', origin: { layout, at: () => undefined } });
}

/** A footer with a page number. */
export function footer(align: ParagraphFormat['align'], text = '— 1 —', size = 14) {
  const at = text.indexOf('1');
  return {
    lines: [
      {
        text,
        mark: '',
        numbering: undefined,
        format: {
          style: 'footer',
          outlineLevel: undefined,
          align,
          indent: NONE,
          spacing: { before: 0, after: 0, rule: 'auto' as const, line: 1 },
          snapToGrid: true,
          pageBreakBefore: false,
        },
        runs: [
          { start: 0, end: at, format: run('宋体', size) },
          { start: at, end: at + 1, format: run('宋体', size), field: 'PAGE' },
          { start: at + 1, end: text.length, format: run('宋体', size) },
        ],
        endFormat: run('宋体', size),
        section: 0,
        inTable: false,
        inBox: false,
        inNote: false,
      },
    ],
  };
}

const service = createReportService({ rules: LAYOUT_RULES });

/** “rule severity message” of every finding. */
export const layoutFindings = (report: ReturnType<typeof wordReport>, rules = new Map()): string[] =>
  service.lint(report, { locale: 'zh-CN', rules, terms: [], patterns: [] }).map((finding) => {
    const { rule, severity, message } = finding;
    return `${rule.meta.id} ${severity} ${rule.messages[message.id]?.['zh-CN'](message.data)}`;
  });

const indent = (right: number) => ({
  align: 'right' as const,
  indent: { ...NONE, right: right * 16, rightChars: right },
});

/** A report in the right form, paragraph by paragraph. */
export const RIGHT: readonly Para[] = [
  {
    text: '柳溪镇2024年法治政府建设年度报告',
    font: '方正小标宋简体',
    size: 22,
    format: { align: 'center', indent: NONE },
  },
  { text: '2024年，柳溪镇依法履行职责，现将有关情况报告如下。' },
  { text: '一、主要举措和成效', font: '黑体' },
  { text: '（一）加强组织领导', font: '楷体_GB2312' },
  { text: '镇党委专题研究法治工作，带头学法用法，推动各项任务落实。' },
  { text: '（二）规范行政执法', font: '楷体_GB2312' },
  { text: '开展执法检查，落实执法公示制度，群众满意度提升。' },
  { text: '（三）化解矛盾纠纷', font: '楷体_GB2312' },
  { text: '排查矛盾纠纷，依法调处，基层社会稳定有序。' },
  { text: '二、存在的不足和原因', font: '黑体' },
  { text: '执法力量薄弱，主要原因是编制不足。' },
  { text: '三、下一步工作安排', font: '黑体' },
  { text: '加强培训，充实执法力量，推动执法规范化建设。' },
  { text: '柳溪镇人民政府办公室', format: indent(2) },
  { text: '2025年1月20日', format: indent(3.5) },
];

/** The right form with some paragraphs changed. */
export const changed = (change: (para: Para, i: number) => Para): Para[] => RIGHT.map(change);
