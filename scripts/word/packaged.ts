// Word files made with the npm package `docx`, each with the text that it was made from.
import {
  AlignmentType,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import type { Made } from './make.js';

const LEVELS = [
  { level: 0, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '%1、', alignment: AlignmentType.LEFT },
  { level: 1, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '（%2）', alignment: AlignmentType.LEFT },
  { level: 2, format: LevelFormat.DECIMAL, text: '%3.', alignment: AlignmentType.LEFT },
  { level: 3, format: LevelFormat.DECIMAL_ENCLOSED_CIRCLE, text: '%4', alignment: AlignmentType.LEFT },
];
const numbering = { config: [{ reference: '公文', levels: LEVELS }] };
const item = (text: string, level: number) => new Paragraph({ text, numbering: { reference: '公文', level } });
const cell = (text: string, more: Partial<ConstructorParameters<typeof TableCell>[0]> = {}) =>
  new TableCell({ ...more, children: [new Paragraph(text)] });

const files: Readonly<Record<string, { readonly text: string; readonly document: () => Document }>> = {
  'docx-report': {
    text: '青石县2025年法治政府建设年度报告\n县委、县政府：\n一、主要举措和成效\n（一）强化组织领导\n1. 带头学法\n①集体学习3次\n②旁听庭审2次\n2. 专题研究\n（二）化解矛盾纠纷\n全年排查矛盾纠纷240件，化解210件，化解率90%。\n二、存在的不足\n力量不足。\n青石县人民政府\n2026年1月15日\n',
    document: () =>
      new Document({
        numbering,
        sections: [
          {
            headers: { default: new Header({ children: [new Paragraph('内部资料')] }) },
            footers: {
              default: new Footer({
                children: [new Paragraph({ children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] })],
              }),
            },
            children: [
              new Paragraph({ text: '青石县2025年法治政府建设年度报告', heading: HeadingLevel.TITLE }),
              new Paragraph('县委、县政府：'),
              item('主要举措和成效', 0),
              item('强化组织领导', 1),
              item('带头学法', 2),
              item('集体学习3次', 3),
              item('旁听庭审2次', 3),
              item('专题研究', 2),
              item('化解矛盾纠纷', 1),
              new Paragraph({
                children: [
                  new TextRun('全年排查矛盾纠纷'),
                  new TextRun({ text: '240件', bold: true }),
                  new TextRun('，化解210件，化解率90%。'),
                ],
              }),
              item('存在的不足', 0),
              new Paragraph('力量不足。'),
              new Paragraph({ text: '青石县人民政府', alignment: AlignmentType.RIGHT }),
              new Paragraph({ text: '2026年1月15日', alignment: AlignmentType.RIGHT }),
            ],
          },
        ],
      }),
  },
  'docx-table': {
    text: '行政许可情况\n类别\t数量\t\n\t上年\t本年\n许可\t12\t15\n处罚\t8\t9\n后一段\n',
    document: () =>
      new Document({
        sections: [
          {
            children: [
              new Paragraph('行政许可情况'),
              new Table({
                rows: [
                  new TableRow({
                    children: [
                      cell('类别', { verticalMerge: VerticalMergeType.RESTART }),
                      cell('数量', { columnSpan: 2 }),
                    ],
                  }),
                  new TableRow({
                    children: [cell('', { verticalMerge: VerticalMergeType.CONTINUE }), cell('上年'), cell('本年')],
                  }),
                  new TableRow({ children: [cell('许可'), cell('12'), cell('15')] }),
                  new TableRow({ children: [cell('处罚'), cell('8'), cell('9')] }),
                ],
              }),
              new Paragraph('后一段'),
            ],
          },
        ],
      }),
  },
  'docx-notes': {
    text: '总体情况\n全年办理复议案件80件，办结60件，办结率85%。\n见上文。\n1 数据截至2025年底。\n2 不含乡镇。\n',
    document: () =>
      new Document({
        footnotes: {
          1: { children: [new Paragraph('数据截至2025年底。')] },
          2: { children: [new Paragraph('不含乡镇。')] },
        },
        sections: [
          {
            children: [
              new TableOfContents('目录', { hyperlink: true, headingStyleRange: '1-3' }),
              new Paragraph({ text: '总体情况', heading: HeadingLevel.HEADING_1 }),
              new Paragraph({
                children: [
                  new TextRun('全年办理复议案件80件'),
                  new FootnoteReferenceRun(1),
                  new TextRun('，办结60件'),
                  new FootnoteReferenceRun(2),
                  new TextRun('，办结率85%。'),
                  new TextRun({ text: '（待核）', vanish: true }),
                ],
              }),
              new Paragraph({
                children: [
                  new InternalHyperlink({ anchor: 'a', children: [new TextRun('见上文')] }),
                  new TextRun('。'),
                ],
              }),
            ],
          },
        ],
      }),
  },
  'docx-changes': {
    text: '全年受理13件，\n办结10件。\n',
    document: () => {
      const by = { author: '李某', date: '2026-01-05T08:00:00Z' };
      return new Document({
        features: { trackRevisions: true },
        sections: [
          {
            children: [
              new Paragraph({
                children: [
                  new TextRun('全年受理'),
                  new DeletedTextRun({ text: '12', id: 1, ...by }),
                  new InsertedTextRun({ text: '13', id: 2, ...by }),
                  new TextRun('件，'),
                ],
              }),
              new Paragraph('办结10件。'),
            ],
          },
        ],
      });
    },
  },
  'docx-sections': {
    // A paragraph without text ends each section but the last.
    text: '甲\t乙\n丙\n\n横页\n\n末页\n',
    document: () =>
      new Document({
        sections: [
          {
            children: [
              new Paragraph({
                children: [new TextRun({ children: ['甲', new Tab(), '乙'] }), new TextRun({ text: '丙', break: 1 })],
              }),
            ],
          },
          {
            properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
            children: [new Paragraph('横页')],
          },
          { children: [new Paragraph({ text: '末页', pageBreakBefore: true })] },
        ],
      }),
  },
};

export const packaged = (): Promise<Made[]> =>
  Promise.all(
    Object.entries(files).map(async ([name, { text, document }]) => ({
      name,
      text,
      bytes: new Uint8Array(await Packer.toBuffer(document())),
    })),
  );
